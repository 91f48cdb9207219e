// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvtable.h"

#include "core/exchange/csv/formulaguard.h"

#include <algorithm>

namespace concord {

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (&cell != &cells.first())
            row += ',';
        QString text = guarded(cell);
        const bool quoted = std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; })
            || text != text.trimmed();
        if (quoted)
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        row += text.toUtf8();
    }
    return row + "\r\n";
}

QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray bytes = "\xEF\xBB\xBF" + csvRow(header);
    for (const QStringList &row : rows)
        bytes += csvRow(row);
    return bytes;
}

} // namespace concord
