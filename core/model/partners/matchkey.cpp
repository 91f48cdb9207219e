// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/matchkey.h"

#include "core/base/folding.h"

#include <QRegularExpression>

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

ContactKind kindOf(const QString &value)
{
    static const QRegularExpression email(QStringLiteral("^[^\\s@/]+@[^\\s@/]+$"));
    static const QRegularExpression page(QStringLiteral("^(https?://|www\\.)\\S+$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(QStringLiteral("^\\+?[\\d\\s()./-]{5,}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString text = value.trimmed();
    if (email.match(text).hasMatch())
        return ContactKind::Email;
    if (page.match(text).hasMatch())
        return ContactKind::Url;
    if (phone.match(text).hasMatch())
        return ContactKind::Phone;
    return ContactKind::Other;
}

} // namespace concord
