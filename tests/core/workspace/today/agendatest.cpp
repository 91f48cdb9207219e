// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/today/agenda.h"

#include "core/model/checkins/checkin.h"
#include "core/model/teams/team.h"
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

/// "overdue check_in D-5 Short check-in | Breakfast by Bike |", a line for each, with who answers for it at the end.
QString printed(const std::vector<AgendaLine> &lines)
{
    QString text;
    for (const AgendaLine &line : lines) {
        const QString day = line.dueOn.isValid() ? QStringLiteral("D%1").arg(today.daysTo(line.dueOn)) : QStringLiteral("-");
        const QStringList cells{word(line.status) + u' ' + word(line.kind) + u' ' + day + u' ' + line.title, line.about,
                                line.who};
        text += cells.join(QStringLiteral(" | ")).trimmed() + u'\n';
    }
    return text;
}

class SampleAgenda : public ::testing::Test {
protected:
    std::unique_ptr<Workspace> sample(SampleKind kind) const
    {
        return createSample(folder.file(QStringLiteral("sample.concord")), kind, Clock(today)).value();
    }
    Folder folder;
};

} // namespace

TEST_F(SampleAgenda, OfTheBakery)
{
    const auto bakery = sample(SampleKind::Bakery);
    const auto lines = agenda(bakery->store(), today);
    EXPECT_EQ(printed(lines), QStringLiteral(R"(overdue check_in D-5 Check-in over coffee | Breakfast by Bike |
overdue responsibility D-5 Rain plan | Breakfast by Bike | Quayside Couriers
due change - Saturday rota | Shop floor | Mara Lindqvist
upcoming action D9 Price the cake run with Tomasz | Breakfast by Bike | Mara Lindqvist
upcoming ask - someone for packaging design | Breakfast crew |
)"));
    ASSERT_EQ(lines.size(), 5u);
    EXPECT_EQ(lines.at(0).dueOn.addDays(lines.at(0).graceDays), today.addDays(-2));
    EXPECT_EQ(lines.at(2).since.daysTo(today), 94);
}

TEST_F(SampleAgenda, OfTheReadingCircle)
{
    const auto circle = sample(SampleKind::Reading);
    EXPECT_EQ(printed(agenda(circle->store(), today)), QStringLiteral(R"(upcoming responsibility D3 Helper checks | Saturday Story Rooms | Riverside Reading Circle
upcoming ask D4 Jo Marsh | Story Rooms steering group |
upcoming responsibility D5 Book boxes | Saturday Story Rooms | Fernhill Library Service
upcoming action D6 Write down who deletes the family details | Saturday Story Rooms | Imran Sadiq
upcoming check_in D7 Monthly check-in | Saturday Story Rooms |
upcoming action D7 Bring the list of helper checks | Saturday Story Rooms | Hannah Pryce
)"));
}

TEST_F(SampleAgenda, CountsAsDueExactlyTheLinesThatAre)
{
    for (const SampleKind kind : {SampleKind::Bakery, SampleKind::Reading}) {
        const QString path = folder.file(QString::number(static_cast<int>(kind)) + QStringLiteral(".concord"));
        const auto workspace = createSample(path, kind, Clock(today)).value();
        int found = 0;
        for (int days = 0; days < 800; days += 5) {
            const QDate day = today.addDays(days);
            std::vector<AgendaKind> due;
            for (const AgendaLine &line : agenda(workspace->store(), day, 30)) {
                if (line.status == DueStatus::Overdue || line.status == DueStatus::Due)
                    due.push_back(line.kind);
            }
            auto counted = kindsDue(workspace->store(), day);
            std::ranges::sort(due);
            std::ranges::sort(counted);
            EXPECT_EQ(counted, due) << qPrintable(day.toString(Qt::ISODate));
            found += static_cast<int>(due.size());
        }
        EXPECT_GT(found, 100);
    }
}

TEST_F(SampleAgenda, ShowsLaterWhatIsLaterAndAWiderWindowFindsIt)
{
    const auto bakery = sample(SampleKind::Bakery);
    EXPECT_TRUE(agenda(bakery->store(), today, 0).back().table == QLatin1String("team_member"));
    const auto wide = agenda(bakery->store(), today, 62);
    EXPECT_TRUE(std::ranges::any_of(wide, [](const AgendaLine &line) {
        return line.title == QStringLiteral("Full review") && line.dueOn == today.addDays(62);
    }));
}

TEST_F(SampleAgenda, RemindsOfAReviewAsEarlyAsItsScheduleAsks)
{
    const auto bakery = sample(SampleKind::Bakery);
    // The full review falls on D+62 and reminds 14 days before: with a window of 3 days it shows from D+48 on.
    const auto showsReview = [&](QDate day) {
        return std::ranges::any_of(agenda(bakery->store(), day, 3), [](const AgendaLine &line) {
            return line.title == QStringLiteral("Full review") && line.status == DueStatus::Upcoming;
        });
    };
    EXPECT_FALSE(showsReview(today.addDays(47)));
    EXPECT_TRUE(showsReview(today.addDays(48)));
}

// The bakery's alliance: start D-120, 12 months, notice 1 month, preparation 14 days, renewal by agreement.
TEST_F(SampleAgenda, AsksToPrepareThenForTheNoticeThenForADecision)
{
    const auto bakery = sample(SampleKind::Bakery);
    const auto agreementLines = [&](QDate day) {
        QStringList text;
        for (const AgendaLine &line : agenda(bakery->store(), day)) {
            if (line.kind == AgendaKind::Notice || line.kind == AgendaKind::Prepare)
                text << word(line.status) + u' ' + word(line.kind) + u' ' + line.dueOn.toString(Qt::ISODate);
        }
        return text.join(QStringLiteral(", "));
    };
    // D-120 is 2026-07-26; the end 2027-07-26, the notice 2027-06-26, the preparation 2027-06-12.
    EXPECT_EQ(agreementLines(QDate(2027, 5, 28)), QString());
    EXPECT_EQ(agreementLines(QDate(2027, 5, 29)), QStringLiteral("upcoming prepare 2027-06-12"));
    EXPECT_EQ(agreementLines(QDate(2027, 6, 12)),
              QStringLiteral("due prepare 2027-06-12, upcoming notice 2027-06-26"));
    EXPECT_EQ(agreementLines(QDate(2027, 6, 26)), QStringLiteral("due prepare 2027-06-12, due notice 2027-06-26"));
    EXPECT_EQ(agreementLines(QDate(2027, 6, 27)), QStringLiteral("missed notice 2027-06-26"));
    EXPECT_EQ(agreementLines(QDate(2027, 7, 27)), QStringLiteral("overdue notice 2027-07-26"));
}

TEST_F(SampleAgenda, SaysWhenAPauseWasToEnd)
{
    const auto bakery = sample(SampleKind::Bakery);
    const AllianceId id = allianceWithCode(*bakery, QStringLiteral("A-001")).value();
    StepRequest pause;
    pause.to = AllianceState::Paused;
    pause.reason = QStringLiteral("the riders are away");
    pause.resumeOn = QDate(2027, 1, 8);
    ASSERT_TRUE(Agreements(*bakery).take(id, pause));
    const auto pauses = [&](QDate day) {
        std::vector<AgendaLine> lines = agenda(bakery->store(), day);
        std::erase_if(lines, [](const AgendaLine &line) { return line.kind != AgendaKind::GoesOn; });
        return printed(lines);
    };
    EXPECT_EQ(pauses(QDate(2026, 12, 24)), QString());
    EXPECT_EQ(pauses(QDate(2026, 12, 25)), QStringLiteral("upcoming goes_on D46 Breakfast by Bike | Quayside Couriers |\n"));
    EXPECT_EQ(pauses(QDate(2027, 1, 8)), QStringLiteral("due goes_on D46 Breakfast by Bike | Quayside Couriers |\n"));
    EXPECT_EQ(pauses(QDate(2027, 1, 9)), QStringLiteral("overdue goes_on D46 Breakfast by Bike | Quayside Couriers |\n"));

    StepRequest on;
    on.to = AllianceState::Active;
    ASSERT_TRUE(Agreements(*bakery).take(id, on));
    EXPECT_EQ(pauses(QDate(2027, 1, 9)), QString());
}

// As files have it that were written before ending an alliance called its check-ins off.
TEST_F(SampleAgenda, LeavesOutWhatIsPlannedWithAnAllianceThatIsOver)
{
    const auto bakery = sample(SampleKind::Bakery);
    const AllianceId id = allianceWithCode(*bakery, QStringLiteral("A-001")).value();
    const auto checkIns = [&] {
        std::vector<AgendaLine> lines = agenda(bakery->store(), today);
        std::erase_if(lines, [](const AgendaLine &line) { return line.kind != AgendaKind::CheckIn; });
        return lines.size();
    };
    const auto nextInTheList = [&] { return allianceRows(bakery->store()).front().nextCheckIn; };
    const QDate later = today.addDays(200);
    ASSERT_EQ(checkIns(), 1u);
    ASSERT_TRUE(nextInTheList().isValid());
    ASSERT_FALSE(plannedCheckIns(bakery->store(), {id}).empty());
    ASSERT_FALSE(rhythmDatesBetween(bakery->store(), today, later, today, {id}).empty());
    ASSERT_FALSE(scheduleList(bakery->store(), today, id).rows.empty());
    const std::size_t shown = checkInsBetween(bakery->store(), today.addDays(-30), later, {id}).size();
    const int planned = static_cast<int>(plannedCheckIns(bakery->store(), {id}).size());
    ASSERT_TRUE(bakery->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Alliance alliance = store.get(id);
        alliance.state = AllianceState::Ended;
        store.update(alliance);
    }));
    EXPECT_EQ(checkIns(), 0u);
    EXPECT_FALSE(nextInTheList().isValid());
    EXPECT_TRUE(plannedCheckIns(bakery->store(), {id}).empty());
    EXPECT_TRUE(rhythmDatesBetween(bakery->store(), today, later, today, {id}).empty());
    EXPECT_TRUE(scheduleList(bakery->store(), today, id).rows.empty());
    EXPECT_EQ(checkInsBetween(bakery->store(), today.addDays(-30), later, {id}).size(), shown - static_cast<std::size_t>(planned));
}

