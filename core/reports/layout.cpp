// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/layout.h"

#include "core/reports/columnwidths.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>

namespace concord {

namespace {

constexpr double headingScale[] = {1.9, 1.3, 1.05};
constexpr double cellPadding = 3;

/// Writes the blocks one after the other at the end of a text document.
class Layout {
public:
    /// The headings of `onNewPage`, counted from 0, each begin a page. `below`: the target holds something already.
    Layout(QTextDocument &target, double width, double longestWord, const DocumentLook &look, const QSet<int> &onNewPage, bool below)
        : m_cursor(&target), m_width(width), m_longestWord(longestWord), m_look(look), m_onNewPage(onNewPage),
          m_device(target.documentLayout()->paintDevice()), m_metrics(look.font, m_device), m_fresh(!below)
    {
        m_cursor.movePosition(QTextCursor::End);
        // Qt counts a document's lengths in pixels of 96 or 72 to the inch; the larger is on the safe side.
        if (m_device != nullptr)
            m_scale = m_device->logicalDpiY() / 72.0;
        m_padding = 2 * cellPadding * m_scale;
        m_indent = target.indentWidth() * m_scale;
        m_text.setFont(look.font);
        m_text.setForeground(look.text);
        m_muted = m_text;
        m_muted.setForeground(look.muted);
    }

    void heading(const QString &text, int level)
    {
        QTextCharFormat format = m_text;
        format.setFontPointSize(m_look.font.pointSizeF() * headingScale[level]);
        format.setFontWeight(QFont::DemiBold);
        QTextBlockFormat block;
        block.setHeadingLevel(level + 1);
        block.setTopMargin(level == 0 ? 0 : space(level == 1 ? 1.6 : 0.8));
        block.setBottomMargin(space(level == 0 ? 0.8 : 0.3));
        if (m_onNewPage.contains(m_headings++))
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        start(block, format);
        insert(text, format);
    }
    void operator()(const Document::Heading &h) { heading(h.text, h.level); }
    void operator()(const Document::Paragraph &paragraph)
    {
        start(textBlock(), m_text);
        insert(paragraph.text, m_text);
    }
    void operator()(const Document::Bullets &list)
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        format.setIndent(1);
        QTextBlockFormat block = textBlock();
        block.setBottomMargin(space(0.15));
        QTextList *bullets = nullptr;
        for (const QString &item : list.items) {
            start(block, m_text);
            if (bullets == nullptr)
                bullets = m_cursor.createList(format);
            else
                bullets->add(m_cursor.block());
            insert(item, m_text, m_indent);
        }
    }
    void operator()(const Document::Facts &facts)
    {
        QTextTableFormat format = tableFormat();
        constexpr double keyShare = 0.26;
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 100 * keyShare),
                                          QTextLength(QTextLength::PercentageLength, 100 - 100 * keyShare)});
        QTextTable *table = startTable(static_cast<int>(facts.pairs.size()), 2, format);
        for (int row = 0; row < facts.pairs.size(); ++row) {
            cell(table, row, 0, facts.pairs[row].first, m_muted, m_width * keyShare, false);
            cell(table, row, 1, facts.pairs[row].second, m_text, m_width * (1 - keyShare), false);
        }
        leaveTable();
    }
    void operator()(const Document::Table &content)
    {
        QTextTableFormat format = tableFormat();
        format.setHeaderRowCount(1);
        const int columns = static_cast<int>(content.header.size());
        const QList<double> widths = widthsFor(content);
        QList<QTextLength> shares;
        for (double width : widths)
            shares << QTextLength(QTextLength::PercentageLength, 100 * width / m_width);
        format.setColumnWidthConstraints(shares);
        QTextTable *table = startTable(static_cast<int>(content.rows.size()) + 1, columns, format);
        QTextCharFormat head = m_muted;
        head.setFontPointSize(m_look.font.pointSizeF() * 0.9);
        for (int column = 0; column < columns; ++column) {
            cell(table, 0, column, content.header[column], head, widths[column], true);
            for (int row = 0; row < content.rows.size(); ++row)
                cell(table, row + 1, column, content.rows[row][column], m_text, widths[column], true);
        }
        leaveTable();
    }

