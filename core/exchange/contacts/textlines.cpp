// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/textlines.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr qint64 pieceSize = 32 * 1024;

/// How far it is to the next line end, or to the end of the bytes.
qsizetype lengthOfLine(QByteArrayView bytes)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const QByteArrayView line = lineFeed < 0 ? bytes : bytes.first(lineFeed);
    const qsizetype carriageReturn = line.indexOf('\r');
    return carriageReturn < 0 ? line.size() : carriageReturn;
}

/// Which half of the pairs holds the zeros beside plain letters.
QStringConverter::Encoding byteOrderOf(const QByteArray &bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        zeros[static_cast<std::size_t>(at % 2)] += bytes[at] == 0 ? 1 : 0;
    return zeros[0] > zeros[1] ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
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
    const bool isMarkedUtf8 = m_piece.startsWith("\xEF\xBB\xBF");
    if (isMarkedUtf8)
        m_at = 3;
    else if (hasTwo && (m_piece.startsWith("\xFF\xFE") || (m_piece[0] != 0 && m_piece[1] == 0)))
        m_utf16.emplace(QStringConverter::Utf16LE);
    else if (hasTwo && (m_piece.startsWith("\xFE\xFF") || (m_piece[0] == 0 && m_piece[1] != 0)))
        m_utf16.emplace(QStringConverter::Utf16BE);
    else if (m_texts.isUtf16Chosen())
        m_utf16.emplace(byteOrderOf(m_piece));
    if (isMarkedUtf8 || m_utf16)
        m_texts.setUnicode();
}

} // namespace concord
