// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/calendarexport.h"

#include "core/model/alliances/agreementdates.h"
#include "core/model/partners/party.h"
#include "core/reports/writing.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/samples.h"
#include "core/workspace/today/agenda.h"
#include "tests/core/workspace/checkins/runningalliance.h"
#include "tests/support/printing.h"
#include "tests/support/rrule.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <algorithm>
#include <ctime>

namespace concord {
namespace {

const QDate today(2026, 11, 23);
const CalendarWords called{QStringLiteral("Prepare: %1"), QStringLiteral("Notice: %1"), QStringLiteral("End: %1")};

class ACalendar : public ARunningAlliance {
protected:
    CheckIns checkIns() { return CheckIns(*workspace); }
    CheckIn planned() const { return *workspace->store().first<CheckIn>("WHERE state = 'planned'"); }
    std::vector<CalendarEvent> events() const { return calendarEvents(*workspace, called); }
    QByteArray bytes() const { return exportedCalendar(*workspace, called).value(); }
};

/// What libical makes of a file: its events and what it complained about.
struct ReadBack {
    QStringList days, uids, rules;
    QList<int> sequences;
    int alarms = 0;
    int complaints = 0;
};

ReadBack readBack(const QByteArray &bytes)
{
    ReadBack read;
    icalcomponent *calendar = icalparser_parse_string(bytes.constData());
    if (calendar == nullptr) {
        read.complaints = -1;
        return read;
    }
    read.complaints = icalcomponent_count_errors(calendar);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        read.days << QDate(start.year, start.month, start.day).toString(Qt::ISODate);
        read.uids << QString::fromUtf8(icalcomponent_get_uid(event));
        read.sequences << icalcomponent_get_sequence(event);
        read.alarms += icalcomponent_count_components(event, ICAL_VALARM_COMPONENT);
        if (icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY))
            read.rules << QString::fromUtf8(icalproperty_get_value_as_string(rule));
    }
    icalcomponent_free(calendar);
    return read;
}

} // namespace

TEST_F(ACalendar, HasNothingOfAnAllianceThatIsOver)
{
    ASSERT_TRUE(checkIns().schedule(every(2, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    CheckIn single;
    single.allianceId = alliance;
    single.plannedOn = QDate(2026, 12, 24);
    ASSERT_TRUE(checkIns().plan(single));
    EXPECT_EQ(events().size(), 2u);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Alliance over = store.get(alliance);
        over.state = AllianceState::Ended;
        store.update(over);
    }));
    EXPECT_TRUE(events().empty());
}

TEST_F(ACalendar, HasARhythmWithItsRuleAndItsAlarms)
{
    CheckInSchedule fortnight = every(2, PeriodUnit::Weeks, QDate(2026, 11, 27));
    fortnight.remindDaysBefore = {3, 0};
    ASSERT_TRUE(checkIns().schedule(fortnight));
    const ReadBack read = readBack(bytes());
    EXPECT_EQ(read.complaints, 0);
    EXPECT_EQ(read.days, QStringList{QStringLiteral("2026-11-27")});
    EXPECT_EQ(read.rules, QStringList{QStringLiteral("FREQ=WEEKLY;INTERVAL=2")});
    EXPECT_EQ(read.alarms, 2);
    // Nine in the morning three days before, and nine on the day itself.
    EXPECT_TRUE(bytes().contains("TRIGGER:-P2DT15H\r\n"));
    EXPECT_TRUE(bytes().contains("TRIGGER:PT9H\r\n"));
    EXPECT_TRUE(bytes().contains("Short check-in · Breakfast by Bike"));
}

TEST_F(ACalendar, IsTheSameToTheByteWhenNothingChanged)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Months, QDate(2026, 11, 30))));
    const QByteArray first = bytes();
    EXPECT_EQ(bytes(), first);
    ASSERT_TRUE(checkIns().note(planned().id, {.minutes = QStringLiteral("Bring the box.")}));
    EXPECT_EQ(bytes(), first);
    const QString path = workspace->path();
    workspace.reset();
    workspace = Workspace::open(path, Clock(today)).value();
    EXPECT_EQ(bytes(), first);
}

