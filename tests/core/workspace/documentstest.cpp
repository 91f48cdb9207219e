// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents.h"

#include "core/model/records.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/workspace/check.h"
#include "core/workspace/samples.h"
#include "core/workspace/search.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

#include <set>

namespace concord {
namespace {

/// The sample of the bakery with one word in each of some texts around its records.
class Documents : public ::testing::Test {
protected:
    Documents()
        : path(folder.file(QStringLiteral("bakery.concord"))),
          workspace(createSample(path, SampleKind::Bakery, Clock(QDate(2026, 3, 31))).value())
    {
    }

    /// Runs SQL as an act; a part of it may name the rows of one partner or of the alliance.
    void write(const QByteArray &sql)
    {
        ASSERT_TRUE(workspace->perform({QStringLiteral("test.write"), {}}, [&](Store &store) { store.query(sql).run(); }))
            << sql.toStdString();
    }
    static QStringList titles(const Workspace &in, const QString &text)
    {
        QStringList titles;
        for (const SearchHit &hit : search(in.store(), text))
            titles << hit.title;
        return titles;
    }
    QStringList titles(const QString &text) const { return titles(*workspace, text); }

    void writeTheWords()
    {
        write("UPDATE coverage SET note = 'Zebra crossing' WHERE id = (SELECT c.id FROM coverage c JOIN party p ON "
              "p.id = c.party_id WHERE p.name = 'Quayside Couriers' LIMIT 1)");
        write("UPDATE fit_rating SET evidence = 'Yodels at dawn' WHERE criterion = 'F4' AND party_id = (SELECT id FROM "
              "party WHERE name = 'Greenfield Van Hire')");
        write("UPDATE benefit_reading SET note = 'Xylophone week' WHERE id = (SELECT max(id) FROM benefit_reading)");
        write("UPDATE safeguard SET waive_reason = 'Walrus is watching' WHERE state = 'waived'");
        write("UPDATE responsibility SET state_reason = 'Quagga instead' WHERE state = 'dropped'");
        write("UPDATE acceptance SET reference = 'Vault of Juno' WHERE id = (SELECT max(id) FROM acceptance)");
    }
    static void expectTheWords(const Workspace &in)
    {
        EXPECT_EQ(titles(in, QStringLiteral("zebra")), QStringList{QStringLiteral("Quayside Couriers")});
        EXPECT_EQ(titles(in, QStringLiteral("yodels")), QStringList{QStringLiteral("Greenfield Van Hire")});
        EXPECT_EQ(titles(in, QStringLiteral("xylophone")), QStringList{QStringLiteral("Breakfast by Bike")});
        EXPECT_EQ(titles(in, QStringLiteral("walrus")), QStringList{QStringLiteral("Breakfast by Bike")});
        EXPECT_EQ(titles(in, QStringLiteral("quagga")), QStringList{QStringLiteral("Breakfast by Bike")});
        EXPECT_EQ(titles(in, QStringLiteral("juno")), QStringList{QStringLiteral("Breakfast by Bike")});
    }

    /// Makes the closed file what version 4 left: its number, the sum of its writes, and an index without those words.
    void takeBackToVersionFour() const
    {
        const Connection connection(path, Access::ReadWrite);
        Transaction transaction(connection);
        for (const char *words : {"zebra crossing", "yodels at dawn", "xylophone week", "walrus is watching", "quagga instead", "vault of juno"})
            connection.execute(QByteArray("UPDATE search SET body = replace(body, '") + words + "', '')");
        connection.execute("DROP INDEX strength_in_order");
        connection.execute("DROP TABLE attachment");
        connection.execute("DROP TABLE attachment_content");
        connection.execute("DROP INDEX concern_by_step_owner");
        connection.execute("ALTER TABLE concern DROP COLUMN step_owner_id");
        connection.execute("ALTER TABLE check_in_schedule DROP COLUMN rrule");
        connection.execute("DROP TABLE day_note");
        connection.execute("DROP TABLE day_plan");
        for (const char *index : {"check_in_missed", "check_in_full_review", "check_in_full_review_held", "check_in_behind", "strength_levels"})
            connection.execute(QByteArray("DROP INDEX ") + index);
        connection.execute("DROP INDEX agreement_version_terms");
        for (const char *column : {"sealed_on", "start_on", "initial_months", "renewal", "renewal_months", "notice_value", "notice_unit", "end_on"})
            connection.execute(QByteArray("ALTER TABLE agreement_version DROP COLUMN ") + column);
        connection.execute("DELETE FROM change_shape WHERE shape > 4");
        connection.execute("UPDATE change_log SET shape = 4");
        QCryptographicHash tables(QCryptographicHash::Sha256);
        for (Statement rows(connection.handle(), "SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY name"); rows.next();)
            tables.addData(rows.bytes(0));
        connection.execute("UPDATE doorway SET fingerprint = '" + tables.result().toHex() + "'");
        // This transaction is one write more, and the number of migrations eight less.
        connection.execute("UPDATE doorway SET unlogged = unlogged + 9");
        connection.execute("PRAGMA user_version = 4");
        transaction.commit();
    }

