// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/checkin.h"

#include <optional>

/// Words that the documents have in common. An agreement is sealed and signed, so the words of documents do not change
/// with the language of the program that shows them.
namespace concord::phrases {

/// "3 May 2026"; nothing for no day.
[[nodiscard]] QString day(QDate date);
[[nodiscard]] QString number(double value);
/// "7 hours a week"; nothing for no value.
[[nodiscard]] QString figure(std::optional<double> value, const QString &unit);
[[nodiscard]] QString name(CheckInKind kind);
/// "every month", "every 2 weeks".
[[nodiscard]] QString every(int n, PeriodUnit unit);
/// The same of a rule: "on the last Friday of every month"; a rule of another kind as it is written.
[[nodiscard]] QString every(const QString &rrule);
/// "1 month", "14 days".
[[nodiscard]] QString counted(int n, NoticeUnit unit);
/// A code as words: "under way" for under_way.
template <class E>
[[nodiscard]] QString plain(E value)
{
    return QString(word(value)).replace(u'_', u' ');
}
/// The first `atMost`, each on a line of its own, and how many more there are.
[[nodiscard]] QString listed(const QStringList &items, qsizetype atMost);

} // namespace concord::phrases
