// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord::testing {

namespace {

/// The bakery as it is on 23 November 2026: its check-in was planned for the 18th, its grace ended on the 21st.
class CheckInCommands : public ::testing::Test {
protected:
    CheckInCommands() : m_file(m_folder.filePath(QStringLiteral("bakery.concord")))
    {
        EXPECT_EQ(call({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("bakery")}).status, 0);
    }

    static Ended call(QStringList words)
    {
        return concordCli(words << QStringLiteral("--as-of") << QStringLiteral("2026-11-23"));
    }
    Ended onFile(const QStringList &words) const { return call(QStringList{m_file} + words); }
    QJsonArray agenda() const
    {
        const Ended ended = onFile({QStringLiteral("agenda"), QStringLiteral("--json")});
        EXPECT_EQ(ended.status, 0);
        return QJsonDocument::fromJson(ended.out).array();
    }

    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace

TEST_F(CheckInCommands, AgendaSaysWhatIsOverdueFirst)
{
    const QJsonObject first = agenda().at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("kind")).toString(), QStringLiteral("check_in"));
    EXPECT_EQ(first.value(QStringLiteral("status")).toString(), QStringLiteral("overdue"));
    EXPECT_EQ(first.value(QStringLiteral("due_on")).toString(), QStringLiteral("2026-11-18"));
    EXPECT_EQ(first.value(QStringLiteral("about")).toString(), QStringLiteral("Breakfast by Bike"));
}

TEST_F(CheckInCommands, SayWhichDatesWentByAndKeepThemWhenOneIsHeldAtLast)
{
    const QString file = m_folder.filePath(QStringLiteral("reading.concord"));
    ASSERT_EQ(call({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("reading")}).status, 0);
    const auto later = [&](const QStringList &words) {
        return concordCli(QStringList{file} + words + QStringList{QStringLiteral("--as-of"), QStringLiteral("2027-04-15")});
    };
    EXPECT_TRUE(later({QStringLiteral("agenda")}).out.contains("4 dates went by: "));
    const auto lines = QJsonDocument::fromJson(later({QStringLiteral("agenda"), QStringLiteral("--json")}).out).array();
    const auto missed = std::ranges::find_if(lines, [](const auto &line) { return line[u"status"].toString() == QStringLiteral("missed"); });
    ASSERT_NE(missed, lines.end());
    const QString id = QString::number((*missed)[u"id"].toInt());
    EXPECT_EQ(later({QStringLiteral("check-in"), QStringLiteral("hold"), id}).out,
              QByteArray("Held: Monthly check-in\nKept as missed: 2026-11-30, 2026-12-31, 2027-01-31, 2027-02-28\n"));
    EXPECT_FALSE(later({QStringLiteral("agenda")}).out.contains("went by"));
}

TEST_F(CheckInCommands, HoldKeepsMoodsAndPlansTheNextTwoWeeksOn)
{
    const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
    const Ended held = onFile({QStringLiteral("check-in"), QStringLiteral("hold"), id, QStringLiteral("--on"),
                               QStringLiteral("2026-11-22"), QStringLiteral("--mood"),
                               QStringLiteral("Quayside Couriers=4"), QStringLiteral("--mood"),
                               QStringLiteral("harbour lane bakery=5"), QStringLiteral("--notes"), QStringLiteral("Short.")});
    EXPECT_EQ(held.status, 0) << held.error.toStdString();
    // The next is planned for 6 December, 14 days after it was held.
    const QJsonObject next = agenda().at(2).toObject();
    EXPECT_EQ(next.value(QStringLiteral("kind")).toString(), QStringLiteral("action"));
    bool found = false;
    for (const auto line : agenda()) {
        found = found
            || (line.toObject().value(QStringLiteral("kind")).toString() == QStringLiteral("check_in")
                && line.toObject().value(QStringLiteral("due_on")).toString() == QStringLiteral("2026-12-06"));
    }
    EXPECT_TRUE(found);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("hold"), id}).status, 1);
}

