// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
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
/// off; UTF-16 is known by its mark, or by a zero beside the first letter.
class TextLines {
public:
    /// Bytes of a line that are kept unless more are asked for; the rest (a picture) is read over.
    static constexpr qsizetype longest = 64 * 1024;

    explicit TextLines(QIODevice &device, qsizetype most = longest) : m_device(device), m_longest(most) {}

    /// The next line; nothing at the end of the file.
    [[nodiscard]] std::optional<TextLine> next();
    /// How many bytes of the file were read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    [[nodiscard]] bool hasMore();
    void findEncoding();

    QIODevice &m_device;
    qsizetype m_longest;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_position = 0;
    std::optional<QStringDecoder> m_utf16;
    bool m_isBegun = false;
};

/// Bytes as text: UTF-8, or Windows-1252 where they are no UTF-8.
[[nodiscard]] QString textOf(const QByteArray &bytes);
/// Bytes in a named encoding ("ISO-8859-2", "windows-1251"); as textOf() where the name is unknown or does not fit.
[[nodiscard]] QString textOf(const QByteArray &bytes, const QString &encoding);

} // namespace concord
