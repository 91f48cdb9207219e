// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/askssection.h"

#include "core/model/teams/team.h"
#include "core/workspace/teams/asks.h"
#include "core/workspace/teams/teamlist.h"
#include "ui/partners/asklistwidget.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace concord {

namespace {

/// What a choice stands for: "talk", "alliance 3", "team 1".
QString subject(InvitationTo to, std::int64_t id = 0)
{
    return QString(word(to)) + u' ' + QString::number(id);
}

} // namespace

AsksSection::AsksSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_start(linkButton(tr("Ask…"))), m_form(nullptr), m_for(new ChoiceField),
      m_message(new TextField(nullptr, 2)), m_feeling(new LevelDots), m_askedOn(new DayField), m_followUp(new DayField),
      m_refusal(refusalLabel()), m_list(new AskListWidget(workspace, AskListWidget::About::Subject))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::s);
    auto *title = headingLabel(tr("Asks"));
    title->setWordWrap(false);
    heading->addWidget(title);
    heading->addWidget(new Badge(tr("private"), Tone::Warning));
    heading->addStretch(1);
    heading->addWidget(m_start);
    m_form = makeForm();
    m_start->setAccessibleName(tr("Note that you asked them"));
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_form->setVisible(m_form->isHidden());
        if (!m_form->isHidden())
            m_for->editor()->setFocus();
    });
    connect(m_list, &AskListWidget::failed, this, &PartnerSection::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(heading);
    layout->addWidget(smallLabel(tr("Trust your gut, and ask: people say yes or no, and either is fine.")));
    layout->addWidget(m_form);
    layout->addWidget(m_list);
    m_form->hide();
    m_start->setVisible(workspace.canWrite()); // last: without a parent it would open as a window
}

QWidget *AsksSection::makeForm()
{
    m_message->setPlaceholder(tr("What did you ask for, in your words?"));
    m_feeling->setEditable(true);
    m_feeling->setAccessibleName(tr("How asking felt before, 1 hard to 5 easy"));
    auto *feeling = new QWidget;
    auto *dots = new QHBoxLayout(feeling);
    dots->setContentsMargins(0, 0, 0, 0);
    dots->setSpacing(space::s);
    dots->addWidget(m_feeling);
    dots->addWidget(smallLabel(tr("1 hard, 5 easy")), 1);
    auto *asked = plainButton(tr("I have asked"));
    connect(asked, &QPushButton::clicked, this, &AsksSection::ask);
    auto *form = new FormGrid;
    form->addRow(tr("For"), m_for);
    form->addWide(tr("Message"), m_message);
    form->addRow(tr("Felt before"), feeling);
    form->addRow(tr("Asked on"), m_askedOn);
    form->addRow(tr("Follow up on"), m_followUp);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(form);
    layout->addWidget(m_refusal);
    layout->addWidget(asked, 0, Qt::AlignRight);
    return whole;
}

void AsksSection::offerSubjects(const PartnerDetail &detail)
{
    QList<Choice> choices{{tr("a talk"), subject(InvitationTo::Talk)}};
    for (const PartnerAllianceLine &line : detail.alliances)
        choices << Choice{line.code + u' ' + line.title, subject(InvitationTo::Alliance, line.id.value())};
    const auto teams = workspace().read([this](const Store &store) { return teamRows(store, workspace().today()); });
    for (const TeamRow &team : teams.value_or(std::vector<TeamRow>())) {
        if (!team.endedOn.isValid())
            choices << Choice{tr("the team %1").arg(team.name), subject(InvitationTo::Team, team.id.value())};
    }
    const QVariant before = m_for->value();
    m_for->setChoices(choices);
    const bool isThere = std::ranges::any_of(choices, [&](const Choice &choice) { return choice.value == before; });
    m_for->setValue(isThere ? before : choices.front().value);
}

void AsksSection::fill(const PartnerDetail &detail)
{
    if (m_shown != detail.party.id) {
        m_shown = detail.party.id;
        m_form->hide();
        m_refusal->hide();
        m_message->setValue({});
        m_feeling->setLevel(std::nullopt);
        m_askedOn->setValue(workspace().today());
        m_followUp->setValue({});
    }
    for (DayField *day : {m_askedOn, m_followUp})
        day->setToday(workspace().today());
    offerSubjects(detail);
    m_list->show(detail.asks);
}

void AsksSection::ask()
{
    Invitation invitation;
    invitation.partyId = id();
    const QStringList chosen = m_for->value().toString().split(u' ');
    invitation.invitedTo = fromWord<InvitationTo>(chosen.value(0)).value_or(InvitationTo::Talk);
    if (invitation.invitedTo == InvitationTo::Alliance)
        invitation.allianceId = AllianceId(chosen.value(1).toLongLong());
    else if (invitation.invitedTo == InvitationTo::Team)
        invitation.teamId = TeamId(chosen.value(1).toLongLong());
    invitation.message = m_message->value();
    invitation.feelingBefore = m_feeling->level();
    invitation.askedOn = m_askedOn->value();
    invitation.followUpOn = m_followUp->value();
    m_shown = {}; // the form is emptied when the ask is shown
    const auto asked = Asks(workspace()).ask(invitation);
    if (!asked) {
        m_shown = id();
        m_refusal->setText(wording::sentence(asked.error()));
        m_refusal->show();
    }
}

} // namespace concord
