// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/eventrow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"
#include "ui/wording/timelinewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

EventRow::EventRow(QWidget *parent)
    : QWidget(parent), summary(new TextField(nullptr, 1)), day(new DayField), m_title(plainLabel()), m_day(smallLabel()),
      m_open(linkButton(tr("Open"))), m_text(plainLabel())
{
    summary->setQuiet();
    summary->setPlaceholder(tr("What was it about?"));
    summary->setName(tr("What the contact was about"));
    m_day->setWordWrap(false);
    connect(m_open, &QPushButton::clicked, this, &EventRow::opened);
    day->setName(tr("Day of this contact"));
    day->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_day);
    head->addWidget(day);
    head->addWidget(m_open);
    m_more = makeMenu();
    head->addWidget(m_more);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, space::s, space::xs);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(text);
    layout->addWidget(m_text);
    layout->addStretch(1);
}

void EventRow::editDay(bool edited)
{
    m_day->setVisible(!edited);
    day->setVisible(edited);
}

QWidget *EventRow::makeMenu()
{
    auto *menu = new QMenu(this);
    for (const InteractionKind kind : everyValue<InteractionKind>()) {
        QAction *action = menu->addAction(wording::name(kind));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] { emit kindChosen(kind); });
        m_kinds << action;
    }
    menu->addSeparator();
    m_counts = menu->addAction(tr("Counts as contact"));
    m_counts->setCheckable(true);
    connect(m_counts, &QAction::triggered, this, &EventRow::countingChosen);
    menu->addAction(tr("Another day"), this, [this] {
        editDay(true);
        day->editor()->setFocus();
    });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &EventRow::removed);
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about this contact"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

void EventRow::fill(const PartnerEvent &event, QDate today, bool writable)
{
    const bool isContact = event.source == EventSource::Contact;
    m_title->setText(wording::title(event));
    m_day->setText(wording::fromToday(event.on, today));
    setPlainToolTip(m_day, wording::day(event.on));
    m_open->setVisible(!event.table.isEmpty());
    m_open->setAccessibleName(tr("Open: %1").arg(wording::title(event)));
    summary->setVisible(isContact);
    summary->setReadOnly(!writable);
    m_more->setVisible(isContact && writable);
    m_text->setVisible(!isContact && !event.text.isEmpty());
    m_text->setText(isContact ? QString() : event.text);
    if (isContact)
        fillContact(event, today);
    else
        editDay(false);
}

void EventRow::fillContact(const PartnerEvent &contact, QDate today)
{
    summary->setValue(contact.text);
    day->setToday(today);
    day->setValue(contact.on);
    m_counts->setChecked(contact.countsAsContact);
    const auto kind = fromWord<InteractionKind>(contact.word);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(kind && i == static_cast<qsizetype>(*kind));
}

} // namespace concord
