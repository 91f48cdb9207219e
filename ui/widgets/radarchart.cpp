// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/radarchart.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace concord {

namespace {

constexpr double lowest = 1.0;
constexpr double highest = 5.0;

double angleOf(qsizetype axis, qsizetype axes)
{
    return -std::numbers::pi / 2 + 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(axes);
}

} // namespace

RadarChart::RadarChart(QWidget *parent) : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RadarChart::setValues(const QStringList &axes, const RadarSeries &now, const std::optional<RadarSeries> &before)
{
    m_axes = axes;
    m_now = now;
    m_before = before;
    QStringList all;
    for (qsizetype axis = 0; axis < axes.size(); ++axis)
        all << words(axis);
    describe(all.join(QStringLiteral("; ")));
}

QString RadarChart::words(qsizetype axis) const
{
    const auto valueOf = [axis](const RadarSeries &series) {
        const auto value = series.values.value(axis);
        const QString why = series.missing.value(axis);
        return value ? figure(*value) : why.isEmpty() ? tr("no answer") : why;
    };
    if (!m_before)
        return tr("%1: %2").arg(m_axes[axis], valueOf(m_now));
    return tr("%1: %2, before %3").arg(m_axes[axis], valueOf(m_now), valueOf(*m_before));
}

QPointF RadarChart::centre() const
{
    const double legend = fontMetrics().height() + space::s;
    return {width() / 2.0, (height() - legend) / 2.0 + 2};
}

double RadarChart::radius() const
{
    int widest = 0;
    for (const QString &axis : m_axes)
        widest = std::max(widest, QFontMetrics(typeFont(TypeSize::Small)).horizontalAdvance(axis));
    const double line = fontMetrics().height();
    return std::max(40.0, std::min(width() / 2.0 - widest - space::s, centre().y() - line - space::s));
}

QPointF RadarChart::point(qsizetype axis, double value) const
{
    const double angle = angleOf(axis, m_axes.size());
    const double length = radius() * (std::clamp(value, lowest, highest) - lowest) / (highest - lowest);
    return centre() + QPointF(std::cos(angle), std::sin(angle)) * length;
}

QString RadarChart::valueAt(QPoint where) const
{
    if (m_axes.isEmpty())
        return {};
    const QPointF from = QPointF(where) - centre();
    if (std::hypot(from.x(), from.y()) > radius() + 40)
        return {};
    const double turn = std::atan2(from.y(), from.x()) + std::numbers::pi / 2 + 2 * std::numbers::pi;
    const double step = 2 * std::numbers::pi / static_cast<double>(m_axes.size());
    return words(static_cast<qsizetype>(std::lround(turn / step)) % m_axes.size());
}

void RadarChart::drawLine(QPainter &painter, const RadarSeries &series) const
{
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        const qsizetype next = (axis + 1) % m_axes.size();
        const auto here = series.values.value(axis);
        const auto there = series.values.value(next);
        if (here && there)
            painter.drawLine(point(axis, *here), point(next, *there));
    }
}

void RadarChart::paintEvent(QPaintEvent *)
{
    if (m_axes.size() < 3)
        return;
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setPen(QPen(t.line, 1));
    for (int ring = 2; ring <= 5; ++ring) {
        QPolygonF corners;
        for (qsizetype axis = 0; axis < m_axes.size(); ++axis)
            corners << point(axis, ring);
        painter.drawPolygon(corners);
    }

    QPolygonF area;
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        if (const auto value = m_now.values.value(axis))
            area << point(axis, *value);
    }
    if (area.size() > 2) {
        QColor fill = t.accent;
        fill.setAlphaF(0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
    }
    if (m_before) {
        QPen dashed(t.muted, 1.2);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        drawLine(painter, *m_before);
    }
    painter.setPen(QPen(t.accent, 2));
    drawLine(painter, m_now);
    painter.setBrush(t.accent);
    painter.setPen(Qt::NoPen);
    for (const QPointF &corner : area)
        painter.drawEllipse(corner, 2.5, 2.5);

    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(t.muted);
    const QFontMetrics metrics(painter.font());
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        const double angle = angleOf(axis, m_axes.size());
        const QPointF tip = centre() + QPointF(std::cos(angle), std::sin(angle)) * (radius() + space::s);
        const double advance = metrics.horizontalAdvance(m_axes[axis]);
        const double x = tip.x() - advance * (1 - std::cos(angle)) / 2;
        const double y = tip.y() + metrics.height() * (std::sin(angle) - 1) / 2 + metrics.ascent();
        painter.drawText(QPointF(x, y), m_axes[axis]);
    }
    QString legend = tr("solid: %1").arg(m_now.name);
    if (m_before)
        legend = tr("solid: %1 · dashed: %2").arg(m_now.name, m_before->name);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(legend, Qt::ElideRight, width()));
}

} // namespace concord
