// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/content.h"

#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/trust/rig/ground.h"

#include <algorithm>

namespace concord {
namespace {

/// All columns but those whose values are drawn or taken from a clock, or hold such values. What an act was about is no
/// more than a name for the history; it is empty when the name could not be read. How many writes are not in the history
/// (doorway.unlogged) depends on whether the file was rewritten after an erasure, which is no part of it.
QByteArray selectOf(const Store &store, const QString &table)
{
    Statement columns = store.query("SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') "
                                    "FROM pragma_table_info(?) WHERE name NOT IN ('uid', 'merged_uid', 'at', 'key', 'changeset', 'about', 'unlogged')",
                                    {table});
    columns.next();
    return "SELECT " + columns.text(0).toUtf8() + " FROM \"" + table.toUtf8() + '"';
}

} // namespace

QByteArray contentOf(const Store &store)
{
    QList<QByteArray> lines;
    QStringList tables;
    // The index is asked for what it says; the tables in which FTS5 keeps it depend on the order of the writes.
    for (Statement rows = store.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%'");
         rows.next();)
        tables << rows.text(0);
    for (const QString &table : tables) {
        const QByteArray sql = table == QStringLiteral("search") ? QByteArray("SELECT rowid || quote(body) FROM search")
                                                                 : selectOf(store, table);
        for (Statement rows = store.query(sql); rows.next();)
            lines << table.toUtf8() + ": " + rows.text(0).toUtf8();
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QByteArray contentOf(const QString &path)
{
    return contentOf(must(Workspace::open(path, Ground::clock(), OpenMode::Promptly))->store());
}

std::string differenceOf(const QByteArray &wanted, const QByteArray &found)
{
    if (wanted == found)
        return {};
    const QList<QByteArray> before = wanted.split('\n');
    const QList<QByteArray> after = found.split('\n');
    std::string lines;
    for (const QByteArray &line : before) {
        if (!after.contains(line))
            lines += "- " + line.left(300).toStdString() + '\n';
    }
    for (const QByteArray &line : after) {
        if (!before.contains(line))
            lines += "+ " + line.left(300).toStdString() + '\n';
    }
    return lines;
}

QStringList faultsOf(const QString &path)
{
    (void)Workspace::open(path, Ground::clock());
    const auto findings = check(path);
    if (!findings)
        return {QStringLiteral("the check fails: ") + findings.error().detail};
    QStringList faults;
    for (const Finding &finding : *findings)
        faults << finding.code + u' ' + finding.subject + u' ' + finding.detail;
    return faults;
}

} // namespace concord
