// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcard.h"
#include "core/exchange/contacts/textencoding.h"

#include <functional>

class QIODevice;

namespace concord {

/// The texts of one file, decoded as somebody chose; where nobody did, as UTF-8, and as `other` where they are none. The
/// latter are kept aside, up to 64 KB of them, since they tell what they are.
class FileTexts {
public:
    explicit FileTexts(std::optional<TextEncoding> chosen = {}, TextEncoding other = TextEncoding::Windows1252);

    /// A byte order mark, or zeros beside letters, say more than a choice does.
    void setUnicode() { m_chosen.reset(); }
    [[nodiscard]] bool isUtf16Chosen() const { return m_chosen == TextEncoding::Utf16; }

    [[nodiscard]] QString text(const QByteArray &bytes);
    /// The same in UTF-8.
    [[nodiscard]] QByteArray utf8(const QByteArray &bytes);
    /// A text that says its encoding ("ISO-8859-2", "windows-1251"); as the others where that is unknown or not true.
    [[nodiscard]] QString text(const QByteArray &bytes, const QString &encoding);

    /// Texts that were no UTF-8, a line for each.
    [[nodiscard]] const QByteArray &unclear() const { return m_unclear; }

private:
    [[nodiscard]] bool isReadAsItIs(const QByteArray &bytes) const { return !m_chosen && bytes.isValidUtf8(); }
    /// What is no UTF-8, or read as somebody chose.
    [[nodiscard]] QString otherText(const QByteArray &bytes);

    std::optional<TextEncoding> m_chosen;
    TextDecoder m_other;
    QByteArray m_unclear;
};

/// Reads a file as `chosen`; without a choice as UTF-8, and where texts turn out to be none, once more as what they
/// are by guessedEncoding(), which the answer names then. A device that can't go back is read once, as Windows-1252.
[[nodiscard]] ContactFile readDecoded(QIODevice &device, std::optional<TextEncoding> chosen,
                                      const std::function<ContactFile(FileTexts &)> &read);

} // namespace concord
