// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace concord {

/// How the letters of a text file are written as bytes. Latin-1 is none of them: who says so means Windows-1252.
enum class TextEncoding {
    Utf8, Utf16,
    Windows1252, Windows1250, Windows1251, Windows1253, Windows1254, Windows1255, Windows1256, Windows1257, Windows1258, Windows874,
    Iso2, Iso3, Iso4, Iso5, Iso6, Iso7, Iso8, Iso9, Iso10, Iso13, Iso14, Iso15, Iso16,
    Koi8R, Koi8U, Dos850, Dos852, Dos866, Macintosh,
    ShiftJis, EucJp, Gb18030, Big5, EucKr,
};
template <>
inline constexpr auto words<TextEncoding> =
    wordList("utf-8", "utf-16",
             "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
             "windows-1258", "windows-874",
             "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-10",
             "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16",
             "koi8-r", "koi8-u", "ibm850", "ibm852", "ibm866", "macintosh",
             "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr");

/// The encoding that `name` stands for, in large or small letters; "cp1250" and "latin1" are understood, too.
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString &name);

/// Those that this system can read.
[[nodiscard]] const std::vector<TextEncoding> &readableEncodings();

/// Decodes texts, each of which is whole: nothing is carried over from one to the next.
class TextDecoder {
public:
    /// UTF-16 is expected as UTF-8, into which TextLines turns it.
    explicit TextDecoder(TextEncoding encoding);
    /// Any name that iconv(3) knows.
    explicit TextDecoder(const QByteArray &name);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    /// Whether there is such an encoding on this system.
    [[nodiscard]] bool isKnown() const;
    /// The text. What is none in this encoding comes out as U+FFFD; in an unknown one everything that is not ASCII.
    [[nodiscard]] QString text(const QByteArray &bytes) const;

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter; ///< null: Qt decodes it
    TextEncoding m_encoding = TextEncoding::Utf8;
};

} // namespace concord
