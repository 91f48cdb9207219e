// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/recordtable.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>

namespace concord {

namespace {

constexpr int barWidth = 48;

/// Fonts are looked for once in the life of the program.
bool mayLookForFonts = false;

/// Text that the program's own font can hardly write: looking for fonts that can, and for the rules by which such text
/// breaks, takes tens of milliseconds the first time.
bool needsOtherFonts(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Common:
        case QChar::Script_Inherited:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic: return c.isSurrogate();
        default: return true;
        }
    });
}

/// Lines below pieces of a text that stands at a place, in whichever direction it is written.
void underline(QPainter &painter, QPointF place, const QString &text, const QFont &font, const std::vector<TextRange> &ranges,
               const QColor &colour)
{
    if (ranges.empty())
        return;
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    for (const TextRange &range : ranges) {
        const double from = line.cursorToX(static_cast<int>(range.from));
        const double to = line.cursorToX(static_cast<int>(range.from + range.length));
        painter.fillRect(QRectF(QPointF(place.x() + std::min(from, to), place.y() + line.ascent() + 2), QSizeF(std::abs(to - from), 2)),
                         colour);
    }
}

/// The text on `most` lines at most, the first of its own width; the last has all that is left.
QStringList wrapped(const QString &text, const QFont &font, int firstWidth, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int end = 0;
    while (end < text.size() && lines.size() < most - 1) {
        QTextLine line = layout.createLine();
        line.setLineWidth(lines.isEmpty() ? firstWidth : width);
        end = line.textStart() + line.textLength();
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    if (end < text.size())
        lines << text.mid(end);
    return lines;
}

/// The height of the first of two lines: a higher row has more lines below it.
int firstLine(const QRect &room, const QStyleOptionViewItem &option)
{
    return std::min(room.height() / 2, option.fontMetrics.height() + space::l / 2);
}

/// What stands in the whole box between the paddings of a cell.
QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(space::m, 0, -space::s, 0);
}

} // namespace

RecordDelegate::RecordDelegate(RecordTable *table) : QStyledItemDelegate(table), m_table(table) {}

