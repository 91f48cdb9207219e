// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkinpapers.h"

#include "core/workspace/alliances/parts.h"
#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/violations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

class BakeryPapers : public ::testing::Test {
protected:
    BakeryPapers()
        : workspace(createSample(folder.file(QStringLiteral("bakery.concord")), SampleKind::Bakery, Clock(today)).value()),
          id(workspace->store().first<CheckIn>("WHERE state = 'planned' ORDER BY planned_on")->id)
    {
    }
    QString paper(MeetingPaper kind, Copy copy = Copy::Partner) const
    {
        return QString::fromUtf8(meetingPaper(*workspace, id, kind, copy).value().rendered(DocumentFormat::Md));
    }
    CheckInAgenda agenda() const { return checkInAgenda(workspace->store(), id, today); }
    void hold()
    {
        HeldCheckIn held;
        held.id = id;
        held.notes.minutes = QStringLiteral("We met at the gate.");
        ASSERT_TRUE(CheckIns(*workspace).hold(held));
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    CheckInId id;
};

} // namespace

// The eight lines of domain 8.6, in their order.
TEST_F(BakeryPapers, TheAgendaHasEveryLineInTheOrderOfTheTalk)
{
    const QString text = paper(MeetingPaper::Agenda);
    qsizetype last = -1;
    for (const char *line : {"How each side feels about it", "Promises due since last time", "Rain plan", "Figures: for each side",
                             "What surprised us", "Ideas waiting for an answer", "Worries, and at which step", "One thing to change",
                             "We meet again", "7 December 2026"}) {
        const qsizetype at = text.indexOf(QString::fromUtf8(line), last + 1);
        EXPECT_GT(at, last) << line << '\n' << text.toStdString();
        last = at;
    }
}

TEST_F(BakeryPapers, TheAgendaOfAFullReviewAsksMore)
{
    id = workspace->store().first<CheckIn>("WHERE kind = 'full_review' AND state = 'planned'")->id;
    const QString shared = paper(MeetingPaper::Agenda);
    EXPECT_TRUE(shared.contains(QStringLiteral("Would we sign again?")));
    EXPECT_TRUE(shared.contains(QStringLiteral("Bad weather"))); // agreed, not written
    EXPECT_FALSE(shared.contains(QStringLiteral("92 of 100")));  // the balance rests on our guesses
    EXPECT_TRUE(paper(MeetingPaper::Agenda, Copy::Private).contains(QStringLiteral("92 of 100, even")));
}

TEST_F(BakeryPapers, TheMinutesSayWhatWasSaidReadDecidedAndPromised)
{
    CheckIns checkIns(*workspace);
    const CheckInAgenda before = agenda();
    BenefitReading reading;
    reading.benefitId = before.figures[0].id;
    reading.readOn = today;
    reading.value = 8;
    ASSERT_TRUE(AllianceParts(*workspace).add(reading));
    CheckedItem looked;
    looked.item.responsibilityId = before.promises[0].id;
    looked.item.result = QStringLiteral("Half of it stands");
    looked.item.decision = QStringLiteral("Piet writes the rest");
    looked.action = Action();
    looked.action->title = looked.item.decision;
    looked.action->ownerId = before.people[0].id;
    looked.action->dueOn = QDate(2026, 12, 1);
    ASSERT_TRUE(checkIns.lookAt(id, looked));
    ASSERT_TRUE(checkIns.rateMood(id, before.sides[0].id, 4, Basis::Confirmed));
    hold();

    const QString text = paper(MeetingPaper::Minutes);
    for (const char *words : {"We met at the gate.", "Held on", "23 November 2026", "Rain plan", "Half of it stands", "Piet writes the rest",
                              "1 December 2026", "| 8 |", "4 of 5", "7 December 2026"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << '\n' << text.toStdString();
    // What was promised before and is still open is not of these minutes.
    EXPECT_FALSE(text.contains(QStringLiteral("Price the cake run")));
}

TEST_F(BakeryPapers, AMoodThatIsOurGuessStaysWithUs)
{
    const CheckInAgenda before = agenda();
    CheckIns checkIns(*workspace);
    ASSERT_TRUE(checkIns.rateMood(id, before.sides[1].id, 2, Basis::Guess));
    hold();
    EXPECT_FALSE(paper(MeetingPaper::Minutes).contains(QStringLiteral("2 of 5")));
    EXPECT_FALSE(paper(MeetingPaper::Agenda).contains(QStringLiteral("2 of 5")));
    EXPECT_TRUE(paper(MeetingPaper::Minutes, Copy::Private).contains(QStringLiteral("We guess that Quayside Couriers feels 2 of 5.")));
    ASSERT_TRUE(checkIns.rateMood(id, before.sides[1].id, 2, Basis::TheySaid));
    EXPECT_TRUE(paper(MeetingPaper::Minutes).contains(QStringLiteral("Quayside Couriers: 2 of 5")));
}

TEST_F(BakeryPapers, ThereAreNoMinutesBeforeItIsHeld)
{
    EXPECT_EQ(codes(meetingPaper(*workspace, id, MeetingPaper::Minutes, Copy::Partner).error().violations), only("not_held"));
}

TEST_F(BakeryPapers, CheckInsWithTeamsAndPartnersHaveTheirPapersToo)
{
    int papers = 0;
    const Party partner = workspace->store().first<Party>("WHERE is_partner = 1 ORDER BY id").value();
    CheckIn single;
    single.partyId = partner.id;
    single.kind = CheckInKind::KeepInTouch;
    single.plannedOn = today;
    const auto planned = CheckIns(*workspace).plan(single);
    ASSERT_TRUE(planned);
    for (const CheckIn &checkIn : workspace->store().select<CheckIn>("ORDER BY id"))
        papers += meetingPaper(*workspace, checkIn.id, MeetingPaper::Agenda, Copy::Private).has_value() ? 1 : 0;
    EXPECT_EQ(papers, static_cast<int>(workspace->store().select<CheckIn>("").size()));
    id = *planned;
    EXPECT_TRUE(paper(MeetingPaper::Agenda).contains(partner.name));
}

} // namespace concord