/// A check-in has a day and no hour (decision 0016): wherever the file is written or read, it is on that day.
TEST_F(ACalendar, NamesDaysThatNoTimeZoneMoves)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    const QByteArray first = bytes();
    const QString file = folder.file(QStringLiteral("zones.ics"));
    ASSERT_TRUE(writeFile(file, first));
    const QByteArray before = qgetenv("TZ");
    QStringList read;
    for (const char *zone : {"Pacific/Kiritimati", "UTC", "Pacific/Niue"}) {
        qputenv("TZ", zone);
        tzset();
        EXPECT_EQ(bytes(), first) << zone;
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, datetime, icalendar\n"
                                     "c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                                     "assert not c.walk('VTIMEZONE')\n"
                                     "for e in c.walk('VEVENT'):\n"
                                     "    assert not isinstance(e['DTSTART'].dt, datetime.datetime) and 'TZID' not in e['DTSTART'].params\n"
                                     "    print(e['DTSTART'].dt)\n"),
                      file});
        ASSERT_TRUE(python.waitForFinished());
        read << QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError()).trimmed();
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    EXPECT_EQ(read, QStringList(3, QStringLiteral("2026-11-27")));
}

TEST_F(ACalendar, CountsEachChangeAndNeverBack)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    const QString uid = events().front().uid;
    const auto sequence = [&] { return events().front().sequence; };
    EXPECT_EQ(sequence(), 0);
    ASSERT_TRUE(checkIns().postpone(planned().id, QDate(2026, 11, 28)));
    EXPECT_EQ(sequence(), 1);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(sequence(), 2);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(sequence(), 3);
    ASSERT_TRUE(checkIns().skip(planned().id, QStringLiteral("holidays")));
    EXPECT_EQ(sequence(), 4);
    const CheckInScheduleId id = *planned().scheduleId;
    ASSERT_TRUE(checkIns().pause(id));
    EXPECT_TRUE(events().empty());
    ASSERT_TRUE(checkIns().resume(id));
    EXPECT_EQ(sequence(), 6);
    EXPECT_EQ(events().front().uid, uid);
}

TEST_F(ACalendar, CountsARenamingOfWhatAnEventNamesAndOfNothingElse)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    CheckIn single;
    single.partyId = partner;
    single.plannedOn = QDate(2026, 12, 24);
    ASSERT_TRUE(checkIns().plan(single));
    const auto sequences = [&] {
        QList<int> found;
        for (const CalendarEvent &event : events())
            found << event.sequence;
        return found;
    };
    const auto rename = [&](auto id, QString std::remove_reference_t<decltype(workspace->store().get(id))>::*name, const QString &to) {
        EXPECT_TRUE(workspace->perform({QStringLiteral("test.rename"), {}}, [&](Store &store) {
            auto record = store.get(id);
            record.*name = to;
            store.update(record);
        }));
    };
    const QList<int> made = sequences();
    EXPECT_EQ(made, (QList<int>{0, 0}));
    rename(alliance, &Alliance::title, QStringLiteral("Breakfast by Boat"));
    EXPECT_TRUE(bytes().contains("Breakfast by Boat"));
    const QList<int> renamed = sequences();
    EXPECT_GT(renamed[0], made[0]);
    EXPECT_EQ(renamed[1], made[1]);
    rename(partner, &Party::name, QStringLiteral("Quayside Ferries"));
    EXPECT_EQ(sequences()[0], renamed[0]);
    EXPECT_GT(sequences()[1], renamed[1]);
    const QList<int> before = sequences();
    const QByteArray same = bytes();
    rename(partner, &Party::note, QStringLiteral("A new note"));
    rename(alliance, &Alliance::purpose, QStringLiteral("Another purpose"));
    CheckInSchedule schedule = workspace->store().select<CheckInSchedule>().front();
    schedule.graceDays = 9;
    ASSERT_TRUE(checkIns().reschedule(schedule));
    EXPECT_EQ(sequences(), before);
    EXPECT_EQ(bytes(), same);
}

TEST_F(ACalendar, NeverCountsBackWhenARhythmIsGivenToSomebodyElse)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    for (const char *title : {"One", "Two", "Three"}) {
        ASSERT_TRUE(workspace->perform({QStringLiteral("test.rename"), {}}, [&](Store &store) {
            Alliance record = store.get(alliance);
            record.title = QLatin1String(title);
            store.update(record);
        }));
    }
    const int before = events().front().sequence;
    CheckInSchedule schedule = workspace->store().select<CheckInSchedule>().front();
    schedule.allianceId.reset();
    schedule.partyId = partner;
    ASSERT_TRUE(checkIns().reschedule(schedule));
    EXPECT_GT(events().front().sequence, before);
}

