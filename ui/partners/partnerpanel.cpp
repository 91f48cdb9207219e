// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerpanel.h"

#include "ui/partners/askssection.h"
#include "ui/partners/contactssection.h"
#include "ui/partners/coveragesection.h"
#include "ui/partners/fitsection.h"
#include "ui/partners/partneralliances.h"
#include "ui/partners/partnerfacts.h"
#include "ui/partners/partnerhead.h"
#include "ui/partners/rolessection.h"
#include "ui/partners/strengthssection.h"
#include "ui/partners/tagssection.h"
#include "ui/partners/timelinesection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/alignmentchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/tabs.h"
#include "ui/wording/partnerwords.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace concord {

namespace {

constexpr std::array tabKeys{"overview", "fit", "details", "timeline", "alliances"};

} // namespace

template <class Section>
Section *PartnerPanel::section()
{
    auto *made = new Section(m_workspace);
    connect(made, &PartnerSection::failed, this, &PartnerPanel::failed);
    connect(made, &PartnerSection::navigationRequested, this, &PartnerPanel::navigationRequested);
    m_sections << made;
    return made;
}

PartnerPanel::PartnerPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void PartnerPanel::make()
{
    if (m_tabs != nullptr)
        return;
    m_head = section<PartnerHead>();
    m_strengths = section<StrengthsSection>();
    connect(m_head, &PartnerHead::added, this, &PartnerPanel::added);
    connect(m_head, &PartnerHead::nameEntered, this, [this] {
        openTab(QLatin1String(tabKeys[0]));
        m_strengths->startAdding();
    });
    connect(m_head, &PartnerHead::archiveRequested, this, &PartnerPanel::archiveRequested);
    connect(m_head, &PartnerHead::unarchiveRequested, this, &PartnerPanel::unarchiveRequested);
    connect(m_head, &PartnerHead::removeRequested, this, &PartnerPanel::removeRequested);
    connect(m_head, &PartnerHead::eraseRequested, this, &PartnerPanel::eraseRequested);

    m_chart = new AlignmentChart;
    m_fit = mutedLabel();
    m_alignment = new QWidget;
    auto *alignment = new QVBoxLayout(m_alignment);
    alignment->setContentsMargins(0, 0, 0, 0);
    alignment->setSpacing(space::s);
    alignment->addWidget(headingLabel(tr("Alignment")));
    alignment->addWidget(m_chart);
    alignment->addWidget(m_fit);

    m_tabs = new Tabs;
    m_tabs->addTab(tabOf({m_strengths, m_alignment, section<CoverageSection>(), section<ContactsSection>(), section<RespectSection>(),
                          section<RolesSection>(), section<TagsSection>()}),
                   tr("Overview"));
    m_tabs->addTab(tabOf({section<FitSection>()}), tr("Fit"));
    m_tabs->addTab(tabOf({section<PartnerFacts>()}), tr("Details"));
    m_tabs->addTab(tallTab(section<TimelineSection>()), tr("Timeline"));
    auto *alliances = section<PartnerAlliances>();
    connect(alliances, &PartnerAlliances::allianceWanted, this, &PartnerPanel::allianceWanted);
    m_tabs->addTab(tabOf({alliances, section<AsksSection>()}), tr("Alliances"));

    auto *one = new QWidget;
    auto *layout = new QVBoxLayout(one);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->setSpacing(space::m);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(m_head, 0, Qt::AlignTop); // alone until a new partner has its name
    layout->addLayout(head);
    auto *tabs = new QVBoxLayout;
    tabs->setContentsMargins(20, 0, 0, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs, 1);
    m_stack->addWidget(new EmptyState(tr("Choose a partner on the left, and here is what you know about them.")));
    m_stack->addWidget(one);
}

QWidget *PartnerPanel::tabOf(std::initializer_list<QWidget *> parts)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 20, space::l);
    layout->setSpacing(20);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return scrolling(content);
}

QWidget *PartnerPanel::tallTab(QWidget *part)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 20, space::l);
    layout->addWidget(part);
    return content;
}

bool PartnerPanel::showPartner(PartyId id, std::optional<PriorityId> priority)
{
    make();
    if (id != m_id) {
        concord::commitEdits(this);
        concord::discardEdits(this);
    }
    m_id = id;
    return fill(priority);
}

void PartnerPanel::refresh(std::optional<PriorityId> priority)
{
    if (m_id.isSet())
        fill(priority);
}

bool PartnerPanel::fill(std::optional<PriorityId> priority)
{
    const auto detail = m_workspace.read([&](const Store &store) { return partnerDetail(store, m_id, priority); });
    if (!detail)
        emit failed(detail.error());
    if (!detail || !*detail) {
        clear();
        return false;
    }
    for (PartnerSection *section : std::as_const(m_sections))
        section->showPartner(**detail);
    showAlignment(**detail);
    m_tabs->show();
    m_stack->setCurrentIndex(1);
    return true;
}

void PartnerPanel::showAlignment(const PartnerDetail &detail)
{
    const PartnerRow &row = detail.row;
    m_alignment->setVisible(row.coverage || row.fit.percent);
    m_chart->setVisible(row.coverage && row.focus);
    m_chart->setPartner(row.name, row.coverage, row.focus);
    m_fit->setVisible(row.fit.percent.has_value());
    const QString range = wording::fitRange(row.fit);
    m_fit->setText(range.isEmpty() ? tr("Fit %1 of 100").arg(wording::fitScore(row.fit))
                                   : tr("Fit %1 of 100 (%2)").arg(wording::fitScore(row.fit), range));
}

void PartnerPanel::startNew()
{
    make();
    concord::commitEdits(this);
    concord::discardEdits(this);
    m_id = {};
    m_tabs->hide();
    m_stack->setCurrentIndex(1);
    m_head->startNew();
}

bool PartnerPanel::isNew() const
{
    return m_head != nullptr && m_head->isNew();
}

void PartnerPanel::clear()
{
    make();
    m_id = {};
    m_stack->setCurrentIndex(0);
}

QString PartnerPanel::tab() const
{
    const int open = m_tabs != nullptr ? m_tabs->currentIndex() : 0;
    return QLatin1String(tabKeys[static_cast<std::size_t>(open)]);
}

QStringList PartnerPanel::tabs() const
{
    QStringList keys;
    for (const char *key : tabKeys)
        keys << QLatin1String(key);
    return keys;
}

void PartnerPanel::openTab(const QString &tab)
{
    make();
    for (std::size_t i = 0; i < tabKeys.size(); ++i) {
        if (tab == QLatin1String(tabKeys[i]))
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

} // namespace concord
