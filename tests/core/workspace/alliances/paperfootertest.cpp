// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include "core/model/alliances/versionsinforce.h"
#include "tests/core/reports/printedpages.h"

namespace concord {

namespace {

/// An alliance whose versions come to everything that a version can be.
class APaperFooter : public AnAlliance {
protected:
    APaperFooter() { makeProposable(); }

    void go(AllianceState to, QDate lastDay = {})
    {
        StepRequest next = step(to, QStringLiteral("so we said"));
        next.override = true;
        next.overrideReason = QStringLiteral("we trust each other");
        next.bothAgree = true;
        next.lastDay = lastDay;
        ASSERT_TRUE(Agreements(*workspace).take(id, next));
    }
    /// The version as the last paper of a day shows it: the whole digest at the foot of every sheet, whatever the size.
    void print(int number, VersionStatus expected)
    {
        const AllianceFacts facts = view().facts;
        const AgreementVersion &version = facts.versions[number - 1];
        ASSERT_EQ(statusOn(facts, version, workspace->today()), expected) << number;
        const AgreementPaper paper = sealedAgreement(*workspace, id, number).value();
        for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
            const PrintedPages pages(paper.rendered(DocumentFormat::Pdf, size));
            ASSERT_GE(pages.count(), 1);
            EXPECT_EQ(pages.timesOf(version.bodyHash), pages.count()) << paper.footer.toStdString();
            EXPECT_TRUE(pages.says({{}, paper.footer})) << paper.footer.toStdString();
            EXPECT_EQ(pages.faults(), QString()) << paper.footer.toStdString();
        }
        for (const DocumentFormat format : {DocumentFormat::Html, DocumentFormat::Md}) {
            const QByteArray written = paper.rendered(format);
            EXPECT_TRUE(written.contains(version.bodyHash.toUtf8()));
            EXPECT_TRUE(written.contains(QStringLiteral("Version %1, ").arg(number).toUtf8()));
        }
    }
    /// Lets the day come. The verbs of the fixture belong to the workspace before.
    void goOnTo(QDate day)
    {
        const QString path = workspace->path();
        workspace.reset();
        workspace = Workspace::open(path, Clock(day)).value();
    }
};

} // namespace

TEST_F(APaperFooter, HasTheWholeDigestOnEveryPageWhateverTheVersionIs)
{
    go(AllianceState::Proposed);
    print(1, VersionStatus::Proposed);
    ASSERT_TRUE(Agreements(*workspace).withdraw(view().facts.versions.last().id, QStringLiteral("not yet")));
    print(1, VersionStatus::Withdrawn);
    go(AllianceState::Proposed);
    go(AllianceState::Agreed);
    print(2, VersionStatus::CountsLater);
    go(AllianceState::Draft);
    print(2, VersionStatus::TakenBack);
}

TEST_F(APaperFooter, HasItAlsoOnceAVersionCountsGivesWayOrEndsWithTheAlliance)
{
    go(AllianceState::Proposed);
    go(AllianceState::Agreed);
    print(1, VersionStatus::CountsLater);
    goOnTo(QDate(2026, 12, 1));
    go(AllianceState::Active);
    print(1, VersionStatus::InForce);
    ASSERT_TRUE(Alliances(*workspace).edit(id, [](Alliance &a) { a.outScope = QStringLiteral("Weekends"); }));
    ASSERT_TRUE(Agreements(*workspace).proposeChange(id, QStringLiteral("No weekends")));
    go(AllianceState::Active);
    print(1, VersionStatus::Replaced);
    print(2, VersionStatus::InForce);
    go(AllianceState::Ending, QDate(2026, 12, 2));
    goOnTo(QDate(2026, 12, 3));
    go(AllianceState::Ended);
    print(2, VersionStatus::Over);
}

} // namespace concord
