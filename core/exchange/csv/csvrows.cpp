// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvrows.h"

#include <csv.h>

#include <algorithm>
#include <new>
#include <utility>

namespace concord {

namespace {

constexpr qsizetype longestRow = 1024 * 1024; ///< bytes
constexpr qsizetype mostCells = 2000;
constexpr unsigned char leniently = CSV_REPALL_NL; // blank lines count, too
constexpr unsigned char strictly = leniently | CSV_STRICT;

} // namespace

CsvRows::CsvRows(QIODevice &device, char delimiter, FileTexts &texts)
    : m_texts(texts), m_lines(device, texts, longestRow), m_parser(std::make_unique<csv_parser>())
{
    constexpr std::size_t blockSize = 4096;
    if (csv_init(m_parser.get(), strictly) != 0)
        throw std::bad_alloc();
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(delimiter));
    csv_set_blk_size(m_parser.get(), blockSize);
    // A tab that separates cells must not be taken for a blank around them.
    csv_set_space_func(m_parser.get(), [](unsigned char c) { return c == ' ' ? 1 : 0; });
}

CsvRows::~CsvRows()
{
    csv_free(m_parser.get());
}

void CsvRows::cellEnded(void *cell, std::size_t size, void *rows)
{
    auto *self = static_cast<CsvRows *>(rows);
    QByteArray bytes(static_cast<const char *>(cell), static_cast<qsizetype>(size));
    if (const qsizetype closing = std::exchange(self->m_closing, -1); closing >= 0)
        bytes.remove(closing, 1);
    if (self->m_cells.size() >= mostCells)
        return;
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    self->m_cells << text.trimmed();
}

void CsvRows::rowEnded(int, void *rows)
{
    auto *self = static_cast<CsvRows *>(rows);
    if (!self->m_cells.isEmpty())
        self->m_row = CsvRow{self->m_begin, self->m_cells};
    self->begin(self->m_fed, self->m_line + 1);
}

void CsvRows::begin(qsizetype at, int line)
{
    m_start = m_fed = at;
    m_begin = line;
    m_line = line - 1;
    m_cells.clear();
    m_isMended = false;
    m_closing = -1;
}

bool CsvRows::hold()
{
    const auto line = m_lines.next();
    if (!line)
        return false;
    m_held.remove(0, std::exchange(m_start, 0));
    m_fed = m_held.size();
    m_isCut = line->cut;
    if (!m_isCut)
        m_held += m_texts.utf8(line->bytes);
    m_held += '\n';
    return true;
}

bool CsvRows::feed(QByteArrayView line)
{
    while (!line.isEmpty()) {
        const auto size = static_cast<std::size_t>(line.size());
        const std::size_t read = csv_parse(m_parser.get(), line.data(), size, &cellEnded, &rowEnded, this);
        line = line.sliced(static_cast<qsizetype>(read));
        if (line.isEmpty())
            break;
        if (csv_error(m_parser.get()) != CSV_EPARSE)
            throw std::bad_alloc();
        if (!stepOver(line.first(1)))
            return false;
        line = line.sliced(1);
    }
    return true;
}

/// Goes on behind what libcsv takes for wrong: a mark in an unquoted cell, or what follows a closing mark.
bool CsvRows::stepOver(QByteArrayView wrong)
{
    const bool isClosed = m_parser->quoted != 0;
    if (isClosed ? m_begin != m_line || wrong.front() == '"' : m_isMended)
        return false;
    if (isClosed) {
        m_isMended = true;
        m_closing = static_cast<qsizetype>(m_parser->entry_pos - m_parser->spaces) - 1;
    }
    csv_set_opts(m_parser.get(), leniently);
    const std::size_t read = csv_parse(m_parser.get(), wrong.data(), 1, &cellEnded, &rowEnded, this);
    csv_set_opts(m_parser.get(), strictly);
    if (read != 1)
        throw std::bad_alloc();
    if (isClosed)
        m_parser->quoted = 0;
    return true;
}

CsvRow CsvRows::refused(const char *refusal)
{
    csv_fini(m_parser.get(), nullptr, nullptr, nullptr); // forgets what was read of the row
    const qsizetype end = m_held.indexOf('\n', m_start);
    const CsvRow row{m_begin, {QString::fromUtf8(QByteArrayView(m_held).sliced(m_start, end - m_start))}, refusal};
    begin(end + 1, m_begin + 1);
    return row;
}

std::optional<CsvRow> CsvRows::next()
{
    while (true) {
        if (m_fed == m_held.size() && !hold()) {
            if (m_start == m_held.size())
                return std::nullopt;
            m_hopeless = m_line + 1;
            return refused("open_quote");
        }
        const qsizetype end = m_held.indexOf('\n', m_fed) + 1;
        const QByteArrayView line = QByteArrayView(m_held).sliced(m_fed, end - m_fed);
        m_fed = end;
        ++m_line;
        const bool isTooLong = m_fed - m_start > longestRow || (m_isCut && m_fed == m_held.size());
        if (isTooLong && m_begin == m_line)
            return refused("too_long");
        if (isTooLong || !feed(line)) {
            m_hopeless = std::max(m_hopeless, m_line);
            return refused(m_begin == m_line ? "misplaced_quote" : "open_quote");
        }
        if (m_row)
            return std::exchange(m_row, std::nullopt);
        if (m_start != m_fed && (m_isMended || m_line < m_hopeless))
            return refused(m_isMended ? "misplaced_quote" : "open_quote");
    }
}

} // namespace concord
