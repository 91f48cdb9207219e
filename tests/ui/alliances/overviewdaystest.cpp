// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/alliances/alliancespage.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// What the overview of the bakery's alliance says on a day: start 26 July 2026, twelve months, one month's notice, 14 days
/// to prepare.
class AnOverview : public ::testing::Test {
protected:
    AnOverview()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        (void)createSample(path, SampleKind::Bakery, Clock(QDate(2026, 11, 23)));
    }

    QString saidOn(QDate today, Renewal renewal = Renewal::ByAgreement)
    {
        const auto workspace = Workspace::open(path, Clock(today)).value();
        const AllianceId id = workspace->store().select<Alliance>().front().id;
        EXPECT_TRUE(Alliances(*workspace).edit(id, [renewal](Alliance &a) {
            a.renewal = renewal;
            a.renewalMonths = 12;
        }));
        agree(*workspace, id);
        AlliancesPage page(*workspace, prompts);
        page.resize(1200, 1600);
        page.show();
        page.aboutToShow();
        page.showView(QStringLiteral("overview"));
        QApplication::processEvents();
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }

    /// All sides accept what the draft says by now about the renewal.
    static void agree(Workspace &workspace, AllianceId id)
    {
        const QDate today = workspace.today();
        const AllianceFacts facts = viewAlliance(workspace, id)->facts;
        if (facts.agreed(today).renewal == facts.alliance.renewal)
            return;
        Agreements agreements(workspace);
        const auto version = agreements.proposeChange(id, QStringLiteral("How it renews"));
        ASSERT_TRUE(version);
        for (const AllianceSide &side : facts.sides) {
            Acceptance yes;
            yes.versionId = *version;
            yes.alliancePartyId = side.role.id;
            yes.acceptedOn = today;
            ASSERT_TRUE(agreements.accept(yes));
        }
        StepRequest step;
        step.to = AllianceState::Active;
        step.on = today;
        ASSERT_TRUE(agreements.take(id, step));
    }

    Folder folder;
    Answers prompts;
    const QString path = folder.file(QStringLiteral("b.concord"));
};

TEST_F(AnOverview, SaysNoticeByAndWhenToStartPreparing)
{
    const QString early = saidOn(QDate(2027, 6, 11));
    EXPECT_TRUE(early.contains(QStringLiteral("notice by\n26 June 2027\nstart preparing\n12 June 2027"))) << early.toStdString();
    EXPECT_FALSE(early.contains(QStringLiteral("Decide how it goes on")));
    const QString due = saidOn(QDate(2027, 6, 12));
    EXPECT_TRUE(due.contains(QStringLiteral("now, since 12 June 2027")));
    EXPECT_TRUE(due.contains(QStringLiteral("Decide how it goes on: notice by 26 June 2027.")));
    EXPECT_TRUE(saidOn(QDate(2027, 6, 26)).contains(QStringLiteral("Decide how it goes on: notice by 26 June 2027.")));
}

TEST_F(AnOverview, SaysThatTheNoticeWindowHasPassedAndThenAsksForADecision)
{
    const QString passed = saidOn(QDate(2027, 6, 27));
    EXPECT_TRUE(passed.contains(QStringLiteral("26 June 2027, the notice window has passed")));
    EXPECT_TRUE(passed.contains(QStringLiteral("The notice window has passed on 26 June 2027; the end is 26 July 2027.")));
    EXPECT_FALSE(passed.contains(QStringLiteral("start preparing")));
    EXPECT_TRUE(saidOn(QDate(2027, 6, 27), Renewal::Automatic).contains(QStringLiteral("so it renews on 26 July 2027 unless all agree otherwise")));
    for (const Renewal renewal : {Renewal::None, Renewal::ByAgreement}) {
        const QString ended = saidOn(QDate(2027, 7, 26), renewal);
        EXPECT_TRUE(ended.contains(QStringLiteral("26 July 2027: complete it, agree on a later end, or give notice?")));
        EXPECT_TRUE(ended.contains(QStringLiteral("The end has come: complete it, agree on a later end, or give notice?")));
    }
    const QString renewed = saidOn(QDate(2029, 7, 26), Renewal::Automatic);
    EXPECT_TRUE(renewed.contains(QStringLiteral("26 July 2030, renews by itself, renewed 3 times so far")));
    EXPECT_TRUE(renewed.contains(QStringLiteral("notice by\n26 June 2030")));
    EXPECT_FALSE(renewed.contains(QStringLiteral("The end has come")));
}

} // namespace
} // namespace concord
