// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompts.h"

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
} // namespace concord
