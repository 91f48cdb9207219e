// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/cardgrid.h"

#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace concord {

namespace {

constexpr int roomForTwo = 760;

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::l);
}

void CardGrid::add(QWidget *card)
{
    card->setParent(this);
    m_cards << card;
}

void CardGrid::arrange()
{
    m_columns = width() >= roomForTwo ? 2 : 1;
    for (QWidget *card : m_cards)
        m_grid->removeWidget(card);
    QList<QWidget *> shown = m_cards;
    shown.removeIf([](const QWidget *card) { return card->isHidden(); });
    for (int place = 0; place < shown.size(); ++place) {
        const bool isAlone = place == shown.size() - 1 && place % m_columns == 0;
        m_grid->addWidget(shown[place], place / m_columns, place % m_columns, 1, isAlone ? m_columns : 1);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->size().width() >= roomForTwo ? 2 : 1) != m_columns)
        arrange();
}

} // namespace concord
