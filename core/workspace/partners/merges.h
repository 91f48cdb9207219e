// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/duplicates.h"
#include "core/model/partners/partymerge.h"
#include "core/workspace/workspace.h"

namespace concord {

/// A pair to be looked at, in the order in which it would be merged.
struct DuplicatePair {
    PartyId kept;     ///< one's own side, or who has a place in an alliance, or is on the list, or the older record
    PartyId absorbed;
    QString keptName;
    QString absorbedName;
    QList<SameReason> reasons;
    Likeness likeness = Likeness::Possible;
};

struct DuplicatePairs {
    std::vector<DuplicatePair> pairs; ///< the likeliest first
    int leftOut = 0;                  ///< how many more were found
};

/// What there is of each kind beside the fields of a record, to compare two records by.
struct PartyBelongings {
    QStringList contacts;   ///< as typed
    QStringList roles;      ///< "office manager, Tarn House"
    QStringList tags;
    QStringList strengths;
    QStringList alliances;  ///< "A-001 Breakfast by Bike"
    int interactions = 0;
    int asks = 0;
};

/// The likely pairs of a workspace, those aside that were said not to be the same; at most `most`. Reads each partner,
/// contact point and role once. Throws Refused ("cancelled") when `progress` says so.
[[nodiscard]] DuplicatePairs findDuplicates(const Store &store, int most = 1000, const Steps &progress = {});
/// Two parties as a pair, with no reason given; throws NotFound.
[[nodiscard]] DuplicatePair pairOf(const Store &store, PartyId one, PartyId other);
[[nodiscard]] PartyBelongings belongingsOf(const Store &store, PartyId id);
/// Those whom a word means: the number of a party, or a name however it is spelled.
[[nodiscard]] std::vector<PartyId> partiesMeant(const Store &store, const QString &words);

/// Makes one record of two, or notes that two are not one. Each is one act.
class Merges {
public:
    explicit Merges(Workspace &workspace) : m_workspace(workspace) {}

    /// Moves everything that refers to `absorbed` to `kept`, joins what would be there twice, and deletes `absorbed`.
    /// Sealed versions stay as they are. A backup is made first. What does not fit where two texts become one goes to
    /// the kept record's note. Refuses "merge_itself", "merge_other_kind", "merge_self" (one's own side is kept only),
    /// "merge_in_one_alliance" and "merge_in_one_round" (they acted as two there, so they are two), and what
    /// violationsOf(Party) and the limits of the columns list.
    Outcome<void> merge(PartyId kept, PartyId absorbed, const MergePicks &picks = {});
    /// They are not offered as a pair again.
    Outcome<void> keepApart(PartyId one, PartyId other);

private:
    Workspace &m_workspace;
};

/// Every column that refers to a party, as "table.column": all that a merge moves. A test compares it with the schema.
[[nodiscard]] QStringList movedByMerge();

} // namespace concord
