// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/askstab.h"

#include "ui/teams/personfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

AskEntry::AskEntry()
    : lesson(new LineField), m_name(headingLabel()), m_answer(new Badge), m_answers(new QWidget), m_facts(smallLabel()),
      m_more(iconButton(QStringLiteral("overflow-menu"), tr("More")))
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
    menu->addAction(tr("Delete"), this, &AskEntry::removed);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_name);
    line->addWidget(m_answer);
    line->addWidget(m_answers);
    line->addStretch(1);
    line->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(lesson);
    m_name->setWordWrap(false);
}

void AskEntry::show(const AskRow &row, QDate today)
{
    const Invitation &invitation = row.invitation;
    const bool open = invitation.answer == InvitationAnswer::None;
    m_name->setText(row.name);
    // A "no" is a normal answer, never a warning.
    m_answer->set(wording::name(invitation.answer), invitation.answer == InvitationAnswer::Yes ? Tone::Accent : Tone::Neutral);
    m_answer->setVisible(!open);
    m_answers->setVisible(open);
    QStringList facts{tr("asked %1").arg(wording::fromToday(invitation.askedOn, today))};
    if (invitation.feelingBefore)
        facts << tr("felt %1 of 5 before").arg(*invitation.feelingBefore);
    if (open && invitation.followUpOn.isValid())
        facts << tr("follow up %1").arg(wording::fromToday(invitation.followUpOn, today));
    if (!invitation.message.isEmpty())
        facts << invitation.message;
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    lesson->setValue(invitation.lesson);
    lesson->setName(tr("What asking %1 taught").arg(row.name));
    lesson->setVisible(!open || !invitation.lesson.isEmpty());
    m_more->setAccessibleName(tr("More about asking %1").arg(row.name));
}

AsksTab::AsksTab(Workspace &workspace, QWidget *parent)
    : TeamTab(workspace, parent), m_person(new PersonField(workspace)), m_message(new QLineEdit), m_feeling(new LevelDots),
      m_refusal(refusalLabel()), m_missing(mutedLabel()), m_list(new Card(tr("Asked so far"))),
      m_entries(space::s)
{
    m_person->setPlaceholderText(tr("Whom do you ask?"));
    m_person->setAccessibleName(tr("Whom you ask"));
    m_message->setPlaceholderText(tr("What did you ask for, in your words?"));
    m_message->setAccessibleName(tr("What you asked for"));
    setDraft(m_person);
    setDraft(m_message);
    m_feeling->setAccessibleName(tr("How asking feels"));
    auto *asked = plainButton(tr("I have asked"));
    m_person->setReadOnly(!workspace.canWrite());
    m_message->setReadOnly(!workspace.canWrite());
    m_feeling->setEditable(workspace.canWrite());
    asked->setEnabled(workspace.canWrite());
    auto *who = new QHBoxLayout;
    who->setSpacing(space::s);
    who->addWidget(m_person, 2);
    who->addWidget(m_message, 3);
    auto *feeling = new QHBoxLayout;
    feeling->setSpacing(space::s);
    feeling->addWidget(mutedLabel(tr("How did it feel before? 1 hard, 5 easy")), 1);
    feeling->addWidget(m_feeling);
    feeling->addSpacing(space::m);
    feeling->addWidget(asked);

    auto *card = new Card(tr("Ask somebody into the team"));
    card->body()->addWidget(smallLabel(tr("Trust your gut, and ask: people say yes or no. Only you see this.")));
    card->body()->addWidget(m_missing);
    card->body()->addLayout(who);
    card->body()->addLayout(feeling);
    card->body()->addWidget(m_refusal);
    m_list->body()->addLayout(m_entries.layout());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(card);
    layout->addWidget(m_list);
    layout->addStretch(1);
    connect(asked, &QPushButton::clicked, this, &AsksTab::ask);
    connect(m_message, &QLineEdit::returnPressed, this, &AsksTab::ask);
}

void AsksTab::fill(const TeamDetail &detail)
{
    QStringList missing;
    for (const MemberRow &row : detail.wanted)
        missing << (row.name.isEmpty() ? row.member.part : row.name);
    m_missing->setText(tr("Still missing: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
    m_list->setVisible(!detail.asks.empty());
    m_entries.show(
        detail.asks, [](const AskRow &row) { return row.invitation.id; },
        [this](InvitationId invitation) { return makeEntry(invitation); },
        [this](AskEntry &entry, const AskRow &row) { entry.show(row, workspace().today()); });
}

AskEntry *AsksTab::makeEntry(InvitationId invitation)
{
    auto *entry = new AskEntry;
    connect(entry, &AskEntry::answered, this,
            [this, invitation](InvitationAnswer answer) { done(asks().answer(invitation, answer, workspace().today())); });
    connect(entry, &AskEntry::removed, this, [this, invitation] { done(asks().remove(invitation)); });
    connect(entry->lesson, &Field::committed, this, [this, entry, invitation] {
        const auto known = workspace().read([&](const Store &store) { return store.get(invitation); });
        if (!known) {
            done(known, entry->lesson);
            return;
        }
        Invitation edited = *known;
        edited.lesson = entry->lesson->value();
        done(asks().update(edited), entry->lesson);
    });
    return entry;
}

void AsksTab::ask()
{
    if (m_person->name().isEmpty()) {
        m_person->setFocus();
        return;
    }
    Invitation invitation;
    invitation.partyId = m_person->picked().value_or(PartyId());
    invitation.invitedTo = InvitationTo::Team;
    invitation.teamId = id();
    invitation.message = m_message->text().trimmed();
    invitation.feelingBefore = m_feeling->level();
    const auto asked = asks().ask(invitation, m_person->name());
    m_refusal->setVisible(!asked);
    if (!asked) {
        m_refusal->setText(wording::sentence(asked.error()));
        return;
    }
    m_person->clear();
    m_message->clear();
    m_feeling->setLevel(std::nullopt);
}

} // namespace concord
