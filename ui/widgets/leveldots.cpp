// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leveldots.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace concord {

namespace {

constexpr int dots = 5;
constexpr int dotSize = 10;
constexpr int pitch = 14;
constexpr int margin = 4;

} // namespace

LevelDots::LevelDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setEditable(true);
    describe();
}

void LevelDots::setLevel(std::optional<int> level)
{
    m_level = level;
    describe();
    update();
}

void LevelDots::setEditable(bool editable)
{
    m_editable = editable;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(editable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize LevelDots::sizeHint() const
{
    // As tall as a line to type in, so that labels beside it line up.
    return {dots * pitch - (pitch - dotSize) + 2 * margin, fontMetrics().height() + 10};
}

void LevelDots::choose(std::optional<int> level)
{
    if (level == m_level || (!level && !m_optional))
        return;
    setLevel(level);
    emit edited();
}

int LevelDots::dotAt(QPoint where) const
{
    return std::clamp((where.x() - margin + (pitch - dotSize) / 2) / pitch + 1, 1, dots);
}

void LevelDots::describe()
{
    const QString words = m_level ? tr("%1 of 5").arg(*m_level) : tr("not known");
    setAccessibleDescription(words);
    setPlainToolTip(this, words);
}

void LevelDots::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const int shown = m_hovered > 0 ? m_hovered : m_level.value_or(0);
    paintLevel(painter, rect().adjusted(margin, 0, 0, 0), shown, m_hovered > 0 ? t.accent : t.muted);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void LevelDots::mousePressEvent(QMouseEvent *event)
{
    if (!m_editable || event->button() != Qt::LeftButton)
        return;
    const int dot = dotAt(event->position().toPoint());
    choose(m_optional && m_level == dot ? std::nullopt : std::optional<int>(dot));
}

void LevelDots::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = m_editable ? dotAt(event->position().toPoint()) : 0;
    update();
}

void LevelDots::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

void LevelDots::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_editable || event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    const int now = m_level.value_or(0);
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(std::nullopt);
    else if (key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Plus)
        choose(std::min(now + 1, dots));
    else if (key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Minus)
        choose(now > 1 ? std::optional<int>(now - 1) : (m_optional ? std::nullopt : m_level));
    else
        QWidget::keyPressEvent(event);
}

void LevelDots::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LevelDots::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void paintLevel(QPainter &painter, const QRect &where, int level, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    const double top = where.center().y() + 1 - dotSize / 2.0;
    for (int i = 0; i < dots; ++i) {
        painter.setBrush(i < level ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(where.left() + i * pitch, top, dotSize, dotSize).adjusted(0.6, 0.6, -0.6, -0.6));
    }
    painter.restore();
}

} // namespace concord
