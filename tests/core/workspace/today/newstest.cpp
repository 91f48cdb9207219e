// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/today/news.h"

#include "core/model/partners/party.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QThread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace concord {
namespace {

const QDate today(2026, 11, 23);

class SinceALook : public ::testing::Test {
protected:
    SinceALook() { openOn(today); }

    void openOn(QDate day)
    {
        workspace.reset();
        const QString path = folder.file(QStringLiteral("bakery.concord"));
        workspace = QFile::exists(path) ? Workspace::open(path, Clock(day)).value() : createSample(path, SampleKind::Bakery, Clock(day)).value();
    }
    PartyId partner() const { return workspace->store().first<Party>("WHERE name = 'Quayside Couriers'")->id; }
    void note(const QString &words)
    {
        ASSERT_TRUE(Partners(*workspace).edit(partner(), [&](Party &party) { party.note = words; }));
    }
    Look look() const { return lookNow(*workspace).value(); }
    News since(const Look &look, int limit = 12) const { return newsSince(*workspace, look, limit).value(); }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(SinceALook, NothingIsNewAtTheFirstOne)
{
    note(QStringLiteral("one"));
    EXPECT_TRUE(since({}).isEmpty());
    EXPECT_TRUE(since(look()).isEmpty());
}

TEST_F(SinceALook, TheSameActIsToldOnceWithItsRecord)
{
    const Look before = look();
    note(QStringLiteral("one"));
    note(QStringLiteral("two"));
    const News news = since(before);
    ASSERT_EQ(news.acts.size(), 1U);
    EXPECT_EQ(news.acts[0].times, 2);
    EXPECT_EQ(news.acts[0].latest.act.about, QStringLiteral("Quayside Couriers"));
    EXPECT_EQ(news.acts[0].table, QStringLiteral("party"));
    EXPECT_EQ(news.acts[0].id, partner().value());
    EXPECT_FALSE(news.more);
    EXPECT_THAT(news.turned, IsEmpty());
}

TEST_F(SinceALook, WhatWasDoneAndTakenBackIsNoNews)
{
    const Look before = look();
    note(QStringLiteral("one"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(since(before).isEmpty());
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(since(before).acts.size(), 1U);
}

TEST_F(SinceALook, TakingBackWhatItHadSeenIsNews)
{
    note(QStringLiteral("one"));
    const Look before = look();
    ASSERT_TRUE(workspace->undo());
    const News news = since(before);
    ASSERT_EQ(news.acts.size(), 1U);
    EXPECT_NE(news.acts[0].latest.undoes, 0);
}

TEST_F(SinceALook, ARecordThatIsGoneIsNotLedTo)
{
    const PartyId guest = Partners(*workspace).add(QStringLiteral("Short guest"), PartyKind::Person).value();
    const Look before = look();
    ASSERT_TRUE(Partners(*workspace).remove(guest));
    const News news = since(before);
    ASSERT_EQ(news.acts.size(), 1U);
    EXPECT_TRUE(news.acts[0].table.isEmpty());
}

TEST_F(SinceALook, MoreThanTheListHoldsIsSaid)
{
    const Look before = look();
    for (int i = 0; i < 3; ++i) {
        note(QStringLiteral("note %1").arg(i));
        ASSERT_TRUE(Partners(*workspace).add(QStringLiteral("Guest %1").arg(i), PartyKind::Person));
    }
    const News news = since(before, 4);
    EXPECT_EQ(news.acts.size(), 4U);
    EXPECT_TRUE(news.more);
    EXPECT_FALSE(since(before, 6).more);
}

TEST_F(SinceALook, OfAnotherCopyNothingIsTold)
{
    const QString copy = folder.file(QStringLiteral("copy.concord"));
    ASSERT_TRUE(workspace->saveCopy(copy));
    note(QStringLiteral("here"));
    const Look here = look();
    workspace = Workspace::open(copy, Clock(today)).value();
    EXPECT_TRUE(since(here).isEmpty()) << "a line of that number is not there";
    QThread::msleep(2);
    note(QStringLiteral("there"));
    note(QStringLiteral("there again"));
    EXPECT_TRUE(since(here).isEmpty()) << "it is another one";
}

TEST_F(SinceALook, TimeBringsWhatHasBecomeDue)
{
    const Look before = look();
    const auto titles = [](const News &news) {
        QStringList list;
        for (const AgendaLine &line : news.turned)
            list << line.title;
        return list;
    };
    // What was due or overdue then already is not told again; what has changed its standing is.
    openOn(today.addDays(1));
    EXPECT_THAT(titles(since(before)), IsEmpty());
    openOn(today.addDays(63));
    EXPECT_THAT(titles(since(before)), ::testing::Contains(QStringLiteral("Full review")));
    EXPECT_FALSE(titles(since(before)).contains(QStringLiteral("Rain plan")));
    EXPECT_TRUE(since(look()).isEmpty());
}

} // namespace concord
