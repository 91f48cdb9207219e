// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace concord {

/// One line of a vCard or calendar file after unfolding: `item1.TEL;TYPE=work,pref;VALUE=uri:tel:+44`.
struct ContentLine {
    int number = 0;                        ///< of its first physical line, from 1
    QString name;                          ///< upper case, without the group ("item1.")
    QHash<QString, QStringList> parameters; ///< upper-case names; a bare word counts as a TYPE
    QString value;                         ///< still escaped
    bool cut = false;                      ///< the value was longer than ContentLines::longest

    /// The values of a parameter in lower case; empty when it is not there.
    [[nodiscard]] QStringList parameter(const QString &key) const;
};

/// Takes a file apart into content lines, one at a time and never holding more than one. Tolerant: any line end, a byte
/// order mark, blank lines; a line that is no content line comes out whole as the value, without a name. Text is UTF-8, or Windows'
/// Latin-1 in a line that is no UTF-8; UTF-16 is known by its byte order mark.
class ContentLines {
public:
    /// Bytes of a logical line that are kept; a longer one (a picture) is read over and marked as cut.
    static constexpr qsizetype longest = 64 * 1024;

    explicit ContentLines(const QByteArray &bytes);

    /// The next line that is not blank; nothing at the end.
    [[nodiscard]] std::optional<ContentLine> next();

private:
    [[nodiscard]] QByteArrayView physicalLine();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// Splits at each `separator` that no backslash stands before.
[[nodiscard]] QStringList splitEscaped(const QString &value, QChar separator);
/// Takes the backslashes out: \n and \N are line ends, any other escaped character is itself. Control characters that
/// no text needs are left out.
[[nodiscard]] QString unescaped(const QString &value);

} // namespace concord
