// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace concord {

namespace {

struct TabOrderTest : ::testing::Test {
    QWidget window;
    QVBoxLayout layout{&window};

    QLineEdit *line(const char *name)
    {
        auto *made = new QLineEdit;
        made->setObjectName(QLatin1String(name));
        return made;
    }
    void show()
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    std::string order()
    {
        QStringList names;
        for (const QWidget *widget : tabOrderOf(&window))
            names << widget->objectName();
        return names.join(u' ').toStdString();
    }
};

} // namespace

TEST_F(TabOrderTest, FollowsTheLayoutAndNotTheOrderOfMaking)
{
    auto *last = line("last");
    auto *first = line("first");
    layout.addWidget(first);
    layout.addWidget(last);
    show();
    EXPECT_EQ(order(), "first last");
}

TEST_F(TabOrderTest, TakesARowThatCameLaterWhereItStands)
{
    layout.addWidget(line("name"));
    layout.addWidget(line("add"));
    show();
    auto *row = new QHBoxLayout;
    row->addWidget(line("what"));
    row->addWidget(line("level"));
    layout.insertLayout(1, row);
    QTest::qWait(0);
    EXPECT_EQ(order(), "name what level add");
}

TEST_F(TabOrderTest, LeavesOutWhatIsHiddenOrDisabled)
{
    for (const char *name : {"one", "two", "three"})
        layout.addWidget(line(name));
    window.findChild<QLineEdit *>(QStringLiteral("one"))->setEnabled(false);
    window.findChild<QLineEdit *>(QStringLiteral("two"))->hide();
    show();
    EXPECT_EQ(order(), "three");
}

TEST_F(TabOrderTest, GoesThroughOneSideOfASplitterBeforeTheOther)
{
    auto *splitter = new QSplitter;
    for (const char *side : {"left", "right"}) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->addWidget(line(side));
        splitter->addWidget(part);
    }
    layout.addWidget(splitter);
    show();
    EXPECT_EQ(order(), "left right");
}

TEST_F(TabOrderTest, GoesRoundInBothDirections)
{
    layout.addWidget(line("first"));
    layout.addWidget(line("last"));
    show();
    auto *first = window.findChild<QLineEdit *>(QStringLiteral("first"));
    auto *last = window.findChild<QLineEdit *>(QStringLiteral("last"));
    first->setFocus();
    EXPECT_TRUE(moveCaret(&window, false));
    EXPECT_EQ(QApplication::focusWidget(), last);
    EXPECT_TRUE(moveCaret(&window, true));
    EXPECT_EQ(QApplication::focusWidget(), first);
}

} // namespace concord
