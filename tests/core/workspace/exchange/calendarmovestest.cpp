// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarexport.h"

#include "core/model/checkins/recurrence.h"
#include "core/model/checkins/schedule.h"
#include "core/model/partners/party.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/partners/partners.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"
#include "tests/support/rrule.h"

#include <gtest/gtest.h>

#include <set>

namespace concord {
namespace {

const QDate today(2026, 11, 23);
const CalendarWords called{QStringLiteral("Prepare: %1"), QStringLiteral("Notice: %1"), QStringLiteral("End: %1")};

QDate asDate(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

QDate dayOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    return property == nullptr ? QDate() : asDate(icalvalue_get_date(icalproperty_get_value(property)));
}

/// The days up to `last` on which another calendar shows something, by libical: rules, what is left out, what was moved.
std::multiset<QDate> shownBy(const QByteArray &bytes, QDate last)
{
    std::multiset<QDate> days;
    icalcomponent *calendar = icalparser_parse_string(bytes.constData());
    std::multiset<QDate> replaced;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const QDate start = asDate(icalcomponent_get_dtstart(event));
        if (const QDate replaces = dayOf(event, ICAL_RECURRENCEID_PROPERTY); replaces.isValid())
            replaced.insert(replaces);
        icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (rule == nullptr) {
            if (start <= last)
                days.insert(start);
            continue;
        }
        for (const QDate day : daysOfRule(QString::fromUtf8(icalproperty_get_value_as_string(rule)), start, 600)) {
            if (day <= last)
                days.insert(day);
        }
        for (icalproperty *except = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); except != nullptr;
             except = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            replaced.insert(asDate(icalvalue_get_date(icalproperty_get_value(except))));
    }
    for (const QDate day : replaced) {
        const auto found = days.find(day);
        RC_ASSERT(found != days.end() || day > last); // what takes the place of nothing is shown twice by some
        if (found != days.end())
            days.erase(found);
    }
    icalcomponent_free(calendar);
    return days;
}

class AMovedRhythm {
public:
    AMovedRhythm() : m_workspace(Workspace::create(m_folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value())
    {
        RC_ASSERT(m_workspace->perform({QStringLiteral("test.fill"), {}}, [&](Store &store) {
            Alliance record;
            record.code = QStringLiteral("A-001");
            record.title = QStringLiteral("Breakfast by Bike");
            record.state = AllianceState::Active;
            m_alliance = store.insert(record);
        }).has_value());
    }

    void begin(PeriodUnit unit, int n, QDate anchor, const QString &rule)
    {
        CheckInSchedule schedule;
        schedule.allianceId = m_alliance;
        schedule.title = QStringLiteral("Short check-in");
        schedule.unit = unit;
        schedule.everyN = n;
        schedule.anchorOn = anchor;
        schedule.rrule = rule;
        RC_ASSERT(CheckIns(*m_workspace).schedule(schedule).has_value());
    }
    void move(int days)
    {
        (void)CheckIns(*m_workspace).postpone(planned().id, planned().plannedOn.addDays(days));
    }
    void hold()
    {
        if (planned().plannedOn <= today)
            RC_ASSERT(CheckIns(*m_workspace).hold({.id = planned().id}).has_value());
    }
    CheckIn planned() const { return *m_workspace->store().first<CheckIn>("WHERE state = 'planned'"); }

    void isShownAsTheAgendaHasIt() const
    {
        const QDate last = today.addDays(500);
        std::multiset<QDate> ours;
        for (const RhythmDate &date : rhythmDatesBetween(m_workspace->store(), today.addDays(-500), last, today))
            ours.insert(date.day);
        if (planned().plannedOn <= last)
            ours.insert(planned().plannedOn);
        std::multiset<QDate> theirs = shownBy(exportedCalendar(*m_workspace, called).value(), last);
        // Where the planned one is overdue the rule's dates since then have gone by, in a calendar, too.
        std::erase_if(theirs, [this](QDate day) { return day <= today && day != planned().plannedOn; });
        RC_ASSERT(theirs == ours);
    }

private:
    Folder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AllianceId m_alliance;
};

} // namespace

TEST(MovedInACalendar, IsOnTheDaysOfTheAgendaAndOnNoOthers)
{
    holds("a calendar shows what the agenda shows", 25, [] {
        const auto draws = *evenDraws(12);
        AMovedRhythm rhythm;
        const bool byWeekday = draws[0] % 4 == 0;
        const auto unit = byWeekday ? PeriodUnit::Months : static_cast<PeriodUnit>(draws[1] % 3);
        const int n = 1 + draws[2] % (unit == PeriodUnit::Days ? 20 : 3);
        const QString rule = byWeekday ? ruleOf({draws[3] % 2 == 0 ? -1 : 1 + draws[3] % 4, Qt::Friday, n}) : QString();
        rhythm.begin(unit, n, today.addDays(draws[4] % 60 - 30), rule);
        rhythm.isShownAsTheAgendaHasIt();
        for (int i = 5; i < 11; i += 2) {
            rhythm.move(draws[static_cast<std::size_t>(i)] % 90 - 20);
            rhythm.isShownAsTheAgendaHasIt();
            if (draws[static_cast<std::size_t>(i) + 1] % 2 == 0)
                rhythm.hold();
            rhythm.isShownAsTheAgendaHasIt();
        }
    }, true);
}

TEST(MovedInACalendar, LeavesOutTheDatesThatItPassedBy)
{
    AMovedRhythm rhythm;
    rhythm.begin(PeriodUnit::Weeks, 1, QDate(2026, 11, 27), {});
    rhythm.move(9); // from Friday the 27th over the 4th to Sunday the 6th
    rhythm.isShownAsTheAgendaHasIt();
}

TEST(MovedInACalendar, ByTenYearsLeavesTheRuleWithoutAListOfExceptions)
{
    AMovedRhythm rhythm;
    rhythm.begin(PeriodUnit::Days, 1, QDate(2026, 11, 27), {});
    rhythm.move(3000);
    rhythm.isShownAsTheAgendaHasIt();
}

} // namespace concord
