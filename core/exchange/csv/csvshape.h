// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/exchange/contacts/textencoding.h"
#include "core/exchange/contacts/postaladdress.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace concord {

/// What a column of a table of contacts may be.
enum class ContactField {
    Ignored, Name, Prefix, FirstName, MiddleName, LastName, Suffix, Nickname, Kind, Organisation, Role, Department,
    Email, Phone, Address, Website, Note, Tags, Uid,
    Label,       ///< says what the e-mail, phone, address or page of its group is: "Work"
    AddressPart, ///< one of those that make the address of its group
};
template <>
inline constexpr auto words<ContactField> =
    wordList("ignored", "name", "prefix", "first_name", "middle_name", "last_name", "suffix", "nickname", "kind", "organisation", "role",
             "department", "email", "phone", "address", "website", "note", "tags", "uid", "label", "address_part");

/// Those that a person chooses from when a file is not known.
[[nodiscard]] QList<ContactField> choosableFields();

/// What one column is.
struct CsvColumn {
    ContactField field = ContactField::Ignored;
    QString label{}; ///< of what stands in it, where the header says so: "work"
    int group = 0; ///< columns that belong together, such as "E-mail 1 - Label" and "E-mail 1 - Value"; 0: none
    PostalPart part = PostalPart::Street; ///< of the address, in an AddressPart
    friend bool operator==(const CsvColumn &, const CsvColumn &) = default;
};

/// The programs whose tables are known by their headers.
enum class CsvProgram { Google, Outlook, LinkedIn, Thunderbird, Concord };

/// How a CSV file is made, found by looking at its beginning.
struct CsvShape {
    char delimiter = ',';
    int headerLine = 0;                ///< from 1; the lines before it are a preamble; 0: there is no row at all
    QStringList headers;
    std::vector<QStringList> samples;  ///< the first rows below
    std::optional<TextEncoding> encoding; ///< as somebody chose it
    std::optional<TextEncoding> guessedEncoding; ///< what the beginning was taken for, where nobody chose and nothing says it
    std::optional<CsvProgram> program; ///< nothing: the user has to say what the columns are
    QList<CsvColumn> columns;          ///< one for each header; a guess where the program is unknown

    /// Whether the headers of an unknown program say by themselves what the table is: one is a name, another is known too.
    [[nodiscard]] bool isPlain() const;
    /// The headers of columns that are not taken.
    [[nodiscard]] QStringList leftOut() const;
};

/// Looks at the beginning of a file, reading it in `encoding` or else in what it seems to be, and leaves the device where
/// it was.
[[nodiscard]] CsvShape shapeOfCsv(QIODevice &device, std::optional<TextEncoding> encoding = {});

/// The program that writes such headers; nothing: none that is known.
[[nodiscard]] std::optional<CsvProgram> programOf(const QStringList &headers);
/// What the columns are: as the program means them, or a guess by their names.
[[nodiscard]] QList<CsvColumn> columnsOf(const QStringList &headers, std::optional<CsvProgram> program);

} // namespace concord
