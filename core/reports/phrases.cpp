// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/phrases.h"

#include "core/model/checkins/recurrence.h"

#include <QLocale>

#include <algorithm>

namespace concord::phrases {

QString day(QDate date)
{
    return date.isValid() ? QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

QString name(CheckInKind kind)
{
    switch (kind) {
    case CheckInKind::Short: return QStringLiteral("Short check-in");
    case CheckInKind::FullReview: return QStringLiteral("Full review");
    case CheckInKind::RenewalTalk: return QStringLiteral("Talk about renewal");
    case CheckInKind::KeepInTouch: return QStringLiteral("Keep in touch");
    }
    Q_UNREACHABLE();
}

QString every(int n, PeriodUnit unit)
{
    static constexpr const char *one[] = {"day", "week", "month"};
    const QString name = QLatin1String(one[static_cast<int>(unit)]);
    return n == 1 ? QStringLiteral("every ") + name : QStringLiteral("every %1 %2s").arg(n).arg(name);
}

QString every(const QString &rrule)
{
    static constexpr const char *which[] = {"last", "", "first", "second", "third", "fourth"};
    static constexpr const char *days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    const auto weekday = weekdayOfMonth(rrule);
    if (!weekday)
        return rrule;
    const QString months = weekday->everyN == 1 ? QStringLiteral("every month") : QStringLiteral("every %1 months").arg(weekday->everyN);
    return QStringLiteral("on the %1 %2 of %3").arg(QLatin1String(which[weekday->which + 1]), QLatin1String(days[weekday->day - 1]), months);
}

QString counted(int n, NoticeUnit unit)
{
    const QString name = unit == NoticeUnit::Days ? QStringLiteral("day") : QStringLiteral("month");
    return QStringLiteral("%1 %2%3").arg(n).arg(name, n == 1 ? QString() : QStringLiteral("s"));
}

QString figure(std::optional<double> value, const QString &unit)
{
    return value ? QString(number(*value) + u' ' + unit).trimmed() : QString();
}

QString listed(const QStringList &items, qsizetype atMost)
{
    QStringList lines = items.first(std::min(items.size(), atMost));
    if (items.size() > atMost)
        lines << QStringLiteral("and %1 more").arg(items.size() - atMost);
    return lines.join(u'\n');
}

} // namespace concord::phrases
