// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of "totals only", held against everything that the program writes: a distinctive row is planted for each
// of five raters, and then every table, the raw bytes, the backups, the export and what undo keeps are searched for a
// rater beside a row, an order, or a time that would tell.
#include "core/storage/backup.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/teams/rounds.h"
#include "tests/core/workspace/teams/ateam.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

namespace concord {

namespace {

struct Rater {
    QString name;
    PartyId id;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// One row of any table as SQLite holds it.
struct RawRow {
    QByteArray table;
    QList<QByteArray> cells;
    [[nodiscard]] bool holds(const QString &text) const
    {
        return std::ranges::any_of(cells, [&](const QByteArray &cell) { return cell.contains(text.toUtf8()); });
    }
};

QList<RawRow> allRows(const QString &path)
{
    sqlite3 *file = nullptr;
    EXPECT_EQ(sqlite3_open_v2(path.toUtf8(), &file, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    const auto select = [file](const QByteArray &sql, const QByteArray &table) {
        QList<RawRow> rows;
        sqlite3_stmt *statement = nullptr;
        // A virtual table whose tokenizer only the program knows can't be read here; its own tables can.
        if (sqlite3_prepare_v2(file, sql, -1, &statement, nullptr) != SQLITE_OK)
            return rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            RawRow row{table, {}};
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, i));
                row.cells << QByteArray(blob, sqlite3_column_bytes(statement, i));
            }
            rows << row;
        }
        sqlite3_finalize(statement);
        return rows;
    };
    QList<RawRow> all;
    for (const RawRow &table : select("SELECT name FROM sqlite_master WHERE type = 'table'", {}))
        all << select("SELECT * FROM \"" + table.cells.first() + '"', table.cells.first());
    sqlite3_close(file);
    return all;
}

} // namespace

class TotalsOnly : public ATeam {
protected:
    static constexpr int roundsHeld = 4; ///< all of them in one order by accident: one chance in 120⁴
    static constexpr int people = 5;

    TotalsOnly()
    {
        for (int i = 0; i < people; ++i) {
            Rater rater{QStringLiteral("Rater Personname%1").arg(i), {}};
            rater.id = addMember(rater.name);
            raters << rater;
        }
    }

    /// A sentence that only this rater would write.
    static QString sentence(int round, int rater) { return QStringLiteral("planted-%1-%2-end").arg(round).arg(rater); }

    static QString missed(int round, int rater) { return QStringLiteral("missed-%1-%2").arg(round).arg(rater); }

    RoundId answered(int number)
    {
        const RoundId round = openRound(Privacy::TotalsOnly, people);
        for (int i = 0; i < people; ++i) {
            SheetEntry entry;
            entry.rater = raters[i].id;
            entry.gut = i + 1;
            const auto items = rounds().items(round).value();
            for (const QuestionnaireItem &item : items)
                entry.scores.insert(item.code, i + 1);
            entry.openChange = sentence(number, i);
            entry.openWho = missed(number, i);
            EXPECT_TRUE(rounds().record(round, entry));
        }
        return round;
    }

    /// The raters of a round in the order in which their sentences lie in the bytes, without those that are not there.
    static QList<int> order(const QByteArray &bytes, int round)
    {
        QList<std::pair<qsizetype, int>> places;
        for (int i = 0; i < people; ++i) {
            const QByteArray planted = sentence(round, i).toUtf8();
            for (qsizetype at = bytes.indexOf(planted); at >= 0; at = bytes.indexOf(planted, at + 1))
                places << std::pair(at, i);
        }
        std::ranges::sort(places);
        QList<int> found;
        for (const auto &[at, rater] : places)
            found << rater;
        return found;
    }

    /// Whether what was found for each round lies in one and the same order: then the order of entry can be read off it.
    static bool tellsOrder(const QList<QList<int>> &orders)
    {
        return !orders.first().isEmpty() && std::ranges::all_of(orders, [&](const auto &o) { return o == orders.first(); });
    }

    /// The bytes of the file as they lie on the disk, and of what SQLite may have left beside it.
    QList<QByteArray> filesOnDisk()
    {
        workspace.reset();
        QList<QByteArray> all;
        const QDir dir = QFileInfo(file).dir();
        for (const QFileInfo &each : dir.entryInfoList(QDir::Files | QDir::Hidden))
            all << bytesOf(each.filePath());
        workspace = Workspace::open(file, Clock(QDate(2026, 3, 2))).value();
        return all;
    }

    QList<Rater> raters;
};

