// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/phrases.h"

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
