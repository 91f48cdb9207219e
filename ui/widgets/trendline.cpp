// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trendline.h"

#include "ui/theme/tokens.h"
#include "ui/wording/days.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace concord {

namespace {

constexpr double inset = 6;

} // namespace

TrendLine::TrendLine(QWidget *parent) : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendLine::setPoints(const QList<TrendPoint> &points)
{
    m_points = points;
    QStringList all;
    for (const TrendPoint &point : points)
        all << words(point);
    describe(all.join(QStringLiteral("; ")));
}

void TrendLine::setRange(double low, double high)
{
    m_range = {low, high};
    update();
}

void TrendLine::setTarget(std::optional<double> target)
{
    m_target = target;
    update();
}

void TrendLine::setSeries(int series)
{
    m_series = series;
    update();
}

void TrendLine::setNames(const QString &target)
{
    m_isNamed = true;
    m_targetName = target;
    updateGeometry();
    update();
}

int TrendLine::footHeight() const
{
    return m_isNamed ? QFontMetrics(typeFont(TypeSize::Small)).height() : 0;
}

QString TrendLine::words(const TrendPoint &point) const
{
    const QString value = point.value ? QLocale().toString(*point.value, 'g', 6) : tr("no value");
    return point.apart ? tr("%1: %2, not comparable with the one before").arg(wording::day(point.on), value)
                       : tr("%1: %2").arg(wording::day(point.on), value);
}

std::pair<double, double> TrendLine::range() const
{
    if (m_range)
        return *m_range;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto widen = [&](std::optional<double> value) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const TrendPoint &point : m_points)
        widen(point.value);
    widen(m_target);
    return high > low ? std::pair(low, high) : std::pair(low - 1, low + 1);
}

double TrendLine::x(QDate on) const
{
    const QDate first = m_points.first().on;
    const auto whole = static_cast<double>(first.daysTo(m_points.last().on));
    const double room = width() - 2 * inset;
    return whole <= 0 ? width() / 2.0 : inset + room * static_cast<double>(first.daysTo(on)) / whole;
}

double TrendLine::y(double value) const
{
    const auto [low, high] = range();
    const double room = height() - footHeight();
    return room - inset - (room - 2 * inset) * (value - low) / (high - low);
}

QString TrendLine::valueAt(QPoint where) const
{
    const TrendPoint *nearest = nullptr;
    for (const TrendPoint &point : m_points) {
        if (nearest == nullptr || std::abs(x(point.on) - where.x()) < std::abs(x(nearest->on) - where.x()))
            nearest = &point;
    }
    return nearest != nullptr ? words(*nearest) : QString();
}

void TrendLine::paintNames(QPainter &painter) const
{
    const int line = footHeight();
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(tokensOf(this).muted);
    const QRect foot(0, height() - line, width(), line);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, wording::shortDay(m_points.first().on));
    if (m_points.last().on != m_points.first().on)
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, wording::shortDay(m_points.last().on));
    if (!m_target || m_targetName.isEmpty())
        return;
    // On the side of the dashed line where the values are not.
    const double at = y(*m_target);
    const double top = at + line + 2 < height() - line ? at + 1 : at - line - 1;
    painter.drawText(QRectF(0, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_targetName);
}

void TrendLine::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty())
        return;
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    const double ground = height() - footHeight() - 0.5;
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    if (m_target) {
        QPen dashed(t.muted, 1);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(0, y(*m_target)), QPointF(width(), y(*m_target)));
    }
    if (m_isNamed)
        paintNames(painter);
    const QColor colour = seriesColour(this, m_series);
    std::optional<QPointF> last;
    for (const TrendPoint &point : m_points) {
        if (!point.value) {
            last.reset();
            continue;
        }
        const QPointF here(x(point.on), y(*point.value));
        painter.setPen(QPen(colour, 2));
        if (last && !point.apart)
            painter.drawLine(*last, here);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(here, 3, 3);
        last = here;
    }
}

} // namespace concord
