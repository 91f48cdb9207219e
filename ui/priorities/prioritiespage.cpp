// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/prioritiespage.h"

#include "core/workspace/priorities/priorities.h"
#include "core/workspace/priorities/prioritydetail.h"
#include "ui/priorities/prioritylistmodel.h"
#include "ui/priorities/priorityview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

/// What the page shows is made of these.
bool isAboutPriorities(const ChangeSet &changes)
{
    return changes.touches<Priority>() || changes.touches<Force>() || changes.touches<Need>() || changes.touches<Coverage>()
        || changes.touches<StrengthRelevance>() || changes.touches<Strength>() || changes.touches<AloneEntry>()
        || changes.touches<Party>() || changes.touches<Alliance>() || changes.touches<AlliancePriority>()
        || changes.touches<AllianceParty>() || changes.touches<Contribution>();
}

} // namespace

PrioritiesPage::PrioritiesPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_priorities(new PriorityListModel(workspace, this)), m_table(new RecordTable),
      m_detail(new QStackedWidget), m_view(new PriorityView(workspace, prompts))
{
    auto *empty = new EmptyState(tr("An alliance begins with something that matters enough to need help: a cause, a project or a "
                                    "programme that together you could move further than alone."),
                                 workspace.canWrite() ? tr("New priority") : QString());
    m_empty = empty;
    m_detail->addWidget(m_empty);
    m_detail->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MasterDetail(list(), m_detail, QStringLiteral("priorities")));

    connect(empty, &EmptyState::pressed, this, &PrioritiesPage::createNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { choose(row.row()); });
    connect(m_priorities, &PriorityListModel::failed, this, &Page::failed);
    connect(m_view, &PriorityView::failed, this, &Page::failed);
    connect(m_view, &PriorityView::navigationRequested, this, &Page::navigationRequested);
    connect(m_view, &PriorityView::partnerWanted, this,
            [this] { emit newRecordRequested(QLatin1String(tableOf<Party>), current()); });
    connect(m_view, &PriorityView::allianceWanted, this,
            [this] { emit newRecordRequested(QLatin1String(tableOf<Alliance>), current()); });
    connect(&m_workspace, &Workspace::changed, this, &PrioritiesPage::takeUp);
}

QWidget *PrioritiesPage::list()
{
    m_table->setListLook();
    m_table->setModel(m_priorities);
    m_table->setAccessibleName(tr("Priorities"));
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::m, 20, space::m, space::l);
    layout->setSpacing(space::m);
    auto *title = titleLabel(tr("Priorities"));
    title->setContentsMargins(space::s, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    return list;
}

void PrioritiesPage::aboutToShow()
{
    if (m_stale || m_shownOn != m_workspace.today())
        refresh();
}

void PrioritiesPage::takeUp(const ChangeSet &changes)
{
    if (!isAboutPriorities(changes))
        return;
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void PrioritiesPage::refresh()
{
    m_stale = false;
    m_shownOn = m_workspace.today();
    {
        // A list that was read anew has no current row for a moment; what is shown stays.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_priorities->refresh();
        int row = m_priorities->find(m_current);
        if (row < 0 && m_priorities->rowCount() > 0) {
            row = 0;
            m_current = m_priorities->idAt(0);
        }
        m_table->setCurrentIndex(row >= 0 ? m_priorities->index(row, 0) : QModelIndex());
        if (row >= 0)
            m_table->selectRow(row);
    }
    m_table->viewport()->update();
    if (m_priorities->rowCount() == 0)
        m_current = {};
    showPriority(m_current);
}

void PrioritiesPage::choose(int row)
{
    if (row < 0 || m_priorities->idAt(row) == m_current)
        return;
    commitEdits();
    m_current = m_priorities->idAt(row);
    showPriority(m_current);
}

void PrioritiesPage::showPriority(PriorityId id)
{
    const auto read = m_workspace.read([&](const Store &store) { return priorityDetail(store, id); });
    if (!read) {
        emit failed(read.error());
        return;
    }
    m_detail->setCurrentWidget(*read ? static_cast<QWidget *>(m_view) : m_empty);
    if (*read)
        m_view->showPriority(**read);
}

bool PrioritiesPage::showRecord(const RecordRef &record)
{
    if (record.id == 0)
        return true;
    aboutToShow();
    const int row = record.table == QLatin1String(tableOf<Priority>) ? m_priorities->find(PriorityId(record.id)) : -1;
    if (row < 0)
        return false;
    m_table->selectRow(row);
    m_table->scrollTo(m_priorities->index(row, 0));
    m_view->openTab(record.tab);
    return true;
}

RecordRef PrioritiesPage::current() const
{
    if (!m_current.isSet())
        return {};
    return {QString::fromLatin1(tableOf<Priority>), m_current.value(), m_view->tab()};
}

void PrioritiesPage::createNew()
{
    if (!m_workspace.canWrite())
        return;
    const auto added = Priorities(m_workspace).add(tr("New priority"));
    if (!added) {
        emit failed(added.error());
        return;
    }
    refresh();
    showRecord({QString::fromLatin1(tableOf<Priority>), added->value(), QStringLiteral("overview")});
    m_view->editTitle();
}

QString PrioritiesPage::newLabel() const
{
    return m_workspace.canWrite() ? tr("New priority") : QString();
}

void PrioritiesPage::step(int by)
{
    m_table->step(by);
}

QStringList PrioritiesPage::views() const
{
    return m_current.isSet() ? m_view->tabs() : QStringList();
}

void PrioritiesPage::showView(const QString &view)
{
    m_view->openTab(view);
}

void PrioritiesPage::commitEdits()
{
    concord::commitEdits(m_view);
}

} // namespace concord
