// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratiobar.h"

#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int thickness = 6;

} // namespace

RatioBar::RatioBar(QWidget *parent) : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellValues();
}

void RatioBar::setRatio(std::optional<double> ratio)
{
    m_ratio = ratio;
    tellValues();
}

void RatioBar::setCaption(const QString &name, const QString &value)
{
    m_name = name;
    m_value = value;
    tellValues();
}

void RatioBar::setSeries(int series)
{
    m_series = series;
    update();
}

QSize RatioBar::sizeHint() const
{
    const int caption = m_name.isEmpty() ? 0 : fontMetrics().height() + 3;
    return {160, caption + thickness + 2};
}

QSize RatioBar::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

QString RatioBar::valueAt(QPoint) const
{
    const QString share = m_ratio ? QLocale().toString(std::lround(*m_ratio * 100)) + QStringLiteral(" %")
                                  : tr("not known yet");
    if (m_name.isEmpty())
        return share;
    return m_value.isEmpty() ? tr("%1: %2").arg(m_name, share) : tr("%1: %2 (%3)").arg(m_name, m_value, share);
}

void RatioBar::tellValues()
{
    describe(valueAt({}));
}

void RatioBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_name.isEmpty()) {
        const QRect line(0, 0, width(), fontMetrics().height());
        const int valueWidth = fontMetrics().horizontalAdvance(m_value);
        painter.setPen(t.muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_value);
        painter.setPen(t.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_name, Qt::ElideRight, width() - valueWidth - space::s));
    }
    paintRatio(painter, QRectF(0, height() - thickness - 1, width(), thickness), m_ratio,
               seriesColour(this, m_series), t.line);
}

void paintRatio(QPainter &painter, const QRectF &where, std::optional<double> ratio, const QColor &colour,
                const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const double radius = where.height() / 2;
    painter.drawRoundedRect(where, radius, radius);
    if (ratio && *ratio > 0) {
        QRectF filled = where;
        filled.setWidth(std::max(where.height(), where.width() * std::min(*ratio, 1.0)));
        painter.setBrush(colour);
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

} // namespace concord
