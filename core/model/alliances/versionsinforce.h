// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"

namespace concord {

// Which text counted when (docs/formulas.md, "Version in force").

/// The first day of a version: the day it takes effect, or without one the day of the last party's yes. Invalid for a
/// version that never came into force.
[[nodiscard]] QDate inForceFrom(const AllianceFacts &facts, const AgreementVersion &version);

/// What a version is on a day, of which its stored state is a part.
enum class VersionStatus { Draft, Proposed, CountsLater, InForce, Replaced, TakenBack, Over, Withdrawn };
template <>
inline constexpr auto words<VersionStatus> = wordList("draft", "proposed", "counts_later", "in_force", "replaced", "taken_back",
                                                      "over", "withdrawn");

/// CountsLater: all have accepted it and its first day is to come. TakenBack: what was agreed was reopened or dropped
/// before it ran. Over: it was the last to count when the alliance ended, or never came to count before that.
[[nodiscard]] VersionStatus statusOn(const AllianceFacts &facts, const AgreementVersion &version, QDate day);

/// Whether a yes to it may be noted: while it is proposed and, where it came into force without the yes of all, as long as
/// it counts or is to count. Never once the alliance is over.
[[nodiscard]] bool awaitsAcceptance(const AllianceFacts &facts, const AgreementVersion &version, QDate day);

/// The version whose term, renewal and notice bind on that day: the one that counts by its days, whether or not the
/// alliance has ended; before the first day of the first, that one, since it is agreed already. Null while nothing is.
[[nodiscard]] const AgreementVersion *versionAgreedOn(const AllianceFacts &facts, QDate day);

/// The version that counted on that day: of those whose first day had come, the one with the highest number. Null before
/// the first, after the alliance's last day, and from the day on which an agreed alliance was reopened or dropped until
/// the next version counts.
[[nodiscard]] const AgreementVersion *versionInForceOn(const AllianceFacts &facts, QDate day);

} // namespace concord
