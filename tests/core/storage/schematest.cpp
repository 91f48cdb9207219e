// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"
#include "core/storage/changeset.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/recorder.h"
#include "core/storage/statement.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <map>
#include <optional>

namespace concord {
namespace {

enum class AfterTaking { Drop, Keep };

/// An empty workspace of the newest schema whose references may point at nothing.
class Schema : public ::testing::Test {
protected:
    Schema() : connection(folder.file(QStringLiteral("schema.concord")), Access::ReadWrite)
    {
        migrate(connection);
        connection.execute("PRAGMA foreign_keys = OFF");
    }

    /// A cell that every check of that column alone accepts.
    static Value plain(const Column &column)
    {
        switch (column.kind) {
        case CellKind::Integer:
            return column.ranged ? column.most : 1;
        case CellKind::Real:
            return column.ranged ? static_cast<double>(column.most) : 1.0;
        case CellKind::Boolean:
            return std::int64_t(0);
        case CellKind::Text:
            return QStringLiteral("x");
        case CellKind::Word:
            return QString(QLatin1String(column.words.front()));
        case CellKind::Day:
            return QStringLiteral("2026-03-31");
        case CellKind::Instant:
            return QStringLiteral("2026-03-31T10:00:00.000Z");
        case CellKind::DayList:
            return QStringLiteral("14,3");
        case CellKind::Reference:
            return std::int64_t(1);
        case CellKind::Bytes:
            return QByteArray("x");
        }
        return {};
    }

    /// Whether the file takes a row of `type` whose cells are plain where they must be and empty where they may be,
    /// but `value` in `column`.
    bool takes(const RecordType &type, const Column &column, const Value &value, AfterTaking after = AfterTaking::Drop)
    {
        QByteArray names;
        QByteArray places;
        std::vector<Value> values;
        for (const Column &other : type.columns().subspan(1)) {
            names += (names.isEmpty() ? "" : ", ") + QByteArray(other.name);
            places += places.isEmpty() ? "?" : ", ?";
            const bool isThis = QLatin1String(other.name) == QLatin1String(column.name);
            values.push_back(isThis ? value : other.nullable ? Value() : plain(other));
        }
        meetRulesOfTheRow(type, column, values);
        const QByteArray sql = QByteArray("INSERT INTO ") + type.table + " (" + names + ") VALUES (" + places + ')';
        connection.execute("BEGIN");
        bool taken = true;
        try {
            Statement statement(connection.handle(), sql);
            statement.bindAll(values);
            statement.run();
        } catch (const FailureError &) {
            taken = false;
        }
        connection.execute(after == AfterTaking::Keep ? "COMMIT" : "ROLLBACK");
        return taken;
    }

    /// Some tables want exactly one of several references: sets another one where `column` leaves all empty. An
    /// invitation may name a team only when it invites to one.
    static void meetRulesOfTheRow(const RecordType &type, const Column &column, std::vector<Value> &values)
    {
        static const std::map<QByteArray, QList<QByteArray>> alternatives{
            {"check_in_schedule", {"alliance_id", "team_id", "party_id"}},
            {"check_in", {"alliance_id", "team_id", "party_id"}},
            {"check_in_item", {"term_id", "responsibility_id", "benefit_id", "safeguard_id", "concern_id"}},
            {"change", {"team_id", "alliance_id"}},
        };
        const auto columns = type.columns().subspan(1);
        const auto group = alternatives.find(type.table);
        std::optional<std::size_t> another;
        for (std::size_t i = 0; group != alternatives.end() && i < columns.size(); ++i) {
            const bool isThis = QLatin1String(columns[i].name) == QLatin1String(column.name);
            if (!group->second.contains(columns[i].name))
                continue;
            if (!std::holds_alternative<std::monostate>(values[i]))
                return;
            if (!isThis)
                another = i;
        }
        if (another)
            values[*another] = std::int64_t(1);
        if (type.table == std::string("invitation") && column.name == std::string("team_id")) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (columns[i].name == std::string("invited_to"))
                    values[i] = QStringLiteral("team");
            }
        }
    }

    static std::string nameOf(const RecordType &type, const Column &column)
    {
        return std::string(type.table) + "." + column.name;
    }

    Folder folder;
    Connection connection;
};

} // namespace

TEST_F(Schema, HasTheColumnsOfEveryRecordInTheSameOrder)
{
    for (const RecordType &type : recordTypes()) {
        std::vector<std::string> declared;
        for (const Column &column : type.columns())
            declared.emplace_back(column.name);
        std::vector<std::string> stored;
        Statement rows(connection.handle(), "SELECT name FROM pragma_table_info(?)");
        rows.bind(1, QString(QLatin1String(type.table)));
        while (rows.next())
            stored.push_back(rows.text(0).toStdString());
        EXPECT_EQ(stored, declared) << type.table;
        ASSERT_GE(declared.size(), 2U);
        EXPECT_EQ(declared[0], "id");
        EXPECT_EQ(declared[1], "uid");
    }
}

