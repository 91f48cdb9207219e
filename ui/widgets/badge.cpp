// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace concord {

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
}

void Badge::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_text, m_tone, tokensOf(this));
}

QSize badgeSize(const QString &text)
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    return {metrics.horizontalAdvance(text) + 2 * space::s, metrics.height() + space::xs};
}

void paintBadge(QPainter &painter, const QRect &where, const QString &text, Tone tone, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ink = t.muted;
    switch (tone) {
    case Tone::Neutral:
        painter.setPen(t.line);
        painter.setBrush(Qt::NoBrush);
        break;
    case Tone::Accent:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentTint);
        ink = t.accent;
        break;
    case Tone::Warning:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.warningTint);
        ink = t.warning;
        break;
    case Tone::Bad:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.badTint);
        ink = t.bad;
        break;
    }
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink);
    painter.setFont(typeFont(TypeSize::Small));
    painter.drawText(where, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace concord
