// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <initializer_list>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace concord {

class Card;

/// A column for rows, at the end of the card.
QVBoxLayout *rowsIn(Card *card, int spacing = space::s);
/// Widgets side by side; the labels among them take the room.
[[nodiscard]] QWidget *lineOf(std::initializer_list<QWidget *> widgets);
/// The label, which wraps no more.
QLabel *oneLine(QLabel *label);

} // namespace concord
