// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/contentline.h"

#include <algorithm>
#include <utility>

namespace concord {

namespace {

/// RFC 6868: ^n, ^^ and ^' stand for a line end, a circumflex and a quotation mark.
QString parameterText(const QString &raw)
{
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar next = i + 1 < raw.size() ? raw[i + 1] : QChar();
        if (raw[i] != u'^' || (next != u'n' && next != u'^' && next != u'\'')) {
            text += raw[i];
            continue;
        }
        text += next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : next;
        ++i;
    }
    return text;
}

/// Where `wanted` first stands outside quotation marks, from `from` on; -1 when nowhere.
qsizetype findUnquoted(const QString &text, QStringView wanted, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && wanted.contains(text[i]))
            return i;
    }
    return -1;
}

void addParameter(ContentLine &line, const QString &text)
{
    static const QStringList encodings{QStringLiteral("QUOTED-PRINTABLE"), QStringLiteral("BASE64"), QStringLiteral("8BIT"),
                                       QStringLiteral("7BIT")};
    const qsizetype equals = findUnquoted(text, u"=", 0);
    const bool isEncoding = equals < 0 && encodings.contains(text.trimmed().toUpper());
    const QString key = equals >= 0  ? text.left(equals).trimmed().toUpper()
                        : isEncoding ? QStringLiteral("ENCODING")
                                     : QStringLiteral("TYPE");
    QStringList &values = line.parameters[key];
    for (qsizetype start = equals + 1, comma = 0; comma >= 0; start = comma + 1) {
        comma = findUnquoted(text, u",", start);
        QString each = text.mid(start, comma < 0 ? -1 : comma - start).trimmed();
        if (each.size() >= 2 && each.startsWith(u'"') && each.endsWith(u'"'))
            each = each.mid(1, each.size() - 2);
        // TYPE="work,voice" is common and means two types.
        for (const QString &part : each.split(u',', Qt::SkipEmptyParts))
            values << parameterText(part);
    }
}

/// What stands before the colon: group, name and parameters.
void parseHead(ContentLine &line, const QString &head)
{
    qsizetype end = findUnquoted(head, u";", 0);
    const QString name = head.left(end < 0 ? head.size() : end).trimmed().toUpper();
    line.name = name.section(u'.', -1);
    line.group = name.section(u'.', 0, -2);
    while (end >= 0) {
        const qsizetype start = end + 1;
        end = findUnquoted(head, u";", start);
        const QString parameter = head.mid(start, end < 0 ? -1 : end - start);
        if (!parameter.isEmpty())
            addParameter(line, parameter);
    }
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int high = bytes[i] == '=' && i + 2 < bytes.size() ? hexDigit(bytes[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(bytes[i + 2]);
        if (low < 0) {
            text += bytes[i];
            continue;
        }
        text += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return text;
}

/// Where the value begins: after the first colon that is not in quotation marks; -1 without one.
qsizetype colonIn(const QByteArray &bytes)
{
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '"')
            quoted = !quoted;
        else if (bytes[i] == ':' && !quoted)
            return i;
    }
    return -1;
}

ContentLine parsed(const QByteArray &bytes, FileTexts &texts, const QString &charset)
{
    ContentLine line;
    const qsizetype colon = colonIn(bytes);
    if (colon <= 0) {
        line.value = texts.text(bytes);
        return line;
    }
    parseHead(line, texts.text(bytes.left(colon)));
    if (line.isMedia())
        return line;
    QByteArray value = bytes.mid(colon + 1);
    const QString encoding = line.parameter(QStringLiteral("ENCODING")).value(0);
    if (encoding == QLatin1String("quoted-printable"))
        value = fromQuotedPrintable(value);
    else if (encoding == QLatin1String("b") || encoding == QLatin1String("base64"))
        value = QByteArray::fromBase64(value);
    else
        line.isUnreadable = !encoding.isEmpty() && encoding != QLatin1String("8bit") && encoding != QLatin1String("7bit");
    const QString own = line.parameters.value(QStringLiteral("CHARSET")).value(0);
    line.value = texts.text(value, own.isEmpty() && !value.isValidUtf8() ? charset : own);
    return line;
}

/// The parameters of a line in upper case; empty for most.
QByteArray parametersOf(const QByteArray &line)
{
    const qsizetype semicolon = line.indexOf(';');
    const qsizetype colon = semicolon < 0 ? -1 : colonIn(line);
    return semicolon < colon ? line.mid(semicolon, colon - semicolon).toUpper() : QByteArray();
}

} // namespace

bool ContentLine::isMedia() const
{
    static const QStringList media{QStringLiteral("PHOTO"), QStringLiteral("LOGO"), QStringLiteral("SOUND"),
                                   QStringLiteral("KEY")};
    return media.contains(name);
}

QStringList ContentLine::parameter(const QString &key) const
{
    QStringList lower;
    for (const QString &each : parameters.value(key))
        lower << each.toLower();
    return lower;
}

void ContentLines::Logical::append(const TextLine &line, qsizetype from)
{
    const qsizetype kept = std::min(std::max<qsizetype>(line.bytes.size() - from, 0), longest - bytes.size());
    cut = cut || line.cut || kept < line.bytes.size() - from;
    bytes.append(line.bytes.constData() + std::min(from, line.bytes.size()), kept);
}

const TextLine *ContentLines::ahead()
{
    if (!m_ahead)
        m_ahead = m_lines.next();
    return m_ahead ? &*m_ahead : nullptr;
}

TextLine ContentLines::taken()
{
    ++m_number;
    return *std::exchange(m_ahead, std::nullopt);
}

void ContentLines::join(Logical &logical)
{
    const QByteArray parameters = parametersOf(logical.bytes);
    const bool isQuoted = parameters.contains("QUOTED-PRINTABLE");
    const bool isBase64 = parameters.contains("BASE64") || parameters.contains("ENCODING=B");
    while (const TextLine *line = ahead()) {
        const QByteArray &bytes = line->bytes;
        const bool isIndented = bytes.startsWith(' ') || bytes.startsWith('\t');
        if (isQuoted && logical.bytes.endsWith('=') && !bytes.toUpper().startsWith("END:")) {
            logical.bytes.chop(1);
            logical.append(taken(), 0);
        } else if (isIndented) {
            logical.append(taken(), m_foldsKeepBlanks && !isBase64 ? 0 : 1);
        } else if (isBase64 && !bytes.trimmed().isEmpty() && !bytes.contains(':')) {
            logical.append(taken(), 0);
        } else {
            return;
        }
    }
}

std::optional<ContentLine> ContentLines::next()
{
    while (ahead() != nullptr) {
        const int number = m_number + 1;
        Logical logical;
        logical.append(taken(), 0);
        if (logical.bytes.trimmed().isEmpty())
            continue;
        join(logical);
        ContentLine line = parsed(logical.bytes, m_texts, m_charset);
        line.number = number;
        line.cut = logical.cut;
        return line;
    }
    return std::nullopt;
}

QStringList splitEscaped(const QString &value, QChar separator)
{
    QStringList parts{QString(QLatin1String(""))};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == separator) {
            parts << QString(QLatin1String(""));
            continue;
        }
        parts.last() += value[i];
        if (value[i] == u'\\' && i + 1 < value.size())
            parts.last() += value[++i];
    }
    return parts;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            c = value[++i];
            if (c == u'n' || c == u'N')
                c = u'\n';
        }
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            text += c;
    }
    return text.trimmed();
}

} // namespace concord
