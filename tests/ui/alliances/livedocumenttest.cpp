// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/termstab.h"

#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/alliances/papersheet.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// The Terms tab of the bakery's running alliance.
class TheDocumentBesideATerm : public ::testing::Test {
protected:
    TheDocumentBesideATerm()
    {
        workspace = createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
        id = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
        tab = std::make_unique<TermsTab>(*workspace, prompts);
        tab->resize(950, 700);
        tab->show();
        tab->present(viewAlliance(*workspace, id).value());
        for (PaperSheet *each : tab->findChildren<PaperSheet *>())
            sheet = each;
        for (QPlainTextEdit *each : tab->findChildren<QPlainTextEdit *>())
            text = each;
    }
    void chooseRow(int row)
    {
        auto *grid = tab->findChild<QTableView *>();
        grid->setCurrentIndex(grid->model()->index(row, 1));
    }
    [[nodiscard]] bool reads(const QString &words) const
    {
        return QTest::qWaitFor([&] { return sheet->toPlainText().contains(words); });
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    AllianceId id;
    std::unique_ptr<TermsTab> tab;
    PaperSheet *sheet = nullptr;
    QPlainTextEdit *text = nullptr;
};

TEST_F(TheDocumentBesideATerm, FollowsEachKeyBeforeAnythingIsStored)
{
    ASSERT_TRUE(reads(QStringLiteral("The bakery pays €1.90")));
    chooseRow(1); // the drop fee
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" Tips"));
    EXPECT_TRUE(reads(QStringLiteral("fourteen days. Tips")));
    QTest::keyClicks(text, QStringLiteral(" stay."));
    EXPECT_TRUE(reads(QStringLiteral("fourteen days. Tips stay.")));
    EXPECT_FALSE(viewAlliance(*workspace, id)->facts.terms[1].text.contains(QStringLiteral("Tips")));
    // A new paragraph is more than words.
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("Second part"));
    EXPECT_TRUE(reads(QStringLiteral("Tips stay.\nSecond part")));
}

TEST_F(TheDocumentBesideATerm, ShowsWhatIsStoredWhenTypingIsTakenBack)
{
    ASSERT_TRUE(reads(QStringLiteral("The bakery pays €1.90")));
    chooseRow(1);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Never mind. "));
    ASSERT_TRUE(reads(QStringLiteral("Never mind. The bakery")));
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sheet->toPlainText().contains(QStringLiteral("Never mind")); }));
}

TEST_F(TheDocumentBesideATerm, ComesToTheTopicThatIsChosen)
{
    ASSERT_TRUE(reads(QStringLiteral("The bakery pays €1.90")));
    chooseRow(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->textCursor().block().text() == QStringLiteral("Drop fee"); }));
    const int there = sheet->verticalScrollBar()->value();
    chooseRow(5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->textCursor().block().text() == QStringLiteral("Stopping"); }));
    EXPECT_GT(sheet->verticalScrollBar()->value(), there);
}

} // namespace
} // namespace concord
