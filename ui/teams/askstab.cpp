// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/askstab.h"

#include "core/workspace/teams/teams.h"
#include "ui/teams/personfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/askentry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

Outcome<void> joined(const Outcome<TeamMemberId> &member)
{
    return member.map([](TeamMemberId) {});
}

} // namespace

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
    m_members = detail.members;
    m_wanted = detail.wanted;
    QStringList missing;
    for (const MemberRow &row : detail.wanted)
        missing << (row.name.isEmpty() ? row.member.part : row.name);
    m_missing->setText(tr("Still missing: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
    m_list->setVisible(!detail.asks.empty());
    m_entries.show(
        detail.asks, [](const AskRow &row) { return row.invitation.id; },
        [this](InvitationId invitation) { return makeEntry(invitation); },
        [this](AskEntry &entry, const AskRow &row) {
            entry.show(row.invitation, row.name, {}, workspace().today());
            const bool isIn = std::ranges::any_of(m_members, [&](const MemberRow &member) { return member.member.partyId == row.invitation.partyId; });
            const bool mayJoin = row.invitation.answer == InvitationAnswer::Yes && !isIn;
            entry.setOffer(mayJoin ? tr("%1 joins the team").arg(row.name) : QString());
        });
}

void AsksTab::begin(const QString &name, const QString &part)
{
    m_person->setText(name);
    m_message->setText(part);
    m_refusal->hide();
    if (name.isEmpty())
        m_person->setFocus();
    else
        m_message->setFocus();
}

/// They take the place that they were wanted for, or that was named when they were asked; else they come along without one.
void AsksTab::letJoin(const Invitation &ask)
{
    Teams teams(workspace());
    const auto place = std::ranges::find_if(m_wanted, [&ask](const MemberRow &row) {
        return row.member.partyId ? row.member.partyId == ask.partyId : row.member.part.trimmed() == ask.message.trimmed();
    });
    const MemberEntry who{.partyId = ask.partyId, .name = {}, .part = {}};
    done(place != m_wanted.end() ? teams.fillWanted(place->member.id, who) : joined(teams.addMember(id(), who)));
}

AskEntry *AsksTab::makeEntry(InvitationId invitation)
{
    auto *entry = new AskEntry;
    entry->setWritable(workspace().canWrite());
    connect(entry, &AskEntry::answered, this,
            [this, invitation](InvitationAnswer answer) { done(asks().answer(invitation, answer, workspace().today())); });
    connect(entry, &AskEntry::removed, this, [this, invitation] { done(asks().remove(invitation)); });
    connect(entry, &AskEntry::followUpChosen, this, [this, invitation](QDate day) {
        done(asks().edit(invitation, [day](Invitation &ask) { ask.followUpOn = day; }));
    });
    connect(entry, &AskEntry::offerTaken, this, [this, invitation] {
        const auto ask = workspace().read([&](const Store &store) { return store.get(invitation); });
        if (done(ask))
            letJoin(*ask);
    });
    connect(entry->lesson, &Field::committed, this, [this, entry, invitation] {
        done(asks().edit(invitation, [entry](Invitation &ask) { ask.lesson = entry->lesson->value(); }), entry->lesson);
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
