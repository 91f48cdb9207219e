// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerspage.h"

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/workspace/partners/partnerdetail.h"
#include "ui/partners/asksview.h"
#include "ui/partners/partneracts.h"
#include "ui/partners/partnerexport.h"
#include "ui/partners/partnerfilterbar.h"
#include "ui/partners/partnermodes.h"
#include "ui/partners/partnerpanel.h"
#include "ui/partners/partnertable.h"
#include "ui/partners/selectionbar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/afterpaint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

enum State { Empty, NothingFound, Listed };

/// What the list shows is made of these.
bool isAboutPartners(const ChangeSet &changes)
{
    return changes.touches<Party>() || changes.touches<Strength>() || changes.touches<StrengthRelevance>()
        || changes.touches<PartyTag>() || changes.touches<ContactPoint>() || changes.touches<Affiliation>()
        || changes.touches<Interaction>() || changes.touches<InteractionParty>() || changes.touches<CheckIn>()
        || changes.touches<Alliance>() || changes.touches<AllianceParty>() || changes.touches<Priority>()
        || changes.touches<Need>() || changes.touches<Coverage>() || changes.touches<FitRating>()
        || changes.touches<FitSummary>() || changes.touches<AllianceStep>() || changes.touches<Acceptance>()
        || changes.touches<Responsibility>() || changes.touches<Concern>() || changes.touches<Idea>()
        || changes.touches<Invitation>() || changes.touches<TeamMember>();
}

bool isAboutAsks(const ChangeSet &changes)
{
    return changes.touches<Invitation>() || changes.touches<TeamMember>() || changes.touches<Team>()
        || changes.touches<Alliance>() || changes.touches<Party>();
}

} // namespace

PartnersPage::PartnersPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_acts(new PartnerActs(workspace, prompts, this)),
      m_export(new PartnerExport(workspace, prompts, this)),
      m_filters(new PartnerFilterBar(workspace)), m_table(new PartnerTable(workspace)),
      m_selection(new SelectionBar(workspace, *m_acts, *m_export, *m_table)), m_panel(new PartnerPanel(workspace)),
      m_asks(new AsksView(workspace, new PartnerModes(PartnerMode::Asks))), m_modes(new QStackedWidget), m_states(new QStackedWidget)
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({800, 400});
    remember(splitter, QStringLiteral("partners"));
    m_panel->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_modes);
    m_modes->addWidget(splitter);
    m_modes->addWidget(m_asks);

    connectPanel();
    connectAsks();
    connect(m_filters, &PartnerFilterBar::changed, this, &PartnersPage::applyFilters);
    connect(m_acts, &PartnerActs::failed, this, &Page::failed);
    connect(m_acts, &PartnerActs::said, this, &Page::said);
    connect(m_export, &PartnerExport::failed, this, &Page::failed);
    connect(m_export, &PartnerExport::said, this, &Page::said);
    connect(&m_workspace, &Workspace::changed, this, &PartnersPage::takeUp);
}

QWidget *PartnersPage::makeList()
{
    auto *list = new QWidget;
    list->setMinimumWidth(380);
    auto *layout = pageLayout(list);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(space::xs);
    auto *import = plainButton(tr("Import contacts…"));
    connect(import, &QPushButton::clicked, this, [this] { m_acts->importFrom(window()); });
    import->setEnabled(m_workspace.canWrite());
    auto *duplicates = plainButton(tr("Find duplicates…"));
    connect(duplicates, &QPushButton::clicked, this, [this] { m_acts->findDuplicates(window()); });
    duplicates->setEnabled(m_workspace.canWrite());
    auto *title = new QHBoxLayout;
    title->addWidget(titleLabel(tr("Partners")), 1);
    title->addWidget(duplicates);
    title->addWidget(import);
    auto *leave = plainButton(tr("Export"));
    auto *ways = new QMenu(leave);
    m_export->offerFiles(ways);
    ways->addSeparator();
    m_export->offerPaper(ways, [this] { return m_table->query(); });
    leave->setMenu(ways);
    leave->setProperty("hasMenu", true);
    title->addWidget(leave);
    heading->addLayout(title);
    heading->addWidget(mutedLabel(tr("People and organisations you respect for being really good at something.")));
    layout->addLayout(heading);
    auto *modes = new PartnerModes(PartnerMode::List);
    connect(modes, &PartnerModes::chosen, this, &PartnersPage::showMode);
    layout->addWidget(modes);
    layout->addWidget(m_filters);

    auto *empty = new EmptyState(tr("Name five people or organisations you respect, and what each is really good at: "
                                    "time is often better spent letting them carry a part of your priority."),
                                 tr("Add the first partner"));
    connect(empty, &EmptyState::pressed, this, &PartnersPage::createNew);
    auto *nothing = new EmptyState(tr("No partner matches these filters."), tr("Clear the filters"));
    connect(nothing, &EmptyState::pressed, m_filters, &PartnerFilterBar::clear);
    m_states->addWidget(empty);
    m_states->addWidget(nothing);
    m_states->addWidget(makeTable());
    layout->addWidget(m_states, 1);
    return list;
}

