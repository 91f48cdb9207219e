// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace concord {

namespace {

constexpr double headingScale[] = {1.9, 1.3, 1.05};
constexpr double marginMillimetres = 20;

/// Writes the blocks one after the other at the end of a text document.
class Layout {
public:
    Layout(QTextDocument &target, const DocumentLook &look) : m_cursor(&target), m_look(look)
    {
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
        block.setNonBreakableLines(false);
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
            insert(item, m_text);
        }
    }
    void operator()(const Document::Facts &facts)
    {
        QTextTableFormat format = tableFormat();
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 26),
                                          QTextLength(QTextLength::PercentageLength, 74)});
        QTextTable *table = startTable(static_cast<int>(facts.pairs.size()), 2, format);
        for (int row = 0; row < facts.pairs.size(); ++row) {
            cell(table, row, 0, facts.pairs[row].first, m_muted, false);
            cell(table, row, 1, facts.pairs[row].second, m_text, false);
        }
        leaveTable();
    }
    void operator()(const Document::Table &content)
    {
        QTextTableFormat format = tableFormat();
        format.setHeaderRowCount(1);
        const int columns = static_cast<int>(content.header.size());
        QTextTable *table = startTable(static_cast<int>(content.rows.size()) + 1, columns, format);
        QTextCharFormat head = m_muted;
        head.setFontPointSize(m_look.font.pointSizeF() * 0.9);
        for (int column = 0; column < columns; ++column) {
            cell(table, 0, column, content.header[column], head, true);
            for (int row = 0; row < content.rows.size(); ++row)
                cell(table, row + 1, column, content.rows[row][column], m_text, true);
        }
        leaveTable();
    }

private:
    [[nodiscard]] double space(double lines) const { return lines * m_look.font.pointSizeF(); }
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
        format.setCellPadding(3);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
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
    void insert(const QString &text, const QTextCharFormat &format)
    {
        m_cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), format);
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
    void cell(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format, bool ruled)
    {
        QTextTableCell at = table->cellAt(row, column);
        if (ruled) {
            QTextTableCellFormat frame = at.format().toTableCellFormat();
            frame.setBottomBorder(0.6);
            frame.setBottomBorderBrush(m_look.line);
            frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            at.setFormat(frame);
        }
        at.firstCursorPosition().insertText(QString(text).replace(u'\n', QChar::LineSeparator), format);
    }

    QTextCursor m_cursor;
    const DocumentLook &m_look;
    QTextCharFormat m_text;
    QTextCharFormat m_muted;
    bool m_fresh = true;
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

void layOut(const Document &document, const DocumentLook &look, QTextDocument &target)
{
    target.clear();
    target.setDefaultFont(look.font);
    target.setDocumentMargin(0);
    Layout layout(target, look);
    layout.heading(document.title(), 0);
    for (const Document::Block &block : document.blocks())
        std::visit(layout, block);
}

void paintPages(const Document &document, const QString &footer, QPagedPaintDevice &device)
{
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device);
    DocumentLook look;
    look.font = paperFont();
    layOut(document, look, text);

    QPainter painter(&device);
    QFont small = look.font;
    small.setPointSizeF(look.font.pointSizeF() * 0.75);
    const QFontMetricsF metrics(small, &device);
    const QRectF page(0, 0, device.width(), device.height());
    const double footHeight = metrics.height() * 2.5;
    const QSizeF body(page.width(), page.height() - footHeight);
    text.setPageSize(body);

    const int pages = text.pageCount();
    for (int n = 0; n < pages; ++n) {
        if (n > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -n * body.height());
        text.drawContents(&painter, QRectF(0, n * body.height(), body.width(), body.height()));
        painter.restore();

        const QString number = QStringLiteral("%1/%2").arg(n + 1).arg(pages);
        const double numberWidth = metrics.horizontalAdvance(number);
        const QRectF foot(0, page.height() - metrics.height(), page.width(), metrics.height());
        painter.setFont(small);
        painter.setPen(look.muted);
        painter.drawText(foot, Qt::AlignRight, number);
        painter.drawText(foot, Qt::AlignLeft,
                         metrics.elidedText(footer, Qt::ElideMiddle, page.width() - numberWidth - footHeight));
    }
}

QByteArray toPdf(const Document &document, const QString &footer)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Concord " CONCORD_VERSION));
        paintPages(document, footer, writer);
    }
    return bytes;
}

} // namespace concord
