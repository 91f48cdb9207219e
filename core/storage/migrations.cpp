// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/model/records.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

namespace concord {
namespace {

const QString schemaFolder = QStringLiteral(":/concord/schema");

/// "0001_workspace.sql" and so on; the position in the list is the version minus one.
QStringList steps()
{
    return QDir(schemaFolder).entryList(QDir::Files, QDir::Name);
}

QByteArray sqlOf(const QString &step)
{
    QFile file(schemaFolder + u'/' + step);
    if (!file.open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::Other, {}, step});
    return file.readAll();
}

/// Remembers which columns every recorded table has now, in order: an old changeset names them by position only.
void noteColumns(const Connection &connection, int shape)
{
    Statement columns(connection.handle(), "INSERT INTO change_shape (shape, tab, columns) "
                                           "SELECT ?1, ?2, group_concat(name, ' ') FROM pragma_table_info(?2)");
    for (const RecordType &type : recordTypes()) {
        columns.bind(1, static_cast<std::int64_t>(shape));
        columns.bind(2, QString(QLatin1String(type.table)));
        columns.run();
    }
}

} // namespace

int newestShape()
{
    return static_cast<int>(steps().size());
}

int shapeOf(const Connection &connection)
{
    return static_cast<int>(connection.number("PRAGMA user_version"));
}

void migrate(const Connection &connection)
{
    const QStringList all = steps();
    for (int shape = shapeOf(connection); shape < all.size(); ++shape) {
        Transaction transaction(connection);
        connection.execute(sqlOf(all[shape]));
        connection.execute("UPDATE change_log SET stack = NULL WHERE stack IS NOT NULL");
        noteColumns(connection, shape + 1);
        connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId)
                           + ";PRAGMA user_version = " + QByteArray::number(shape + 1));
        transaction.commit();
    }
}

} // namespace concord
