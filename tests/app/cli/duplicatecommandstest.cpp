// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

using namespace Qt::Literals::StringLiterals;

class MergingByCommand : public ::testing::Test {
protected:
    MergingByCommand() : workspace(folder.file(u"mine.concord"_s))
    {
        EXPECT_EQ(concordCli({u"new"_s, workspace, u"--self"_s, u"Mara"_s}).status, 0);
        QFile file(folder.file(u"c.vcf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ines Okafor\r\nUID:1\r\nEMAIL:ines@example.org\r\nNOTE:first\r\nEND:VCARD\r\n"
                   "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:I. Okafor\r\nUID:2\r\nEMAIL:INES@example.org\r\nNOTE:second\r\nEND:VCARD\r\n"
                   "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Piet Aarden\r\nUID:3\r\nORG:One\r\nEND:VCARD\r\n"
                   "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Piet Aarden\r\nUID:4\r\nORG:Two\r\nEND:VCARD\r\n");
        file.close();
        EXPECT_EQ(run({u"import"_s, file.fileName()}).status, 0);
    }

    Ended run(const QStringList &words) const { return concordCli(QStringList{workspace} + words); }
    QStringList names() const
    {
        QStringList list;
        const QJsonArray partners = run({u"partners"_s, u"--json"_s}).json().array();
        for (const QJsonValue &each : partners)
            list << each.toObject().value(u"name"_s).toString();
        list.sort();
        return list;
    }
    QJsonArray pairs() const { return run({u"duplicates"_s, u"--json"_s}).json().object().value(u"pairs"_s).toArray(); }

    Folder folder;
    const QString workspace;
};

} // namespace

