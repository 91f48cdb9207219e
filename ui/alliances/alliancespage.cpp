// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancespage.h"

#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/common.h"
#include "ui/alliances/alliancedetail.h"
#include "ui/alliances/alliancelistmodel.h"
#include "ui/alliances/newallianceform.h"
#include "ui/alliances/portfoliopage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace concord {

namespace {

/// The form for a new alliance, with and without a template, and the portfolio, among the page's views.
const QString newView = QStringLiteral("new");
const QString newFromTemplateView = QStringLiteral("new_from_template");
const QString portfolioView = QStringLiteral("portfolio");
constexpr int listWidth = 212;
constexpr int wideListWidth = 272;
constexpr int wideEnough = 1160;
const QString settingsKey = QStringLiteral("alliances");

} // namespace

AlliancesPage::AlliancesPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_model(new AllianceListModel(workspace, this)), m_list(new RecordTable)
    , m_search(new QLineEdit), m_stack(new QStackedWidget), m_detail(new AllianceDetail(workspace, prompts))
    , m_form(new NewAllianceForm(workspace, prompts))
    , m_empty(new EmptyState(tr("An alliance lets somebody who is better at it do what you need, and gives them something they want. "
                                "Each side wins, and both say it in writing."),
                             tr("Draft your first alliance")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_modes = new QStackedWidget;
    m_split = new MasterDetail(buildList(), buildDetail(), settingsKey, listWidth);
    m_portfolio = new PortfolioPage(workspace, prompts, buildModes(true));
    m_modes->addWidget(m_split);
    m_modes->addWidget(m_portfolio);
    layout->addWidget(m_modes);
    connect(m_portfolio, &PortfolioPage::opened, this, [this](AllianceId id) {
        emit navigationRequested({QLatin1String(tableOf<Alliance>), id.value(), tab::overview});
    });
    connect(m_portfolio, &PortfolioPage::failed, this, &Page::failed);
    connect(m_portfolio, &PortfolioPage::said, this, &Page::said);
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
    layout->addWidget(buildModes(false));
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
    connect(m_form, &NewAllianceForm::cancelled, this, &AlliancesPage::leaveForm);
    connect(m_form, &NewAllianceForm::failed, this, &Page::failed);
    connect(m_form, &NewAllianceForm::said, this, &Page::said);
    return m_stack;
}

QWidget *AlliancesPage::buildModes(bool portfolio)
{
    auto *modes = new QWidget;
    auto *layout = new QHBoxLayout(modes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (const bool mode : {false, true}) {
        QPushButton *pill = pillButton(mode ? tr("Portfolio") : tr("One by one"));
        pill->setChecked(mode == portfolio);
        connect(pill, &QPushButton::clicked, this, [this, pill, mode, portfolio] {
            pill->setChecked(mode == portfolio); // each stands in its own view and goes on saying so
            if (mode != portfolio)
                showPortfolio(mode);
        });
        layout->addWidget(pill);
    }
    layout->addStretch(1);
    return modes;
}

bool AlliancesPage::showsPortfolio() const
{
    return m_modes->currentWidget() == m_portfolio;
}

void AlliancesPage::showPortfolio(bool portfolio)
{
    if (portfolio == showsPortfolio())
        return;
    commitEdits();
    if (portfolio) {
        m_portfolio->refresh();
        m_modes->setCurrentWidget(m_portfolio);
        m_portfolio->select(m_open);
        return;
    }
    const AllianceId chosen = m_portfolio->selected();
    m_modes->setCurrentWidget(m_split);
    reload();
    if (chosen.isSet())
        open(chosen);
    m_list->setFocus(Qt::OtherFocusReason);
}

void AlliancesPage::aboutToShow()
{
    reload();
    if (!showsPortfolio())
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
    if (showsPortfolio()) {
        m_portfolio->refresh();
        return;
    }
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

void AlliancesPage::open(AllianceId id, const QString &tab)
{
    m_open = id;
    m_stack->setCurrentWidget(id.isSet() && m_detail->present(id, tab) ? static_cast<QWidget *>(m_detail) : m_empty);
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
    if (ref.id == 0) {
        showPortfolio(ref.tab == portfolioView);
        return true;
    }
    const bool whole = ref.table == QLatin1String(tableOf<Alliance>);
    const AllianceId id = whole ? AllianceId(ref.id) : allianceOfPart(m_workspace, ref.table, ref.id).value_or(AllianceId());
    if (!id.isSet() || !m_workspace.store().find(id))
        return false;
    if (showsPortfolio()) {
        m_modes->setCurrentWidget(m_split);
        reload();
    }
    m_search->clear();
    open(id, whole ? ref.tab : tabFor(ref.table));
    return true;
}

RecordRef AlliancesPage::current() const
{
    if (showsPortfolio())
        return {QLatin1String(tableOf<Alliance>), 0, portfolioView};
    if (!m_open.isSet())
        return {};
    return {QLatin1String(tableOf<Alliance>), m_open.value(), m_detail->currentTab()};
}

void AlliancesPage::createNew()
{
    startDraft();
    m_form->begin();
}

void AlliancesPage::createAbout(const RecordRef &about)
{
    NewAllianceForm::Known known;
    if (about.table == QLatin1String(tableOf<Party>))
        known.partner = nameOf(m_workspace, PartyId(about.id), &Party::name);
    else if (about.table == QLatin1String(tableOf<Priority>))
        known.priority = nameOf(m_workspace, PriorityId(about.id), &Priority::title);
    startDraft();
    m_cameFrom = about;
    m_form->begin(known);
}

void AlliancesPage::startDraft()
{
    commitEdits();
    m_modes->setCurrentWidget(m_split);
    m_cameFrom = {};
    m_stack->setCurrentWidget(m_form);
}

void AlliancesPage::leaveForm()
{
    open(m_open);
    if (m_cameFrom.id != 0)
        emit navigationRequested(std::exchange(m_cameFrom, {}));
}

void AlliancesPage::step(int by)
{
    if (showsPortfolio())
        m_portfolio->step(by);
    else
        m_list->step(by);
}

void AlliancesPage::commitEdits()
{
    concord::commitEdits(m_detail);
}

QStringList AlliancesPage::views() const
{
    return m_detail->tabs() + QStringList{newView, newFromTemplateView, portfolioView};
}

void AlliancesPage::showView(const QString &view)
{
    showPortfolio(view == portfolioView);
    if (view == portfolioView)
        return;
    if (view == newView) {
        createNew();
        return;
    }
    if (view == newFromTemplateView) {
        startDraft();
        m_form->begin({{}, {}, QStringLiteral("community_programme")});
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
