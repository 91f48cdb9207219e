// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>

namespace concord {
namespace {

Migrations readSteps()
{
    Migrations steps;
    const QDir folder(QStringLiteral(":/concord/schema"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw FailureError({FailureKind::Other, {}, name});
        steps << MigrationStep{name, file.readAll()};
    }
    return steps;
}

/// Remembers which columns every recorded table has now, in order: an old changeset names them by position only. A
/// table that a later step makes is not there yet.
void noteColumns(const Connection &connection, int shape)
{
    Statement columns(connection.handle(), "INSERT INTO change_shape (shape, tab, columns) "
                                           "SELECT ?1, ?2, group_concat(name, ' ') FROM pragma_table_info(?2) "
                                           "HAVING count(*) > 0");
    for (const RecordType &type : recordTypes()) {
        columns.bind(1, static_cast<std::int64_t>(shape));
        columns.bind(2, QString(QLatin1String(type.table)));
        columns.run();
    }
}

QString fingerprintOf(const Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement tables(connection.handle(), "SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.next())
        hash.addData(tables.bytes(0));
    return QString::fromLatin1(hash.result().toHex());
}

void noteFingerprint(const Connection &connection)
{
    Statement note(connection.handle(), "UPDATE doorway SET fingerprint = ?");
    note.bind(1, fingerprintOf(connection));
    note.run();
}

void requireReferences(const Connection &connection, const QString &step)
{
    if (Statement broken(connection.handle(), "PRAGMA foreign_key_check"); broken.next())
        throw FailureError({FailureKind::Other, {}, step + QStringLiteral(" breaks a reference of ") + broken.text(0)});
}

} // namespace

const Migrations &migrationsOfThisProgram()
{
    static const Migrations steps = readSteps();
    return steps;
}

int shapeOf(const Connection &connection)
{
    Statement row(connection, "PRAGMA user_version");
    row.next();
    return static_cast<int>(row.integer(0));
}

void migrate(const Connection &connection, const Migrations &migrations)
{
    // A step may build a table anew, which drops what others point at for a moment; inside a transaction the pragma
    // would do nothing.
    connection.execute("PRAGMA foreign_keys = OFF");
    const auto restored = qScopeGuard([&] { connection.execute("PRAGMA foreign_keys = ON"); });
    // All steps or none: a file between two versions would be neither the old one nor the new one. The version is read
    // again now that nobody else can write.
    Transaction transaction(connection);
    const int before = shapeOf(connection);
    for (int shape = before; shape < migrations.size(); ++shape) {
        connection.execute(migrations[shape].sql);
        connection.execute("UPDATE change_log SET stack = NULL WHERE stack IS NOT NULL");
        requireReferences(connection, migrations[shape].name);
        noteColumns(connection, shape + 1);
        noteFingerprint(connection);
        const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId) +
                                 "; PRAGMA user_version = " + QByteArray::number(shape + 1);
        connection.execute(marks);
    }
    // The doorway takes each step for one write to the file; together they are one.
    const auto steps = static_cast<int>(migrations.size()) - before;
    connection.execute("UPDATE doorway SET unlogged = unlogged - " + QByteArray::number(std::max(0, steps - 1)));
    transaction.commit();
}

void requireSchema(const Connection &connection)
{
    Statement noted(connection.handle(), "SELECT count(*) FROM sqlite_schema WHERE name = 'doorway'");
    const bool hasNote = noted.next() && noted.integer(0) == 1;
    Statement fingerprint(connection.handle(), hasNote ? "SELECT fingerprint FROM doorway" : "SELECT ''");
    if (!fingerprint.next() || fingerprint.text(0) != fingerprintOf(connection))
        throw FailureError({FailureKind::Corrupt, {}, QStringLiteral("the tables are not those of a workspace")});
}

} // namespace concord
