// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"

#include "core/model/checkins/checkin.h"
#include "core/workspace/checkins/checkins.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace concord {
namespace {

class KeptCalendar : public ShellTest {
protected:
    KeptCalendar()
    {
        open(bakery());
        prompts->path = folder.filePath(u"dates.ics"_s);
        command(u"Calendar file…"_s)->trigger();
        EXPECT_TRUE(QTest::qWaitFor([this] { return shownText().contains(u"kept up to date"_s); }, 30000));
    }

    QAction *command(const QString &text) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QByteArray content() const
    {
        QFile file(folder.filePath(u"dates.ics"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void postpone(QDate to)
    {
        Workspace &workspace = *window->workspace();
        const CheckIn next = *workspace.store().first<CheckIn>("WHERE state = 'planned' ORDER BY planned_on");
        ASSERT_TRUE(CheckIns(workspace).postpone(next.id, to));
    }
};

} // namespace

TEST_F(KeptCalendar, FollowsWhatIsChanged)
{
    EXPECT_TRUE(content().contains("BEGIN:VCALENDAR"));
    EXPECT_FALSE(content().contains("20261127"));
    postpone(QDate(2026, 11, 27));
    EXPECT_TRUE(QTest::qWaitFor([this] { return content().contains("20261127"); }, 30000));
}

TEST_F(KeptCalendar, HasWhatWasChangedJustBeforeTheWindowCloses)
{
    postpone(QDate(2026, 11, 27));
    window.reset();
    EXPECT_TRUE(content().contains("20261127"));
}

TEST_F(KeptCalendar, IsTakenUpAgainWhenTheWorkspaceIsOpenedAgain)
{
    ASSERT_TRUE(QFile::remove(folder.filePath(u"dates.ics"_s)));
    start();
    open(bakery());
    EXPECT_TRUE(QTest::qWaitFor([this] { return content().contains("BEGIN:VCALENDAR"); }, 30000));
}

TEST_F(KeptCalendar, GoesWithAWorkspaceThatIsRenamedAndNotWithACopy)
{
    const QString renamed = folder.filePath(u"renamed.concord"_s);
    const QString copy = folder.filePath(u"copy.concord"_s);
    start();
    ASSERT_TRUE(QFile::rename(bakery(), renamed));
    ASSERT_TRUE(QFile::remove(folder.filePath(u"dates.ics"_s)));
    open(renamed);
    EXPECT_TRUE(QTest::qWaitFor([this] { return content().contains("BEGIN:VCALENDAR"); }, 30000));
    start();
    ASSERT_TRUE(QFile::copy(renamed, copy));
    open(copy);
    EXPECT_FALSE(command(u"Stop keeping the calendar file"_s)->isVisible());
}

TEST_F(KeptCalendar, StaysAsItIsOnceItIsKeptNoMore)
{
    const QAction *stop = command(u"Stop keeping the calendar file"_s);
    ASSERT_TRUE(stop->isVisible());
    command(u"Stop keeping the calendar file"_s)->trigger();
    EXPECT_FALSE(stop->isVisible());
    const QByteArray before = content();
    postpone(QDate(2026, 11, 27));
    QTest::qWait(3000);
    EXPECT_EQ(content(), before);
}

TEST_F(KeptCalendar, SaysOnceThatItCannotBeWritten)
{
    prompts->path = folder.filePath(u"no such folder/dates.ics"_s);
    command(u"Calendar file…"_s)->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return shownText().contains(u"was not brought up to date"_s); }, 30000));
}

} // namespace concord
