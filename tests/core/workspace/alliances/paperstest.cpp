// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/papers.h"

#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/samples.h"
#include "tests/core/reports/printedpages.h"
#include "tests/support/bigalliance.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

class PapersOfTheSamples : public ::testing::Test {
protected:
    void open(SampleKind kind)
    {
        workspace = createSample(folder.file(QStringLiteral("%1.concord").arg(++files)), kind, Clock(QDate(2026, 11, 23))).value();
        id = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    }
    AgreementPaper paper(PaperKind kind, Copy copy) const { return currentPaper(*workspace, id, kind, copy).value(); }
    QString markdown(PaperKind kind, Copy copy) const { return QString::fromUtf8(paper(kind, copy).rendered(DocumentFormat::Md)); }

    Folder folder;
    int files = 0;
    std::unique_ptr<Workspace> workspace;
    AllianceId id;
};

TEST_F(PapersOfTheSamples, PutThePlanOnOnePageOfEitherSize)
{
    for (SampleKind sample : {SampleKind::Bakery, SampleKind::Reading}) {
        open(sample);
        for (Copy copy : {Copy::Private, Copy::Partner}) {
            for (PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
                const PrintedPages pages(paper(PaperKind::Plan, copy).rendered(DocumentFormat::Pdf, size));
                EXPECT_EQ(pages.count(), 1) << word(copy).data() << " on " << word(size).data();
            }
        }
    }
}

// Five parties, who give and get more than a page could tell, in a word or in many.
TEST_F(PapersOfTheSamples, PutThePlanOfALargeAllianceOnOnePageToo)
{
    open(SampleKind::Bakery);
    id = addAlliance(*workspace, {});
    const auto expectOnePage = [&](const char *words) {
        for (Copy copy : {Copy::Private, Copy::Partner}) {
            for (PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
                const PrintedPages pages(paper(PaperKind::Plan, copy).rendered(DocumentFormat::Pdf, size));
                EXPECT_EQ(pages.count(), 1) << words << ", " << word(copy).data() << " on " << word(size).data();
                EXPECT_EQ(pages.faults(), QString()) << words << ", " << word(copy).data() << " on " << word(size).data();
                for (int partner = 1; partner < 5; ++partner)
                    EXPECT_GE(pages.timesOf(QStringLiteral("Partner%1").arg(partner)), 1);
                EXPECT_TRUE(pages.timesOf(QStringLiteral("more")) > 0);
            }
        }
    };
    expectOnePage("few words");
    const QString many = QStringLiteral("what was said at length in the long talk about it ").repeated(5);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        for (Contribution each : store.select<Contribution>("WHERE alliance_id = ?", {id.value()})) {
            each.statement += u' ' + many.left(200);
            store.update(each);
        }
        for (Benefit each : store.select<Benefit>("WHERE alliance_id = ?", {id.value()})) {
            each.statement += u' ' + many.left(200);
            store.update(each);
        }
        for (Responsibility each : store.select<Responsibility>("WHERE alliance_id = ?", {id.value()})) {
            each.title += u' ' + many.left(150);
            store.update(each);
        }
        Alliance alliance = store.get(id);
        alliance.purpose = many.left(250);
        alliance.privateReason = many;
        store.update(alliance);
    }));
    expectOnePage("many words");
}

// Every line is on its page, and no cell runs into the next, whatever the paper and the sheet.
TEST_F(PapersOfTheSamples, StandWholeOnA4AndLetter)
{
    for (SampleKind sample : {SampleKind::Bakery, SampleKind::Reading}) {
        open(sample);
        for (PaperKind kind : everyValue<PaperKind>()) {
            for (PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
                const AgreementPaper whole = paper(kind, Copy::Private);
                const PrintedPages pages(whole.rendered(DocumentFormat::Pdf, size));
                EXPECT_EQ(pages.faults(), QString()) << word(kind).data() << " on " << word(size).data();
                for (const DocumentLine &line : linesOf(whole.whole()))
                    EXPECT_TRUE(pages.says(line)) << line.text.toStdString();
            }
        }
    }
}

TEST_F(PapersOfTheSamples, TellThePlanOfTheBakery)
{
    open(SampleKind::Bakery);
    const QString plan = markdown(PaperKind::Plan, Copy::Partner);
    for (const QString &words : {QStringLiteral("A-001, active"), QStringLiteral("Hot breakfast on office desks"), QStringLiteral("step 2 of 4"),
                                 QStringLiteral("Three riders, 6:45 to 9:00 (giving)"), QStringLiteral("Paid drops a week (58 of 80 drops a week, emerging)"),
                                 QStringLiteral("Quayside Couriers: Piet Aarden"), QStringLiteral("late, wobbling"), QStringLiteral("Riders wait at 6:50"),
                                 QStringLiteral("18 November 2026, Check-in over coffee, not held yet")})
        EXPECT_TRUE(plan.contains(words)) << words.toStdString() << " is not in\n" << plan.toStdString();
    EXPECT_FALSE(plan.contains(QStringLiteral("of 100")));
    EXPECT_TRUE(markdown(PaperKind::Plan, Copy::Private).contains(QStringLiteral("92 of 100, even")));
}

TEST_F(PapersOfTheSamples, TellTheReviewOfTheBakery)
{
    open(SampleKind::Bakery);
    const QString sheet = markdown(PaperKind::Review, Copy::Partner);
    for (const QString &words : {QStringLiteral("Rain plan"), QStringLiteral("under way, late"), QStringLiteral("77.8 %"), QStringLiteral("68.3 %"),
                                 QStringLiteral("83.3 %"), QStringLiteral("72.5 %"), QStringLiteral("afternoon cake runs"),
                                 QStringLiteral("- Bad weather"), QStringLiteral("Riders wait at 6:50"), QStringLiteral("Would we sign again?")})
        EXPECT_TRUE(sheet.contains(words)) << words.toStdString() << " is not in\n" << sheet.toStdString();
    EXPECT_FALSE(sheet.contains(QStringLiteral("76.0 %")));
    const QString own = markdown(PaperKind::Review, Copy::Private);
    EXPECT_TRUE(own.contains(QStringLiteral("| Harbour Lane Bakery | 8.50 | 7 | 76.0 % |")));
    EXPECT_TRUE(own.contains(QStringLiteral("| Quayside Couriers | 6.15 | 7 | 74.8 % |")));
}

TEST_F(PapersOfTheSamples, TellTheReviewFromTheLastOneOn)
{
    open(SampleKind::Bakery);
    const QDate review(2026, 10, 1);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        CheckIn held;
        held.allianceId = id;
        held.kind = CheckInKind::FullReview;
        held.plannedOn = held.heldOn = review;
        held.state = CheckInState::Held;
        store.insert(held);
    }));
    const SharedReview sheet = loadSharedReview(workspace->store(), id, QDate(2026, 11, 23));
    EXPECT_EQ(sheet.from, review);
    for (const SharedReview::Promise &promise : sheet.promises)
        EXPECT_NE(promise.what, QStringLiteral("Order page")) << "was done before";
}

} // namespace

} // namespace concord
