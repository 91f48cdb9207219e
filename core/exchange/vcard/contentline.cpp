// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/contentline.h"

#include <QStringDecoder>

#include <algorithm>

namespace concord {

namespace {

QByteArray asUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

QString textOf(const QByteArray &line)
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(line);
    return utf8.hasError() ? QString::fromLatin1(line) : text;
}

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
    const qsizetype equals = findUnquoted(text, u"=", 0);
    const QString key = equals < 0 ? QStringLiteral("TYPE") : text.left(equals).trimmed().toUpper();
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

ContentLine parsed(const QString &text)
{
    ContentLine line;
    const qsizetype colon = findUnquoted(text, u":", 0);
    if (colon <= 0) {
        line.value = text;
        return line;
    }
    const QString head = text.left(colon);
    line.value = text.mid(colon + 1);
    qsizetype end = findUnquoted(head, u";", 0);
    line.name = head.left(end < 0 ? head.size() : end).section(u'.', -1).trimmed().toUpper();
    while (end >= 0) {
        const qsizetype start = end + 1;
        end = findUnquoted(head, u";", start);
        const QString parameter = head.mid(start, end < 0 ? -1 : end - start);
        if (!parameter.isEmpty())
            addParameter(line, parameter);
    }
    return line;
}

bool isContinuation(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t');
}

} // namespace

QStringList ContentLine::parameter(const QString &key) const
{
    QStringList lower;
    for (const QString &each : parameters.value(key))
        lower << each.toLower();
    return lower;
}

ContentLines::ContentLines(const QByteArray &bytes) : m_bytes(asUtf8(bytes)) {}

QByteArrayView ContentLines::physicalLine()
{
    const QByteArrayView bytes(m_bytes);
    const auto *const end = std::find_if(bytes.begin() + m_at, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    const qsizetype stop = end - bytes.begin();
    const QByteArrayView line = bytes.sliced(m_at, stop - m_at);
    m_at = stop;
    if (m_at < bytes.size())
        m_at += bytes[m_at] == '\r' && m_at + 1 < bytes.size() && bytes[m_at + 1] == '\n' ? 2 : 1;
    ++m_number;
    return line;
}

std::optional<ContentLine> ContentLines::next()
{
    while (m_at < m_bytes.size()) {
        const int number = m_number + 1;
        bool cut = false;
        QByteArray logical;
        const auto keep = [&](QByteArrayView part) {
            cut = cut || logical.size() + part.size() > longest;
            logical.append(part.first(std::min(part.size(), longest - logical.size())));
        };
        keep(physicalLine());
        while (isContinuation(m_bytes, m_at))
            keep(physicalLine().sliced(1));
        if (logical.trimmed().isEmpty())
            continue;
        ContentLine line = parsed(textOf(logical));
        line.number = number;
        line.cut = cut;
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
