// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/statecard.h"

#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/wording/days.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

/// The state card of the bakery's alliance, which runs.
class AStateCard : public ::testing::Test {
protected:
    AStateCard()
        : workspace(createSample(folder.file(QStringLiteral("a.concord")), SampleKind::Bakery, Clock(today)).value()),
          id(allianceWithCode(*workspace, QStringLiteral("A-001")).value())
    {
    }
    void take(AllianceState to)
    {
        StepRequest step;
        step.to = to;
        step.byPartyId = viewAlliance(*workspace, id)->facts.sides[1].role.partyId;
        step.on = QDate(2026, 11, 20);
        step.reason = QStringLiteral("the riders are away");
        step.bothAgree = true;
        step.resumeOn = step.lastDay = QDate(2027, 1, 8);
        ASSERT_TRUE(Agreements(*workspace).take(id, step));
    }
    QStringList said() const
    {
        StateCard card;
        card.present(viewAlliance(*workspace, id).value(), today);
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    AllianceId id;
};

TEST_F(AStateCard, SaysSinceWhenByWhomAndWhyItIsPausedAndWhenItGoesOn)
{
    EXPECT_FALSE(said().contains(QStringLiteral("paused")));
    take(AllianceState::Paused);
    const QStringList texts = said();
    const auto after = [&](const QString &name) { return texts.value(texts.indexOf(name) + 1); };
    EXPECT_EQ(after(QStringLiteral("paused")), wording::day(QDate(2026, 11, 20)) + QStringLiteral(", by Quayside Couriers: the riders are away"));
    EXPECT_EQ(after(QStringLiteral("goes on")), wording::day(QDate(2027, 1, 8)));
}

TEST_F(AStateCard, SaysTheStartThatWasAgreedWhateverTheRecordSaysSince)
{
    ASSERT_TRUE(Alliances(*workspace).edit(id, [](Alliance &a) { a.startOn = QDate(2027, 3, 1); }));
    const QStringList texts = said();
    EXPECT_EQ(texts.value(texts.indexOf(QStringLiteral("starts")) + 1), wording::day(QDate(2026, 7, 26)));
}

TEST_F(AStateCard, SaysWhoGaveNoticeAndWhen)
{
    take(AllianceState::Ending);
    const QStringList texts = said();
    EXPECT_EQ(texts.value(texts.indexOf(QStringLiteral("notice given")) + 1),
              wording::day(QDate(2026, 11, 20)) + QStringLiteral(", by Quayside Couriers: the riders are away"));
    EXPECT_FALSE(texts.contains(QStringLiteral("goes on")));
}

TEST_F(AStateCard, OffersToMendOnlyWhatMoreThanWaitingMends)
{
    take(AllianceState::Ending);
    StateCard card;
    card.present(viewAlliance(*workspace, id).value(), today);
    QStringList mended;
    for (const QPushButton *button : card.findChildren<QPushButton *>())
        mended << button->accessibleName();
    mended = mended.filter(QStringLiteral("Mend: "));
    const QStringList texts = said();
    EXPECT_EQ(texts.filter(QStringLiteral("The last day has not come yet")).size(), 1) << texts.join(u'\n').toStdString();
    EXPECT_TRUE(mended.filter(QStringLiteral("has not come yet")).isEmpty()) << mended.join(u'\n').toStdString();
    EXPECT_EQ(mended.filter(QStringLiteral("closing")).size(), 1) << mended.join(u'\n').toStdString();
}

TEST_F(AStateCard, TellsForEverWhyAStepWasTakenAndWhyAChangeWasWithdrawn)
{
    ASSERT_TRUE(Alliances(*workspace).edit(id, [](Alliance &a) { a.outScope = QStringLiteral("Weekends."); }));
    const AgreementVersionId change = Agreements(*workspace).proposeChange(id, QStringLiteral("No weekends")).value();
    take(AllianceState::Paused);
    ASSERT_TRUE(Agreements(*workspace).withdraw(change, QStringLiteral("they rest anyway")));
    QStringList texts = said();
    EXPECT_TRUE(texts.contains(QStringLiteral("23 November 2026: Version 2 was withdrawn: they rest anyway"))) << texts.join(u'\n').toStdString();
    EXPECT_EQ(texts.filter(QStringLiteral("the riders are away")).size(), 1) << "the pause lasts, and its reason stands above";
    EXPECT_EQ(texts.value(texts.indexOf(QStringLiteral("goes on")) + 1), wording::day(QDate(2027, 1, 8)));
    StepRequest goOn;
    goOn.to = AllianceState::Active;
    goOn.on = today;
    ASSERT_TRUE(Agreements(*workspace).take(id, goOn));
    texts = said();
    EXPECT_TRUE(texts.contains(QStringLiteral("Became paused on 20 November 2026, by Quayside Couriers: the riders are away"))) << texts.join(u'\n').toStdString();
}

} // namespace
} // namespace concord
