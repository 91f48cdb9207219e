// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/textlines.h"

#include <QIODevice>
#include <QScopeGuard>

#include <iconv.h>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr qint64 pieceSize = 32 * 1024;

/// What Windows-1252 has where Latin-1 has control characters; 0: nothing.
constexpr std::array<char16_t, 32> windowsSigns{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windowsSigns[c.unicode() - 0x80U] != 0)
            c = QChar(windowsSigns[c.unicode() - 0x80U]);
    }
    return text;
}

/// How far it is to the next line end, or to the end of the bytes.
qsizetype lengthOfLine(QByteArrayView bytes)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const QByteArrayView line = lineFeed < 0 ? bytes : bytes.first(lineFeed);
    const qsizetype carriageReturn = line.indexOf('\r');
    return carriageReturn < 0 ? line.size() : carriageReturn;
}

std::optional<QString> converted(const QByteArray &bytes, const QByteArray &encoding)
{
    const iconv_t converter = iconv_open("UTF-8", encoding.constData());
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): iconv's own sign of failure
        return std::nullopt;
    const auto close = qScopeGuard([converter] { iconv_close(converter); });
    QByteArray from = bytes;
    QByteArray to(bytes.size() * 4 + 8, Qt::Uninitialized);
    char *in = from.data();
    char *out = to.data();
    auto inLeft = static_cast<std::size_t>(from.size());
    auto outLeft = static_cast<std::size_t>(to.size());
    if (iconv(converter, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1))
        return std::nullopt;
    return QString::fromUtf8(to.constData(), to.size() - static_cast<qsizetype>(outLeft));
}

} // namespace

std::optional<TextLine> TextLines::next()
{
    if (!hasMore())
        return std::nullopt;
    TextLine line;
    bool ended = false;
    while (!ended && hasMore()) {
        const qsizetype length = lengthOfLine(QByteArrayView(m_piece).sliced(m_at));
        const qsizetype kept = std::min(length, m_longest - line.bytes.size());
        line.cut = line.cut || kept < length;
        line.bytes.append(m_piece.constData() + m_at, kept);
        m_at += length;
        if (m_at == m_piece.size())
            continue;
        ended = true;
        if (m_piece.at(m_at++) == '\r' && hasMore() && m_piece.at(m_at) == '\n')
            ++m_at;
    }
    return line;
}

bool TextLines::hasMore()
{
    while (m_at == m_piece.size()) {
        const QByteArray read = m_device.read(pieceSize);
        if (read.isEmpty())
            return false;
        m_position += read.size();
        m_piece = read;
        m_at = 0;
        if (!m_isBegun)
            findEncoding();
        m_isBegun = true;
        if (m_utf16)
            m_piece = QString((*m_utf16)(m_piece)).toUtf8();
    }
    return true;
}

void TextLines::findEncoding()
{
    const bool hasTwo = m_piece.size() >= 2;
    if (m_piece.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    else if (hasTwo && (m_piece.startsWith("\xFF\xFE") || (m_piece[0] != 0 && m_piece[1] == 0)))
        m_utf16.emplace(QStringConverter::Utf16LE);
    else if (hasTwo && (m_piece.startsWith("\xFE\xFF") || (m_piece[0] == 0 && m_piece[1] != 0)))
        m_utf16.emplace(QStringConverter::Utf16BE);
}

QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows(bytes) : text;
}

QString textOf(const QByteArray &bytes, const QString &encoding)
{
    static const QStringList windows{QStringLiteral("iso-8859-1"), QStringLiteral("latin1"), QStringLiteral("latin-1"),
                                     QStringLiteral("windows-1252"), QStringLiteral("cp1252")};
    if (encoding.isEmpty() || encoding.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0)
        return textOf(bytes);
    if (windows.contains(encoding.toLower())) // programs say Latin-1 and mean Windows'
        return fromWindows(bytes);
    const auto text = converted(bytes, encoding.toLatin1());
    return text ? *text : textOf(bytes);
}

} // namespace concord
