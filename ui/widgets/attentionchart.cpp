// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attentionchart.h"

#include "ui/theme/tokens.h"

#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

constexpr double dotRadius = 6;
constexpr int inset = 10;
constexpr double widestGap = 3; // from 1, the lowest mean, to 4
constexpr int mostNames = 40;   // there is no room for more

QString wordsFor(const AttentionDot &dot)
{
    if (dot.gap <= 0)
        return AttentionChart::tr("%1: importance %2, nothing missing to 4.0").arg(dot.name).arg(dot.importance);
    return AttentionChart::tr("%1: importance %2, %3 missing to 4.0, attention %4")
        .arg(dot.name, QString::number(dot.importance), figure(dot.gap), figure(dot.attention));
}

} // namespace

AttentionChart::AttentionChart(QWidget *parent) : Chart(parent)
{
    setAccessibleName(tr("Where attention helps most"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AttentionChart::setDots(QList<AttentionDot> dots)
{
    std::ranges::stable_sort(dots, std::ranges::greater(), &AttentionDot::attention);
    m_dots = std::move(dots);
    QStringList words;
    for (const AttentionDot &dot : std::as_const(m_dots))
        words << wordsFor(dot);
    describe(words.join(u'\n'));
}

QRectF AttentionChart::field() const
{
    const int line = QFontMetrics(typeFont(TypeSize::Small)).height();
    return QRectF(rect()).adjusted(line + 2 * space::xs, inset, -inset, -line - 2 * space::xs);
}

QPointF AttentionChart::place(const AttentionDot &dot) const
{
    const QRectF inner = field().adjusted(2 * dotRadius, 2 * dotRadius, -2 * dotRadius, -2 * dotRadius);
    return {inner.left() + inner.width() * std::clamp(dot.gap / widestGap, 0.0, 1.0),
            inner.bottom() - inner.height() * (dot.importance - 1) / 4};
}

void AttentionChart::paintGround(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const QRectF inner = field();
    painter.setPen(t.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    for (int importance = 1; importance <= 5; ++importance) {
        const double y = place({{}, importance, 0, 0}).y();
        painter.drawLine(QPointF(inner.left() + 1, y), QPointF(inner.right() - 1, y));
    }
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.muted);
    const QRectF below(inner.left(), inner.bottom() + space::xs, inner.width(), height() - inner.bottom() - space::xs);
    painter.drawText(below, Qt::AlignTop | Qt::AlignLeft, tr("nothing missing"));
    painter.drawText(below, Qt::AlignTop | Qt::AlignRight, tr("more missing to 4.0 →"));
    painter.save();
    painter.translate(0, inner.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, inner.height(), inner.left() - space::xs), Qt::AlignCenter, tr("more important →"));
    painter.restore();
}

/// Beside the dot or above or below it, wherever nothing else is written; where all is taken, the pointer and the screen
/// reader still find the name.
void AttentionChart::paintName(QPainter &painter, const AttentionDot &dot, QList<QRectF> &taken) const
{
    const QFontMetrics metrics(painter.font());
    const QString name = metrics.elidedText(dot.name, Qt::ElideRight, static_cast<int>(field().width() / 2));
    const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
    const QPointF at = place(dot);
    const double gap = dotRadius + space::xs;
    const double middle = at.y() - size.height() / 2;
    const QPointF corners[] = {{at.x() + gap, middle},
                               {at.x() - gap - size.width(), middle},
                               {at.x() - dotRadius, at.y() - gap - size.height()},
                               {at.x() - dotRadius, at.y() + gap}};
    for (const QPointF &corner : corners) {
        const QRectF box(corner, size);
        if (!field().contains(box) || std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, name);
        taken << box;
        return;
    }
}

void AttentionChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    QList<QRectF> taken;
    for (const AttentionDot &dot : std::as_const(m_dots)) {
        const QPointF at = place(dot);
        // A ring is what needs nothing: the shape says it without the colour.
        painter.setPen(dot.gap > 0 ? QPen(Qt::NoPen) : QPen(t.accent, 1.5));
        painter.setBrush(dot.gap > 0 ? QBrush(t.warning) : QBrush(t.surface));
        painter.drawEllipse(at, dotRadius, dotRadius);
        taken << QRectF(at.x() - dotRadius, at.y() - dotRadius, 2 * dotRadius, 2 * dotRadius);
    }
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.text);
    for (const AttentionDot &dot : m_dots.first(std::min<qsizetype>(m_dots.size(), mostNames)))
        paintName(painter, dot, taken);
}

QString AttentionChart::valueAt(QPoint where) const
{
    QStringList words;
    for (const AttentionDot &dot : m_dots) {
        if (QLineF(place(dot), where).length() < 2 * dotRadius)
            words << wordsFor(dot);
    }
    return words.join(u'\n');
}

} // namespace concord
