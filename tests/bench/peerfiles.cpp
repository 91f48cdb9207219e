// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peerfiles.h"

#include "core/base/outcome.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QFile>

#include <array>

namespace concord::bench {

namespace {

class Output {
public:
    explicit Output(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            throw FailureError({FailureKind::Other, {}, path});
    }
    Output &operator<<(const QString &text)
    {
        m_file.write(text.toUtf8());
        return *this;
    }

private:
    QFile m_file;
};

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void writeCsv(Statement rows, const QString &path)
{
    Output out(path);
    while (rows.next()) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells << quoted(rows.text(column));
        out << cells.join(u',') + u'\n';
    }
}

/// "id INTEGER PRIMARY KEY, uid TEXT UNIQUE, …": without the checks, since .import knows no NULL.
QString columnsOf(const Connection &connection, const QString &table)
{
    Statement rows(connection, "SELECT name, type FROM pragma_table_info(?)");
    rows.bind(1, table);
    QStringList columns;
    while (rows.next()) {
        const QString name = rows.text(0);
        const QString what = name == u"id" ? QStringLiteral(" PRIMARY KEY") : name == u"uid" ? QStringLiteral(" UNIQUE") : QString();
        columns << name + u' ' + rows.text(1) + what;
    }
    return columns.join(QStringLiteral(", "));
}

} // namespace

void writeTellico(const QString &workspace, const QString &path)
{
    constexpr std::array fields{"title", "kind", "stage", "descriptor", "location", "respect_note", "note", "contact"};
    const Connection connection(workspace, Access::ReadOnly);
    Output out(path);
    out << QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tellico PUBLIC "-//Robby Stephenson/DTD Tellico V11.0//EN" "http://periapsis.org/tellico/dtd/v11/tellico.dtd">
<tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11"><collection title="Partners" type="1"><fields>
)");
    for (const char *field : fields)
        out << QStringLiteral("<field name=\"%1\" title=\"%1\" category=\"General\" type=\"1\" flags=\"0\" format=\"4\"/>\n").arg(QLatin1String(field));
    out << QStringLiteral("</fields>\n");
    Statement rows(connection,
                   "SELECT id, name, kind, stage, descriptor, location, respect_note, note, "
                   "(SELECT group_concat(value, ' ') FROM contact_point WHERE party_id = party.id) FROM party WHERE is_partner");
    while (rows.next()) {
        QString entry = QStringLiteral("<entry id=\"%1\">").arg(rows.integer(0));
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString text = rows.text(static_cast<int>(i) + 1).toHtmlEscaped();
            if (!text.isEmpty())
                entry += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(fields[i]), text);
        }
        out << entry + QStringLiteral("</entry>\n");
    }
    out << QStringLiteral("</collection></tellico>\n");
}

void writeCards(const QString &workspace, const QString &path)
{
    const Connection connection(workspace, Access::ReadOnly);
    Output out(path);
    Statement rows(connection, "SELECT id, name, kind FROM party WHERE is_partner");
    Statement addresses(connection, "SELECT value FROM contact_point WHERE party_id = ? AND kind = 'email'");
    while (rows.next()) {
        QString card = QStringLiteral("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:%1\r\nFN:%2\r\n")
                           .arg(rows.text(2) == u"person" ? QStringLiteral("individual") : QStringLiteral("org"), rows.text(1));
        addresses.bind(1, rows.integer(0));
        while (addresses.next())
            card += QStringLiteral("EMAIL:%1\r\n").arg(addresses.text(0));
        addresses.reset();
        out << card + QStringLiteral("END:VCARD\r\n");
    }
}

void writeImport(const QString &workspace, const QString &folder, const QString &script)
{
    const Connection connection(workspace, Access::ReadOnly);
    Output out(script);
    out << QStringLiteral("PRAGMA synchronous = EXTRA;\nPRAGMA cache_size = -65536;\n");
    for (const QString &table : {QStringLiteral("party"), QStringLiteral("contact_point")})
        out << QStringLiteral("CREATE TABLE %1 (%2);\n").arg(table, columnsOf(connection, table));
    Statement rest(connection, "SELECT sql FROM sqlite_schema WHERE name = 'search' OR type = 'index' AND "
                               "tbl_name IN ('party', 'contact_point') AND sql IS NOT NULL AND sql NOT LIKE '% WHERE %'");
    while (rest.next())
        out << rest.text(0) + QStringLiteral(";\n");
    out << QStringLiteral("CREATE TEMP TABLE found (id, body);\n.mode csv\n");
    writeCsv(Statement(connection, "SELECT * FROM party"), folder + QStringLiteral("/party.csv"));
    writeCsv(Statement(connection, "SELECT * FROM contact_point"), folder + QStringLiteral("/contact_point.csv"));
    writeCsv(Statement(connection, "SELECT rowid, body FROM search WHERE rowid % 16 = 1"), folder + QStringLiteral("/found.csv"));
    for (const QString &table : {QStringLiteral("party"), QStringLiteral("contact_point"), QStringLiteral("found")})
        out << QStringLiteral(".import '%1/%2.csv' %2\n").arg(folder, table);
    out << QStringLiteral("INSERT INTO search (rowid, body) SELECT id, body FROM found;\n");
}

} // namespace concord::bench