TEST_F(ACalendar, LeavesOutWhatLiesBeyondTheYearsThatCalendarsCountIn)
{
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.term"), {}}, [&](Store &store) {
        Alliance running = store.get(alliance);
        running.startOn = today;
        running.endOn = QDate(9999, 12, 31);
        store.update(running);
    }));
    EXPECT_EQ(readBack(bytes()).complaints, 0);
    EXPECT_FALSE(bytes().contains("DTSTART:0000")) << bytes().toStdString();
    EXPECT_FALSE(bytes().contains("Notice: "));
    CheckInSchedule weekly = every(1, PeriodUnit::Weeks, QDate(2026, 11, 27));
    weekly.untilOn = QDate(9999, 12, 31);
    ASSERT_TRUE(checkIns().schedule(weekly));
    EXPECT_EQ(readBack(bytes()).complaints, 0);
    EXPECT_TRUE(bytes().contains("UNTIL=99991231\r\n")) << bytes().toStdString();
}

TEST_F(ACalendar, NamesAnythingInOneLine)
{
    CheckInSchedule schedule = every(1, PeriodUnit::Weeks, QDate(2026, 11, 27));
    schedule.title = QStringLiteral("Rain\tplan\nand  boxes");
    ASSERT_TRUE(checkIns().schedule(schedule));
    EXPECT_TRUE(bytes().contains("SUMMARY:Rain plan and boxes · Breakfast by Bike\r\n"));
}

TEST_F(ACalendar, ShowsAMovedDateInPlaceOfTheRules)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    ASSERT_TRUE(checkIns().postpone(planned().id, QDate(2026, 12, 1)));
    const auto all = events();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].day, QDate(2026, 11, 27));
    EXPECT_EQ(all[1].day, QDate(2026, 12, 1));
    EXPECT_EQ(all[1].standsFor, QDate(2026, 11, 27));
    EXPECT_EQ(all[1].uid, all[0].uid);
    EXPECT_TRUE(all[1].rule.isEmpty());
}

TEST_F(ACalendar, HasNoRuleWhereTheNextDateFollowsFromTheLast)
{
    ASSERT_TRUE(checkIns().schedule(every(14, PeriodUnit::Days, QDate(2026, 11, 25), ScheduleBasis::AfterDone)));
    ASSERT_EQ(events().size(), 1U);
    EXPECT_TRUE(events().front().rule.isEmpty());
    EXPECT_EQ(events().front().day, QDate(2026, 11, 25));
}

TEST_F(ACalendar, NamesTheDaysOfAnAgreementThatRuns)
{
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.term"), {}}, [&](Store &store) {
        Alliance running = store.get(alliance);
        // The first vector of docs/formulas.md, "Term and notice", eight years on.
        running.startOn = QDate(2026, 9, 27);
        running.initialMonths = 36;
        running.renewal = Renewal::Automatic;
        running.renewalMonths = 12;
        running.noticeValue = 3;
        running.prepDays = 21;
        store.update(running);
    }));
    QStringList lines;
    for (const CalendarEvent &event : events())
        lines << event.day.toString(Qt::ISODate) + u' ' + event.summary;
    EXPECT_EQ(lines, (QStringList{QStringLiteral("2029-06-06 Prepare: Breakfast by Bike"), QStringLiteral("2029-06-27 Notice: Breakfast by Bike"),
                                  QStringLiteral("2029-09-27 End: Breakfast by Bike")}));
}

