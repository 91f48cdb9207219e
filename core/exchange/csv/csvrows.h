// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/textlines.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>

struct csv_parser;

namespace concord {

/// One row of a table: the cells as text, without blanks around them.
struct CsvRow {
    int line = 0; ///< where it begins in the file, from 1
    QStringList cells; ///< of a refused row its first line as it stands
    const char *refusal = nullptr; ///< why it can't be read: "too_long", "misplaced_quote", "open_quote"
};

/// Reads a CSV file row by row, by libcsv, and never holds more than one. Its lines are decoded before they are parted,
/// since bytes of letters may look like separators. Quoted cells may have line ends, which come
/// out as U+000A; control characters, but for that and the tab, are left out.
///
/// A quotation mark inside a cell that none begins is a letter (5" pipe). A quoted cell that goes on behind its closing mark is
/// read without the two where the row is one line and no other mark in it leaves a doubt ("Acme" Ltd); else the row is refused.
/// A cell whose closing mark does not come, up to the end of the file or within a megabyte, takes no more than the line where its
/// row began: those below are read again as rows.
class CsvRows {
public:
    CsvRows(QIODevice &device, char delimiter, FileTexts &texts);
    ~CsvRows();
    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    /// The next row with at least one cell, or that is refused; nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();
    /// How many bytes of the file were read so far.
    [[nodiscard]] qint64 position() const { return m_lines.position(); }

private:
    static void cellEnded(void *cell, std::size_t size, void *rows);
    static void rowEnded(int end, void *rows);
    [[nodiscard]] bool hold();
    [[nodiscard]] bool feed(QByteArrayView line);
    [[nodiscard]] bool stepOver(QByteArrayView wrong);
    [[nodiscard]] CsvRow refused(const char *refusal);
    void begin(qsizetype at, int line);

    FileTexts &m_texts;
    TextLines m_lines;
    std::unique_ptr<csv_parser> m_parser;
    QStringList m_cells;
    std::optional<CsvRow> m_row;
    QByteArray m_held;       ///< lines of the row that is being read, and those that are to be read again
    qsizetype m_start = 0;   ///< where that row begins in them
    qsizetype m_fed = 0;     ///< and up to where it was read
    bool m_isCut = false;    ///< the last of them was too long to be held
    int m_begin = 1;         ///< line where that row begins
    int m_line = 0;          ///< line that was fed last
    int m_hopeless = 0;      ///< a row that is open at the end of a line above this one is not closed in time
    bool m_isMended = false; ///< a cell of that row goes on behind its closing mark
    qsizetype m_closing = -1; ///< where that mark stands in the cell that is being read
};

} // namespace concord