QWidget *PartnersPage::makeTable()
{
    connect(m_table, &PartnerTable::failed, this, &Page::failed);
    connect(m_table, &PartnerTable::selectionChangedTo, this, &PartnersPage::followSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint where) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_acts->offerAll(menu, m_table->selected(), window());
        if (!m_table->selected().empty())
            m_export->offerFiles(menu->addMenu(tr("Export")), m_table->selected());
        if (!menu->isEmpty())
            menu->popup(m_table->viewport()->mapToGlobal(where));
    });
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_selection);
    layout->addStretch(0);
    return whole;
}

void PartnersPage::connectPanel()
{
    connect(m_panel, &PartnerPanel::failed, this, &Page::failed);
    connect(m_panel, &PartnerPanel::navigationRequested, this, [this](const RecordRef &to) {
        if (to.table != QLatin1String(tableOf<Party>) || !showRecord(to))
            emit navigationRequested(to);
    });
    connect(m_panel, &PartnerPanel::allianceWanted, this,
            [this] { emit newRecordRequested(QLatin1String(tableOf<Alliance>), current()); });
    connect(m_panel, &PartnerPanel::added, this, [this](PartyId id) {
        m_panel->showPartner(id, m_table->query().priority);
        chooseState();
        m_table->select(id);
    });
    connect(m_panel, &PartnerPanel::archiveRequested, this, [this] { m_acts->archive({m_panel->id()}); });
    connect(m_panel, &PartnerPanel::unarchiveRequested, this, [this] { m_acts->unarchive({m_panel->id()}); });
    connect(m_panel, &PartnerPanel::removeRequested, this, [this] { m_acts->remove(m_panel->id()); });
    connect(m_panel, &PartnerPanel::eraseRequested, this, [this] { m_acts->erase(m_panel->id(), window()); });
}

void PartnersPage::connectAsks()
{
    connect(m_asks, &AsksView::failed, this, &Page::failed);
    connect(m_asks, &AsksView::navigationRequested, this, &Page::navigationRequested);
    connect(m_asks, &AsksView::partnerWanted, this, [this] { showView(QStringLiteral("alliances")); });
    connect(m_asks->findChild<PartnerModes *>(), &PartnerModes::chosen, this, &PartnersPage::showMode);
}

bool PartnersPage::showsAsks() const
{
    return m_modes->currentWidget() == m_asks;
}

void PartnersPage::showMode(PartnerMode mode)
{
    concord::commitEdits(this);
    if (mode == PartnerMode::Asks)
        m_asks->refresh();
    m_modes->setCurrentIndex(mode == PartnerMode::Asks ? 1 : 0);
}

void PartnersPage::aboutToShow()
{
    if (showsAsks())
        m_asks->refresh();
    if (!m_stale && m_shownOn == m_workspace.today())
        return;
    m_stale = false;
    m_shownOn = m_workspace.today();
    m_filters->refresh();
    applyFilters();
    m_panel->refresh(m_table->query().priority);
    if (isVisible())
        showSomebody();
    else // the list first
        afterPaint(this, [this] { showSomebody(); });
    if (focusWidget() == nullptr)
        m_table->setFocus();
}

