// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/holdingcard.h"

#include "core/model/partners/party.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/checkins/rhythm.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

/// A fortnightly talk with a partner, after done, that is due today, and a single one.
class Holding : public ::testing::Test {
protected:
    Holding() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(today)).value()), card(*workspace)
    {
        EXPECT_TRUE(workspace->perform({QStringLiteral("test.fill"), {}}, [&](Store &store) {
            Party party;
            party.name = QStringLiteral("Quayside Couriers");
            partner = store.insert(party);
        }));
        CheckInSchedule fortnight;
        fortnight.partyId = partner;
        fortnight.title = QStringLiteral("Short check-in");
        fortnight.everyN = 2;
        fortnight.unit = PeriodUnit::Weeks;
        fortnight.basis = ScheduleBasis::AfterDone;
        fortnight.anchorOn = today;
        schedule = CheckIns(*workspace).schedule(fortnight).value();
    }
    void show(CheckInId id)
    {
        card.show(checkInAgenda(workspace->store(), id, today));
        card.begin();
        card.setVisible(true);
    }
    CheckIn planned() const { return *plannedOf(workspace->store(), schedule); }
    CheckInId single()
    {
        CheckIn one;
        one.partyId = partner;
        one.plannedOn = today;
        return CheckIns(*workspace).plan(one).value();
    }
    QLineEdit *field(const char *name) const
    {
        for (auto *line : card.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1String(name))
                return line;
        }
        ADD_FAILURE() << "no field is called " << name;
        return nullptr;
    }
    void type(const char *name, const QString &text)
    {
        QLineEdit *line = field(name);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void hold()
    {
        for (auto *button : card.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == QLatin1String("Mark as held"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    PartyId partner;
    CheckInScheduleId schedule;
    HoldingCard card;
};

} // namespace

TEST_F(Holding, ProposesTodayAndTheNextDayOfTheRhythm)
{
    const CheckInId id = planned().id;
    show(id);
    EXPECT_EQ(card.day(), today);
    hold();
    EXPECT_EQ(workspace->store().get(id).heldOn, today);
    EXPECT_EQ(planned().plannedOn, today.addDays(14));
    EXPECT_FALSE(planned().movedFrom.isValid());
}

TEST_F(Holding, ProposesAnotherNextDayWhenItWasHeldOnAnotherDay)
{
    const CheckInId id = planned().id;
    show(id);
    int told = 0;
    QObject::connect(&card, &HoldingCard::dayChanged, &card, [&] { ++told; });
    type("Held on", QStringLiteral("2026-11-20"));
    EXPECT_EQ(card.day(), today.addDays(-3));
    EXPECT_EQ(told, 1);
    hold();
    EXPECT_EQ(workspace->store().get(id).heldOn, today.addDays(-3));
    EXPECT_EQ(planned().plannedOn, today.addDays(11));
}

TEST_F(Holding, KeepsTheNextDayThatWasChosenThoughItWasHeldOnAnotherDay)
{
    show(planned().id);
    type("Next one on", QStringLiteral("2026-12-10"));
    type("Held on", QStringLiteral("2026-11-20"));
    hold();
    EXPECT_EQ(planned().plannedOn, QDate(2026, 12, 10));
    EXPECT_EQ(planned().movedFrom, today.addDays(11));
}

TEST_F(Holding, SaysThatARhythmGoesOnWhenTheNextDayIsCleared)
{
    const CheckInId id = planned().id;
    show(id);
    type("Next one on", {});
    hold();
    EXPECT_EQ(workspace->store().get(id).state, CheckInState::Planned);
    EXPECT_TRUE(field("Next one on")->accessibleDescription().contains(QStringLiteral("A rhythm goes on."))) << field("Next one on")->accessibleDescription().toStdString();
}

TEST_F(Holding, PlansNoNextOneAfterASingleOneUnlessADayIsNamed)
{
    const CheckInId first = single();
    show(first);
    hold();
    EXPECT_EQ(workspace->store().get(first).state, CheckInState::Held);
    EXPECT_FALSE(workspace->store().first<CheckIn>("WHERE state = 'planned' AND schedule_id IS NULL"));
    show(single());
    type("Next one on", QStringLiteral("2026-12-24"));
    hold();
    EXPECT_EQ(workspace->store().first<CheckIn>("WHERE state = 'planned' AND schedule_id IS NULL")->plannedOn, QDate(2026, 12, 24));
}

TEST_F(Holding, HoldsNothingWhileTheDayIsClearedOrUnreadable)
{
    const CheckInId id = planned().id;
    show(id);
    for (const char *text : {"", "some day"}) {
        type("Held on", QLatin1String(text));
        hold();
        EXPECT_FALSE(field("Held on")->accessibleDescription().isEmpty()) << text;
        EXPECT_EQ(workspace->store().get(id).state, CheckInState::Planned) << text;
    }
    type("Held on", QStringLiteral("2026-11-23"));
    type("Next one on", QStringLiteral("some day"));
    hold();
    EXPECT_EQ(workspace->store().get(id).state, CheckInState::Planned);
}

TEST_F(Holding, SaysAtTheDayWhyItCannotBeHeldThen)
{
    const CheckInId id = planned().id;
    show(id);
    type("Held on", QStringLiteral("1026-11-20"));
    hold();
    EXPECT_FALSE(field("Held on")->accessibleDescription().isEmpty());
    EXPECT_EQ(workspace->store().get(id).state, CheckInState::Planned);
}

} // namespace concord
