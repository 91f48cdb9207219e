// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/checkinsource.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/checkins/schedule.h"

namespace concord {

namespace {

constexpr qsizetype mostExceptions = 400; ///< dates left out of one rule: more than a daily rhythm has in a year

/// The dates of the rhythm that a check-in passed by when it was moved: none of them comes any more. One more than
/// are wanted tells that there are too many.
QList<QDate> datesUntil(const CheckInSchedule &schedule, QDate ruled, QDate until)
{
    QList<QDate> dates;
    for (QDate day = firstDateAfter(schedule, ruled); day.isValid() && day <= until && dates.size() <= mostExceptions;
         day = firstDateAfter(schedule, day))
        dates << day;
    return dates;
}

} // namespace

CheckInSource::CheckInSource(const Store &store, const CheckInSchedule &schedule, const CheckIn &planned)
    : m_store(store), m_own{schedule.id}, m_schedule(schedule), m_checkIns{planned}
{
    readSubject(schedule);
}

CheckInSource::CheckInSource(const Store &store, const CheckIn &single, const CalendarWords &words)
    : m_store(store), m_single(words.single), m_own{single.id}, m_checkIns{single}
{
    readSubject(single);
}

template <class Record>
void CheckInSource::readSubject(const Record &about)
{
    if (about.allianceId)
        m_alliance = m_store.get(*about.allianceId);
    if (about.teamId)
        m_team = m_store.get(*about.teamId);
    if (about.partyId)
        m_party = m_store.get(*about.partyId);
}

template <class Record>
std::optional<QString> CheckInSource::nameOf(const Record &about) const
{
    if (about.allianceId && m_alliance && m_alliance->id == *about.allianceId)
        return isOver(m_alliance->state) ? std::nullopt : std::optional(m_alliance->title);
    if (about.teamId && m_team && m_team->id == *about.teamId)
        return m_team->name;
    if (about.partyId && m_party && m_party->id == *about.partyId)
        return m_party->name;
    return QString(); // it was with somebody else, by another name
}

const CheckIn *CheckInSource::planned() const
{
    const CheckIn *first = nullptr;
    for (const CheckIn &each : m_checkIns) {
        if (each.state == CheckInState::Planned && (first == nullptr || each.plannedOn < first->plannedOn))
            first = &each;
    }
    return first;
}

std::vector<CalendarEvent> CheckInSource::events() const
{
    const CheckIn *next = planned();
    if (next == nullptr || (m_schedule && m_schedule->paused))
        return {};
    if (m_schedule)
        return eventsOf(*m_schedule, *next);
    if (next->scheduleId) // the rhythm is not there yet
        return {};
    const auto name = nameOf(*next);
    return name ? std::vector{eventOn(next->uid, m_single.arg(*name), next->plannedOn)} : std::vector<CalendarEvent>();
}

std::vector<CalendarEvent> CheckInSource::eventsOf(const CheckInSchedule &schedule, const CheckIn &planned) const
{
    const auto name = nameOf(schedule);
    if (!name)
        return {};
    const QString summary = schedule.title + QStringLiteral(" · ") + *name;
    std::vector<CalendarEvent> events;
    const auto addOne = [&](const QString &uid, QDate day) -> CalendarEvent & {
        events.push_back(eventOn(uid, summary, day));
        events.back().remindDaysBefore = schedule.remindDaysBefore;
        return events.back();
    };
    const QString rule = recurrenceRule(schedule);
    const QDate until = plannedFor(planned).until();
    const QDate ruled = planned.movedFrom.isValid() ? planned.movedFrom : planned.plannedOn;
    if (rule.isEmpty() || !firstDateAfter(schedule, until).isValid()) {
        addOne(schedule.uid, planned.plannedOn);
        return events;
    }
    const QList<QDate> passedBy = datesUntil(schedule, ruled, until);
    if (firstDateAfter(schedule, ruled.addDays(-1)) != ruled || passedBy.size() > mostExceptions) {
        // It stands for no date of the rule, or for too many: the rule goes on after it.
        addOne(planned.uid, planned.plannedOn);
        addOne(schedule.uid, firstDateAfter(schedule, until)).rule = rule;
        return events;
    }
    CalendarEvent &series = addOne(schedule.uid, ruled);
    series.rule = rule;
    series.except = passedBy;
    if (ruled != planned.plannedOn)
        addOne(schedule.uid, planned.plannedOn).standsFor = ruled;
    return events;
}

std::vector<CalendarRow> CheckInSource::rows() const
{
    std::vector<CalendarRow> rows = m_own;
    for (const CheckIn &each : m_checkIns)
        rows.emplace_back(each.id);
    if (m_alliance)
        rows.emplace_back(m_alliance->id);
    if (m_team)
        rows.emplace_back(m_team->id);
    if (m_party)
        rows.emplace_back(m_party->id);
    return rows;
}

void CheckInSource::takeBack(const RowChanges &entry)
{
    takeBackCheckIns(entry);
    takeBackOne(m_schedule, entry);
    takeBackOne(m_alliance, entry);
    takeBackOne(m_team, entry);
    takeBackOne(m_party, entry);
}

void CheckInSource::takeBackCheckIns(const RowChanges &entry)
{
    const auto belongs = [this](const CheckIn &each) {
        return m_schedule ? each.scheduleId == m_schedule->id : CalendarRow(each.id) == m_own.front();
    };
    if (m_schedule) {
        // The one that was planned before: held, skipped or called off since, and not looked at until now.
        for (const CalendarRow &row : entry.hidden) {
            const CheckInId id(row.id);
            const bool isNew = row == CalendarRow(id) && std::ranges::find(m_checkIns, id, &CheckIn::id) == m_checkIns.end();
            if (!isNew || entry.rows.at(row).operation != RowOperation::Update)
                continue;
            if (const auto now = m_store.find(id); now && belongs(*now))
                m_checkIns.push_back(*now);
        }
    }
    takeBackAll(m_checkIns, entry, belongs);
}

} // namespace concord
