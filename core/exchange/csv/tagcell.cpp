// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/tagcell.h"

#include "core/exchange/csv/csvtable.h"

#include <algorithm>

namespace concord {

namespace {

/// Splits where the separator stands outside quotation marks; only a mark at the beginning of a part opens them.
QStringList split(const QString &cell, QStringView separator)
{
    QStringList parts{QString(QLatin1String(""))};
    bool isQuoted = false;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (!isQuoted && QStringView(cell).mid(at).startsWith(separator)) {
            parts << QString(QLatin1String(""));
            at += separator.size() - 1;
            continue;
        }
        if (cell[at] == u'"')
            isQuoted = isQuoted ? false : parts.last().trimmed().isEmpty() || parts.last().trimmed().endsWith(u'"');
        parts.last() += cell[at];
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

bool isInMarks(const QString &part)
{
    return part.size() >= 2 && part.startsWith(u'"') && part.endsWith(u'"');
}

} // namespace

QString tagCell(const QStringList &tags)
{
    QStringList parts;
    for (const QString &tag : tags) {
        const bool isPlain = std::ranges::none_of(tag, [](QChar c) { return c == u';' || c == u',' || c == u'"' || c == u':'; })
            && !tag.startsWith(u'*');
        parts << (isPlain ? tag : QString(u'"' + QString(tag).replace(u'"', QStringLiteral("\"\"")) + u'"'));
    }
    return parts.join(QStringLiteral("; "));
}

QStringList tagsIn(const QString &cell)
{
    QStringList parts = split(cell, betweenValues);
    for (const QStringView separator : {QStringView(u";"), QStringView(u",")}) {
        if (parts.size() == 1)
            parts = split(cell, separator);
    }
    QStringList tags;
    for (const QString &part : parts) {
        if (isInMarks(part))
            tags << part.mid(1, part.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        else if (!part.isEmpty() && !part.startsWith(u'*'))
            tags << part;
    }
    return tags;
}

} // namespace concord
