// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/postaladdress.h"

namespace concord {

QString spokenAddress(const PostalParts &parts)
{
    using enum PostalPart;
    QStringList lines;
    for (const PostalPart part : {Street, Extended, PoBox, Locality, Region, Code, Country})
        lines << parts[static_cast<std::size_t>(part)];
    return spokenAddress(lines);
}

QString spokenAddress(const QStringList &lines)
{
    QString spoken;
    for (const QString &line : lines) {
        const QString text = line.simplified();
        if (text.isEmpty())
            continue;
        // Many lines end with a comma of their own.
        if (!spoken.isEmpty())
            spoken += spoken.endsWith(u',') ? QStringLiteral(" ") : QStringLiteral(", ");
        spoken += text;
    }
    return spoken;
}

} // namespace concord
