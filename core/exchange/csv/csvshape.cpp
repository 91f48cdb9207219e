// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvshape.h"

#include "core/exchange/contacts/encodingguess.h"
#include "core/exchange/csv/csvrows.h"

#include <QBuffer>

#include <algorithm>
#include <map>

namespace concord {

namespace {

constexpr qint64 beginning = 128 * 1024; ///< bytes that are looked at
constexpr std::size_t longestPreamble = 30;
constexpr std::size_t rowsLookedAt = 60;
constexpr std::size_t mostSamples = 3;

/// Those that can be read. Where the file goes on behind the bytes, a cell that is open at their end may be closed there.
std::vector<CsvRow> firstRows(QByteArray &bytes, char delimiter, FileTexts &texts, bool goesOn)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvRows reader(buffer, delimiter, texts);
    std::vector<CsvRow> rows;
    while (auto row = reader.next()) {
        if (goesOn && qstrcmp(row->refusal, "open_quote") == 0)
            break;
        if (row->refusal != nullptr)
            continue;
        rows.push_back(*std::move(row));
        if (rows.size() == rowsLookedAt)
            break;
    }
    return rows;
}

/// What lines that are no UTF-8 seem to be; nothing where there are none.
std::optional<TextEncoding> guessOf(QByteArray &bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    FileTexts texts;
    TextLines lines(buffer, texts);
    while (const auto line = lines.next())
        (void)texts.utf8(line->bytes);
    return texts.unclear().isEmpty() ? std::nullopt : std::optional(guessedEncoding(texts.unclear()));
}

/// How many cells most rows have; the wider where two are as common.
qsizetype usualWidth(const std::vector<CsvRow> &rows)
{
    std::map<qsizetype, int> counts;
    for (const CsvRow &row : rows)
        ++counts[row.cells.size()];
    qsizetype width = 0;
    int most = 0;
    for (const auto &[cells, count] : counts) {
        if (count >= most) {
            width = cells;
            most = count;
        }
    }
    return width;
}

/// The header of a known program; else the first row that is as wide as most are, with no cell empty.
std::size_t findHeader(const std::vector<CsvRow> &rows, std::optional<CsvProgram> &program)
{
    for (std::size_t at = 0; at < std::min(rows.size(), longestPreamble); ++at) {
        program = programOf(rows[at].cells);
        if (program)
            return at;
    }
    const qsizetype width = usualWidth(rows);
    const auto first = std::ranges::find_if(rows, [width](const CsvRow &row) { return row.cells.size() == width; });
    return static_cast<std::size_t>(first - rows.begin());
}

struct Look {
    CsvShape shape;
    int score = 0; ///< how well the delimiter explains the file
};

Look lookBy(QByteArray &bytes, char delimiter, FileTexts &texts, bool goesOn)
{
    Look look;
    std::vector<CsvRow> rows = firstRows(bytes, delimiter, texts, goesOn);
    // "sep=;" tells Excel the delimiter.
    if (!rows.empty() && rows.front().cells.front().compare(QLatin1String("sep="), Qt::CaseInsensitive) == 0)
        rows.erase(rows.begin());
    if (rows.empty())
        return look;
    const std::size_t header = findHeader(rows, look.shape.program);
    look.shape.delimiter = delimiter;
    look.shape.headerLine = rows[header].line;
    look.shape.headers = rows[header].cells;
    // Thunderbird ends its header, and rows or not, with a comma.
    while (look.shape.program && look.shape.headers.last().isEmpty())
        look.shape.headers.removeLast();
    const qsizetype width = look.shape.headers.size();
    for (std::size_t at = header; at < rows.size(); ++at) {
        look.score += rows[at].cells.size() == width && width > 1 ? 1 : 0;
        if (at > header && look.shape.samples.size() < mostSamples)
            look.shape.samples.push_back(rows[at].cells);
    }
    if (look.shape.program)
        look.score += static_cast<int>(2 * rowsLookedAt);
    return look;
}

} // namespace

bool CsvShape::isPlain() const
{
    const auto isName = [](const CsvColumn &column) {
        return column.field == ContactField::Name || column.field == ContactField::FirstName || column.field == ContactField::LastName;
    };
    return std::ranges::any_of(columns, isName) && columns.size() - leftOut().size() > 1;
}

QStringList CsvShape::leftOut() const
{
    QStringList left;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (columns[at].field == ContactField::Ignored)
            left << headers[at];
    }
    return left;
}

CsvShape shapeOfCsv(QIODevice &device, std::optional<TextEncoding> encoding)
{
    QByteArray bytes = device.peek(beginning);
    // A row that the end of the piece cuts is no row; whether the file ends there is known by what is left.
    const bool goesOn = bytes.size() == beginning;
    if (goesOn)
        bytes.truncate(std::max<qsizetype>(bytes.lastIndexOf('\n'), 0) + 1);
    const auto guessed = encoding ? std::nullopt : guessOf(bytes);
    FileTexts texts(encoding, guessed.value_or(TextEncoding::Windows1252));
    Look best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        Look look = lookBy(bytes, delimiter, texts, goesOn);
        if (look.score > best.score || (look.score == best.score && look.shape.headers.size() > best.shape.headers.size()))
            best = std::move(look);
    }
    best.shape.encoding = encoding;
    best.shape.guessedEncoding = guessed;
    best.shape.columns = columnsOf(best.shape.headers, best.shape.program);
    return best.shape;
}

} // namespace concord
