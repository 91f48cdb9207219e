// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace concord {

// Rhythms as the recurrence rules (RRULE) of RFC 5545, counted by libical.

/// A weekday of a month: "the last Friday of every second month".
struct WeekdayOfMonth {
    int which = 1;             ///< 1-4; -1: the last
    Qt::DayOfWeek day = Qt::Monday;
    int everyN = 1;            ///< months
    friend bool operator==(const WeekdayOfMonth &, const WeekdayOfMonth &) = default;
};

[[nodiscard]] QString ruleOf(const WeekdayOfMonth &weekday);
/// What ruleOf() made the rule from; nothing for rules of another kind.
[[nodiscard]] std::optional<WeekdayOfMonth> weekdayOfMonth(const QString &rule);

/// Whether libical reads the rule, and it gives days without an end of its own: no hours, no COUNT, no UNTIL.
[[nodiscard]] bool isRuleOfDays(const QString &rule);

/// The first day of the rule that is later than `day` and no earlier than `start`, from which its intervals are counted;
/// `start` is one of its days only if the rule says so. Invalid when no such day comes within a hundred years of `day`: the
/// rule is over then, for every later day, too.
[[nodiscard]] QDate firstOfRuleAfter(const QString &rule, QDate start, QDate day);

/// How often this thread looked for a day of a rule through years that have none, which takes long. Each rule from each
/// start costs that once.
[[nodiscard]] int searchesInVain();

} // namespace concord
