// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/workspace/workspace.h"
#include "tests/support/movedday.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QFile>

namespace concord {
namespace {

/// A window that is left open, on a clock that runs. Tomorrow a call becomes due and one of today becomes overdue.
struct WindowOvernight : ShellTest {
    MovedDay day;

    void openFile()
    {
        const QString path = folder.filePath(QStringLiteral("overnight.concord"));
        {
            const auto workspace = Workspace::create(path, {}, Clock()).value();
            ASSERT_TRUE(workspace->perform({QStringLiteral("test.plan"), {}}, [&](Store &store) {
                Party partner;
                partner.name = QStringLiteral("Quayside Couriers");
                const PartyId with = store.insert(partner);
                for (const int days : {0, 1}) {
                    CheckIn call;
                    call.partyId = with;
                    call.plannedOn = workspace->today().addDays(days);
                    store.insert(call);
                }
            }));
        }
        start(Clock());
        ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    }
    /// Whether the sidebar comes to say so of a page: "2 waiting".
    bool comesToSay(const QString &page, const QString &words) const
    {
        return QTest::qWaitFor([&] {
            for (const auto *each : window->findChildren<SidebarEntry *>()) {
                if (each->accessibleName() == page)
                    return each->accessibleDescription() == words;
            }
            return false;
        }, 10000);
    }
    bool comesToShow(const QString &words) const
    {
        return QTest::qWaitFor([&] { return shownText().contains(words); }, 10000);
    }
};

} // namespace

TEST_F(WindowOvernight, CountsWhatIsDueWhenMidnightPasses)
{
    openFile();
    EXPECT_TRUE(comesToSay(QStringLiteral("Check-ins"), QStringLiteral("1 waiting")));
    EXPECT_TRUE(comesToShow(QStringLiteral("One thing needs you now. One more comes within two weeks.")));
    day.toNext();
    EXPECT_TRUE(comesToSay(QStringLiteral("Check-ins"), QStringLiteral("2 waiting")));
    EXPECT_TRUE(comesToSay(QStringLiteral("Today"), QStringLiteral("2 waiting")));
    EXPECT_TRUE(comesToShow(QStringLiteral("Two things need you now."))) << shownText().toStdString();
    EXPECT_TRUE(comesToShow(QStringLiteral("Since you last looked"))) << shownText().toStdString();
}

TEST_F(WindowOvernight, CountsAnewWhenTheMachineHasSleptForDaysOnAnotherPage)
{
    openFile();
    key(Qt::Key_3, Qt::ControlModifier); // not Today, which is made anew when it is gone to
    EXPECT_TRUE(comesToSay(QStringLiteral("Check-ins"), QStringLiteral("1 waiting")));
    day.toTheOneAfter();
    EXPECT_TRUE(comesToSay(QStringLiteral("Check-ins"), QStringLiteral("2 waiting")));
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(comesToShow(QStringLiteral("Two things need you now."))) << shownText().toStdString();
}

TEST_F(WindowOvernight, BringsTheKeptCalendarFileUpToDate)
{
    const QString path = folder.filePath(QStringLiteral("term.concord"));
    {
        const auto workspace = Workspace::create(path, {}, Clock()).value();
        ASSERT_TRUE(workspace->perform({QStringLiteral("test.plan"), {}}, [&](Store &store) {
            Alliance running;
            running.code = QStringLiteral("A-001");
            running.title = QStringLiteral("Breakfast by Bike");
            running.state = AllianceState::Active;
            running.startOn = workspace->today().addDays(-300);
            running.noticeUnit = NoticeUnit::Days;
            running.noticeValue = 30;
            running.endOn = workspace->today().addDays(30);
            store.insert(running);
        }));
    }
    start(Clock());
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    const QString calendar = folder.filePath(QStringLiteral("dates.ics"));
    const auto says = [&](bool notice) {
        return QTest::qWaitFor([&] {
            QFile file(calendar);
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const QByteArray content = file.readAll();
            return content.contains("END:VCALENDAR") && content.contains("otice") == notice;
        }, 20000);
    };
    prompts->path = calendar;
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Calendar file…"))
            action->trigger();
    }
    EXPECT_TRUE(says(true));
    day.toNext(); // the last day for notice has passed
    day.toTheOneAfter();
    EXPECT_TRUE(says(false));
}

} // namespace concord
