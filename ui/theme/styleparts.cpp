// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>

namespace concord::styleparts {

namespace {

constexpr int indicatorRadius = 4;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isSet(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

bool isReadOnly(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->isReadOnly();
    return field != nullptr && !field->isEnabled();
}

/// A rounded box whose line of one pixel lies on the pixels.
void paintBox(QPainter &painter, const QRect &rect, const QColor &line, const QColor &ground, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintStrokes(QPainter &painter, const QPolygonF &points, const QColor &ink, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.restore();
}

struct ButtonColours {
    QColor line, ground, words;
};

ButtonColours buttonColours(const QStyleOption &option, ButtonKind kind, const Tokens &t)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken);
    switch (kind) {
    case ButtonKind::Primary: {
        if (!enabled)
            return {t.line, t.line, t.muted};
        const bool dark = t.window.lightness() < 128;
        const QColor ground = !hover && !down ? t.accent : dark ? t.accent.lighter(112) : t.accent.darker(115);
        return {focus ? t.text : ground, ground, t.onAccent};
    }
    case ButtonKind::Link:
        return {focus ? t.accent : QColor(Qt::transparent), Qt::transparent, enabled ? t.accent : t.muted};
    case ButtonKind::Pill:
        if (has(option, QStyle::State_On))
            return {t.accent, t.accentTint, t.accent};
        return {focus ? t.accent : t.line, hover ? t.accentTint : t.surface, t.muted};
    case ButtonKind::Plain: break;
    }
    if (!enabled)
        return {t.line, t.window, t.muted};
    return {focus ? t.accent : t.line, down ? t.selection : hover ? t.accentTint : t.surface, t.text};
}

} // namespace

ButtonKind buttonKind(const QWidget *widget)
{
    const QString kind = widget != nullptr ? widget->property("kind").toString() : QString();
    if (kind == QLatin1String("primary"))
        return ButtonKind::Primary;
    if (kind == QLatin1String("link"))
        return ButtonKind::Link;
    return kind == QLatin1String("pill") ? ButtonKind::Pill : ButtonKind::Plain;
}

QMargins buttonMargins(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Link: return {4, 2, 4, 2};
    case ButtonKind::Pill: return {11, 4, 11, 4};
    case ButtonKind::Primary:
    case ButtonKind::Plain: break;
    }
    return {13, 6, 13, 6};
}

QMargins fieldMargins(const QWidget *field)
{
    return {isSet(field, "quiet") ? 1 : 9, 5, 9, 5};
}

QMargins textMargins(const QWidget *field)
{
    return {isSet(field, "quiet") ? 1 : 5, 3, 5, 3};
}

QMargins listMargins(const QWidget *list)
{
    const QVariant framed = list->property("framed");
    return framed.isValid() && !framed.toBool() ? QMargins(8, 4, 8, 4) : QMargins(1, 1, 1, 1);
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *field)
{
    const Tokens &t = tokensOf(option.palette);
    const bool quiet = isSet(field, "quiet");
    QColor line = quiet ? QColor(Qt::transparent) : t.line;
    if (isSet(field, "refused"))
        line = t.bad;
    else if (has(option, QStyle::State_HasFocus))
        line = t.accent;
    else if (has(option, QStyle::State_MouseOver))
        line = t.muted;
    const QColor ground = isReadOnly(field) ? t.window : quiet ? QColor(Qt::transparent) : t.surface;
    paintBox(painter, option.rect, line, ground, space::radius);
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *button)
{
    const Tokens &t = tokensOf(option.palette);
    const ButtonKind kind = buttonKind(button);
    const ButtonColours colours = buttonColours(option, kind, t);
    paintBox(painter, option.rect, colours.line, colours.ground, kind == ButtonKind::Pill ? 10 : space::radius);

    QRect words = option.rect.marginsRemoved(buttonMargins(kind));
    constexpr int menuRoom = 18;
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    if (hasMenu) {
        paintChevron(painter, option, QRect(words.right() - 9, words.top(), 12, words.height()));
        words.setRight(words.right() - menuRoom + 4);
    }
    if (!option.icon.isNull()) {
        const auto mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const QSize size = option.iconSize;
        const int left = option.text.isEmpty() ? words.left() + (words.width() - size.width()) / 2 : words.left();
        option.icon.paint(&painter, QRect(QPoint(left, words.top() + (words.height() - size.height()) / 2), size),
                          Qt::AlignCenter, mode);
        words.setLeft(left + size.width() + space::xs);
    }
    painter.save();
    painter.setPen(colours.words);
    if (kind == ButtonKind::Link && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    const auto side = kind == ButtonKind::Link || hasMenu ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.drawText(words, int(side | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void paintToolButtonGround(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool hover = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    const bool focus = has(option, QStyle::State_HasFocus);
    if (hover || focus)
        paintBox(painter, option.rect, focus ? t.accent : QColor(Qt::transparent),
                 hover ? t.accentTint : QColor(Qt::transparent), space::radius);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const QColor line = on || has(option, QStyle::State_HasFocus) ? t.accent : t.muted;
    paintBox(painter, option.rect, line, on ? t.accent : t.surface, indicatorRadius);
    const QPointF at = option.rect.topLeft() + QPointF(1, 1);
    if (on)
        paintStrokes(painter, {at + QPointF(3.2, 7.4), at + QPointF(6, 10.1), at + QPointF(11, 4.1)}, t.onAccent, 1.8);
    else if (has(option, QStyle::State_NoChange))
        paintStrokes(painter, {at + QPointF(4, 7), at + QPointF(10, 7)}, t.muted, 1.8);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const QColor line = on || has(option, QStyle::State_HasFocus) ? t.accent : t.muted;
    const double radius = option.rect.width() / 2.0;
    paintBox(painter, option.rect, line, on ? t.accent : t.surface, radius);
    if (on)
        paintBox(painter, option.rect.adjusted(5, 5, -5, -5), Qt::transparent, t.surface, radius);
}

void paintScrollHandle(QPainter &painter, const QStyleOptionComplex &option, const QRect &handle)
{
    const Tokens &t = tokensOf(option.palette);
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    paintBox(painter, handle.adjusted(2, 2, -2, -2), Qt::transparent, held ? t.muted : t.line, 3);
}

void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &where)
{
    const Tokens &t = tokensOf(option.palette);
    const QPointF middle = QRectF(where).center();
    paintStrokes(painter, {middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)}, t.muted, 1.5);
}

void paintHeader(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    QRect words = option.rect.marginsRemoved(headerMargins);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const double up = option.sortIndicator == QStyleOptionHeader::SortUp ? -1 : 1;
        const QPointF middle(words.right() - 1, words.center().y() + 1);
        paintStrokes(painter, {middle + QPointF(-3, -up), middle + QPointF(0, 2 * up), middle + QPointF(3, -up)}, t.muted, 1.5);
        words.setRight(words.right() - space::s);
    }
    painter.setPen(t.muted);
    painter.drawText(words, int(option.textAlignment) | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
}

void paintFramed(QPainter &painter, const QStyleOption &option, int radius)
{
    const Tokens &t = tokensOf(option.palette);
    paintBox(painter, option.rect, t.line, t.surface, radius);
}

} // namespace concord::styleparts
