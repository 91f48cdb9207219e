// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/askentry.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/daymenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

AskEntry::AskEntry(Title title, QWidget *parent)
    : QWidget(parent), lesson(new LineField), m_name(headingLabel()), m_link(linkButton({})), m_answer(new Badge),
      m_answers(new QWidget), m_facts(smallLabel()), m_offer(linkButton({})), m_more(iconButton(QStringLiteral("overflow-menu"), tr("More"))),
      m_isLink(title == Title::Link)
{
    lesson->setQuiet();
    lesson->setPlaceholder(tr("What did asking teach you?"));
    auto *buttons = new QHBoxLayout(m_answers);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::xs);
    for (const InvitationAnswer answer : {InvitationAnswer::Yes, InvitationAnswer::No, InvitationAnswer::NotNow}) {
        auto *button = linkButton(wording::name(answer));
        connect(button, &QPushButton::clicked, this, [this, answer] { emit answered(answer); });
        buttons->addWidget(button);
    }
    auto *menu = new QMenu(this);
    for (const InvitationAnswer answer : everyValue<InvitationAnswer>())
        menu->addAction(tr("Answer: %1").arg(wording::name(answer)), this, [this, answer] { emit answered(answer); });
    menu->addSeparator();
    menu->addAction(tr("Ask again on…"), this, &AskEntry::chooseFollowUp);
    menu->addAction(tr("Delete"), this, &AskEntry::removed);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_link, &QPushButton::clicked, this, &AskEntry::opened);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_name);
    line->addWidget(m_link);
    line->addWidget(m_answer);
    line->addWidget(m_answers);
    line->addStretch(1);
    line->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_offer, 0, Qt::AlignLeft);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, &AskEntry::offerTaken);
    layout->addWidget(lesson);
    m_name->setWordWrap(false);
    m_name->setVisible(!m_isLink);
    m_link->setVisible(m_isLink);
}

void AskEntry::chooseFollowUp()
{
    auto *menu = new DayMenu(m_today, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &DayMenu::chosen, this, &AskEntry::followUpChosen);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void AskEntry::setOffer(const QString &words)
{
    m_offer->setText(words);
    m_offer->setVisible(m_writable && !words.isEmpty());
}

void AskEntry::setWritable(bool writable)
{
    m_writable = writable;
    lesson->setReadOnly(!writable);
    m_more->setVisible(writable);
}

void AskEntry::show(const Invitation &invitation, const QString &title, const QStringList &facts, QDate today)
{
    m_today = today;
    const bool open = invitation.answer == InvitationAnswer::None;
    constexpr int mostTitleWidth = 220;
    const QString shown = m_link->fontMetrics().elidedText(title, Qt::ElideRight, mostTitleWidth);
    m_name->setText(shown);
    m_link->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    setPlainToolTip(m_isLink ? static_cast<QWidget *>(m_link) : m_name, shown == title ? QString() : title);
    // A "no" is a normal answer, never a warning.
    m_answer->set(wording::name(invitation.answer), invitation.answer == InvitationAnswer::Yes ? Tone::Accent : Tone::Neutral);
    m_answer->setVisible(!open || !m_writable);
    m_answers->setVisible(open && m_writable);
    QStringList all = facts;
    all << tr("asked %1").arg(wording::fromToday(invitation.askedOn, today));
    if (invitation.answeredOn.isValid())
        all << tr("answered %1").arg(wording::fromToday(invitation.answeredOn, today));
    if (invitation.feelingBefore)
        all << tr("felt %1 of 5 before").arg(*invitation.feelingBefore);
    const bool asksAgain = open || invitation.answer == InvitationAnswer::NotNow;
    if (asksAgain && invitation.followUpOn.isValid())
        all << tr("follow up %1").arg(wording::fromToday(invitation.followUpOn, today));
    if (!invitation.message.isEmpty())
        all << invitation.message;
    m_facts->setText(all.join(QStringLiteral(" · ")));
    lesson->setValue(invitation.lesson);
    lesson->setName(tr("What asking %1 taught").arg(title));
    lesson->setVisible(!open || !invitation.lesson.isEmpty());
    m_more->setAccessibleName(tr("More about asking %1").arg(title));
}

} // namespace concord
