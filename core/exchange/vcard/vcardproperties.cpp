// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardproperties.h"

#include "core/base/blank.h"
#include "core/exchange/contacts/postaladdress.h"

#include <QRegularExpression>

namespace concord {

int preferenceOf(const ContentLine &line)
{
    bool isNumber = false;
    const int number = line.parameter(QStringLiteral("PREF")).value(0).toInt(&isNumber);
    if (isNumber && number >= 1 && number < notPreferred)
        return number;
    return line.parameter(QStringLiteral("TYPE")).contains(QStringLiteral("pref")) ? 1 : notPreferred;
}

bool PreferredText::take(const ContentLine &line, const QString &other)
{
    const int mine = preferenceOf(line);
    if (isBlank(other) || (!text.isEmpty() && mine >= preference))
        return false;
    text = other;
    preference = mine;
    return true;
}

QString labelOf(const ContentLine &line)
{
    static const QStringList silent{QStringLiteral("pref"),  QStringLiteral("internet"), QStringLiteral("voice"),
                                    QStringLiteral("x-internet"), QStringLiteral("postal"), QStringLiteral("parcel"),
                                    QStringLiteral("intl"),  QStringLiteral("dom"),      QStringLiteral("msg")};
    const QStringList types = line.parameter(QStringLiteral("TYPE"));
    // Where it stands matters less than that nobody answers.
    if (const QString fax = QStringLiteral("fax"); types.contains(fax))
        return fax;
    for (const QString &type : types) {
        if (!silent.contains(type))
            return unescaped(type);
    }
    return {};
}

QString joinedParts(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        const QString text = unescaped(part);
        if (!text.isEmpty())
            filled << text;
    }
    return filled.join(separator).simplified();
}

/// N is "Family;Given;Additional;Prefix;Suffix", each perhaps several with commas.
QString spokenName(const QString &value)
{
    QStringList parts = splitEscaped(value, u';');
    parts.resize(5);
    for (QString &part : parts)
        part = joinedParts(splitEscaped(part, u','), QStringLiteral(" "));
    parts = {parts[3], parts[1], parts[2], parts[0], parts[4]};
    parts.removeAll(QString());
    return parts.join(u' ');
}

namespace {

QStringList linesOf(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines << unescaped(text).split(u'\n');
    return lines;
}

} // namespace

QString addressOf(const ContentLine &line)
{
    // A comma parts the values of a parameter, and here the lines of one.
    const QString label = spokenAddress(linesOf(line.parameters.value(QStringLiteral("LABEL"))));
    if (!label.isEmpty())
        return label;
    const QStringList values = splitEscaped(line.value, u';');
    PostalParts parts;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        // A semicolon too many is one that nobody escaped: the rest is text, too.
        const QStringList here = at + 1 < parts.size() ? values.mid(static_cast<qsizetype>(at), 1) : values.mid(static_cast<qsizetype>(at));
        parts[at] = spokenAddress(linesOf(here));
    }
    return spokenAddress(parts);
}

QString plainLabel(const QString &label)
{
    return label.startsWith(QLatin1String("_$!<")) && label.endsWith(QLatin1String(">!$_"))
        ? label.mid(4, label.size() - 8).toLower()
        : label;
}

QString withoutScheme(const QString &value, const char *scheme)
{
    const QString start = QLatin1String(scheme) + u':';
    return value.startsWith(start, Qt::CaseInsensitive) ? value.mid(start.size()).section(u';', 0, 0) : value;
}

QString spokenPhone(const QString &value)
{
    static const QRegularExpression extension(QStringLiteral(";ext=([^;]+)"), QRegularExpression::CaseInsensitiveOption);
    const QString number = withoutScheme(value, "tel");
    const auto match = extension.match(value);
    return match.hasMatch() ? QString(number.section(u';', 0, 0).trimmed() + QStringLiteral(" ext. ") + match.captured(1).trimmed()) : number;
}

} // namespace concord
