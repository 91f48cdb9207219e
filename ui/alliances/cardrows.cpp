// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/cardrows.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>

namespace concord {

QVBoxLayout *rowsIn(Card *card, int spacing)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(spacing);
    card->body()->addLayout(rows);
    return rows;
}

QLabel *oneLine(QLabel *label)
{
    label->setWordWrap(false);
    return label;
}

QWidget *lineOf(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QLabel *>(widget) != nullptr ? 1 : 0);
    return line;
}

} // namespace concord
