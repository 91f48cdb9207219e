// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/checkins/checkins.h"

namespace concord::cli {

// What the options of `check-in hold` say, with the names that are on the agenda, in any spelling of their letters. Each
// throws UsageError for words that do not fit, naming those that would.

/// The mood in "PARTY=N" or "PARTY=N:BASIS", where PARTY is the name of a side. Without a basis ours is confirmed, and
/// another side's is what they said.
[[nodiscard]] CheckInMood moodFrom(const QString &text, const std::vector<AgendaSide> &sides);
/// "BENEFIT=NUMBER".
[[nodiscard]] BenefitReading readingFrom(const QString &text, const CheckInAgenda &meeting);
/// "ABOUT=TEXT": a decision about a promise, a worry or a figure.
[[nodiscard]] CheckedItem decisionFrom(const QString &text, const CheckInAgenda &meeting);
/// "TITLE", "TITLE=WHO" or "TITLE=WHO,DATE", where WHO may be empty.
[[nodiscard]] Action actionFrom(const QString &text, const CheckInAgenda &meeting);

} // namespace concord::cli