TEST_F(MergingByCommand, ListsPairsWithTheirReasonsTheLikeliestFirst)
{
    const QJsonArray found = pairs();
    ASSERT_EQ(found.size(), 2);
    const QJsonObject first = found.first().toObject();
    EXPECT_EQ(first.value(u"keep"_s).toString(), u"Ines Okafor"_s);
    EXPECT_EQ(first.value(u"absorb"_s).toString(), u"I. Okafor"_s);
    EXPECT_EQ(first.value(u"likeness"_s).toString(), u"likely"_s);
    EXPECT_EQ(first.value(u"reasons"_s).toArray(), (QJsonArray{u"email"_s, u"near_name"_s}));
    EXPECT_EQ(found.last().toObject().value(u"likeness"_s).toString(), u"possible"_s);
    const QJsonObject limited = run({u"duplicates"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json().object();
    EXPECT_EQ(limited.value(u"pairs"_s).toArray().size(), 1);
    EXPECT_EQ(limited.value(u"left_out"_s).toInt(), 1);
}

TEST_F(MergingByCommand, MakesOneOfTwoAndUndoesIt)
{
    ASSERT_EQ(run({u"merge"_s, u"Ines Okafor"_s, u"i. okafor"_s, u"--take"_s, u"name=absorbed"_s}).status, 0);
    EXPECT_FALSE(names().contains(u"Ines Okafor"_s));
    EXPECT_TRUE(names().contains(u"I. Okafor"_s));
    EXPECT_EQ(pairs().size(), 1);
    EXPECT_EQ(run({u"search"_s, u"second"_s, u"--json"_s}).json().array().size(), 1) << "both notes are kept";
    ASSERT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_TRUE(names().contains(u"Ines Okafor"_s));
    EXPECT_EQ(pairs().size(), 2);
}

TEST_F(MergingByCommand, AsksForTheNumberOfANameThatSeveralHave)
{
    const Ended unclear = run({u"merge"_s, u"Piet Aarden"_s, u"Ines Okafor"_s});
    EXPECT_EQ(unclear.status, 2);
    const QJsonObject pair = pairs().last().toObject();
    const QString keep = QString::number(pair.value(u"keep_id"_s).toInt());
    const QString absorb = QString::number(pair.value(u"absorb_id"_s).toInt());
    EXPECT_TRUE(unclear.error.contains(keep.toUtf8()) && unclear.error.contains(absorb.toUtf8())) << unclear.error.toStdString();
    EXPECT_EQ(run({u"keep-apart"_s, keep, absorb}).status, 0);
    EXPECT_EQ(pairs().size(), 1);
    const Ended merged = run({u"merge"_s, keep, absorb});
    EXPECT_EQ(merged.status, 0) << "one may change one's mind";
    EXPECT_TRUE(merged.out.contains("Merged the two records of Piet Aarden.")) << merged.out.toStdString();
}

TEST_F(MergingByCommand, RefusesWhatCanNotBeOne)
{
    EXPECT_EQ(run({u"merge"_s, u"Ines Okafor"_s, u"Mara"_s}).status, 1);
    EXPECT_EQ(run({u"merge"_s, u"Ines Okafor"_s, u"One"_s}).status, 1) << "a person and an organisation";
    EXPECT_EQ(run({u"merge"_s, u"Ines Okafor"_s, u"Nobody"_s}).status, 2);
    EXPECT_EQ(run({u"merge"_s, u"Ines Okafor"_s, u"I. Okafor"_s, u"--take"_s, u"name=both"_s}).status, 2);
    EXPECT_EQ(pairs().size(), 2);
}

TEST_F(MergingByCommand, ErasesForGoodOnlyWhenTold)
{
    const Ended asked = run({u"erase"_s, u"Ines Okafor"_s, u"--json"_s});
    EXPECT_EQ(asked.status, 2);
    EXPECT_EQ(asked.json().object().value(u"name"_s).toString(), u"Ines Okafor"_s);
    const QJsonObject mention = asked.json().object().value(u"remains"_s).toArray().last().toObject();
    EXPECT_EQ(mention.value(u"kind"_s).toString(), u"party"_s);
    EXPECT_EQ(mention.value(u"title"_s).toString(), u"I. Okafor"_s);
    EXPECT_TRUE(run({u"erase"_s, u"Ines Okafor"_s}).out.contains("- The record of I. Okafor has words that "));
    EXPECT_TRUE(names().contains(u"Ines Okafor"_s));
    const Ended done = run({u"erase"_s, u"Ines Okafor"_s, u"--yes"_s, u"--json"_s});
    ASSERT_EQ(done.status, 0) << done.error.toStdString();
    EXPECT_TRUE(done.json().object().value(u"rewritten"_s).toBool());
    EXPECT_FALSE(names().contains(u"Ines Okafor"_s));
    EXPECT_EQ(run({u"undo"_s}).status, 1);
    EXPECT_EQ(run({u"check"_s}).status, 0);
    QFile file(workspace);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Ines Okafor"));
    EXPECT_EQ(run({u"erase"_s, u"Mara"_s, u"--yes"_s}).status, 1);
}

TEST(ErasingByCommand, SaysWhatElseTheSealedTextKeepsBesideTheName)
{
    const Folder folder;
    const QString file = folder.file(u"bakery.concord"_s);
    ASSERT_EQ(concordCli({u"new"_s, file, u"--sample"_s, u"bakery"_s, u"--as-of"_s, u"2026-11-23"_s}).status, 0);
    EXPECT_TRUE(concordCli({file, u"erase"_s, u"Tomasz Wieczorek"_s}).out.contains(", version 1, keeps the name and tomasz@quayside.example.org: "));
    EXPECT_TRUE(concordCli({file, u"erase"_s, u"Quayside Couriers"_s}).out.contains(", version 1, keeps the name: "));
    const Ended asked = concordCli({file, u"erase"_s, u"Tomasz Wieczorek"_s, u"--json"_s});
    EXPECT_EQ(asked.json().object().value(u"remains"_s).toArray().first().toObject().value(u"ways"_s).toArray(),
              QJsonArray{u"tomasz@quayside.example.org"_s});
}

} // namespace concord::testing
