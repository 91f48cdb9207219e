// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/daydelegate.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/checkinlooks.h"
#include "ui/wording/checkinwords.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int cellPadding = 2;
constexpr int numberHeight = 20;
constexpr int boxHeight = 18;
constexpr int boxGap = 2;

constexpr int tallCell = 240; // as in a week: an entry has a line for its name and one for whom it is about

int boxesIn(const QRect &cell, int lines)
{
    return std::max(1, (cell.height() - numberHeight - cellPadding + boxGap) / (lines * boxHeight + boxGap)); // no gap below the last
}

/// How many of its characters go on the first of two lines: whole words, one at least.
int firstLineOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

int linesOfBox(const QRect &cell, int count)
{
    return cell.height() >= tallCell || (count <= boxesIn(cell, 2) && cell.height() >= numberHeight + cellPadding + 2 * boxHeight + boxGap) ? 2 : 1;
}

} // namespace

namespace daycell {

int leastHeight()
{
    return numberHeight + boxHeight + 2 * cellPadding;
}

int entryHeight()
{
    return boxHeight + boxGap;
}

int entriesShown(const QRect &cell, int count)
{
    return std::min(count, boxesIn(cell, linesOfBox(cell, count)));
}

QRect moreOf(const QRect &cell)
{
    const int numberWidth = cell.width() / 2;
    return {cell.left() + numberWidth, cell.top() + 1, cell.width() - numberWidth - cellPadding, numberHeight - 2};
}

QRect boxOf(const QRect &cell, int index, int count)
{
    const int height = linesOfBox(cell, count) * boxHeight;
    return {cell.left() + cellPadding, cell.top() + numberHeight + index * (height + boxGap), cell.width() - 2 * cellPadding, height};
}

} // namespace daycell

DayDelegate::DayDelegate(MonthModel *model, QTableView *view) : QStyledItemDelegate(view), m_model(model), m_view(view) {}

void DayDelegate::setCarried(const std::optional<CheckInRow> &carried, QDate to)
{
    m_carried = carried;
    m_to = to;
    m_view->viewport()->update();
}

std::vector<DayEntry> DayDelegate::entriesOn(QDate day) const
{
    auto entries = m_model->entriesOn(day);
    if (!m_carried)
        return entries;
    std::erase_if(entries, [this](const DayEntry &entry) { return entry.checkIn && entry.checkIn->id == m_carried->id; });
    if (day == m_to)
        entries.insert(entries.begin(), {m_carried, {}});
    return entries;
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(m_view);
    const QDate day = m_model->dayAt(index);
    const QRect cell = option.rect;
    painter->save();
    painter->fillRect(cell, m_carried && day == m_to ? t.accentTint : t.surface);
    painter->setPen(t.line);
    if (index.row() + 1 < m_model->rowCount())
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (index.column() + 1 < m_model->columnCount())
        painter->drawLine(cell.topRight(), cell.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    paintNumber(*painter, cell, day, t);
    paintEntries(*painter, cell, day, t);
    if (m_view->currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_view->hasFocus() ? t.accent : t.muted, m_view->hasFocus() ? 2 : 1));
        painter->drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4);
    }
    painter->restore();
}

void DayDelegate::paintNumber(QPainter &painter, const QRect &cell, QDate day, const Tokens &t) const
{
    const bool isToday = day == m_model->today();
    const QString number = QString::number(day.day());
    painter.setFont(typeFont(TypeSize::Small, isToday ? QFont::DemiBold : QFont::Normal));
    const int width = std::max(numberHeight - 2, painter.fontMetrics().horizontalAdvance(number) + space::s);
    const QRect where(cell.left() + cellPadding - 1, cell.top() + 1, width, numberHeight - 2);
    QColor ink = m_model->isWithin(day) ? t.text : t.muted;
    if (isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(where, where.height() / 2.0, where.height() / 2.0);
        ink = t.onAccent;
    }
    painter.setPen(ink);
    painter.drawText(where, Qt::AlignCenter, number);
}

void DayDelegate::paintEntries(QPainter &painter, const QRect &cell, QDate day, const Tokens &t) const
{
    const auto entries = entriesOn(day);
    const int count = static_cast<int>(entries.size());
    const int shown = daycell::entriesShown(cell, count);
    for (int i = 0; i < shown; ++i) {
        const DayEntry &entry = entries[static_cast<std::size_t>(i)];
        if (entry.checkIn)
            paintCheckIn(painter, daycell::boxOf(cell, i, count), *entry.checkIn, t);
        else
            paintLater(painter, daycell::boxOf(cell, i, count), *entry.later, t);
    }
    if (shown == count)
        return;
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.muted);
    const QRect where = daycell::moreOf(cell).adjusted(0, 0, -2, 0);
    const QString more = tr("+%1 more").arg(count - shown);
    const bool fits = painter.fontMetrics().horizontalAdvance(more) <= where.width();
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignRight, fits ? more : QStringLiteral("+%1").arg(count - shown));
}

void DayDelegate::paintCheckIn(QPainter &painter, const QRect &where, const CheckInRow &checkIn, const Tokens &t) const
{
    QColor ground = t.window;
    QColor ink = t.muted;
    switch (lookOf(checkIn, m_model->today()).tone) {
    case Tone::Accent:
        ground = t.accentTint;
        ink = t.accent;
        break;
    case Tone::Warning:
        ground = t.warningTint;
        ink = t.warning;
        break;
    case Tone::Bad:
        ground = t.badTint;
        ink = t.bad;
        break;
    case Tone::Neutral:
        break;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(where, 3, 3);
    QFont font = typeFont(TypeSize::Small);
    font.setStrikeOut(checkIn.state == CheckInState::Skipped);
    painter.setFont(font);
    painter.setPen(ink);
    QString text = checkIn.about;
    if (checkIn.state == CheckInState::Held)
        text.prepend(QStringLiteral("✓\u00a0"));
    else if (checkIn.state == CheckInState::Missed)
        text.prepend(QStringLiteral("–\u00a0"));
    paintText(painter, where, text, wording::titleOf(checkIn));
}

void DayDelegate::paintLater(QPainter &painter, const QRect &where, const RhythmDate &date, const Tokens &t) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.muted);
    paintText(painter, where, date.about, date.title);
}

void DayDelegate::paintText(QPainter &painter, const QRect &where, const QString &about, const QString &title) const
{
    QRect line = where.adjusted(3, 0, -1, 0);
    line.setHeight(boxHeight);
    const bool isWide = painter.fontMetrics().horizontalAdvance(about) <= line.width();
    const int first = isWide || where.height() < 2 * boxHeight ? static_cast<int>(about.size()) : firstLineOf(about, painter.font(), line.width());
    const QString second = first < about.size() ? about.mid(first).trimmed() : title;
    for (const QString &text : {about.left(first).trimmed(), second}) {
        if (line.bottom() > where.bottom())
            break;
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, boxHeight);
    }
}

} // namespace concord
