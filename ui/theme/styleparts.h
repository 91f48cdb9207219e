// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QWidget;

namespace concord::styleparts {

enum class ButtonKind { Plain, Primary, Link, Pill };

/// By the widget's property `kind`.
[[nodiscard]] ButtonKind buttonKind(const QWidget *widget);
/// Border and padding round a button's words.
[[nodiscard]] QMargins buttonMargins(ButtonKind kind);
/// Border and padding round what is typed or chosen; a quiet field's words stand flush with the labels above them.
[[nodiscard]] QMargins fieldMargins(const QWidget *field);
/// The same round the lines of a text of several.
[[nodiscard]] QMargins textMargins(const QWidget *field);
/// Padding round the name of a column, and the line below.
inline constexpr QMargins headerMargins(12, 6, 12, 7);
/// Border and padding round a list.
[[nodiscard]] QMargins listMargins(const QWidget *list);

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *field);
void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *button);
void paintToolButtonGround(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintScrollHandle(QPainter &painter, const QStyleOptionComplex &option, const QRect &handle);
void paintHeader(QPainter &painter, const QStyleOptionHeader &option);
/// A small arrow that points down, in the middle of `where`.
void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &where);
/// The line round a list, a menu or a tip, and the ground inside.
void paintFramed(QPainter &painter, const QStyleOption &option, int radius);

} // namespace concord::styleparts
