// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/filetexts.h"

#include "core/exchange/contacts/encodingguess.h"

#include <QIODevice>

namespace concord {

namespace {

constexpr qsizetype mostUnclear = 64 * 1024; ///< bytes

} // namespace

FileTexts::FileTexts(std::optional<TextEncoding> chosen, TextEncoding other) : m_chosen(chosen), m_other(chosen.value_or(other)) {}

QString FileTexts::text(const QByteArray &bytes)
{
    return isReadAsItIs(bytes) ? QString::fromUtf8(bytes) : otherText(bytes);
}

QByteArray FileTexts::utf8(const QByteArray &bytes)
{
    return isReadAsItIs(bytes) ? bytes : otherText(bytes).toUtf8();
}

QString FileTexts::otherText(const QByteArray &bytes)
{
    if (!m_chosen && m_unclear.size() < mostUnclear)
        m_unclear += bytes.left(mostUnclear - m_unclear.size()) + '\n';
    return m_other.text(bytes);
}

QString FileTexts::text(const QByteArray &bytes, const QString &encoding)
{
    if (encoding.isEmpty())
        return text(bytes);
    const auto named = encodingNamed(encoding);
    const bool isOurs = named && *named != TextEncoding::Utf16;
    const TextDecoder decoder = isOurs ? TextDecoder(*named) : TextDecoder(encoding.toLatin1());
    const QString read = decoder.text(bytes);
    return decoder.isKnown() && !read.contains(QChar::ReplacementCharacter) ? read : text(bytes);
}

ContactFile readDecoded(QIODevice &device, std::optional<TextEncoding> chosen, const std::function<ContactFile(FileTexts &)> &read)
{
    const qint64 start = device.pos();
    FileTexts texts(chosen);
    ContactFile file = read(texts);
    if (chosen || texts.unclear().isEmpty())
        return file;
    file.guessedEncoding = device.isSequential() ? TextEncoding::Windows1252 : guessedEncoding(texts.unclear());
    if (file.guessedEncoding == TextEncoding::Windows1252 || !device.seek(start))
        return file;
    const TextEncoding guessed = *file.guessedEncoding;
    file = {}; // two of them may not fit into memory
    FileTexts again({}, guessed);
    file = read(again);
    file.guessedEncoding = guessed;
    return file;
}

} // namespace concord
