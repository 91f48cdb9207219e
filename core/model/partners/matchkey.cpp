// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/matchkey.h"

#include "core/base/folding.h"

namespace concord {

namespace {

QString phoneKey(const QString &value)
{
    QString digits;
    for (const QChar c : value) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.isEmpty())
        return {};
    if (value.trimmed().startsWith(u'+'))
        return u'+' + digits;
    if (digits.startsWith(QLatin1String("00")))
        return u'+' + digits.mid(2);
    return digits;
}

} // namespace

QString matchKey(ContactKind kind, const QString &value)
{
    switch (kind) {
    case ContactKind::Email: return value.trimmed().toLower();
    case ContactKind::Phone: return phoneKey(value);
    case ContactKind::Address:
    case ContactKind::Url:
    case ContactKind::Other: break;
    }
    return folded(value.simplified());
}

} // namespace concord
