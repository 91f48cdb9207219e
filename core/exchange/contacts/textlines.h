// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/filetexts.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace concord {

/// A physical line of a text file, as UTF-8 bytes unless the file is in some other 8-bit encoding.
struct TextLine {
    QByteArray bytes;  ///< without its end
    bool cut = false;  ///< it was longer than what is kept
};

/// Reads a text file line by line and never holds more than a piece of it. Any line end; a byte order mark is taken
/// off; UTF-16 is known by its mark, by a zero beside the first letter, or because it was chosen. Unicode is told to the
/// texts of the file.
class TextLines {
public:
    /// Bytes of a line that are kept unless more are asked for; the rest (a picture) is read over.
    static constexpr qsizetype longest = 64 * 1024;

    TextLines(QIODevice &device, FileTexts &texts, qsizetype most = longest) : m_device(device), m_texts(texts), m_longest(most) {}

    /// The next line; nothing at the end of the file.
    [[nodiscard]] std::optional<TextLine> next();
    /// How many bytes of the file were read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    [[nodiscard]] bool hasMore();
    void findEncoding();

    QIODevice &m_device;
    FileTexts &m_texts;
    qsizetype m_longest;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_position = 0;
    std::optional<QStringDecoder> m_utf16;
    bool m_isBegun = false;
};

} // namespace concord
