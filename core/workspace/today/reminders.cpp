// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/today/reminders.h"

#include "core/model/checkins/checkin.h"

#include <algorithm>

namespace concord {

namespace {

/// The days before a planned check-in on which its rhythm asks to be told; none for a single one.
QList<int> daysBefore(const Store &store, std::int64_t checkIn)
{
    const auto id = store.get(CheckInId(checkIn)).scheduleId;
    return id ? store.get(*id).remindDaysBefore : QList<int>();
}

int farthest(const Store &store)
{
    int most = 0;
    for (const CheckInSchedule &schedule : store.select<CheckInSchedule>("WHERE remind_days_before <> ''")) {
        for (const int days : schedule.remindDaysBefore)
            most = std::max(most, days);
    }
    return most;
}

/// What tells the record from every other, those of a copy of the file included, where its number may be another's.
QString uidOf(const Store &store, const AgendaLine &line)
{
    const QByteArray sql = "SELECT uid FROM " + QByteArray(line.table.data()) + " WHERE id = ?";
    Statement row = store.query(sql, {line.id});
    return row.next() ? row.text(0) : QString();
}

QString urgency(const Store &store, const AgendaLine &line, QDate today)
{
    const bool isPassedNotice = line.kind == AgendaKind::Notice && line.status == DueStatus::Missed;
    if (line.status == DueStatus::Due || line.status == DueStatus::Overdue || isPassedNotice)
        return QString(word(line.status));
    if (line.kind != AgendaKind::CheckIn || line.status != DueStatus::Upcoming)
        return {};
    const qint64 left = today.daysTo(line.dueOn);
    std::optional<int> reached;
    for (const int days : daysBefore(store, line.id)) {
        if (left <= days && (!reached || days < *reached))
            reached = days;
    }
    return reached ? QStringLiteral("%1 before").arg(*reached) : QString();
}

} // namespace

std::vector<Reminder> reminders(const Store &store, QDate today)
{
    std::vector<Reminder> due;
    for (const AgendaLine &line : agenda(store, today, farthest(store))) {
        if (!line.dueOn.isValid())
            continue;
        const QString when = urgency(store, line, today);
        if (!when.isEmpty()) {
            const QStringList parts{QString(word(line.kind)), QString(line.table), uidOf(store, line), line.dueOn.toString(Qt::ISODate), when};
            due.push_back({parts.join(u' '), line});
        }
    }
    return due;
}

} // namespace concord
