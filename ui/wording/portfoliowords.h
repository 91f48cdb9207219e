// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/portfolio.h"

#include <QString>

/// Words for where alliances stand, beside one another, and for the days that their agreements lead to.
namespace concord::wording {

/// "check-in overdue", "value trails time".
[[nodiscard]] QString name(Attention attention);
/// The same in one word, for a badge: "overdue".
[[nodiscard]] QString badge(Attention attention);
/// The head of a portfolio's column.
[[nodiscard]] QString name(PortfolioColumn column);

/// "even 92"; empty: not enough known.
[[nodiscard]] QString balanceInShort(const Balance &balance);
/// "76 % of the value, 33 % of the time", as far as it is known; with ", behind time" when it trails.
[[nodiscard]] QString valueAgainstTime(const Standing &standing);
/// The first thing that is missing, without how many more; of a line of the checklist its words alone.
[[nodiscard]] QString missingInBrief(const Standing &standing);
/// The first thing that is missing, and how many more: "Not settled yet: … and 3 more"; empty when nothing is.
[[nodiscard]] QString missingInShort(const Standing &standing);

/// What may be done when the end has come: the steps that are lawful from that state, as a question.
[[nodiscard]] QString afterTheEnd(AllianceState state);
/// The end and what becomes of it: "26 July 2027, renews by itself, renewed 2 times so far"; "26 July 2026: end it or complete
/// it?" once it has come; "9 months from its start, ends then" while that is not known; "open end".
[[nodiscard]] QString endOf(const AgreementDates &dates, const Alliance &alliance);
/// "26 June 2027", or that the notice window has passed; empty without a notice.
[[nodiscard]] QString noticeOf(const AgreementDates &dates);
/// "12 June 2027", or since when; empty when there is nothing to prepare for any more.
[[nodiscard]] QString preparationOf(const AgreementDates &dates, QDate today);
/// The day that comes next, in a few words: "start preparing 12 June 2027", "prepare now", "notice window has passed",
/// "its end has come"; empty for none.
[[nodiscard]] QString nextDayOf(const AgreementDates &dates, QDate today);

} // namespace concord::wording