void PartnersPage::takeUp(const ChangeSet &changes)
{
    if (isVisible() && showsAsks() && isAboutAsks(changes))
        m_asks->refresh();
    if (!isAboutPartners(changes))
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_filters->refresh();
    m_table->refresh();
    m_panel->refresh(m_table->query().priority);
    chooseState();
    showSomebody(); // the one who was shown may be deleted
}

void PartnersPage::showSomebody()
{
    if (m_panel->id().isSet() || m_panel->isNew())
        return;
    if (m_table->isEmpty())
        m_panel->clear();
    else
        m_table->select(m_table->first());
}

void PartnersPage::applyFilters()
{
    const auto before = m_table->query().priority;
    m_table->setQuery(m_filters->applied(m_table->query()));
    if (m_table->query().priority != before) // words that are typed change nothing about the partner beside the list
        m_panel->refresh(m_table->query().priority);
    chooseState();
    if (const PartyId shown = m_panel->id(); shown.isSet() && m_table->isLoaded(shown))
        m_table->select(shown);
}

void PartnersPage::chooseState()
{
    const State state = !m_table->isEmpty() ? Listed : m_filters->isClear() ? Empty : NothingFound;
    m_states->setCurrentIndex(state);
    m_filters->setVisible(state != Empty);
    m_panel->setVisible(state != Empty || m_panel->id().isSet() || m_panel->isNew());
}

void PartnersPage::followSelection(const std::vector<PartyId> &ids)
{
    m_selection->showFor(ids);
    if (ids.size() == 1 && ids.front() != m_panel->id())
        m_panel->showPartner(ids.front(), m_table->query().priority);
}

bool PartnersPage::showRecord(const RecordRef &ref)
{
    if (ref.table.isEmpty())
        return true;
    if (ref.table == QLatin1String(tableOf<Invitation>)) {
        aboutToShow();
        showMode(PartnerMode::Asks);
        return true;
    }
    if (ref.table == QLatin1String(tableOf<Interaction>))
        return showInteraction(InteractionId(ref.id));
    if (ref.table != QLatin1String(tableOf<Party>))
        return false;
    aboutToShow();
    if (!m_panel->showPartner(PartyId(ref.id), m_table->query().priority))
        return false;
    showMode(PartnerMode::List);
    if (!ref.tab.isEmpty())
        m_panel->openTab(ref.tab);
    chooseState();
    m_table->select(PartyId(ref.id));
    return true;
}

bool PartnersPage::showInteraction(InteractionId id)
{
    const auto with = m_workspace.read([&](const Store &store) { return partnerOf(store, id); });
    return with && *with
        && showRecord({QLatin1String(tableOf<Party>), (*with)->value(), QStringLiteral("timeline")});
}

RecordRef PartnersPage::current() const
{
    if (showsAsks())
        return {QLatin1String(tableOf<Invitation>), 0, {}};
    if (!m_panel->id().isSet())
        return {};
    return {QLatin1String(tableOf<Party>), m_panel->id().value(), m_panel->tab()};
}

void PartnersPage::createNew()
{
    if (!m_workspace.canWrite())
        return;
    showMode(PartnerMode::List);
    m_table->clearSelection();
    m_panel->show();
    m_panel->startNew();
}

QString PartnersPage::newLabel() const
{
    return m_workspace.canWrite() ? tr("New partner") : QString();
}

void PartnersPage::run(const QString &command)
{
    if (command == QLatin1String("find_duplicates") && m_workspace.canWrite())
        m_acts->findDuplicates(window());
}

void PartnersPage::step(int by)
{
    if (!showsAsks())
        m_table->step(by);
}

QStringList PartnersPage::views() const
{
    return m_panel->tabs() << QStringLiteral("asks");
}

void PartnersPage::showView(const QString &view)
{
    const bool isAsks = view == QLatin1String("asks");
    showMode(isAsks ? PartnerMode::Asks : PartnerMode::List);
    if (!isAsks)
        m_panel->openTab(view);
}

void PartnersPage::commitEdits()
{
    concord::commitEdits(this);
}

} // namespace concord
