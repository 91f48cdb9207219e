// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace concord::wording {

namespace {

QString counted(const char *text, qint64 n)
{
    return QCoreApplication::translate("concord::days", text, nullptr, static_cast<int>(n));
}

/// The locale's long form without the day of the week.
QString longFormat()
{
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd\\s*[,،]?\\s*"));
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return format;
}

/// The long form without the year: "d MMMM", "d. MMMM", "MMMM d".
QString yearlessFormat()
{
    static const QRegularExpression year(QStringLiteral("\\s*[,/]?\\s*('de'|de)?\\s*y+\\s*('г'\\.?)?"));
    QString format = longFormat();
    format.remove(year);
    return format;
}

} // namespace

QString day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, longFormat()) : QString();
}

QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, yearlessFormat().replace(QStringLiteral("MMMM"), QStringLiteral("MMM")))
                         : QString();
}

QString dayOf(QDate day, QDate today)
{
    if (!day.isValid() || day.year() != today.year())
        return wording::day(day);
    return QLocale().toString(day, yearlessFormat());
}

QString fromToday(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const qint64 days = today.daysTo(day);
    const qint64 far = std::abs(days);
    const auto months = static_cast<qint64>(std::lround(static_cast<double>(far) / 30.44));
    if (days == 0)
        return QCoreApplication::translate("concord::days", "today");
    if (days == 1)
        return QCoreApplication::translate("concord::days", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("concord::days", "yesterday");
    if (far < 60)
        return days > 0 ? counted(QT_TRANSLATE_N_NOOP("concord::days", "in %n days"), far)
                        : counted(QT_TRANSLATE_N_NOOP("concord::days", "%n days ago"), far);
    return days > 0 ? counted(QT_TRANSLATE_N_NOOP("concord::days", "in %n months"), months)
                    : counted(QT_TRANSLATE_N_NOOP("concord::days", "%n months ago"), months);
}

QDate dayFrom(const QString &text)
{
    const QString typed = text.trimmed();
    const QLocale locale;
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    // Four-figure years first: the short format of many locales would read 2026 as 20 followed by rubbish, or as 1926.
    QString shortWithYear = locale.dateFormat(QLocale::ShortFormat);
    if (!shortWithYear.contains(QStringLiteral("yyyy")))
        shortWithYear.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    for (const QString &format : {longFormat(), locale.dateFormat(QLocale::LongFormat), shortWithYear,
                                  QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
                                  QStringLiteral("d.M.yyyy")}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid())
            return day;
    }
    const QDate day = locale.toDate(typed, QLocale::ShortFormat);
    // A year of two figures means this century.
    return day.isValid() && day.year() < 1950 ? day.addYears(100) : day;
}

} // namespace concord::wording