TEST_F(SampleAgenda, ShowsWhatWasMissedFortnightLong)
{
    const auto bakery = sample(SampleKind::Bakery);
    ASSERT_TRUE(bakery->perform({QStringLiteral("test.miss"), {}}, [](Store &store) {
        CheckIn checkIn = store.first<CheckIn>("WHERE state = 'planned' ORDER BY planned_on").value();
        checkIn.state = CheckInState::Missed;
        store.update(checkIn);
    }));
    const auto missed = [&](QDate day) {
        const auto lines = agenda(bakery->store(), day);
        return std::ranges::count(lines, DueStatus::Missed, &AgendaLine::status);
    };
    EXPECT_EQ(missed(today), 1);
    EXPECT_EQ(missed(today.addDays(9)), 1); // planned for D-5, two weeks ago
    EXPECT_EQ(missed(today.addDays(10)), 0);
}

// Ines said yes on D-20 and Marco no on D-40: neither is waited for. A "not now" comes back on its day.
TEST_F(SampleAgenda, WaitsForAnswersAndAsksAgainOnTheDaySet)
{
    const auto bakery = sample(SampleKind::Bakery);
    ASSERT_TRUE(bakery->perform({QStringLiteral("test.ask"), {}}, [](Store &store) {
        Invitation marco = store.first<Invitation>("WHERE answer = 'no'").value();
        marco.answer = InvitationAnswer::NotNow;
        marco.followUpOn = today.addDays(20);
        store.update(marco);
        Invitation ines = store.first<Invitation>("WHERE answer = 'yes'").value();
        ines.answer = InvitationAnswer::None;
        ines.answeredOn = {};
        ines.followUpOn = {};
        store.update(ines);
    }));
    const auto asks = [&](QDate day) {
        QStringList text;
        for (const AgendaLine &line : agenda(bakery->store(), day)) {
            if (line.kind == AgendaKind::Ask && line.table == QLatin1String("invitation"))
                text << word(line.status) + u' ' + line.title.section(u' ', 0, 0);
        }
        return text.join(QStringLiteral(", "));
    };
    EXPECT_EQ(asks(today), QStringLiteral("due Ines"));
    EXPECT_EQ(asks(today.addDays(6)), QStringLiteral("due Ines, upcoming Marco"));
    EXPECT_EQ(asks(today.addDays(21)), QStringLiteral("overdue Marco, due Ines"));
}

} // namespace concord
