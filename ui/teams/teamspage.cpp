// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamspage.h"

#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/teams/teams.h"
#include "ui/teams/teamlistmodel.h"
#include "ui/teams/teamsglance.h"
#include "ui/teams/teamview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/teamwords.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

const QString glanceView = QStringLiteral("glance");

} // namespace

TeamsPage::TeamsPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_teams(new TeamListModel(workspace, this)), m_table(new RecordTable),
      m_count(smallLabel()), m_all(linkButton(tr("All teams at a glance"))), m_detail(new QStackedWidget),
      m_view(new TeamView(workspace, prompts)), m_glance(new TeamsGlance)
{
    auto *empty = new EmptyState(tr("The right team makes each of its people better. Name a team that you are on, and see "
                                    "in a quarter of an hour how well it really pulls together."),
                                 tr("New team"));
    m_empty = empty;
    m_detail->addWidget(m_empty);
    m_detail->addWidget(m_view);
    m_detail->addWidget(m_glance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MasterDetail(list(), m_detail, QStringLiteral("teams")));

    connect(empty, &EmptyState::pressed, this, &TeamsPage::createNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { choose(row.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) { open(m_teams->idAt(row.row())); });
    connect(m_all, &QPushButton::clicked, this, [this] { showView(glanceView); });
    connect(m_glance, &TeamsGlance::teamWanted, this, &TeamsPage::open);
    connect(m_teams, &TeamListModel::failed, this, &TeamsPage::failed);
    connect(m_view, &TeamView::failed, this, &TeamsPage::failed);
    connect(m_view, &TeamView::said, this, &TeamsPage::said);
    connect(m_view, &TeamView::staleSuspected, this, &TeamsPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *TeamsPage::list()
{
    m_table->setListLook();
    m_table->setModel(m_teams);
    m_table->setAccessibleName(tr("Teams"));
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::m, 20, space::m, space::l);
    layout->setSpacing(space::m);
    auto *title = titleLabel(tr("Teams"));
    title->setContentsMargins(space::s, 0, 0, 0);
    m_count->setContentsMargins(space::m, 0, space::s, 0);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    return list;
}

void TeamsPage::aboutToShow()
{
    refresh();
}

void TeamsPage::refresh()
{
    {
        // A list that was read anew has no current row for a moment; what is shown stays.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_teams->refresh();
        int row = m_teams->find(m_current);
        if (row < 0 && m_teams->rowCount() > 0) {
            row = 0;
            m_current = m_teams->idAt(0);
        }
        m_table->setCurrentIndex(row >= 0 ? m_teams->index(row, 0) : QModelIndex());
        if (row >= 0)
            m_table->selectRow(row);
    }
    m_table->viewport()->update();
    describeCount();
    if (m_teams->rowCount() == 0)
        m_current = TeamId();
    showTeam(m_current);
}

void TeamsPage::choose(int row)
{
    if (row < 0 || m_teams->idAt(row) == m_current)
        return;
    commitEdits();
    m_isGlance = false;
    m_current = m_teams->idAt(row);
    showTeam(m_current);
}

/// Turns from the glance at all to one team.
void TeamsPage::open(TeamId team)
{
    m_isGlance = false;
    if (const int row = m_teams->find(team); row >= 0)
        m_table->selectRow(row);
    showTeam(m_current);
}

void TeamsPage::showTeam(TeamId id)
{
    const auto read =
        m_workspace.read([&](const Store &store) { return teamDetail(store, id, m_workspace.today()); });
    if (!read) {
        emit failed(read.error());
        return;
    }
    m_isGlance = m_isGlance && *read;
    if (m_isGlance)
        m_glance->show(m_teams->rows());
    m_detail->setCurrentWidget(m_isGlance ? m_glance : *read ? static_cast<QWidget *>(m_view) : m_empty);
    if (*read)
        m_view->showTeam(**read);
}

/// One honest number with its rule: how many are really effective, and what the nearest one lacks.
void TeamsPage::describeCount()
{
    const bool isRated = effectiveTeams(m_teams->rows()).rated > 0;
    m_count->setVisible(isRated);
    m_all->setVisible(isRated);
    QString text = effectiveCount(m_teams->rows());
    const TeamRow *nearest = nullptr;
    for (const TeamRow &row : m_teams->rows()) {
        if (!row.overall || row.effective || row.stoppers.isEmpty() || row.endedOn.isValid())
            continue;
        if (nearest == nullptr || *row.overall > *nearest->overall)
            nearest = &row;
    }
    if (nearest != nullptr)
        text += u' ' + tr("%1: %2.").arg(nearest->name, wording::sentence(nearest->stoppers.first()));
    m_count->setText(text);
    setPlainToolTip(m_count, effectiveRule());
}

bool TeamsPage::showRecord(const RecordRef &record)
{
    if (record.id == 0) {
        showView(record.tab);
        return true;
    }
    const int row = record.table == QLatin1String(tableOf<Team>) ? m_teams->find(TeamId(record.id)) : -1;
    if (row < 0)
        return false;
    open(TeamId(record.id));
    m_table->scrollTo(m_teams->index(row, 0));
    m_view->openTab(record.tab);
    return true;
}

RecordRef TeamsPage::current() const
{
    if (m_isGlance)
        return {QString::fromLatin1(tableOf<Team>), 0, glanceView};
    if (!m_current.isSet())
        return {};
    return {QString::fromLatin1(tableOf<Team>), m_current.value(), m_view->tab()};
}

void TeamsPage::createNew()
{
    Team team;
    team.name = tr("New team");
    team.formedOn = m_workspace.today();
    const auto added = Teams(m_workspace).add(team);
    if (!added) {
        emit failed(added.error());
        return;
    }
    showRecord({QString::fromLatin1(tableOf<Team>), added->value(), QStringLiteral("members")});
    m_view->editName();
}

QString TeamsPage::newLabel() const
{
    return tr("New team");
}

void TeamsPage::step(int by)
{
    m_table->step(by);
}

QStringList TeamsPage::views() const
{
    return m_current.isSet() ? m_view->tabs() << glanceView : QStringList();
}

void TeamsPage::showView(const QString &view)
{
    if (view.isEmpty())
        return;
    if (view == glanceView)
        commitEdits();
    m_isGlance = view == glanceView;
    showTeam(m_current);
    m_view->openTab(view);
}

void TeamsPage::commitEdits()
{
    m_view->commitEdits();
}

} // namespace concord