TEST_F(CheckInCommands, HoldTakesReadingsDecisionsAndActionsInOneActAndMinutesShowThem)
{
    const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
    const QString paper = m_folder.filePath(QStringLiteral("minutes.md"));
    const QStringList minutes{QStringLiteral("check-in"), QStringLiteral("minutes"), id, paper};
    EXPECT_EQ(onFile(minutes).status, 1); // it was not held
    const auto hold = [&](const QStringList &more) {
        return onFile(QStringList{QStringLiteral("check-in"), QStringLiteral("hold"), id, QStringLiteral("--notes"), QStringLiteral("At the gate.")} + more);
    };
    EXPECT_EQ(hold({QStringLiteral("--reading"), QStringLiteral("Nothing of that name=8")}).status, 2);
    EXPECT_EQ(hold({QStringLiteral("--action"), QStringLiteral("Say so=Piet Aarden,tomorrow")}).status, 2);
    EXPECT_EQ(hold({QStringLiteral("--decision"), QStringLiteral("No such promise=Do it")}).status, 2);
    const Ended held = hold({QStringLiteral("--reading"), QStringLiteral("hours saved a week=8"), QStringLiteral("--decision"),
                             QStringLiteral("Rain plan=Piet writes it"), QStringLiteral("--action"),
                             QStringLiteral("Write the rain plan=Piet Aarden,2026-12-01"), QStringLiteral("--next"), QStringLiteral("2026-12-09")});
    ASSERT_EQ(held.status, 0) << held.error.toStdString();
    ASSERT_EQ(onFile(minutes).status, 0);
    QFile file(paper);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const char *words : {"At the gate.", "| 8 |", "Piet writes it", "Write the rain plan", "1 December 2026", "9 December 2026"})
        EXPECT_TRUE(text.contains(QLatin1String(words))) << words << '\n' << text.toStdString();
    // One act: one undo takes all of it back.
    EXPECT_EQ(onFile({QStringLiteral("undo")}).status, 0);
    EXPECT_EQ(onFile(minutes).status, 1);
    EXPECT_FALSE(onFile({QStringLiteral("agenda")}).out.contains("Write the rain plan"));
}

TEST_F(CheckInCommands, ListShowsWhatIsPlannedOrBehindUs)
{
    const auto list = [&](const QStringList &more) {
        const Ended ended = onFile(QStringList{QStringLiteral("check-in"), QStringLiteral("list"), QStringLiteral("--json")} + more);
        EXPECT_EQ(ended.status, 0) << ended.error.toStdString();
        return QJsonDocument::fromJson(ended.out).array();
    };
    const QJsonObject first = list({}).at(0).toObject();
    EXPECT_EQ(first.value(QStringLiteral("planned_on")).toString(), QStringLiteral("2026-11-18"));
    EXPECT_EQ(first.value(QStringLiteral("state")).toString(), QStringLiteral("planned"));
    EXPECT_EQ(list({QStringLiteral("--past")}).size(), 8);
    EXPECT_EQ(list({QStringLiteral("--past"), QStringLiteral("--limit"), QStringLiteral("3")}).size(), 3);
    EXPECT_EQ(list({QStringLiteral("--alliance"), QStringLiteral("a-001")}).size(), 2);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("list"), QStringLiteral("--alliance"), QStringLiteral("A-999")}).status, 1);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("list"), QStringLiteral("everything")}).status, 2);
}

TEST_F(CheckInCommands, PostponesCallsOffAndWritesTheAgenda)
{
    const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("postpone"), id}).status, 2);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("postpone"), id, QStringLiteral("--to"), QStringLiteral("2026-11-01")}).status, 1);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("postpone"), id, QStringLiteral("--to"), QStringLiteral("2026-11-26")}).status, 0);
    const QString paper = m_folder.filePath(QStringLiteral("agenda.pdf"));
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("agenda"), id, paper}).status, 0);
    QFile file(paper);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("agenda"), id, paper + QStringLiteral(".doc")}).status, 2);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("cancel"), id}).status, 0);
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("cancel"), id}).status, 1);
}

