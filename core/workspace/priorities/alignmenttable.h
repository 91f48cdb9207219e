// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/alignment.h"
#include "core/storage/store.h"

#include <QList>
#include <QStringList>

namespace concord {

/// How one partner aligns with a priority.
struct AlignmentRow {
    PartyId id;
    QString name;
    QList<std::optional<Coverage>> cells; ///< one for each need; nothing: not judged yet
    std::optional<double> coverage;
    std::optional<double> focus;
    [[nodiscard]] std::optional<Alignment> alignment() const { return concord::alignment(coverage, focus); }
};

/// What some partners cover together.
struct TogetherCovered {
    std::optional<double> percent; ///< nothing: none was judged
    QList<int> uncovered;          ///< the places of the needs that none of them covers at all
};

/// Partners by needs: who covers how much of what.
struct AlignmentTable {
    QList<Need> needs;       ///< in their order
    QList<AlignmentRow> rows; ///< the best coverage first, then by name
    int others = 0;          ///< partners on the list that are left out, since none of their coverage was judged

    [[nodiscard]] TogetherCovered together(const QList<PartyId> &parties) const;
};

/// So many partners are shown whether or not they were judged; of a longer list, only those who were.
inline constexpr int showsEverybodyUpTo = 60;

/// The table of a priority. Of a long list of partners: those of whom some coverage is known, and those of `also`.
[[nodiscard]] AlignmentTable alignmentTable(const Store &store, PriorityId priority, const QList<PartyId> &also = {});

/// One cell of the table, and what speaks for it.
struct AlignmentCell {
    std::optional<Coverage> coverage;
    std::vector<Strength> strengths; ///< all of the partner's, the strongest first
    std::vector<StrengthId> serving; ///< those that serve the need
};
[[nodiscard]] AlignmentCell alignmentCell(const Store &store, NeedId need, PartyId party);

/// The partner on the list of that name, however it is spelled.
[[nodiscard]] std::optional<PartyId> partnerNamed(const Store &store, const QString &name);

} // namespace concord