private:
    [[nodiscard]] double space(double lines) const { return lines * m_look.air * m_look.font.pointSizeF(); }
    [[nodiscard]] QTextBlockFormat textBlock() const
    {
        QTextBlockFormat block;
        block.setBottomMargin(space(0.6));
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        return block;
    }
    [[nodiscard]] static QTextTableFormat tableFormat()
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(cellPadding);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }
    [[nodiscard]] QList<double> widthsFor(const Document::Table &content) const
    {
        constexpr double hair = 2; // what the layout may add in rounding the columns
        return columnWidths(content, m_width - hair, m_padding, [this](const QString &text) { return m_metrics.horizontalAdvance(text); });
    }
    /// A text document always has one block: the first start() takes it over.
    void start(const QTextBlockFormat &block, const QTextCharFormat &text)
    {
        if (m_fresh) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(text);
        } else {
            m_cursor.insertBlock(block, text);
        }
        m_fresh = false;
    }
    void insert(const QString &text, const QTextCharFormat &format, double indent = 0)
    {
        m_cursor.insertText(written(text, m_width - indent, format), format);
    }
    /// Lines break between words; one that is too long for its place may break within itself.
    [[nodiscard]] QString written(const QString &text, double width, const QTextCharFormat &format) const
    {
        constexpr double roundedAway = 0.02; // the layout counts in whole units here and there
        const bool usual = format.font() == m_look.font;
        const QFontMetricsF metrics = usual ? m_metrics : QFontMetricsF(format.font(), m_device);
        const double room = std::min((width - m_padding) * (1 - roundedAway), m_longestWord);
        return breakable(text, room, [&metrics](const QString &part) { return metrics.horizontalAdvance(part); })
            .replace(u'\n', QChar(QChar::LineSeparator));
    }
    QTextTable *startTable(int rows, int columns, const QTextTableFormat &format)
    {
        QTextBlockFormat gap;
        gap.setLineHeight(1, QTextBlockFormat::FixedHeight);
        start(gap, m_text);
        return m_cursor.insertTable(rows, columns, format);
    }
    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat gap;
        gap.setLineHeight(space(0.6), QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(gap);
    }
    void cell(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format, double width, bool ruled)
    {
        QTextTableCell at = table->cellAt(row, column);
        if (ruled) {
            QTextTableCellFormat frame = at.format().toTableCellFormat();
            frame.setBottomBorder(0.6);
            frame.setBottomBorderBrush(m_look.line);
            frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            at.setFormat(frame);
        }
        at.firstCursorPosition().insertText(written(text, width, format), format);
    }

    QTextCursor m_cursor;
    double m_width;
    double m_longestWord;
    const DocumentLook &m_look;
    const QSet<int> &m_onNewPage;
    const QPaintDevice *m_device;
    QFontMetricsF m_metrics;
    double m_scale = 1; ///< of lengths in pixels on the device
    double m_padding = 0;
    double m_indent = 0;
    int m_headings = 0;
    QTextCharFormat m_text;
    QTextCharFormat m_muted;
    bool m_fresh; ///< the one block that every text has is not written yet
};

} // namespace

QFont paperFont()
{
    const QStringList families = QFontDatabase::families();
    QFont font;
    // Not Inter: it swaps the colon after a figure for a glyph that PDF readers can't turn back into text.
    for (const QLatin1String family : {QLatin1String("Noto Sans"), QLatin1String("DejaVu Sans")}) {
        if (families.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPointSizeF(10);
    return font;
}

namespace {

/// Writes the blocks as one edit, so that Qt lays them out once and not with every cell; the title, if there is one, first.
QList<int> write(const std::optional<QString> &title, const QList<Document::Block> &blocks, const DocumentLook &look,
                 const QSet<int> &onNewPage, QTextDocument &target)
{
    // Where nobody said how wide the lines are, long words break early.
    constexpr double usualLine = 80;
    constexpr double longWord = 28;
    const bool known = target.textWidth() > 0;
    const double letter = QFontMetricsF(look.font).averageCharWidth();
    const double width = known ? target.textWidth() : usualLine * letter;
    Layout layout(target, width, known ? width : longWord * letter, look, onNewPage, !title);
    QTextCursor whole(&target);
    whole.beginEditBlock();
    QList<int> starts;
    if (title) {
        starts << 0;
        layout.heading(*title, 0);
    }
    for (const Document::Block &block : blocks) {
        starts << target.blockCount();
        std::visit(layout, block);
    }
    whole.endEditBlock();
    return starts;
}

} // namespace

QList<int> layOut(const Document &document, const DocumentLook &look, QTextDocument &target, const QSet<int> &onNewPage)
{
    target.setUndoRedoEnabled(false);
    target.clear();
    target.setDefaultFont(look.font);
    target.setDocumentMargin(0);
    QTextOption wrap = target.defaultTextOption();
    wrap.setWrapMode(QTextOption::WordWrap);
    target.setDefaultTextOption(wrap);
    return write(document.title(), document.blocks(), look, onNewPage, target);
}

QList<int> layOutMore(const Document &more, const DocumentLook &look, QTextDocument &target)
{
    return write({}, more.blocks(), look, {}, target);
}

} // namespace concord
