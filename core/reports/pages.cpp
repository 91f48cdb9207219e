// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace concord {

namespace {

constexpr double headingScale[] = {1.9, 1.3, 1.05};
constexpr double marginMillimetres = 20;

/// Writes the blocks one after the other at the end of a text document.
class Layout {
public:
    /// The headings of `onNewPage`, counted from 0, each begin a page.
    Layout(QTextDocument &target, const DocumentLook &look, const QSet<int> &onNewPage)
        : m_cursor(&target), m_look(look), m_onNewPage(onNewPage)
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
        format.setColumnWidthConstraints(widthsFor(content));
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
    /// Shares of the width by what the columns hold, so that a column of names is not as wide as one of sentences.
    [[nodiscard]] static QList<QTextLength> widthsFor(const Document::Table &content)
    {
        constexpr qsizetype least = 10;
        constexpr qsizetype most = 34;
        QList<qsizetype> weights;
        for (qsizetype column = 0; column < content.header.size(); ++column) {
            qsizetype longest = content.header[column].size();
            for (const QStringList &row : content.rows) {
                for (const QString &line : row[column].split(u'\n'))
                    longest = std::max(longest, line.size());
            }
            weights << std::clamp(longest, least, most);
        }
        const auto sum = std::accumulate(weights.begin(), weights.end(), qsizetype(0));
        QList<QTextLength> widths;
        for (qsizetype weight : weights)
            widths << QTextLength(QTextLength::PercentageLength, 100.0 * static_cast<double>(weight) / static_cast<double>(sum));
        return widths;
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
    void insert(const QString &text, const QTextCharFormat &format) { m_cursor.insertText(written(text), format); }
    /// Lines break between words; one that is too long for any line, such as an address, may break within itself.
    [[nodiscard]] static QString written(const QString &text)
    {
        constexpr int longest = 28;
        constexpr QChar mayBreak(0x200b);
        QString lines;
        int run = 0;
        for (const QChar c : text) {
            run = c.isSpace() ? 0 : run + 1;
            if (run > longest && !c.isLowSurrogate()) {
                lines += mayBreak;
                run = 1;
            }
            lines += c == u'\n' ? QChar(QChar::LineSeparator) : c;
        }
        return lines;
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
        at.firstCursorPosition().insertText(written(text), format);
    }

    QTextCursor m_cursor;
    const DocumentLook &m_look;
    const QSet<int> &m_onNewPage;
    int m_headings = 0;
    QTextCharFormat m_text;
    QTextCharFormat m_muted;
    bool m_fresh = true;
};

void fill(const Document &document, const DocumentLook &look, const QSet<int> &onNewPage, QTextDocument &target)
{
    target.clear();
    target.setDefaultFont(look.font);
    target.setDocumentMargin(0);
    QTextOption wrap = target.defaultTextOption();
    wrap.setWrapMode(QTextOption::WordWrap);
    target.setDefaultTextOption(wrap);
    Layout layout(target, look, onNewPage);
    layout.heading(document.title(), 0);
    for (const Document::Block &block : document.blocks())
        std::visit(layout, block);
}

/// The first heading, counted from 0, that stands alone at the foot of a page; -1 for none.
int lonelyHeading(const QTextDocument &text)
{
    const double height = text.pageSize().height();
    const auto pageOf = [&](const QTextBlock &block) {
        return static_cast<int>(text.documentLayout()->blockBoundingRect(block).top() / height);
    };
    int heading = -1;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        ++heading;
        QTextBlock next = block.next();
        // The gap above a table belongs to the heading.
        if (next.isValid() && next.text().isEmpty() && next.next().isValid())
            next = next.next();
        if (next.isValid() && pageOf(next) != pageOf(block) && !block.blockFormat().hasProperty(QTextFormat::PageBreakPolicy))
            return heading;
    }
    return -1;
}

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
    fill(document, look, {}, target);
}

void paintPages(const Document &document, const QString &footer, QPagedPaintDevice &device)
{
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device);
    DocumentLook look;
    look.font = paperFont();
    QPainter painter(&device);
    QFont small = look.font;
    small.setPointSizeF(look.font.pointSizeF() * 0.75);
    const QFontMetricsF metrics(small, &device);
    const QRectF page(0, 0, device.width(), device.height());
    const double footHeight = metrics.height() * 2.5;
    const QSizeF body(page.width(), page.height() - footHeight);
    // A heading goes to the next page with what it heads, which may move the ones after it.
    QSet<int> onNewPage;
    for (int lonely = 0; lonely >= 0;) {
        fill(document, look, onNewPage, text);
        text.setPageSize(body);
        lonely = lonelyHeading(text);
        onNewPage << lonely;
    }

    const int pages = text.pageCount();
    for (int n = 0; n < pages; ++n) {
        if (n > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -n * body.height());
        // A hair less than the page: the layout rounds, and a line of the next page must not be drawn here as well.
        text.drawContents(&painter, QRectF(0, n * body.height() + 1, body.width(), body.height() - 2));
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
