// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancespage.h"

#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "ui/alliances/alliancedetail.h"
#include "ui/alliances/alliancelistmodel.h"
#include "ui/alliances/newallianceform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

/// The form for a new alliance, among the page's views.
const QString newView = QStringLiteral("new");
constexpr int listWidth = 212;
constexpr int wideListWidth = 272;
constexpr int wideEnough = 1160;
const QString settingsKey = QStringLiteral("alliances");

} // namespace

AlliancesPage::AlliancesPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_model(new AllianceListModel(workspace, this)), m_list(new RecordTable)
    , m_search(new QLineEdit), m_stack(new QStackedWidget), m_detail(new AllianceDetail(workspace, prompts))
    , m_form(new NewAllianceForm(workspace))
    , m_empty(new EmptyState(tr("An alliance lets somebody who is better at it do what you need, and gives them something they want. "
                                "Each side wins, and both say it in writing."),
                             tr("Draft your first alliance")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_split = new MasterDetail(buildList(), buildDetail(), settingsKey, listWidth);
    layout->addWidget(m_split);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget *AlliancesPage::buildList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::s, space::m, space::s, 0);
    layout->setSpacing(space::s);
    m_search->setPlaceholderText(tr("Find an alliance"));
    m_search->setAccessibleName(tr("Find an alliance"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    m_list->setListLook();
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Alliances"));
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &AlliancesPage::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlliancesPage::openSelected);
    return side;
}

QWidget *AlliancesPage::buildDetail()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_form);
    connect(static_cast<EmptyState *>(m_empty), &EmptyState::pressed, this, &AlliancesPage::createNew);
    connect(m_detail, &AllianceDetail::navigationRequested, this, &AlliancesPage::navigationRequested);
    connect(m_detail, &AllianceDetail::newRecordRequested, this, &AlliancesPage::newRecordRequested);
    connect(m_detail, &AllianceDetail::failed, this, &AlliancesPage::failed);
    connect(m_detail, &AllianceDetail::said, this, &AlliancesPage::said);
    connect(m_detail, &AllianceDetail::deleteWanted, this, &AlliancesPage::deleteDraft);
    connect(m_form, &NewAllianceForm::drafted, this, [this](AllianceId id) {
        open(id);
        m_detail->openTab(tab::overview);
    });
    connect(m_form, &NewAllianceForm::cancelled, this, [this] { open(m_open); });
    return m_stack;
}

void AlliancesPage::aboutToShow()
{
    reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void AlliancesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Until the user moves the divider, the list takes what the record can spare.
    if (!QSettings().contains(QStringLiteral("splitter/") + settingsKey)) {
        const int list = width() >= wideEnough ? wideListWidth : listWidth;
        m_split->setSizes({list, width() - list});
    }
}

void AlliancesPage::reload()
{
    if (const auto read = m_model->reload(m_search->text()); !read)
        emit failed(read.error());
    const bool drafting = m_stack->currentWidget() == m_form;
    if (!m_open.isSet() || !m_detail->present(m_open)) {
        // Gone, or nothing open yet: the first of the list takes its place.
        m_open = m_model->idAt(0);
        m_detail->present(m_open);
    }
    if (!drafting)
        m_stack->setCurrentWidget(m_open.isSet() ? m_detail : m_empty);
    if (const int row = m_model->rowOf(m_open); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
}

void AlliancesPage::open(AllianceId id)
{
    m_open = id;
    m_stack->setCurrentWidget(id.isSet() && m_detail->present(id) ? static_cast<QWidget *>(m_detail) : m_empty);
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void AlliancesPage::openSelected()
{
    const AllianceId id = m_model->idAt(m_list->currentIndex().row());
    if (!id.isSet() || (id == m_open && m_stack->currentWidget() == m_detail))
        return;
    commitEdits();
    open(id);
}

bool AlliancesPage::showRecord(const RecordRef &ref)
{
    if (ref.id == 0)
        return true;
    const bool whole = ref.table == QLatin1String(tableOf<Alliance>);
    const AllianceId id = whole ? AllianceId(ref.id) : allianceOfPart(m_workspace, ref.table, ref.id).value_or(AllianceId());
    if (!id.isSet() || !m_detail->present(id))
        return false;
    m_search->clear();
    open(id);
    if (!whole)
        m_detail->openTab(tabFor(ref.table));
    else if (!ref.tab.isEmpty())
        m_detail->openTab(ref.tab);
    return true;
}

RecordRef AlliancesPage::current() const
{
    if (!m_open.isSet())
        return {};
    return {QLatin1String(tableOf<Alliance>), m_open.value(), m_detail->currentTab()};
}

void AlliancesPage::createNew()
{
    commitEdits();
    m_stack->setCurrentWidget(m_form);
    m_form->begin();
}

void AlliancesPage::step(int by)
{
    m_list->step(by);
}

void AlliancesPage::commitEdits()
{
    concord::commitEdits(m_detail);
}

QStringList AlliancesPage::views() const
{
    return m_detail->tabs() + QStringList{newView};
}

void AlliancesPage::showView(const QString &view)
{
    if (view == newView) {
        createNew();
        return;
    }
    open(m_open);
    m_detail->openTab(view);
}

void AlliancesPage::deleteDraft()
{
    const AllianceId gone = m_open;
    m_open = {};
    if (const auto removed = Alliances(m_workspace).remove(gone); !removed) {
        open(gone);
        emit failed(removed.error());
    }
}

} // namespace concord
