// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/standing.h"
#include "core/workspace/alliances/allianceview.h"

#include <QHash>

#include <optional>
#include <vector>

namespace concord {

/// Where each of these alliances stands today, read by a few statements for all of them together: a thousand take no more
/// statements than one. The same as standingOf() says of each.
[[nodiscard]] QHash<AllianceId, Standing> standingsOf(const Store &store, const std::vector<AllianceId> &ids, QDate today);

/// An alliance among all others.
struct PortfolioLine {
    AllianceRow row;
    Standing standing;
};

/// What narrows the portfolio.
struct PortfolioFilter {
    QString text = {};                   ///< in the title, the code or a partner's name, in any letters
    std::optional<AllianceState> state = {};
    std::optional<AllianceKind> kind = {};
    bool needsAttention = false;
    friend bool operator==(const PortfolioFilter &, const PortfolioFilter &) = default;

    /// Whether a row passes but for what needs its standing.
    [[nodiscard]] bool passes(const AllianceRow &row) const;
};

/// The columns that a portfolio is sorted by.
enum class PortfolioColumn { Title, Partners, State, Balance, ValueSoFar, NextCheckIn, NoticeBy, Missing };
template <>
inline constexpr auto words<PortfolioColumn> =
    wordList("title", "partners", "state", "balance", "value", "next_check_in", "notice_by", "missing");

/// Whether sorting by the column takes more than the list's rows.
[[nodiscard]] constexpr bool needsStanding(PortfolioColumn column)
{
    return column == PortfolioColumn::Balance || column == PortfolioColumn::ValueSoFar || column == PortfolioColumn::NoticeBy
        || column == PortfolioColumn::Missing;
}

/// Whether `a` comes before `b`. What is not known comes last in either order; equal ones follow by title.
[[nodiscard]] bool comesBefore(const PortfolioLine &a, const PortfolioLine &b, PortfolioColumn column, bool descending);

/// All alliances that pass, sorted: for the terminal, paper and tables.
[[nodiscard]] std::vector<PortfolioLine> portfolio(const Store &store, const PortfolioFilter &filter, QDate today,
                                                   PortfolioColumn column = PortfolioColumn::Title, bool descending = false);

} // namespace concord
