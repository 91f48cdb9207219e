// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/newscard.h"

#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/movedday.h"
#include "tests/support/printing.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

class NewsOnToday : public ::testing::Test {
protected:
    NewsOnToday()
    {
        start(today);
    }

    /// As when the program is ended and started again on that day.
    void start(QDate day)
    {
        end();
        const QString path = folder.file(QStringLiteral("bakery.concord"));
        workspace = QFile::exists(path) ? Workspace::open(path, Clock(day)).value() : createSample(path, SampleKind::Bakery, Clock(day)).value();
        window = std::make_unique<QWidget>();
        card = new NewsCard(*workspace, window.get());
        window->show();
        card->refresh();
    }
    void end()
    {
        window.reset();
        workspace.reset();
    }
    /// Somebody works on the file with another program.
    void noteElsewhere(const QString &words)
    {
        const auto other = Workspace::open(folder.file(QStringLiteral("bakery.concord")), Clock(today)).value();
        note(*other, words);
    }
    static void note(Workspace &in, const QString &words)
    {
        const PartyId partner = in.store().first<Party>("WHERE name = 'Quayside Couriers'")->id;
        ASSERT_TRUE(Partners(in).edit(partner, [&](Party &party) { party.note = words; }));
    }
    static void programIs(Qt::ApplicationState state)
    {
        emit qGuiApp->applicationStateChanged(state);
        QCoreApplication::processEvents();
    }
    QString told() const
    {
        if (card->isHidden())
            return {};
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList words;
        for (const auto *label : card->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }
    QPushButton *button(const QString &words) const
    {
        for (auto *each : card->findChildren<QPushButton *>()) {
            if (each->accessibleName().startsWith(words))
                return each;
        }
        return nullptr;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QWidget> window;
    NewsCard *card = nullptr;
};

} // namespace

TEST_F(NewsOnToday, IsSilentAtTheFirstLookAndAboutWhatIsDoneHere)
{
    EXPECT_TRUE(card->isHidden());
    note(*workspace, QStringLiteral("mine"));
    card->refresh();
    EXPECT_TRUE(card->isHidden());
    start(today);
    EXPECT_TRUE(card->isHidden());
}

TEST_F(NewsOnToday, TellsWhatWasDoneWhileTheProgramWasEnded)
{
    end();
    noteElsewhere(QStringLiteral("theirs"));
    start(today);
    EXPECT_TRUE(told().contains(QStringLiteral("Edit Quayside Couriers"))) << told().toStdString();
    QSignalSpy asked(card, &NewsCard::navigationRequested);
    ASSERT_NE(button(QStringLiteral("Open: ")), nullptr);
    button(QStringLiteral("Open: "))->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<RecordRef>().table, QStringLiteral("party"));
    // It was seen, so the next start says nothing of it.
    start(today);
    EXPECT_TRUE(card->isHidden());
}

TEST_F(NewsOnToday, TellsWhatWasDoneWhileTheUserWasElsewhere)
{
    programIs(Qt::ApplicationInactive);
    noteElsewhere(QStringLiteral("theirs"));
    workspace->lookForForeignChanges();
    programIs(Qt::ApplicationActive);
    EXPECT_TRUE(told().contains(QStringLiteral("Edit Quayside Couriers"))) << told().toStdString();
    // It stays until it is seen, also over what is done meanwhile.
    note(*workspace, QStringLiteral("mine"));
    card->refresh();
    EXPECT_FALSE(told().contains(QStringLiteral("times")));
    button(QStringLiteral("Seen"))->click();
    EXPECT_TRUE(card->isHidden());
    programIs(Qt::ApplicationInactive);
    programIs(Qt::ApplicationActive);
    EXPECT_TRUE(card->isHidden());
}

TEST_F(NewsOnToday, TellsWhatTimeHasBrought)
{
    start(today.addDays(63));
    EXPECT_TRUE(told().contains(QStringLiteral("Full review"))) << told().toStdString();
    EXPECT_TRUE(told().contains(QStringLiteral("23 November"))) << told().toStdString();
}

TEST_F(NewsOnToday, TellsAtMidnightWhatTheDayBringsAndNothingThatWasDoneHere)
{
    end();
    QFile::remove(folder.file(QStringLiteral("bakery.concord")));
    MovedDay day;
    const QDate first = QDate::currentDate();
    workspace = createSample(folder.file(QStringLiteral("bakery.concord")), SampleKind::Bakery, Clock()).value();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.plan"), {}}, [&](Store &store) {
        Party partner = *store.first<Party>("WHERE name = 'Quayside Couriers'");
        CheckIn call;
        call.partyId = partner.id;
        call.plannedOn = first.addDays(1);
        store.insert(call);
    }));
    window = std::make_unique<QWidget>();
    card = new NewsCard(*workspace, window.get());
    window->show();
    card->refresh();
    note(*workspace, QStringLiteral("mine"));
    card->refresh();
    EXPECT_TRUE(card->isHidden());
    day.toNext();
    ASSERT_EQ(workspace->today(), first.addDays(1));
    card->refresh();
    EXPECT_TRUE(told().contains(QStringLiteral("Time has come for: "))) << told().toStdString();
    EXPECT_FALSE(told().contains(QStringLiteral("Edit Quayside Couriers"))) << told().toStdString();
}

TEST_F(NewsOnToday, LeavesNothingInTheFile)
{
    const auto before = workspace->history(1)->front().id;
    end();
    start(today.addDays(3));
    end();
    workspace = Workspace::open(folder.file(QStringLiteral("bakery.concord")), Clock(today)).value();
    EXPECT_EQ(workspace->history(1)->front().id, before);
}

} // namespace concord
