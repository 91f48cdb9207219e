// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/allianceview.h"
#include "tests/support/answers.h"
#include "tests/support/bigalliance.h"
#include "tests/support/folder.h"
#include "tests/support/statementcounts.h"
#include "ui/alliances/alliancespage.h"
#include "ui/widgets/foldrow.h"
#include "ui/widgets/summaryline.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {

namespace {

/// The page of alliances on one with 5 parties, 200 terms, 500 responsibilities and 300 benefits. What opening it costs
/// is counted in widgets and statements, which do not depend on the machine; the bench has the milliseconds.
class ABigAlliance : public ::testing::Test {
protected:
    ABigAlliance()
        : workspace(Workspace::create(folder.file(QStringLiteral("big.concord")), {QStringLiteral("Mara"), QStringLiteral("Bakery"), QStringLiteral("EUR")},
                                      Clock(QDate(2026, 11, 23)))
                        .value())
    {
        id = addAlliance(*workspace, {});
        page = std::make_unique<AlliancesPage>(*workspace, prompts);
        page->resize(1200, 800);
        page->show();
        page->aboutToShow();
        rest();
    }
    static void rest()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    int widgets() const { return static_cast<int>(page->findChildren<QWidget *>().size()); }
    FoldRow *row(const QString &title) const
    {
        for (FoldRow *each : page->findChildren<FoldRow *>()) {
            if (each->isVisible() && each->line()->text() == title)
                return each;
        }
        return nullptr;
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    AllianceId id;
    std::unique_ptr<AlliancesPage> page;
};

} // namespace

TEST_F(ABigAlliance, OpensEachPartWithFewWidgets)
{
    int before = widgets();
    for (const QString &part : page->views()) {
        page->showView(part);
        rest();
        const int now = widgets();
        EXPECT_LT(now - before, 900) << part.toStdString() << " makes " << now - before;
        before = now;
    }
    EXPECT_LT(before, 4'000);
}

TEST_F(ABigAlliance, IsReadWithAsManyStatementsAsASmallOne)
{
    const AllianceId small = addAlliance(*workspace, {5, 2, 3, 2});
    CountedStatements counter;
    const auto reader = Workspace::open(workspace->path(), workspace->clock(), OpenMode::ReadOnly).value();
    const auto cost = [&](AllianceId alliance) {
        counter.reset();
        EXPECT_TRUE(viewAlliance(*reader, alliance));
        return counter.counted().statements;
    };
    const int big = cost(id);
    EXPECT_GT(big, 0);
    EXPECT_EQ(big, cost(small));
}

TEST_F(ABigAlliance, MakesTheFieldsOfAResponsibilityWhenItIsOpened)
{
    page->showView(QStringLiteral("responsibilities"));
    rest();
    const int before = widgets();
    FoldRow *late = row(QStringLiteral("Piece of work 1"));
    ASSERT_NE(late, nullptr);
    QTest::keyClick(late->line(), Qt::Key_Space);
    EXPECT_TRUE(late->isOpen());
    const int fields = widgets() - before;
    EXPECT_GT(fields, 20);
    EXPECT_LT(fields, 120);
    QTest::keyClick(late->line(), Qt::Key_Space);
    QTest::keyClick(late->line(), Qt::Key_Space);
    EXPECT_EQ(widgets() - before, fields);
}

TEST_F(ABigAlliance, ShowsAllOfAPartyWhenAsked)
{
    page->showView(QStringLiteral("responsibilities"));
    rest();
    const auto rows = [&] { return page->findChildren<FoldRow *>().size(); };
    const auto before = rows();
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show all 100")) {
            button->click();
            break;
        }
    }
    EXPECT_EQ(rows(), before + 88);
}

} // namespace concord
