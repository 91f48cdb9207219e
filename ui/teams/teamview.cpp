// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamview.h"

#include "core/workspace/teams/teams.h"
#include "ui/teams/askstab.h"
#include "ui/teams/changestab.h"
#include "ui/teams/memberstab.h"
#include "ui/teams/resulttab.h"
#include "ui/teams/roundstab.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/insentence.h"
#include "ui/wording/teamwords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace concord {

namespace {

constexpr int textIndent = 10; // of a quiet field in the title's size

QString standingOf(const TeamDetail &detail)
{
    const auto members = static_cast<int>(detail.members.size());
    QStringList parts{members == 1 ? TeamView::tr("1 member") : TeamView::tr("%n members", nullptr, members)};
    if (!detail.alliance.isEmpty())
        parts << detail.alliance;
    if (detail.team.endedOn.isValid())
        parts << TeamView::tr("ended %1").arg(wording::day(detail.team.endedOn));
    if (const auto &result = detail.result) {
        parts << TeamView::tr("round %1 of %2, %3, %4 of %5 answered")
                     .arg(QString::number(result->number), wording::day(result->round.openedOn),
                          wording::inSentence(wording::name(result->round.privacy)), QString::number(result->answered),
                          QString::number(result->round.invitedN));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TeamView::TeamView(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_name(new LineField), m_standing(mutedLabel()),
      m_round(primaryButton(tr("New round"))), m_end(nullptr), m_tabs(new Tabs), m_result(new ResultTab(workspace, prompts)),
      m_members(new MembersTab(workspace, prompts)), m_asks(new AsksTab(workspace)), m_rounds(new RoundsTab(workspace, prompts))
{
    addTab(m_result, tr("Result"), QStringLiteral("result"));
    addTab(m_members, tr("Members"), QStringLiteral("members"));
    addTab(new ChangesTab(workspace), tr("Changes"), QStringLiteral("changes"));
    addTab(m_asks, tr("Asks"), QStringLiteral("asks"));
    addTab(m_rounds, tr("Rounds"), QStringLiteral("rounds"));
    auto *layout = pageLayout(this);
    layout->addWidget(header());
    layout->addWidget(m_tabs, 1);
    layout->setContentsMargins(space::xl, 20, space::xl, 0);

    connect(m_name, &Field::committed, this, &TeamView::rename);
    connect(m_round, &QPushButton::clicked, this, &TeamView::startRound);
    connect(m_result, &ResultTab::roundWanted, this, &TeamView::startRound);
    connect(m_result, &ResultTab::membersWanted, this, [this] {
        openTab(QStringLiteral("members"));
        m_members->startAdding();
    });
    connect(m_members, &MembersTab::askWanted, this, [this](const QString &name, const QString &part) {
        openTab(QStringLiteral("asks"));
        m_asks->begin(name, part);
    });
    connect(m_rounds, &RoundsTab::closed, this, [this] { openTab(QStringLiteral("result")); });
    connect(m_rounds, &RoundsTab::said, this, &TeamView::staleSuspected);
}

QWidget *TeamView::header()
{
    m_name->setQuiet();
    m_name->setName(tr("Name of the team"));
    m_name->line()->setFont(typeFont(TypeSize::Title, QFont::DemiBold));
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about the team"));
    auto *menu = new QMenu(this);
    m_end = menu->addAction(QString(), this, &TeamView::endOrResume);
    menu->addAction(tr("Delete the team"), this, &TeamView::remove);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);

    auto *header = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->setContentsMargins(-textIndent, 0, 0, 0);
    line->addWidget(m_name, 1);
    m_round->setEnabled(m_workspace.canWrite());
    line->addWidget(m_round);
    line->addWidget(more);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_standing);
    return header;
}

void TeamView::addTab(TeamTab *tab, const QString &title, const QString &name)
{
    m_tabs->addTab(scrolling(tab), title);
    m_parts << tab;
    m_partNames << name;
    connect(tab, &TeamTab::failed, this, &TeamView::failed);
    connect(tab, &TeamTab::said, this, &TeamView::said);
}

void TeamView::showTeam(const TeamDetail &detail)
{
    if (detail.team.id != m_team.id)
        m_name->discard();
    m_team = detail.team;
    m_name->setValue(m_team.name);
    m_standing->setText(standingOf(detail));
    m_round->setVisible(!m_team.isWorkingGroup && !m_team.endedOn.isValid());
    m_round->setText(detail.openRound ? tr("Enter answers") : tr("New round"));
    m_end->setText(m_team.endedOn.isValid() ? tr("Take the team up again") : tr("The team has ended"));
    for (TeamTab *part : std::as_const(m_parts))
        part->showTeam(detail);
}

void TeamView::openTab(const QString &name)
{
    if (const auto index = m_partNames.indexOf(name); index >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(index));
}

QString TeamView::tab() const
{
    return m_partNames.value(m_tabs->currentIndex());
}

void TeamView::editName()
{
    m_name->line()->setFocus();
    m_name->line()->selectAll();
}

void TeamView::commitEdits()
{
    concord::commitEdits(this);
    m_rounds->commitSheet();
}

void TeamView::rename()
{
    Team team = m_team;
    team.name = m_name->value();
    if (const auto renamed = Teams(m_workspace).update(team); !renamed)
        m_name->showRefusal(wording::reasons(renamed.error()).join(u' '));
}

void TeamView::endOrResume()
{
    const auto done = m_team.endedOn.isValid() ? Teams(m_workspace).resume(m_team.id)
                                               : Teams(m_workspace).end(m_team.id, m_workspace.today());
    if (!done)
        emit failed(done.error());
}

void TeamView::remove()
{
    if (!m_prompts.confirm(tr("Delete %1 with its members, rounds and changes? Undo brings it back.").arg(m_team.name),
                           tr("Delete")))
        return;
    if (const auto removed = Teams(m_workspace).remove(m_team.id); !removed)
        emit failed(removed.error());
}

void TeamView::startRound()
{
    openTab(QStringLiteral("rounds"));
    m_rounds->start();
}

} // namespace concord
