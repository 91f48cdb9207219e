// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new QHBoxLayout), m_title(headingLabel(title)), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    m_header->setSpacing(space::s);
    m_header->addWidget(m_title, 1);
    layout->addLayout(m_header);
    m_body->setSpacing(space::s);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

Line::Line(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).line);
}

EmptyState::EmptyState(const QString &sentence, const QString &button, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addStretch(1);
    auto *label = mutedLabel(sentence);
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(480);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(label, 8);
    middle->addStretch(1);
    layout->addLayout(middle);
    if (!button.isEmpty()) {
        auto *next = primaryButton(button);
        connect(next, &QPushButton::clicked, this, &EmptyState::pressed);
        layout->addWidget(next, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
}

} // namespace concord
