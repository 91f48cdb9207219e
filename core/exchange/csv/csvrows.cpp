// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvrows.h"

#include <csv.h>

#include <new>
#include <utility>

namespace concord {

namespace {

constexpr qsizetype longestRow = 1024 * 1024; ///< bytes
constexpr qsizetype mostCells = 2000;

} // namespace

CsvRows::CsvRows(QIODevice &device, char delimiter, FileTexts &texts)
    : m_texts(texts), m_lines(device, texts, longestRow), m_parser(std::make_unique<csv_parser>())
{
    constexpr std::size_t blockSize = 4096;
    if (csv_init(m_parser.get(), CSV_REPALL_NL) != 0) // blank lines count, too
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
    const QByteArray bytes(static_cast<const char *>(cell), static_cast<qsizetype>(size));
    if (self->m_cells.size() >= mostCells)
        return;
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    self->m_cells << text.trimmed();
}

void CsvRows::rowEnded(int, void *rows)
{
    auto *self = static_cast<CsvRows *>(rows);
    const int begin = std::exchange(self->m_begin, self->m_line + 1);
    self->m_size = 0;
    if (self->m_cells.isEmpty())
        return;
    self->m_row = CsvRow{begin, std::exchange(self->m_cells, {})};
}

void CsvRows::feed(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (csv_parse(m_parser.get(), bytes.constData(), size, &cellEnded, &rowEnded, this) != size)
        throw std::bad_alloc(); // the only way in which libcsv fails when it is not strict
}

std::optional<CsvRow> CsvRows::next()
{
    m_row.reset();
    while (!m_row && !m_ended && m_brokenAt == 0) {
        const auto line = m_lines.next();
        if (!line) {
            m_ended = true;
            // Strict: a row whose quotation mark is still open would take the rest of the file for one cell.
            csv_set_opts(m_parser.get(), CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
            if (csv_fini(m_parser.get(), &cellEnded, &rowEnded, this) != 0)
                m_brokenAt = m_begin;
            break;
        }
        ++m_line;
        m_size += line->bytes.size();
        if (line->cut && m_begin == m_line && !line->bytes.contains('"')) {
            m_tooLong << m_line;
            m_begin = m_line + 1;
            m_size = 0;
        } else if (line->cut || m_size > longestRow)
            m_brokenAt = m_begin;
        else
            feed(m_texts.utf8(line->bytes) + '\n');
    }
    return std::exchange(m_row, std::nullopt);
}

} // namespace concord
