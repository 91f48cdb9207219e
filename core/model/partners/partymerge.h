// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"

#include <QHash>

#include <vector>

namespace concord {

/// What of two records can be chosen when they become one. The stage goes with its review day, and the rhythm of
/// keeping in touch with its longest silence.
enum class MergeField { Name, Descriptor, Website, Location, RespectNote, Note, Stage, Source, Touch, Consent };
template <>
inline constexpr auto words<MergeField> = wordList("name", "descriptor", "website", "location", "respect_note", "note",
                                                   "stage", "source", "touch", "consent");

/// Whose value a field gets. Both, one under the other, is for the two notes.
enum class MergePick { Kept, Absorbed, Both };
template <>
inline constexpr auto words<MergePick> = wordList("kept", "absorbed", "both");

using MergePicks = QHash<MergeField, MergePick>;

[[nodiscard]] inline bool canTakeBoth(MergeField field)
{
    return field == MergeField::RespectNote || field == MergeField::Note;
}

/// The fields that differ, each with what is picked unless somebody says otherwise: what is there rather than nothing,
/// both notes, the refusal to be kept here rather than any other answer, and else what the kept record has.
[[nodiscard]] std::vector<std::pair<MergeField, MergePick>> mergeChoices(const Party &kept, const Party &absorbed);

/// The kept record after the merge. It stays on the list when either was on it; where it has no card's UID, it gets
/// the other's. A field that `picks` does not name goes as mergeChoices() says.
[[nodiscard]] Party merged(const Party &kept, const Party &absorbed, const MergePicks &picks);

/// Two texts, one under the other; one of them where the other is empty or a part of it.
[[nodiscard]] QString joinedTexts(const QString &first, const QString &second);

} // namespace concord
