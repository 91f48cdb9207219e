// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/textlines.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace concord {

/// One line of a vCard or calendar file after unfolding: `item1.TEL;TYPE=work,pref;VALUE=uri:tel:+44`.
struct ContentLine {
    int number = 0;                        ///< of its first physical line, from 1
    QString group;                         ///< "ITEM1"; mostly empty
    QString name;                          ///< upper case, without the group
    QHash<QString, QStringList> parameters; ///< upper-case names; a bare word is an ENCODING if it names one, else a TYPE
    QString value;                         ///< decoded by its ENCODING and CHARSET, still escaped
    bool cut = false;                      ///< the value was longer than ContentLines::longest
    bool isUnreadable = false;             ///< the encoding is unknown; the value is as it stands in the file

    /// A picture, a logo, a sound or a key: its value is not read.
    [[nodiscard]] bool isMedia() const;
    /// The values of a parameter in lower case; empty when it is not there.
    [[nodiscard]] QStringList parameter(const QString &key) const;
};

/// Takes a file apart into content lines, one at a time and never holding more than one. Tolerant: any line end, a byte
/// order mark, UTF-16, blank lines; a line that is no content line comes out whole as the value, without a name. Lines
/// are joined as folds, as quoted-printable's soft breaks, and as base64 that was not indented.
class ContentLines {
public:
    /// Bytes of a logical line that are kept; a longer one (a picture) is read over and marked as cut.
    static constexpr qsizetype longest = TextLines::longest;

    /// `texts` decodes what no CHARSET is said of.
    ContentLines(QIODevice &device, FileTexts &texts) : m_texts(texts), m_lines(device, texts) {}

    /// vCard 2.1 folds at a blank that belongs to the text; later versions put one in.
    void setFoldsKeepBlanks(bool keep) { m_foldsKeepBlanks = keep; }
    /// What texts are encoded in that are no UTF-8 and have no CHARSET of their own; empty: nobody said it.
    void setCharset(const QString &name) { m_charset = name; }
    /// The next line that is not blank; nothing at the end.
    [[nodiscard]] std::optional<ContentLine> next();
    /// How many bytes of the file were read so far.
    [[nodiscard]] qint64 position() const { return m_lines.position(); }

private:
    struct Logical {
        QByteArray bytes;
        bool cut = false;
        void append(const TextLine &line, qsizetype from);
    };
    /// The physical line after the one taken last; null at the end.
    [[nodiscard]] const TextLine *ahead();
    TextLine taken();
    void join(Logical &logical);

    FileTexts &m_texts;
    TextLines m_lines;
    std::optional<TextLine> m_ahead;
    int m_number = 0;
    bool m_foldsKeepBlanks = false;
    QString m_charset;
};

/// Splits at each `separator` that no backslash stands before.
[[nodiscard]] QStringList splitEscaped(const QString &value, QChar separator);
/// Takes the backslashes out: \n and \N are line ends, any other escaped character is itself. Control characters that
/// no text needs are left out.
[[nodiscard]] QString unescaped(const QString &value);

} // namespace concord
