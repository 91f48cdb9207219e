// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace concord {

/// Something on a day, as other calendars show it. It takes the whole day and belongs to no time zone, so that it stays
/// on its day wherever the calendar is read.
struct CalendarEvent {
    QString uid;               ///< the same for ever
    int sequence = 0;          ///< how often it was changed; a calendar keeps the event with the higher one
    QDateTime changedAt;       ///< UTC
    QString summary;           ///< written as one line
    QString description;
    QDate day;
    QString rule;              ///< an RRULE of RFC 5545; empty: it does not come again
    QList<QDate> except;       ///< dates of the rule on which it does not come
    QDate standsFor;           ///< the date of the rule that this event takes the place of; invalid: of none
    QList<int> remindDaysBefore;
    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

} // namespace concord
