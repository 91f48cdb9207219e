// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/textlines.h"

#include <QStringList>

#include <memory>
#include <optional>

struct csv_parser;

namespace concord {

/// One row of a table: the cells as text, without blanks around them.
struct CsvRow {
    int line = 0; ///< where it begins in the file, from 1
    QStringList cells;
};

/// Reads a CSV file row by row, by libcsv, and never holds more than one. Its lines are decoded before they are parted,
/// since bytes of letters may look like separators. Quoted cells may have line ends, which come
/// out as U+000A; control characters, but for that and the tab, are left out. A row of more than a megabyte, which is what a
/// quotation mark that nobody closed makes of a file, ends the reading.
class CsvRows {
public:
    CsvRows(QIODevice &device, char delimiter, FileTexts &texts);
    ~CsvRows();
    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    /// The next row with at least one cell; nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();
    /// The lines that were too long to be read and left out; without a quotation mark, so that the next row is sound.
    [[nodiscard]] const QList<int> &tooLong() const { return m_tooLong; }
    /// Where the row began that was too long to be read; 0: every row was read.
    [[nodiscard]] int brokenAt() const { return m_brokenAt; }
    /// How many bytes of the file were read so far.
    [[nodiscard]] qint64 position() const { return m_lines.position(); }

private:
    static void cellEnded(void *cell, std::size_t size, void *rows);
    static void rowEnded(int end, void *rows);
    void feed(const QByteArray &bytes);

    FileTexts &m_texts;
    TextLines m_lines;
    std::unique_ptr<csv_parser> m_parser;
    QStringList m_cells;
    std::optional<CsvRow> m_row;
    int m_line = 0;      ///< lines that were fed
    int m_begin = 1;     ///< of the row that is being read
    qsizetype m_size = 0; ///< of that row
    QList<int> m_tooLong;
    int m_brokenAt = 0;
    bool m_ended = false;
};

} // namespace concord