TEST_F(CheckInCommands, HoldIsRefusedOnADayToComeAndBeforeTheAllianceBegan)
{
    const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
    const auto held = [&](const char *day) {
        return onFile({QStringLiteral("check-in"), QStringLiteral("hold"), id, QStringLiteral("--on"), QLatin1String(day)});
    };
    EXPECT_EQ(held("2026-11-24").status, 1);
    const Ended early = held("2019-01-01");
    EXPECT_EQ(early.status, 1);
    EXPECT_TRUE(early.error.contains("What this is about had not begun on that day.")) << early.error.toStdString();
    EXPECT_EQ(held("2026-11-20").status, 0);
}

TEST_F(CheckInCommands, AMoodSaysHowItIsKnown)
{
    const auto bases = [&](const QStringList &moods) {
        const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
        QStringList words{QStringLiteral("check-in"), QStringLiteral("hold"), id};
        for (const QString &mood : moods)
            words << QStringLiteral("--mood") << mood;
        const Ended held = onFile(words);
        EXPECT_EQ(held.status, 0) << held.error.toStdString();
        QStringList found;
        const Ended all = onFile({QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray rows = QJsonDocument::fromJson(all.out).object().value(QStringLiteral("check_in_mood")).toArray();
        for (qsizetype i = rows.size() - moods.size(); i < rows.size(); ++i)
            found << rows[i].toObject().value(QStringLiteral("basis")).toString();
        EXPECT_EQ(onFile({QStringLiteral("undo")}).status, 0);
        return found;
    };
    EXPECT_EQ(bases({QStringLiteral("Harbour Lane Bakery=4"), QStringLiteral("Quayside Couriers=4")}),
              (QStringList{QStringLiteral("confirmed"), QStringLiteral("they_said")}));
    EXPECT_EQ(bases({QStringLiteral("Quayside Couriers=4:guess")}), QStringList{QStringLiteral("guess")});
    EXPECT_EQ(bases({QStringLiteral("Quayside Couriers = 2 : They-said")}), QStringList{QStringLiteral("they_said")});
    const Ended help = onFile({QStringLiteral("check-in"), QStringLiteral("--help")});
    EXPECT_TRUE(help.out.contains("guess, they-said or confirmed")) << help.out.toStdString();
}

TEST_F(CheckInCommands, SkipIsRefusedWithoutAReason)
{
    const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
    const Ended refused = onFile({QStringLiteral("check-in"), QStringLiteral("skip"), id});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(agenda().at(0).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("overdue"));
    EXPECT_EQ(onFile({QStringLiteral("check-in"), QStringLiteral("skip"), id, QStringLiteral("--reason"),
                      QStringLiteral("Storm")})
                  .status,
              0);
    EXPECT_EQ(agenda().at(0).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("responsibility"));
}

TEST_F(CheckInCommands, WrongWordsEndWithTwo)
{
    const QString id = QString::number(agenda().at(0).toObject().value(QStringLiteral("id")).toInt());
    for (const QStringList &words :
         {QStringList{QStringLiteral("hold"), QStringLiteral("first")}, QStringList{QStringLiteral("dance"), id},
          QStringList{QStringLiteral("hold"), id, QStringLiteral("--mood"), QStringLiteral("Quayside Couriers")},
          QStringList{QStringLiteral("hold"), id, QStringLiteral("--mood"), QStringLiteral("Nobody=3")},
          QStringList{QStringLiteral("hold"), id, QStringLiteral("--mood"), QStringLiteral("Quayside Couriers=6")},
          QStringList{QStringLiteral("hold"), id, QStringLiteral("--mood"), QStringLiteral("Quayside Couriers=3:hearsay")},
          QStringList{QStringLiteral("hold"), id, QStringLiteral("--mood"), QStringLiteral("Harbour Lane Bakery=3:guess")},
          QStringList{QStringLiteral("hold"), id, QStringLiteral("--mood"), QStringLiteral("Quayside Couriers=3"),
                      QStringLiteral("--mood"), QStringLiteral("quayside couriers=4")}}) {
        EXPECT_EQ(onFile(QStringList{QStringLiteral("check-in")} + words).status, 2) << words.join(u' ').toStdString();
    }
}

} // namespace concord::testing