TEST_F(ACalendar, KeepsToTheTermsInForceWhileOthersAreDraftedAndCountsThatTheyCame)
{
    AgreementVersionId next;
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.term"), {}}, [&](Store &store) {
        Alliance running = store.get(alliance);
        running.startOn = QDate(2026, 9, 27);
        running.initialMonths = 12;
        running.noticeValue = 1;
        store.update(running);
        AgreementVersion version;
        version.allianceId = alliance;
        version.state = VersionState::InForce;
        version.effectiveOn = running.startOn;
        sealTerms(version, running, running.startOn);
        store.insert(version);
        running.noticeValue = 3;
        store.update(running);
        version.uid.clear();
        version.number = 2;
        version.state = VersionState::Proposed;
        version.effectiveOn = {};
        sealTerms(version, running, today);
        next = store.insert(version);
    }));
    const auto notice = [&] {
        const auto all = events();
        return *std::ranges::find(all, QStringLiteral("Notice: Breakfast by Bike"), &CalendarEvent::summary);
    };
    const auto inAgenda = [&] {
        QStringList days;
        for (const AgendaLine &line : agenda(workspace->store(), QDate(2027, 8, 20))) {
            if (line.kind == AgendaKind::Notice)
                days << line.dueOn.toString(Qt::ISODate);
        }
        return days;
    };
    const CalendarEvent before = notice();
    EXPECT_EQ(before.day, QDate(2027, 8, 27));
    EXPECT_EQ(inAgenda(), QStringList{QStringLiteral("2027-08-27")});
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.amend"), {}}, [&](Store &store) {
        for (AgreementVersion &version : store.select<AgreementVersion>()) {
            version.state = version.id == next ? VersionState::InForce : VersionState::Replaced;
            if (version.id == next)
                version.effectiveOn = today;
            store.update(version);
        }
    }));
    EXPECT_EQ(notice().day, QDate(2027, 6, 27));
    EXPECT_GT(notice().sequence, before.sequence);
    EXPECT_EQ(inAgenda(), QStringList{QStringLiteral("2027-06-27")});
}

TEST_F(ACalendar, TakesHostileTextAsText)
{
    CheckInSchedule schedule = every(1, PeriodUnit::Weeks, QDate(2026, 11, 27));
    schedule.title = QStringLiteral("Talk; with, all\\\nEND:VEVENT\r\nBEGIN:VTODO ") + QString(150, QChar(0xdc)) + QChar(0x07);
    ASSERT_TRUE(checkIns().schedule(schedule));
    const ReadBack read = readBack(bytes());
    EXPECT_EQ(read.complaints, 0);
    EXPECT_EQ(read.days.size(), 1);
    EXPECT_FALSE(bytes().contains("\r\nBEGIN:VTODO"));
    EXPECT_FALSE(bytes().contains(0x07));
    for (const QByteArray &line : bytes().split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
}

TEST_F(ACalendar, HoldsNothingPrivate)
{
    ASSERT_TRUE(checkIns().schedule(every(1, PeriodUnit::Weeks, QDate(2026, 11, 27))));
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.secret"), {}}, [&](Store &store) {
        Alliance secret = store.get(alliance);
        secret.privateReason = QStringLiteral("zqxsentinel");
        store.update(secret);
        CheckIn noted = planned();
        noted.minutes = noted.stuck = noted.wentWell = noted.learned = QStringLiteral("zqxsentinel");
        store.update(noted);
    }));
    EXPECT_FALSE(bytes().contains("zqxsentinel"));
}

TEST(SampleCalendar, IsReadByAnotherProgramAsItIsMeant)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("bakery.concord"));
    const auto workspace = createSample(path, SampleKind::Bakery, Clock(today));
    ASSERT_TRUE(workspace);
    const QByteArray bytes = exportedCalendar(**workspace, called).value();
    EXPECT_EQ(readBack(bytes).complaints, 0);
    const QString file = folder.file(QStringLiteral("a.ics"));
    ASSERT_TRUE(writeFile(file, bytes));
    // python3-icalendar, which shares no code with libical.
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, icalendar\n"
                                 "c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                                 "for e in c.walk('VEVENT'): print(e['DTSTART'].dt, e['SUMMARY'])\n"),
                  file});
    ASSERT_TRUE(python.waitForFinished());
    const QString said = QString::fromUtf8(python.readAllStandardOutput());
    // Planned for D − 5 and anchored at D + 62 (the sample's own description).
    EXPECT_TRUE(said.contains(today.addDays(-5).toString(Qt::ISODate))) << said.toStdString() << python.readAllStandardError().toStdString();
    EXPECT_TRUE(said.contains(today.addDays(62).toString(Qt::ISODate))) << said.toStdString();
}

} // namespace concord
