// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarexport.h"

#include "core/exchange/icalendar/icalendarwriter.h"
#include "core/model/alliances/agreementdates.h"
#include "core/model/checkins/schedule.h"
#include "core/workspace/alliances/agreedterms.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/details.h"
#include "core/workspace/exchange/calendarhistory.h"

namespace concord {

namespace {

constexpr qsizetype mostExceptions = 400; ///< dates left out of one rule: more than a daily rhythm has in a year

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
                addRhythm(schedule, *next);
        }
        // The plus keeps SQLite from going through all check-ins in the order of their ids.
        const QByteArray singles = QByteArray("WHERE state = 'planned' AND schedule_id IS NULL AND ") + withWhatGoesOn() + " ORDER BY +id";
        for (const CheckIn &single : m_store.select<CheckIn>(singles))
            add(single.uid, changesOf(single), subjectName(m_store, subjectOf(single)), single.plannedOn);
        const AgreedTerms agreed(m_store, m_today);
        for (const Alliance &alliance : m_store.select<Alliance>("WHERE state IN ('active', 'paused', 'ending') ORDER BY id"))
            addAgreement(agreed.of(alliance));
        return std::move(m_events);
    }

private:
    CalendarEvent &add(const QString &uid, const CalendarHistory::Changes &changes, const QString &summary, QDate day)
    {
        CalendarEvent event;
        event.uid = uid;
        event.sequence = changes.sequence;
        // A calendar wants to know when; where the history does not, the day itself is the same each time.
        event.changedAt = changes.last.isValid() ? changes.last : day.startOfDay(Qt::UTC);
        event.summary = summary;
        event.day = day;
        m_events.push_back(std::move(event));
        return m_events.back();
    }

    /// Of a record and of what it is about.
    template <class Record>
    CalendarHistory::Changes changesOf(const Record &record, std::optional<CheckInId> planned = {})
    {
        const CalendarHistory::Part own(record.id);
        const CalendarHistory::Part shown = planned ? CalendarHistory::Part(*planned) : own;
        if (record.allianceId)
            return m_history.of({own, shown, *record.allianceId});
        if (record.teamId)
            return m_history.of({own, shown, *record.teamId});
        return record.partyId ? m_history.of({own, shown, *record.partyId}) : m_history.of({own, shown});
    }

    void addRhythm(const CheckInSchedule &schedule, const CheckIn &planned)
    {
        const CalendarHistory::Changes changes = changesOf(schedule, planned.id);
        const QString summary = schedule.title + QStringLiteral(" · ") + subjectName(m_store, subjectOf(schedule));
        const auto addOne = [&](const QString &uid, QDate day) -> CalendarEvent & {
            CalendarEvent &event = add(uid, changes, summary, day);
            event.remindDaysBefore = schedule.remindDaysBefore;
            return event;
        };
        const QString rule = recurrenceRule(schedule);
        const QDate until = plannedFor(planned).until();
        const QDate ruled = planned.movedFrom.isValid() ? planned.movedFrom : planned.plannedOn;
        if (rule.isEmpty() || !firstDateAfter(schedule, until).isValid()) {
            addOne(schedule.uid, planned.plannedOn);
            return;
        }
        const QList<QDate> passedBy = datesUntil(schedule, ruled, until);
        if (firstDateAfter(schedule, ruled.addDays(-1)) != ruled || passedBy.size() > mostExceptions) {
            // It stands for no date of the rule, or for too many: the rule goes on after it.
            addOne(planned.uid, planned.plannedOn);
            addOne(schedule.uid, firstDateAfter(schedule, until)).rule = rule;
            return;
        }
        CalendarEvent &series = addOne(schedule.uid, ruled);
        series.rule = rule;
        series.except = passedBy;
        if (ruled != planned.plannedOn)
            addOne(schedule.uid, planned.plannedOn).standsFor = ruled;
    }

    /// The dates of the rhythm that a check-in passed by when it was moved: none of them comes any more. One more than
    /// are wanted tells that there are too many.
    static QList<QDate> datesUntil(const CheckInSchedule &schedule, QDate ruled, QDate until)
    {
        QList<QDate> dates;
        for (QDate day = firstDateAfter(schedule, ruled); day.isValid() && day <= until && dates.size() <= mostExceptions;
             day = firstDateAfter(schedule, day))
            dates << day;
        return dates;
    }

    void addAgreement(const Alliance &alliance)
    {
        const AgreementDates dates = agreementDates(alliance, m_today, lastDayOf(m_store, alliance));
        const CalendarHistory::Changes changes = changesOfAgreement(alliance.id);
        const auto addDay = [&](const char *what, const QString &words, QDate day) {
            if (!day.isValid())
                return;
            // Each term that was renewed without a word has days of its own.
            const QString uid = QStringLiteral("%1-%2-%3").arg(alliance.uid, QLatin1String(what)).arg(dates.renewals);
            add(uid, changes, words.arg(alliance.title), day);
        };
        if (!dates.noticePassed) {
            addDay("prepare", m_words.prepare, dates.prepareFrom);
            addDay("notice", m_words.notice, dates.noticeBy);
        }
        addDay("end", m_words.end, dates.endOn);
    }

    /// The terms of what is agreed change with the version that is in force.
    CalendarHistory::Changes changesOfAgreement(AllianceId id)
    {
        std::vector<CalendarHistory::Part> parts{id};
        Statement versions = m_store.query("SELECT id FROM agreement_version WHERE alliance_id = ? AND state IN ('in_force', 'replaced')",
                                           {id.value()});
        while (versions.next())
            parts.emplace_back(versions.id<AgreementVersion>(0));
        return m_history.of(parts);
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
