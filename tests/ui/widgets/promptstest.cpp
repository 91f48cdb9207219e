// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompts.h"

#include "core/reports/writing.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/wording/days.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

/// Asks for a day, while `answers` are typed one after the other, each with Enter; then Escape.
std::optional<QDate> answered(const QStringList &answers, QDate offered, bool required = true)
{
    QTimer::singleShot(0, qApp, [answers] {
        for (const QString &answer : answers) {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog == nullptr)
                return;
            auto *line = dialog->findChild<QLineEdit *>();
            if (answer != answers.first())
                line->selectAll();
            line->insert(answer); // in place of what is offered
            QTest::keyClick(line, Qt::Key_Return);
        }
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    return DialogPrompts(nullptr).askDay(QStringLiteral("When was it?"), QStringLiteral("Note it"), offered, required);
}

TEST(AskingForADay, TakesTheOneThatIsOfferedByEnter)
{
    EXPECT_EQ(answered({wording::day(today)}, today), today);
}

TEST(AskingForADay, TakesTheOneThatIsTyped)
{
    EXPECT_EQ(answered({QStringLiteral("2026-11-20")}, today), QDate(2026, 11, 20));
}

TEST(AskingForADay, AsksAgainAfterWhatIsNoDay)
{
    EXPECT_EQ(answered({QStringLiteral("soon"), QString(), QStringLiteral("2026-11-20")}, today), QDate(2026, 11, 20));
    EXPECT_EQ(answered({QStringLiteral("soon")}, today), std::nullopt);
}

TEST(AskingForADay, TakesNoneWhereNoneIsNeeded)
{
    EXPECT_EQ(answered({QString()}, {}, false), QDate());
}

} // namespace
/// Prompts of a person who types a name into the dialog for files.
struct AFileToWrite : ::testing::Test {
    Folder folder;
    Answers answers;

    QString written(const QString &typed, const QString &suggested = QStringLiteral("a.concord"),
                    const QString &filter = QStringLiteral("Workspaces (*.concord)"))
    {
        answers.path = typed;
        return fileToWrite(answers, QStringLiteral("Save"), suggested, filter);
    }
};

TEST_F(AFileToWrite, GetsItsEndingAndKeepsOneThatItHas)
{
    EXPECT_EQ(written(QStringLiteral("work")), QStringLiteral("work.concord"));
    EXPECT_EQ(written(QStringLiteral("work.v2")), QStringLiteral("work.v2.concord"));
    EXPECT_EQ(written(QStringLiteral("work.CONCORD")), QStringLiteral("work.CONCORD"));
    EXPECT_EQ(written(QStringLiteral("plan.odt"), QStringLiteral("plan.pdf"), QStringLiteral("PDF (*.pdf)")), QStringLiteral("plan.odt"));
    EXPECT_EQ(written({}), QString());
    EXPECT_TRUE(answers.confirmed.isEmpty());
}

TEST_F(AFileToWrite, IsNotReplacedUnasked)
{
    const QString there = folder.file(QStringLiteral("work.concord"));
    ASSERT_TRUE(writeFile(there, "theirs"));
    answers.agrees = false;
    EXPECT_EQ(written(folder.file(QStringLiteral("work"))), QString()) << "the dialog knows nothing of work.concord";
    EXPECT_EQ(answers.confirmed, QStringList{QStringLiteral("work.concord is there already. Replace it?")});
    EXPECT_EQ(written(there), there) << "of that one the dialog has asked";
    answers.agrees = true;
    EXPECT_EQ(written(folder.file(QStringLiteral("work"))), there);
    EXPECT_EQ(answers.confirmed.size(), 2);
}

} // namespace concord
