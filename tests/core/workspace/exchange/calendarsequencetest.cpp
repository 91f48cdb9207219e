// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/agreementdates.h"
#include "core/model/partners/party.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/checkins/rhythm.h"
#include "core/workspace/exchange/calendarexport.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace concord {
namespace {

const QDate today(2026, 11, 23);
const CalendarWords called{QStringLiteral("Prepare: %1"), QStringLiteral("Notice: %1"), QStringLiteral("End: %1")};

/// What a calendar keeps of an event, by its uid: all that it says, and the number that it says it with.
struct Kept {
    std::vector<CalendarEvent> says;
    int sequence = 0;
};
using Calendar = std::map<QString, Kept>;

/// An alliance that runs, with its agreement, a fortnightly talk and a single one.
class AnsweredCalendar {
public:
    AnsweredCalendar() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value())
    {
        perform([this](Store &store) {
            Party party;
            party.name = QStringLiteral("Quayside Couriers");
            partner = store.insert(party);
            Alliance record;
            record.code = QStringLiteral("A-001");
            record.title = QStringLiteral("Breakfast by Bike");
            record.state = AllianceState::Active;
            record.startOn = QDate(2026, 9, 27);
            record.initialMonths = 12;
            record.noticeValue = 2;
            record.noticeUnit = NoticeUnit::Months;
            record.prepDays = 14;
            alliance = store.insert(record);
            accept(store, today, today);
        });
        CheckInSchedule schedule;
        schedule.allianceId = alliance;
        schedule.title = QStringLiteral("Short check-in");
        schedule.everyN = 2;
        schedule.unit = PeriodUnit::Weeks;
        schedule.anchorOn = today;
        rhythm = CheckIns(*workspace).schedule(schedule).value();
        CheckIn one;
        one.partyId = partner;
        one.plannedOn = today.addDays(9);
        single = CheckIns(*workspace).plan(one).value();
    }

    template <class Closure>
    void perform(Closure closure)
    {
        ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, closure));
    }
    /// A version with the terms of the record that counts from a day on.
    void accept(Store &store, QDate sealed, QDate effective)
    {
        int number = 0;
        for (AgreementVersion &version : store.select<AgreementVersion>("ORDER BY number")) {
            number = version.number;
            version.state = VersionState::Replaced;
            store.update(version);
        }
        AgreementVersion next;
        next.allianceId = alliance;
        next.number = number + 1;
        next.state = VersionState::InForce;
        next.effectiveOn = effective;
        sealTerms(next, store.get(alliance), sealed);
        store.insert(next);
    }
    template <class Change>
    void changeAlliance(Change change)
    {
        perform([&](Store &store) {
            Alliance record = store.get(alliance);
            change(record);
            store.update(record);
        });
    }
    void nextDay(QDate day)
    {
        const QString path = workspace->path();
        workspace.reset();
        workspace = Workspace::open(path, Clock(day)).value();
    }
    [[nodiscard]] Calendar calendar() const
    {
        Calendar kept;
        for (CalendarEvent event : calendarEvents(*workspace, called)) {
            Kept &known = kept[event.uid];
            known.sequence = event.sequence;
            event.sequence = 0;
            event.changedAt = {};
            known.says.push_back(event);
        }
        return kept;
    }
    [[nodiscard]] Kept ofAgreement(const QString &what) const
    {
        const Calendar all = calendar();
        const auto found = std::ranges::find_if(all, [&](const auto &each) { return each.first.contains(u'-' + what + u'-'); });
        return found == all.end() ? Kept() : found->second;
    }
    [[nodiscard]] std::optional<CheckIn> planned() const { return plannedOf(workspace->store(), rhythm); }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    PartyId partner;
    AllianceId alliance;
    CheckInScheduleId rhythm;
    CheckInId single;
};