TEST_F(TotalsOnly, KeepsTheBytesOfWaitingAnswersInNoOrder)
{
    QList<QList<int>> orders;
    for (int round = 0; round < roundsHeld; ++round) {
        const RoundId id = answered(round);
        QByteArray bytes;
        for (const QByteArray &each : filesOnDisk())
            bytes += each;
        orders << order(bytes, round);
        EXPECT_EQ(orders.last().size(), people) << "each sentence lies there once";
        ASSERT_TRUE(rounds().close(id));
    }
    EXPECT_FALSE(tellsOrder(orders));
}

TEST_F(TotalsOnly, PutsNoWaitingAnswerIntoABackupOrAnExport)
{
    const RoundId round = answered(0);
    const QString backup = backUpBeside(file, QDateTime(QDate(2026, 3, 2), QTime(9, 0))).value();
    EXPECT_FALSE(bytesOf(backup).contains("planted-"));
    EXPECT_FALSE(bytesOf(backUp(file, folder.file(QStringLiteral("by hand.concord"))).value()).contains("planted-"));
    EXPECT_FALSE(bytesOf(workspace->saveCopy(folder.file(QStringLiteral("saved.concord"))).value()).contains("planted-"));
    EXPECT_FALSE(exported(*workspace, ExportFormat::Json).value().contains("planted-"));
    // The file itself keeps them, and the copy is a sound workspace with the round still open.
    EXPECT_EQ(detail().openRound->answered, people);
    const auto restored = Workspace::open(backup, Clock(QDate(2026, 3, 2)), OpenMode::ReadOnly).value();
    EXPECT_EQ(teamDetail(restored->store(), team, QDate(2026, 3, 2))->openRound->answered, 0);
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(detail().result->answered, people);
}

TEST_F(TotalsOnly, LeavesALoneAnswerReadableInNoFileOnceABackupIsRestored)
{
    const RoundId round = openRound(Privacy::TotalsOnly, people);
    const QString backup = backUp(file, folder.file(QStringLiteral("before.concord"))).value();
    SheetEntry entry;
    entry.gut = 1;
    entry.openChange = sentence(0, 0);
    ASSERT_TRUE(rounds().record(round, entry));
    workspace.reset();
    ASSERT_TRUE(bytesOf(file).contains("planted-"));
    const auto kept = restore(backup, file, QDateTime(QDate(2026, 3, 2), QTime(9, 0)));
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_EQ(QFileInfo(*kept).fileName(), QStringLiteral("teams replaced 2026-03-02 09.00.00.concord"));
    const QDir dir = QFileInfo(file).dir();
    const auto all = dir.entryInfoList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(all.size(), 3);
    for (const QFileInfo &each : all)
        EXPECT_FALSE(bytesOf(each.filePath()).contains("planted-")) << each.fileName().toStdString();
    // What is kept is a sound workspace that can still be undone in.
    const auto opened = Workspace::open(*kept, Clock(QDate(2026, 3, 2))).value();
    EXPECT_TRUE(opened->undoable());
    EXPECT_EQ(teamDetail(opened->store(), team, QDate(2026, 3, 2))->openRound->answered, 0);
}

TEST_F(TotalsOnly, LetsNoRowOfTwoPeopleOutAndNoneOfTwoWhoseNamesAreHidden)
{
    const auto sheets = [&] {
        const QJsonObject all = QJsonDocument::fromJson(exported(*workspace, ExportFormat::Json).value()).object();
        const QString table = QStringLiteral("answer_sheet");
        return std::pair(all.value(table).toArray().size(), all.value(QStringLiteral("answer")).toArray().size());
    };
    const auto hold = [&](Privacy privacy, int answering) {
        const RoundId round = openRound(privacy, 3);
        for (int i = 0; i < answering; ++i)
            EXPECT_TRUE(answer(round, raters[i].id, QString(20, u'4')));
        EXPECT_TRUE(rounds().close(round));
    };
    using Rows = std::pair<qsizetype, qsizetype>;
    hold(Privacy::TotalsOnly, 2);
    hold(Privacy::NamesHidden, 2);
    EXPECT_EQ(sheets(), Rows(0, 0));
    // Nor is what leaves a file that cannot be read again.
    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, Clock(QDate(2026, 3, 2))).value();
    const QString path = folder.file(QStringLiteral("all.json"));
    QFile json(path);
    ASSERT_TRUE(json.open(QIODevice::WriteOnly));
    json.write(exported(*workspace, ExportFormat::Json).value());
    json.close();
    ASSERT_TRUE(Imports(*copy).readEverything(path));
    EXPECT_EQ(copy->store().select<Round>().size(), 2U);
    EXPECT_TRUE(copy->store().select<AnswerSheet>().empty());
    hold(Privacy::TotalsOnly, 3);
    EXPECT_EQ(sheets(), Rows(3, 60));
    hold(Privacy::NamesHidden, 3);
    EXPECT_EQ(sheets(), Rows(6, 120));
    hold(Privacy::Named, 1);
    EXPECT_EQ(sheets(), Rows(7, 140));
}