void RecordDelegate::drawText(QPainter &painter, const QRect &where, const QString &text, Face face,
                              Qt::Alignment alignment, const QString &marked) const
{
    if (text.isEmpty() || where.width() <= 0)
        return;
    const QFont font = face == Face::Small ? typeFont(TypeSize::Small)
                                           : typeFont(TypeSize::Body, face == Face::Strong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QString key = QString::number(static_cast<int>(face)) + u'/' + QString::number(where.width()) + u'/' + text;
    QStaticText *layout = m_layouts.object(key);
    if (layout == nullptr && !mayLookForFonts && needsOtherFonts(text)) {
        // All else is painted first, and this an instant later.
        QTimer::singleShot(0, m_table, [table = m_table] {
            mayLookForFonts = true;
            table->viewport()->update();
        });
        return;
    }
    if (layout == nullptr) {
        const QString line = text.section(u'\n', 0, 0);
        layout = new QStaticText(painter.fontMetrics().elidedText(line, Qt::ElideRight, where.width()));
        layout->setTextFormat(Qt::PlainText);
        layout->setPerformanceHint(QStaticText::AggressiveCaching);
        layout->prepare({}, font);
        m_layouts.insert(key, layout);
    }
    const QSizeF size = layout->size();
    double x = where.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = where.right() + 1 - size.width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = where.left() + (where.width() - size.width()) / 2;
    const QPointF place(x, where.top() + (where.height() - size.height()) / 2);
    painter.drawStaticText(place, *layout);
    if (!marked.isEmpty())
        underline(painter, place, layout->text(), font, matchingWords(layout->text(), marked), tokensOf(m_table).accent);
}

void RecordDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(m_table);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = index.row() == m_table->hoveredRow();
    const bool caret = m_table->hasFocus() && index.row() == m_table->currentIndex().row();
    if (m_table->hasListLook()) {
        if (selected || hovered) { // one box round the whole row, of which each cell draws its part
            const QRect row(0, option.rect.top(), m_table->viewport()->width(), option.rect.height());
            painter.save();
            painter.setClipRect(option.rect);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(selected && caret ? QPen(t.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(selected ? t.selection : t.accentTint);
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 1.5, -0.5, -1.5), space::radius, space::radius);
            painter.restore();
        }
        return;
    }
    if (selected || hovered)
        painter.fillRect(option.rect, selected ? t.selection : t.accentTint);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (caret && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(m_table);
    painter->save();
    paintGround(*painter, option, index);

    QRect room = inner(option);
    const QVariant shownText = index.data(Qt::DisplayRole);
    const QString text = shownText.metaType().id() == QMetaType::QString ? shownText.toString()
                                                                         : displayText(shownText, option.locale);
    const QString second = index.data(SecondLineRole).toString();
    const QString badge = index.data(BadgeRole).toString();
    const QVariant ratio = index.data(RatioRole);
    const QVariant level = index.data(LevelRole);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const auto alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::Alignment(Qt::AlignLeft);
    const QString marked = index.data(MarkedWordsRole).toString();
    const bool strong = !second.isEmpty() || index.data(StrongRole).toBool();

    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        box.rect = m_table->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, m_table);
        const auto checked = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_On, checked == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, checked == Qt::Unchecked);
        m_table->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, m_table);
        room.setLeft(box.rect.right() + space::s);
    }
    const int start = room.left();
    const int half = firstLine(room, option);
    if (level.isValid()) {
        paintLevel(*painter, room, level.toInt(), t.muted);
        painter->restore();
        return;
    }
    if (ratio.isValid()) {
        const int written = QFontMetrics(typeFont(TypeSize::Body)).horizontalAdvance(text);
        const int length = std::clamp(room.width() - written - int(space::s), 12, barWidth);
        const QRectF bar(room.left(), room.center().y() - 2, length, 6);
        paintRatio(*painter, bar, ratio.toDouble(), seriesColour(m_table, index.data(SeriesRole).toInt()), t.line);
        room.setLeft(room.left() + length + space::s);
    }
    int belowRight = room.right();
    if (!badge.isEmpty()) {
        const QSize size = badgeSize(badge);
        const QFontMetrics metrics(typeFont(TypeSize::Body, strong ? QFont::DemiBold : QFont::Normal));
        // A pixel more than the rounded width, or a text that just fits would lose its end.
        const int needed = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 1 + int(space::s);
        const int spare = std::max(0, room.width() - size.width());
        QRect where(QPoint(room.left() + std::min(needed, spare), room.top() + (room.height() - size.height()) / 2), size);
        if (second.isEmpty()) {
            room.setWidth(std::max(0, where.left() - room.left() - (text.isEmpty() ? 0 : int(space::s))));
        } else if (needed <= spare) {
            where.moveTop(room.top() + 2 + (half + 2 - size.height()) / 2);
        } else { // the name needs the whole line: the badge moves to the end of the one below
            where.moveTopLeft({room.right() + 1 - size.width(), room.top() + half + 1 + (half - 6 - size.height()) / 2});
            belowRight = where.left() - space::s;
        }
        paintBadge(*painter, where, badge, static_cast<Tone>(index.data(BadgeToneRole).toInt()), t);
    }
    painter->setPen(index.data(MutedRole).toBool() ? t.muted : t.text);
    const Face face = strong ? Face::Strong : Face::Body;
    if (second.isEmpty()) {
        drawText(*painter, room, text, face, alignment, marked);
    } else {
        drawText(*painter, QRect(room.left(), room.top() + 4, room.width(), half - 3), text, face, alignment, marked);
        QRect below = inner(option);
        below.setLeft(start);
        below.setRight(belowRight);
        const int least = half - 6; // of one line
        below.setTop(below.top() + half + 1);
        const int most = std::max(1, (room.height() - half - 4) / least);
        below.setHeight(least);
        painter->setPen(t.muted);
        const QFont small = typeFont(TypeSize::Small);
        const int whole = inner(option).right();
        const bool fits = most == 1 || QFontMetrics(small).horizontalAdvance(second) <= below.width();
        for (const QString &line : fits ? QStringList{second} : wrapped(second, small, below.width(), whole - below.left(), most)) {
            drawText(*painter, below, line, Face::Small, alignment, marked);
            below.translate(0, least);
            below.setRight(whole); // a badge stands beside the first
        }
    }
    painter->restore();
}

bool RecordDelegate::prepareRareLetters()
{
    static const QString rare(QChar(0x0905)); // a letter of Devanagari; whichever is rare here, the search is the same
    static int done = 0;
    const std::array fonts{typeFont(TypeSize::Body), typeFont(TypeSize::Body, QFont::DemiBold), typeFont(TypeSize::Small)};
    if (done == static_cast<int>(fonts.size()))
        return false;
    QTextLayout layout(rare, fonts[static_cast<std::size_t>(done++)]);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return true;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(typeFont(TypeSize::Body, QFont::DemiBold));
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + space::m + space::s;
    if (const QString badge = index.data(BadgeRole).toString(); !badge.isEmpty())
        width += badgeSize(badge).width() + space::s;
    if (index.data(RatioRole).isValid())
        width += barWidth + space::s;
    return {width, option.fontMetrics.height() * 2 + space::l};
}

} // namespace concord
