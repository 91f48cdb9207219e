// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarexport.h"

#include "core/exchange/icalendar/icalendarwriter.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/details.h"
#include "core/workspace/exchange/calendarhistory.h"

#include <algorithm>
#include <iterator>

namespace concord {

namespace {

QByteArray withWhatGoesOn()
{
    return "(alliance_id IS NULL OR alliance_id NOT IN (SELECT id FROM alliance WHERE state IN " + statesThatAreOver() + "))";
}

class Calendar {
public:
    Calendar(const Workspace &workspace, const CalendarWords &words)
        : m_store(workspace.store()), m_words(words), m_today(workspace.today()), m_history(workspace.store(), workspace.log())
    {
    }

    std::vector<CalendarEvent> events()
    {
        // What is planned is gathered once: looking it up for each rhythm would go through all that it ever brought.
        QHash<CheckInScheduleId, CheckIn> planned;
        for (const CheckIn &each : m_store.select<CheckIn>("WHERE state = 'planned' AND schedule_id IS NOT NULL ORDER BY planned_on, id")) {
            if (!planned.contains(*each.scheduleId))
                planned.insert(*each.scheduleId, each);
        }
        const QByteArray rhythms = QByteArray("WHERE NOT paused AND ") + withWhatGoesOn() + " ORDER BY id";
        for (const CheckInSchedule &schedule : m_store.select<CheckInSchedule>(rhythms)) {
            if (const auto next = planned.constFind(schedule.id); next != planned.constEnd())
                add(CheckInSource(m_store, schedule, *next));
        }
        // The plus keeps SQLite from going through all check-ins in the order of their ids.
        const QByteArray singles = QByteArray("WHERE state = 'planned' AND schedule_id IS NULL AND ") + withWhatGoesOn() + " ORDER BY +id";
        for (const CheckIn &single : m_store.select<CheckIn>(singles))
            add(CheckInSource(m_store, single, m_words));
        for (const Alliance &alliance : m_store.select<Alliance>("WHERE state IN ('active', 'paused', 'ending') ORDER BY id"))
            add(AgreementSource(m_store, alliance, m_words, m_today));
        return std::move(m_events);
    }

private:
    template <class Source>
    void add(Source source)
    {
        std::ranges::move(m_history.numbered(std::move(source)), std::back_inserter(m_events));
    }

    const Store &m_store;
    const CalendarWords &m_words;
    QDate m_today;
    CalendarHistory m_history;
    std::vector<CalendarEvent> m_events;
};

} // namespace

std::vector<CalendarEvent> calendarEvents(const Workspace &workspace, const CalendarWords &words)
{
    return Calendar(workspace, words).events();
}

Outcome<QByteArray> exportedCalendar(const Workspace &workspace, const CalendarWords &words)
{
    return workspace.read([&](const Store &store) { return toICalendar(infoOf(store).title, calendarEvents(workspace, words)); });
}

} // namespace concord