    Folder folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(Documents, AreFoundByTheNotesReasonsAndEvidenceAroundThem)
{
    writeTheWords();
    expectTheWords(*workspace);
    EXPECT_TRUE(check(path).value().isEmpty());
}

TEST_F(Documents, FollowWhatBelongsToThemThroughAnother)
{
    write("UPDATE benefit_reading SET note = 'Xylophone week' WHERE id = (SELECT max(id) FROM benefit_reading)");
    write("UPDATE benefit_reading SET note = 'Quiet week' WHERE id = (SELECT max(id) FROM benefit_reading)");
    EXPECT_TRUE(titles(QStringLiteral("xylophone")).isEmpty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(titles(QStringLiteral("xylophone")), QStringList{QStringLiteral("Breakfast by Bike")});
    // The reading goes with its benefit, which is no longer there when the index asks whose it was.
    write("DELETE FROM benefit WHERE id = (SELECT benefit_id FROM benefit_reading WHERE note = 'Xylophone week')");
    EXPECT_TRUE(titles(QStringLiteral("xylophone")).isEmpty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(titles(QStringLiteral("xylophone")), QStringList{QStringLiteral("Breakfast by Bike")});
    EXPECT_TRUE(check(path).value().isEmpty());
}

TEST_F(Documents, OfAnOlderFileAreFoundByThemOnceItIsOpened)
{
    writeTheWords();
    const std::size_t acts = workspace->history(1000).value().size();
    workspace.reset();
    takeBackToVersionFour();

    auto opened = Workspace::open(path);
    ASSERT_TRUE(opened) << ::testing::PrintToString(opened.error());
    workspace = *std::move(opened);
    expectTheWords(*workspace);
    EXPECT_EQ(workspace->history(1000).value().size(), acts);
    EXPECT_EQ(backupsOf(path).size(), 1) << "of the older file";
    EXPECT_TRUE(check(path).value().isEmpty());
    // What is done from now on can be undone, and the next time there is nothing to be taken up.
    write("UPDATE safeguard SET waive_reason = 'Vulture is watching' WHERE state = 'waived'");
    workspace.reset();
    workspace = Workspace::open(path).value();
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(titles(QStringLiteral("walrus")), QStringList{QStringLiteral("Breakfast by Bike")});
}

TEST_F(Documents, OfANewFileNeedNotBeMadeAnew)
{
    workspace.reset();
    const QString second = folder.file(QStringLiteral("new.concord"));
    auto fresh = Workspace::create(second, {}).value();
    ASSERT_TRUE(fresh->perform({QStringLiteral("test.write"), {}}, [](Store &store) {
        store.query("UPDATE workspace SET title = 'Harbour'").run();
    }));
    fresh.reset();
    // Taking up what was written past the doorway would leave nothing to undo.
    EXPECT_TRUE(Workspace::open(second).value()->undo());
}

TEST_F(Documents, LeaveOutNoTextThatAPersonWrites)
{
    const std::set<std::string> searched = [] {
        std::set<std::string> all;
        for (const DocumentKind &kind : documentKinds()) {
            for (const DocumentPart &part : kind.parts) {
                for (const QByteArray &column : QByteArray(part.columns).split(','))
                    all.insert(std::string(part.table) + '.' + column.trimmed().toStdString());
            }
        }
        return all;
    }();
    const std::set<std::string> leftOut{
        "party.sort_name", "contact_point.match_key", "agreement_version.body", "agreement_version.body_hash", // derived
        "attachment.path", "attachment.sha256", "check_in_schedule.rrule", "party.external_uid", "merged_party.merged_uid", "merged_party.merged_external_uid", "merged_party.merged_name",
        "workspace.title", "workspace.default_currency", "alone_entry.currency", "contribution.currency",
        "contribution.unit", "benefit.unit", "term.clause_key", "safeguard.key", "answer.item_code", "change.dimension",
        "questionnaire.key", "questionnaire.locale", "questionnaire.title", "questionnaire.intro",
        "questionnaire_item.code", "questionnaire_item.dimension", "questionnaire_item.text",
        "answer_sheet.open_change", "answer_sheet.open_who", // said in confidence: they stay with the round's result
    };
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            const std::string name = std::string(type.table) + '.' + column.name;
            if (column.kind == CellKind::Text && !name.ends_with(".uid")) {
                EXPECT_NE(searched.contains(name), leftOut.contains(name)) << name;
            }
        }
    }
}

} // namespace concord
