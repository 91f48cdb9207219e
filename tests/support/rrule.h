// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <libical/ical.h>

namespace concord {

/// The first `count` days of a recurrence rule as libical counts them: the judge of our own date rules.
inline QList<QDate> daysOfRule(const QString &rule, QDate start, int count)
{
    icalerror_set_errors_are_fatal(0);
    const auto recurrence = icalrecurrencetype_from_string(rule.toUtf8().constData());
    const auto first = icaltime_from_string(start.toString(QStringLiteral("yyyyMMdd")).toUtf8().constData());
    QList<QDate> days;
    icalrecur_iterator *it = icalrecur_iterator_new(recurrence, first);
    while (it != nullptr && days.size() < count) {
        const icaltimetype day = icalrecur_iterator_next(it);
        if (icaltime_is_null_time(day))
            break;
        days.append(QDate(day.year, day.month, day.day));
    }
    if (it != nullptr)
        icalrecur_iterator_free(it);
    icalmemory_free_buffer(recurrence.rscale); // the one part of a rule that is not in place
    return days;
}

/// Every `months` months on the start's day, and on the last day of a month that is too short for it.
inline QString monthlyRule(int months)
{
    return QStringLiteral("RSCALE=GREGORIAN;FREQ=MONTHLY;INTERVAL=%1;SKIP=BACKWARD").arg(months);
}

} // namespace concord
