// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"

#include "ui/shell/startpage.h"
#include "ui/shell/workspaceview.h"

namespace concord {

namespace {

struct FirstStart : ShellTest {
    QString made(const QString &name = QStringLiteral("mine.concord"))
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(Workspace::create(path, {QStringLiteral("Amara"), {}, QStringLiteral("GBP")}, Clock(QDate(2026, 11, 23))));
        return path;
    }
    QString page() const { return window->view()->place().page; }
};

} // namespace

TEST_F(FirstStart, LeadsThroughTheFiveDays)
{
    ASSERT_EQ(open(made()), MainWindow::Opened::Yes);
    EXPECT_EQ(page(), QStringLiteral("five_days"));
}

TEST_F(FirstStart, DoesSoAlsoAfterALookAroundInASample)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    window->view()->goTo({QStringLiteral("teams"), {}});
    ASSERT_EQ(open(made()), MainWindow::Opened::Yes);
    EXPECT_EQ(page(), QStringLiteral("five_days"));
}

TEST_F(FirstStart, LeavesAloneWhoHasLeftTheFiveDays)
{
    const QString path = made();
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    window->view()->goTo({QStringLiteral("partners"), {}});
    start();
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    EXPECT_EQ(page(), QStringLiteral("partners"));
}

TEST_F(FirstStart, LeadsNobodyThereWhoHasPartners)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    EXPECT_EQ(page(), QStringLiteral("today"));
}

} // namespace concord