TEST_F(Schema, HasNoTableOfRecordsThatTheModelDoesNotKnow)
{
    QSet<QString> known{QStringLiteral("change_log"),   QStringLiteral("change_log_row"),
                        QStringLiteral("change_shape"), QStringLiteral("doorway"),
                        QStringLiteral("search"),       QStringLiteral("waiting_sheet"),
                        QStringLiteral("last_contact"), QStringLiteral("attachment_content")};
    for (const RecordType &type : recordTypes())
        known.insert(QLatin1String(type.table));
    Statement tables(connection.handle(), "SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
                                          "type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'");
    while (tables.next())
        EXPECT_TRUE(known.contains(tables.text(0))) << tables.text(0).toStdString();
}

TEST_F(Schema, IsStrictAndNeverGivesAnIdOutTwice)
{
    for (const RecordType &type : recordTypes()) {
        Statement table(connection.handle(), "SELECT strict FROM pragma_table_list WHERE name = ?");
        table.bind(1, QString(QLatin1String(type.table)));
        ASSERT_TRUE(table.next());
        EXPECT_EQ(table.integer(0), 1) << type.table;
        Statement sql(connection.handle(), "SELECT sql FROM sqlite_schema WHERE name = ?");
        sql.bind(1, QString(QLatin1String(type.table)));
        ASSERT_TRUE(sql.next());
        EXPECT_TRUE(sql.text(0).contains(QStringLiteral("id INTEGER PRIMARY KEY AUTOINCREMENT"))) << type.table;
    }
}

TEST_F(Schema, TakesNothingExactlyWhereTheModelAllowsNothing)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns().subspan(1)) {
            EXPECT_EQ(takes(type, column, Value()), column.nullable) << nameOf(type, column);
            EXPECT_TRUE(takes(type, column, plain(column))) << nameOf(type, column);
        }
    }
}

TEST_F(Schema, TakesTheLimitsOfEveryNumberAndNothingBeyond)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (!column.ranged || column.kind == CellKind::DayList)
                continue;
            const bool isReal = column.kind == CellKind::Real;
            const auto number = [&](std::int64_t n) { return isReal ? Value(static_cast<double>(n)) : Value(n); };
            EXPECT_TRUE(takes(type, column, number(column.least))) << nameOf(type, column);
            EXPECT_TRUE(takes(type, column, number(column.most))) << nameOf(type, column);
            EXPECT_FALSE(takes(type, column, number(column.least - 1))) << nameOf(type, column);
            EXPECT_FALSE(takes(type, column, number(column.most + 1))) << nameOf(type, column);
        }
    }
}

TEST_F(Schema, TakesTheLongestTextsAndNothingLonger)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (column.longest == 0)
                continue;
            EXPECT_TRUE(takes(type, column, QString(column.longest, u'x'))) << nameOf(type, column);
            EXPECT_FALSE(takes(type, column, QString(column.longest + 1, u'x'))) << nameOf(type, column);
            EXPECT_EQ(takes(type, column, QStringLiteral("")), !column.filled) << nameOf(type, column);
        }
    }
}

TEST_F(Schema, TakesTheWordsOfAnEnumerationAndNoOther)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (column.kind != CellKind::Word)
                continue;
            for (const char *word : column.words)
                EXPECT_TRUE(takes(type, column, QString(QLatin1String(word)))) << nameOf(type, column) << ' ' << word;
            EXPECT_FALSE(takes(type, column, QStringLiteral("no such word"))) << nameOf(type, column);
        }
    }
}

TEST_F(Schema, TakesNoDayThatIsNotInTheCalendar)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (column.kind != CellKind::Day)
                continue;
            EXPECT_TRUE(takes(type, column, QStringLiteral("2028-02-29"))) << nameOf(type, column);
            EXPECT_FALSE(takes(type, column, QStringLiteral("2026-02-30"))) << nameOf(type, column);
            EXPECT_FALSE(takes(type, column, QStringLiteral("31.12.2026"))) << nameOf(type, column);
        }
    }
}

TEST_F(Schema, LetsTheRecorderSeeEveryTableOfRecords)
{
    for (const RecordType &type : recordTypes()) {
        const Recorder recorder(connection.handle());
        ASSERT_TRUE(takes(type, type.columns()[1], QStringLiteral("a uid"), AfterTaking::Keep)) << type.table;
        EXPECT_TRUE(touchedRows(recorder.changeset()).contains(QLatin1String(type.table))) << type.table;
    }
}

TEST_F(Schema, HasNoGeneratedColumnWhichTheRecorderCannotRead)
{
    for (const RecordType &type : recordTypes()) {
        Statement hidden(connection.handle(), "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 0");
        hidden.bind(1, QString(QLatin1String(type.table)));
        EXPECT_FALSE(hidden.next()) << type.table;
    }
}

TEST_F(Schema, FindsTheChildrenOfEveryReferenceThroughAnIndex)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (column.references == nullptr)
                continue;
            const QByteArray sql =
                QByteArray("EXPLAIN QUERY PLAN SELECT 1 FROM ") + type.table + " WHERE " + column.name + " = 1";
            Statement plan(connection.handle(), sql);
            ASSERT_TRUE(plan.next());
            EXPECT_TRUE(plan.text(3).startsWith(QStringLiteral("SEARCH"))) << nameOf(type, column);
        }
    }
}

} // namespace concord