/// One of the things that people do; some change what a calendar says, some do not, and some are refused.
void act(AnsweredCalendar &file, int which, int by)
{
    CheckIns checkIns(*file.workspace);
    const auto planned = file.planned();
    const auto edit = [&](auto change) {
        CheckInSchedule schedule = file.workspace->store().get(file.rhythm);
        change(schedule);
        (void)checkIns.reschedule(schedule);
    };
    switch (which) {
    case 0: if (planned) (void)checkIns.postpone(planned->id, today.addDays(by % 60)); break;
    case 1: if (planned) (void)checkIns.hold({.id = planned->id}); break;
    case 2: if (planned) (void)checkIns.skip(planned->id, QStringLiteral("harvest")); break;
    case 3: if (planned) (void)checkIns.note(planned->id, {.minutes = QString::number(by)}); break;
    case 4: (void)checkIns.pause(file.rhythm); break;
    case 5: (void)checkIns.resume(file.rhythm); break;
    case 6: edit([&](CheckInSchedule &s) { s.graceDays = by % 9; }); break;
    case 7: edit([&](CheckInSchedule &s) { s.title = QStringLiteral("Talk %1").arg(by % 3); }); break;
    case 8: edit([&](CheckInSchedule &s) { s.everyN = 1 + by % 3; }); break;
    case 9: edit([&](CheckInSchedule &s) { s.remindDaysBefore = {by % 3}; }); break;
    case 10: edit([&](CheckInSchedule &s) { s.basis = by % 2 == 0 ? ScheduleBasis::Fixed : ScheduleBasis::AfterDone; }); break;
    case 11: file.changeAlliance([&](Alliance &a) { a.title = QStringLiteral("Alliance %1").arg(by % 3); }); break;
    case 12: file.changeAlliance([&](Alliance &a) { a.prepDays = by % 40; }); break;
    case 13: file.changeAlliance([&](Alliance &a) { a.state = by % 2 == 0 ? AllianceState::Paused : AllianceState::Active; }); break;
    case 14: file.changeAlliance([&](Alliance &a) { a.purpose = QString::number(by); }); break;
    case 15: file.changeAlliance([&](Alliance &a) { a.noticeValue = 1 + by % 4; }); break; // a draft of new terms
    case 16: file.perform([&](Store &store) { file.accept(store, today, today.addDays(by % 30 - 15)); }); break;
    case 17: (void)file.workspace->undo(); break;
    case 18: (void)file.workspace->redo(); break;
    case 19: (void)checkIns.postpone(file.single, today.addDays(by % 20)); break;
    default: file.perform([&](Store &store) {
        Party party = store.get(file.partner);
        (by % 2 == 0 ? party.name : party.note) = QStringLiteral("Words %1").arg(by % 5);
        store.update(party);
    });
    }
}

} // namespace

TEST(CalendarSequence, RisesWhenAnEventReadsOtherwiseAndElseNever)
{
    holds("SEQUENCE rises if and only if the event's text differs", 40, [] {
        AnsweredCalendar file;
        Calendar highest = file.calendar();
        Calendar before = highest;
        const auto draws = *evenDraws(24);
        for (std::size_t i = 0; i + 1 < draws.size(); i += 2) {
            const int which = draws[i] % 21;
            act(file, which, draws[i + 1]);
            const Calendar after = file.calendar();
            for (const auto &[uid, kept] : after) {
                if (const auto same = before.find(uid); same != before.end()) {
                    const bool differs = same->second.says != kept.says;
                    RC_LOG() << "act " << which << ' ' << uid.toStdString() << ' ' << same->second.sequence << " -> " << kept.sequence << '\n';
                    RC_ASSERT((differs ? kept.sequence > same->second.sequence : kept.sequence == same->second.sequence));
                }
                // One that was gone in between never comes back with a lower number.
                RC_ASSERT(!highest.contains(uid) || kept.sequence >= highest.at(uid).sequence);
                highest[uid] = kept;
            }
            before = after;
        }
    }, true);
}

TEST(CalendarSequence, StaysWhenTheAllianceRestsOrOurOwnPreparingTimeIsEdited)
{
    AnsweredCalendar file;
    const Calendar before = file.calendar();
    file.changeAlliance([](Alliance &a) { a.state = AllianceState::Paused; });
    file.changeAlliance([](Alliance &a) { a.prepDays = 21; });
    const Calendar after = file.calendar();
    ASSERT_EQ(after.size(), before.size());
    for (const auto &[uid, kept] : after) {
        if (uid.contains(QStringLiteral("-prepare-")))
            EXPECT_GT(kept.sequence, before.at(uid).sequence);
        else
            EXPECT_EQ(kept.sequence, before.at(uid).sequence) << uid.toStdString();
    }
}

/// New terms that were agreed before count from a day on, and nobody does anything on that day.
TEST(CalendarSequence, RisesOnTheDayOnWhichAVersionBeginsToCount)
{
    AnsweredCalendar file;
    file.changeAlliance([](Alliance &a) { a.initialMonths = 24; });
    file.perform([&](Store &store) { file.accept(store, today, today.addDays(7)); });
    const Kept before = file.ofAgreement(QStringLiteral("end"));
    ASSERT_EQ(before.says.front().day, QDate(2027, 9, 27));
    file.nextDay(today.addDays(6));
    EXPECT_EQ(file.ofAgreement(QStringLiteral("end")).sequence, before.sequence);
    file.nextDay(today.addDays(7));
    const Kept after = file.ofAgreement(QStringLiteral("end"));
    EXPECT_EQ(after.says.front().day, QDate(2028, 9, 27));
    EXPECT_GT(after.sequence, before.sequence);
    // Later acts go on from there.
    file.changeAlliance([](Alliance &a) { a.title = QStringLiteral("Breakfast by Boat"); });
    EXPECT_GT(file.ofAgreement(QStringLiteral("end")).sequence, after.sequence);
    ASSERT_TRUE(file.workspace->undo());
    EXPECT_GT(file.ofAgreement(QStringLiteral("end")).sequence, after.sequence + 1);
}

} // namespace concord
