// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspaceinfo.h"

#include <QDate>
#include <QJsonObject>

namespace concord {

/// The records of a sample workspace as a document for importJson(), as they stand on `today`.
///
/// The files in resources/samples have the form of that document, written for people:
/// - a uid is any short name ("quayside"), and a row that nothing points to has none; both become the same UUID in every
///   file that is made from the sample;
/// - a day is counted from today: "D", "D-120", "D+60", "D@31" (the latest 31st that is not after today) and "D@31>"
///   (the first day after today of the monthly rhythm that counts from there);
/// - "{D-120:d MMMM yyyy}" in a text becomes that day;
/// - an answer sheet has its "scores" as "432 223 323 443 444 434 44", in the order of the questionnaire's items;
/// - the questionnaire itself comes from resources/questionnaires, and the keys that find a contact again are computed.
[[nodiscard]] QJsonObject sampleDocument(SampleKind kind, QDate today);

/// The day that "D-120", "D@31" and the like mean; invalid for anything else.
[[nodiscard]] QDate sampleDay(const QString &text, QDate today);

} // namespace concord