TEST_F(TotalsOnly, LetsNoDimensionOutThatTheWindowHides)
{
    // Of four, all could judge all but Roles, which only two could; one alone gave a gut feeling.
    for (const Privacy privacy : {Privacy::TotalsOnly, Privacy::NamesHidden}) {
        const RoundId round = openRound(privacy, 4);
        const QString others(17, u'4');
        for (int i = 0; i < 4; ++i) {
            const QString roles = i < 2 ? QStringLiteral("122") : QStringLiteral("---");
            ASSERT_TRUE(answer(round, raters[i].id, QStringLiteral("444") + roles + others.mid(3),
                               i == 0 ? std::optional(1) : std::nullopt));
        }
        ASSERT_TRUE(rounds().close(round));
    }
    const QByteArray json = exported(*workspace, ExportFormat::Json).value();
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(all[u"answer_sheet"].toArray().size(), 8);
    EXPECT_EQ(all[u"answer"].toArray().size(), 8 * 17);
    for (const QJsonValue &each : all[u"answer"].toArray())
        EXPECT_EQ(each[u"score"].toInt(), 4);
    for (const QJsonValue &each : all[u"answer_sheet"].toArray())
        EXPECT_TRUE(each[u"gut"].isNull());

    const QString path = folder.file(QStringLiteral("hidden.json"));
    QFile out(path);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(json);
    out.close();
    const auto copy = Workspace::create(folder.file(QStringLiteral("read.concord")), {}, Clock(QDate(2026, 3, 2))).value();
    ASSERT_TRUE(Imports(*copy).readEverything(path));
    const auto there = teamDetail(copy->store(), copy->store().first<Team>("")->id, QDate(2026, 3, 2));
    EXPECT_EQ(there->result->score.overall, detail().result->score.overall);
    EXPECT_EQ(there->result->answered, 4);
}

TEST_F(TotalsOnly, LeavesNoOrderBehindOnceItIsClosed)
{
    QList<QList<int>> inFile, inExport, inBackup, inTable;
    for (int round = 0; round < roundsHeld; ++round)
        ASSERT_TRUE(rounds().close(answered(round)));
    const QByteArray json = exported(*workspace, ExportFormat::Json).value();
    const QByteArray backup = bytesOf(backUpBeside(file, QDateTime(QDate(2026, 3, 2), QTime(9, 0))).value());
    QByteArray table;
    for (const AnswerSheet &sheet : workspace->store().select<AnswerSheet>("ORDER BY id"))
        table += sheet.openChange.toUtf8() + '\n';
    QByteArray bytes;
    for (const QByteArray &each : filesOnDisk())
        bytes += each;
    for (int round = 0; round < roundsHeld; ++round) {
        inFile << order(bytes, round);
        inExport << order(json, round);
        inBackup << order(backup, round);
        inTable << order(table, round);
    }
    EXPECT_EQ(inTable.first().size(), people);
    EXPECT_EQ(inExport.first().size(), people);
    for (const auto &orders : {inFile, inExport, inBackup, inTable})
        EXPECT_FALSE(tellsOrder(orders));
    EXPECT_FALSE(bytes.contains("\"open_change\"")) << "a free page still holds what waited";
}

TEST_F(TotalsOnly, PutsNoRaterAndNoTimeOfTheirOwnBesideARow)
{
    for (int round = 0; round < roundsHeld; ++round)
        ASSERT_TRUE(rounds().close(answered(round)));
    QStringList uids;
    for (const Rater &rater : raters)
        uids << workspace->store().get(rater.id).uid;
    filesOnDisk(); // lets SQLite write everything out

    const QRegularExpression time(QStringLiteral(R"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d)"));
    int planted = 0;
    QMap<QByteArray, QSet<QString>> times;
    for (const RawRow &row : allRows(file)) {
        if (!row.holds(QStringLiteral("planted-0-")))
            continue;
        ++planted;
        for (int i = 0; i < people; ++i) {
            EXPECT_FALSE(row.holds(raters[i].name)) << row.table.constData();
            EXPECT_FALSE(row.holds(uids[i])) << row.table.constData();
        }
        for (const QByteArray &cell : row.cells) {
            for (auto each = time.globalMatch(QString::fromUtf8(cell)); each.hasNext();)
                times[row.table] << each.next().captured();
        }
    }
    EXPECT_GE(planted, people); // the sheets at least
    for (const auto &[table, found] : times.asKeyValueRange())
        EXPECT_LE(found.size(), 1) << table.constData(); // at most the time of closing
    for (const AnswerSheet &sheet : workspace->store().select<AnswerSheet>()) {
        EXPECT_FALSE(sheet.raterPartyId);
        EXPECT_FALSE(sheet.raterSide);
    }
    EXPECT_TRUE(workspace->store().select<AnswerSheet>("WHERE rater_party_id IS NOT NULL").empty());
}

