// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dotplot.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double leastScale = 100; // from 1 to 5, so that dots stand apart

} // namespace

DotPlot::DotPlot(QWidget *parent) : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DotPlot::setRows(const QList<DotRow> &rows, const QString &since)
{
    m_rows = rows;
    m_since = since;
    QStringList all;
    for (const DotRow &row : rows)
        all << words(row);
    describe(all.join(QStringLiteral("; ")));
}

QString DotPlot::words(const DotRow &row) const
{
    if (!row.hidden.isEmpty())
        return tr("%1: %2").arg(row.name, row.hidden);
    QStringList answers;
    for (qsizetype i = 0; i < row.answers.size(); ++i) {
        const QString score = QLocale().toString(row.answers[i], 'g', 3);
        answers << (i < row.raters.size() ? row.raters[i] + u' ' + score : score);
    }
    if (!row.mean)
        return tr("%1: no answers").arg(row.name);
    const QString all = answers.join(QStringLiteral(", "));
    QString text = row.invited == 0
        ? tr("%1: mean %2, answers %3").arg(row.name, figure(*row.mean), all)
        : tr("%1: mean %2, %3 of %4 answered: %5")
              .arg(row.name, figure(*row.mean), QString::number(row.answers.size()), QString::number(row.invited), all);
    if (row.change)
        text += tr(", %1 %2").arg(signedFigure(*row.change), m_since);
    if (row.split)
        text += tr(", split");
    return text;
}

QString DotPlot::countOf(const DotRow &row)
{
    return row.invited == 0 || !row.hidden.isEmpty() ? QString() : tr("%1 of %2").arg(row.answers.size()).arg(row.invited);
}

int DotPlot::headHeight() const
{
    return QFontMetrics(typeFont(TypeSize::Small)).height() + space::s;
}

int DotPlot::rowHeight() const
{
    return fontMetrics().height() + space::l;
}

QSize DotPlot::sizeHint() const
{
    return {440, headHeight() + rowHeight() * static_cast<int>(m_rows.size()) + space::xs};
}

QSize DotPlot::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

DotPlot::Columns DotPlot::columns() const
{
    const QFontMetrics small(typeFont(TypeSize::Small));
    double name = 0;
    double badge = 0;
    for (const DotRow &row : m_rows) {
        name = std::max<double>(name, fontMetrics().horizontalAdvance(row.name));
        if (row.split)
            badge = badgeSize(tr("split")).width() + space::xs;
    }
    name = std::min(name + badge, width() * 0.36);
    const double since = m_since.isEmpty() ? 0 : std::max(small.horizontalAdvance(m_since), 44) + space::m;
    const double mean = std::max(fontMetrics().horizontalAdvance(QStringLiteral("0.00")),
                                 small.horizontalAdvance(tr("mean")))
                        + space::m;
    Columns c{};
    c.nameWidth = name;
    c.sinceRight = width();
    c.meanRight = width() - since;
    c.left = name + space::l;
    c.countRight = c.meanRight - mean;
    double count = 0;
    for (const DotRow &row : m_rows)
        count = std::max<double>(count, small.horizontalAdvance(countOf(row)));
    // Where there is no room for it, hovering tells.
    c.countWidth = c.countRight - space::s - count - c.left >= leastScale ? count : 0;
    c.right = std::max(c.left + 60, c.countRight - space::s - (c.countWidth > 0 ? c.countWidth + space::s : 0));
    return c;
}

QString DotPlot::valueAt(QPoint where) const
{
    const int row = (where.y() - headHeight()) / rowHeight();
    return where.y() >= headHeight() && row < m_rows.size() ? words(m_rows[row]) : QString();
}

void DotPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns c = columns();
    paintHead(painter, c);
    double top = headHeight();
    for (const DotRow &row : m_rows) {
        paintRow(painter, c, row, top);
        top += rowHeight();
    }
}

