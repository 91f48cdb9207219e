// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancetemplate.h"

#include <QList>
#include <QStringList>

#include <utility>

/// Words for what templates contain.
namespace concord::wording {

/// A text of a template with words for the parties that are not named yet: "you", "the partner".
[[nodiscard]] QString withoutPlaces(const QString &text);
/// What a template brings, a heading and its lines each, to look at before it is chosen.
[[nodiscard]] QList<std::pair<QString, QStringList>> contentsOf(const AllianceTemplate &content);

} // namespace concord::wording