TEST_F(TotalsOnly, KeepsNoSentenceBesideTheScoresOfWhoWroteItWhileTheyWait)
{
    int waiting = 0;
    int besideTheirRow = 0;
    for (int round = 0; round < roundsHeld; ++round) {
        const RoundId id = answered(round);
        Statement bodies = workspace->store().query("SELECT body FROM waiting_sheet WHERE round_id = ?", {id.value()});
        while (bodies.next()) {
            const QJsonObject sheet = QJsonDocument::fromJson(bodies.text(0).toUtf8()).object();
            ++waiting;
            besideTheirRow += sheet[u"open_change"].toString() == sentence(round, sheet[u"gut"].toInt() - 1) ? 1 : 0;
        }
        ASSERT_TRUE(rounds().close(id));
    }
    EXPECT_EQ(waiting, roundsHeld * people);
    EXPECT_LT(besideTheirRow, waiting);
}

TEST_F(TotalsOnly, KeepsNoSentenceBesideTheScoresOfWhoWroteIt)
{
    // Rater i answers everything with i + 1 and writes two sentences that only they would write.
    int besideTheirRow = 0;
    int besideEachOther = 0;
    int sentences = 0;
    for (int round = 0; round < roundsHeld; ++round) {
        const RoundId id = answered(round);
        ASSERT_TRUE(rounds().close(id));
        const Store &store = workspace->store();
        for (const AnswerSheet &sheet : store.select<AnswerSheet>("WHERE round_id = ?", {id.value()})) {
            const int row = *store.first<Answer>("WHERE sheet_id = ?", {sheet.id.value()})->score - 1;
            sentences += sheet.openChange.isEmpty() ? 0 : 1;
            besideTheirRow += sheet.openChange == sentence(round, row) ? 1 : 0;
            for (int rater = 0; rater < people; ++rater)
                besideEachOther += sheet.openChange == sentence(round, rater) && sheet.openWho == missed(round, rater) ? 1 : 0;
        }
    }
    EXPECT_EQ(sentences, roundsHeld * people); // each is still there, once
    EXPECT_LT(besideTheirRow, sentences) << "the sheets pair a sentence with a row of scores";
    EXPECT_LT(besideEachOther, sentences) << "the sheets pair one sentence with the other";

    // The export tells no more than the table: the uid of the sheet is all that joins a sentence to scores.
    const QJsonObject json = QJsonDocument::fromJson(exported(*workspace, ExportFormat::Json).value()).object();
    QHash<QString, int> scores;
    for (const QJsonValue &each : json[u"answer"].toArray())
        scores.insert(each[u"sheet_id"].toString(), each[u"score"].toInt());
    int exportedBeside = 0;
    for (const QJsonValue &each : json[u"answer_sheet"].toArray()) {
        ASSERT_TRUE(scores.contains(each[u"uid"].toString()));
        const QString text = each[u"open_change"].toString();
        exportedBeside += text.endsWith(QStringLiteral("-%1-end").arg(scores.value(each[u"uid"].toString()) - 1)) ? 1 : 0;
    }
    EXPECT_LT(exportedBeside, sentences);
}

TEST_F(TotalsOnly, LeavesNothingInTheHistoryOrForUndoWhileAnswersCome)
{
    const auto before = workspace->history().value().size();
    const RoundId round = answered(0);
    EXPECT_EQ(workspace->history().value().size(), before + 1); // its opening
    filesOnDisk();
    for (const RawRow &row : allRows(file)) {
        EXPECT_TRUE(row.table == "waiting_sheet" || !row.holds(QStringLiteral("planted-"))) << row.table.constData();
    }
    ASSERT_TRUE(rounds().close(round));
    filesOnDisk();
    for (const RawRow &row : allRows(file))
        EXPECT_NE(row.table, "waiting_sheet") << "something still waits";
}

} // namespace concord