void DotPlot::paintHead(QPainter &painter, const Columns &c) const
{
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(tokensOf(this).muted);
    const QFontMetrics metrics(painter.font());
    const int height = metrics.height();
    const QString low = tr("not at all");
    const QString middle = tr("partly");
    const QString high = tr("completely");
    const double room = c.right - c.left;
    // In a narrow card the figures say it as well.
    const bool words = metrics.horizontalAdvance(low + middle + high) + 2 * space::m < room;
    painter.drawText(QRectF(c.left - 4, 0, room, height), Qt::AlignLeft, words ? low : QStringLiteral("1"));
    painter.drawText(QRectF(c.left, 0, room, height), Qt::AlignHCenter, words ? middle : QStringLiteral("3"));
    painter.drawText(QRectF(c.left, 0, room + 4, height), Qt::AlignRight, words ? high : QStringLiteral("5"));
    painter.drawText(QRectF(c.countRight, 0, c.meanRight - c.countRight, height), Qt::AlignRight, tr("mean"));
    painter.drawText(QRectF(c.meanRight, 0, c.sinceRight - c.meanRight, height), Qt::AlignRight, m_since);
}

void DotPlot::paintRow(QPainter &painter, const Columns &c, const DotRow &row, double top) const
{
    const Tokens &t = tokensOf(this);
    const double middle = top + rowHeight() / 2.0;
    painter.setFont(font());
    painter.setPen(t.text);
    double nameWidth = c.nameWidth;
    if (row.split) {
        const QSize size = badgeSize(tr("split"));
        nameWidth -= size.width() + space::xs;
        const int shown = std::min(static_cast<int>(nameWidth), fontMetrics().horizontalAdvance(row.name));
        paintBadge(painter, QRect(QPoint(shown + space::s, static_cast<int>(middle) - size.height() / 2), size),
                   tr("split"), Tone::Warning, t);
    }
    painter.drawText(QRectF(0, top, nameWidth + 1, rowHeight()), Qt::AlignVCenter,
                     fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(nameWidth) + 1));

    if (!row.hidden.isEmpty()) { // there is nothing else in the line, so the reason has all of it
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(t.muted);
        const double room = width() - c.left;
        painter.drawText(QRectF(c.left, top, room, rowHeight()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.hidden, Qt::ElideRight, static_cast<int>(room)));
        return painter.setFont(font());
    }
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(c.left, middle), QPointF(c.right, middle));
    // Equal answers stand one over the other, so that each is seen.
    QList<double> sorted = row.answers;
    std::sort(sorted.begin(), sorted.end());
    painter.setPen(QPen(t.surface, 0.8));
    painter.setBrush(t.second);
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype same = i;
        while (same < sorted.size() && std::abs(sorted[same] - sorted[i]) < 0.01)
            ++same;
        const double x = c.left + (c.right - c.left) * (sorted[i] - 1) / 4;
        const auto count = static_cast<double>(same - i);
        const double pitch = std::min(7.0, (rowHeight() - 8.0) / std::max(1.0, count));
        for (qsizetype n = i; n < same; ++n) {
            const double offset = (static_cast<double>(n - i) - (count - 1) / 2) * pitch;
            painter.drawEllipse(QPointF(x, middle + offset), 3.6, 3.6);
        }
        i = same;
    }
    if (row.mean) { // a small upright line, so that the mean is found without reading
        const double x = c.left + (c.right - c.left) * (*row.mean - 1) / 4;
        painter.setPen(QPen(t.accent, 2));
        painter.drawLine(QPointF(x, middle - 9), QPointF(x, middle + 9));
    }
    if (c.countWidth > 0) {
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(t.muted);
        painter.drawText(QRectF(c.countRight - c.countWidth - 1, top, c.countWidth + 1, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, countOf(row));
        painter.setFont(font());
    }
    painter.setPen(row.mean ? t.text : t.muted);
    painter.drawText(QRectF(c.countRight, top, c.meanRight - c.countRight, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     row.mean ? figure(*row.mean) : QStringLiteral("–"));
    if (!m_since.isEmpty()) {
        painter.setFont(typeFont(TypeSize::Small));
        painter.setPen(t.muted);
        painter.drawText(QRectF(c.meanRight, top, c.sinceRight - c.meanRight, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, row.change ? signedFigure(*row.change) : QString());
    }
}

} // namespace concord
