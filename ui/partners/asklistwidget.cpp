// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/asklistwidget.h"

#include "core/model/partners/party.h"
#include "core/workspace/teams/asks.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

constexpr std::size_t firstShown = 30;

} // namespace

AskListWidget::AskListWidget(Workspace &workspace, About about, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_about(about), m_most(firstShown), m_entries(space::s),
      m_more(linkButton(tr("Show more")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_entries.layout());
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += firstShown;
        showSome();
    });
}

void AskListWidget::show(const std::vector<AskLine> &lines)
{
    m_lines = lines;
    showSome();
}

void AskListWidget::showSome()
{
    const std::vector<AskLine> shown(m_lines.begin(),
                                     m_lines.begin() + static_cast<std::ptrdiff_t>(std::min(m_lines.size(), m_most)));
    m_entries.show(
        shown, [](const AskLine &line) { return line.invitation.id; }, [this](InvitationId id) { return makeEntry(id); },
        [this](AskEntry &entry, const AskLine &line) { fill(entry, line); });
    m_more->setVisible(m_lines.size() > m_most);
}

void AskListWidget::fill(AskEntry &entry, const AskLine &line) const
{
    const QString to = wording::name(line.invitation.invitedTo);
    const QString subject = line.about.isEmpty() ? to : line.about;
    if (m_about == About::Person)
        entry.show(line.invitation, line.name, {tr("for: %1").arg(subject)}, m_workspace.today());
    else
        entry.show(line.invitation, subject, {}, m_workspace.today());
}

AskEntry *AskListWidget::makeEntry(InvitationId id)
{
    auto *entry = new AskEntry(m_about == About::Person ? AskEntry::Title::Link : AskEntry::Title::Words);
    entry->setWritable(m_workspace.canWrite());
    const auto asks = [this] { return Asks(m_workspace); };
    connect(entry, &AskEntry::answered, this,
            [this, asks, id](InvitationAnswer answer) { take(asks().answer(id, answer, m_workspace.today())); });
    connect(entry, &AskEntry::removed, this, [this, asks, id] { take(asks().remove(id)); });
    connect(entry, &AskEntry::followUpChosen, this, [this, asks, id](QDate day) {
        take(asks().edit(id, [day](Invitation &ask) { ask.followUpOn = day; }));
    });
    connect(entry->lesson, &Field::committed, this, [this, asks, id, entry] {
        take(asks().edit(id, [entry](Invitation &ask) { ask.lesson = entry->lesson->value(); }), entry->lesson);
    });
    connect(entry, &AskEntry::opened, this, [this, id] {
        const auto line = std::ranges::find_if(m_lines, [id](const AskLine &one) { return one.invitation.id == id; });
        if (line != m_lines.end())
            emit navigationRequested({QLatin1String(tableOf<Party>), line->invitation.partyId.value(), QStringLiteral("alliances")});
    });
    return entry;
}

void AskListWidget::take(const Outcome<void> &outcome, Field *field)
{
    if (outcome)
        return;
    if (field != nullptr && outcome.error().kind == FailureKind::Refused)
        field->showRefusal(wording::sentence(outcome.error()));
    else
        emit failed(outcome.error());
}

} // namespace concord
