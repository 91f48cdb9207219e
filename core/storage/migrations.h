// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace concord {

class Connection;

/// One step of the schema: what brings a file from the version before to the next.
struct MigrationStep {
    QString name;
    QByteArray sql;
};

/// The way from an empty file to the newest version, which is the number of the steps.
using Migrations = QList<MigrationStep>;

/// The steps that this program brings with it: core/storage/schema, in order. A released one is never edited.
[[nodiscard]] const Migrations &migrationsOfThisProgram();

/// The version that the file is in (PRAGMA user_version); 0 for an empty one.
[[nodiscard]] int shapeOf(const Connection &connection);

/// Brings the file up to date, one transaction for each step; a step that fails leaves the file as the step before
/// left it. Undo and redo do not reach across a step. Whoever calls it for a file with something in it has made a
/// copy first.
void migrate(const Connection &connection, const Migrations &migrations = migrationsOfThisProgram());

/// Throws Corrupt when the tables are not those that the last migration left: another program has altered them.
void requireSchema(const Connection &connection);

} // namespace concord
