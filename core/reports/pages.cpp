// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

namespace concord {

namespace {

constexpr double marginMillimetres = 20;
constexpr double smallestPoints = 7.5; // of what must fit one page
constexpr double pointsLess = 0.5;
constexpr double tightAir = 0.6;
constexpr double footScale = 0.75;

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

/// Lays the document out on pages of that size. A heading goes to the next page with what it heads, which may move the
/// ones after it.
void layOutPages(const Document &document, const DocumentLook &look, const QSizeF &page, QTextDocument &text)
{
    QSet<int> onNewPage;
    for (int lonely = 0; lonely >= 0;) {
        text.setPageSize(page);
        layOut(document, look, text, onNewPage);
        text.setPageSize(page);
        lonely = lonelyHeading(text);
        onNewPage << lonely;
    }
}

} // namespace

void paintPages(const Document &document, const PageSetup &setup, QPagedPaintDevice &device)
{
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device);
    DocumentLook look;
    look.font = paperFont();
    QPainter painter(&device);
    QFont small = look.font;
    small.setPointSizeF(look.font.pointSizeF() * footScale);
    const QFontMetricsF metrics(small, &device);
    const QRectF page(0, 0, device.width(), device.height());
    const double footHeight = metrics.height() * 2.5;
    const QSizeF body(page.width(), page.height() - footHeight);
    layOutPages(document, look, body, text);
    while (setup.onePage && text.pageCount() > 1 && look.font.pointSizeF() > smallestPoints) {
        look.air = tightAir;
        look.font.setPointSizeF(look.font.pointSizeF() - pointsLess);
        layOutPages(document, look, body, text);
    }
    for (qsizetype i = 0; setup.onePage && text.pageCount() > 1 && i < setup.shorter.size(); ++i)
        layOutPages(setup.shorter[i], look, body, text);

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
        // A digest that is cut proves nothing: what doesn't fit beside the number takes a line more.
        const double room = page.width() - numberWidth - footHeight;
        const int lines = metrics.horizontalAdvance(setup.footer) <= room ? 1 : 2;
        painter.drawText(QRectF(0, page.height() - lines * metrics.lineSpacing(), room, lines * metrics.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, setup.footer);
    }
}

QByteArray toPdf(const Document &document, const PageSetup &setup)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(setup.size == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Concord " CONCORD_VERSION));
        paintPages(document, setup, writer);
    }
    return bytes;
}

} // namespace concord
