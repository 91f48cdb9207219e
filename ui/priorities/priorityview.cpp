// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priorityview.h"

#include "ui/priorities/alignmenttab.h"
#include "ui/priorities/alonetab.h"
#include "ui/priorities/bettercard.h"
#include "ui/priorities/factscard.h"
#include "ui/priorities/forcescard.h"
#include "ui/priorities/needstab.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"
#include "ui/wording/prioritywords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace concord {

namespace {

constexpr int textIndent = 10; // of a quiet field in the title's size
constexpr int cardWidth = 340;

QString standingOf(const PriorityRow &row, QDate today)
{
    const Priority &priority = row.priority;
    QStringList parts{row.code, wording::name(priority.kind), wording::name(priority.state)};
    if (priority.targetOn.isValid())
        parts << PriorityView::tr("by %1, %2").arg(wording::day(priority.targetOn), wording::fromToday(priority.targetOn, today));
    if (row.coverage)
        parts << PriorityView::tr("%1 covered").arg(wording::finePercent(row.coverage));
    if (row.betterThanMe)
        parts << PriorityView::tr("better than me: %1").arg(wording::percent(row.betterThanMe));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PriorityView::PriorityView(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_title(new LineField), m_standing(mutedLabel()),
      m_tabs(new Tabs), m_needs(watched(new NeedsTab(workspace))), m_alone(watched(new AloneTab(workspace)))
{
    auto *alignment = watched(new AlignmentTab(workspace));
    addPart(overview(), tr("Overview"), QStringLiteral("overview"));
    addPart(m_needs, tr("Needs"), QStringLiteral("needs"));
    addPart(alignment, tr("Alignment"), QStringLiteral("alignment"));
    addPart(m_alone, tr("Alone"), QStringLiteral("alone"));
    auto *layout = pageLayout(this);
    layout->addWidget(header());
    layout->addWidget(m_tabs, 1);
    layout->setContentsMargins(space::xl, 20, space::xl, 0);

    connect(m_title, &Field::committed, this, &PriorityView::rename);
    connect(alignment, &AlignmentTab::needsWanted, this, [this] {
        openTab(QStringLiteral("needs"));
        m_needs->startAdding();
    });
    connect(alignment, &AlignmentTab::partnerWanted, this, &PriorityView::partnerWanted);
}

template <class Section>
Section *PriorityView::watched(Section *section)
{
    connect(section, &PrioritySection::failed, this, &PriorityView::failed);
    connect(section, &PrioritySection::navigationRequested, this, &PriorityView::navigationRequested);
    m_sections << section;
    return section;
}

QWidget *PriorityView::header()
{
    m_title->setQuiet();
    m_title->setName(tr("Title of the priority"));
    m_title->line()->setFont(typeFont(TypeSize::Title, QFont::DemiBold));
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about the priority"));
    auto *menu = new QMenu(this);
    menu->addAction(tr("Delete the priority"), this, &PriorityView::remove);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setEnabled(m_workspace.canWrite());

    auto *header = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->setContentsMargins(-textIndent, 0, 0, 0);
    line->addWidget(m_title, 1);
    line->addWidget(more);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_standing);
    return header;
}

QWidget *PriorityView::overview()
{
    auto *serving = watched(new ServingCard(m_workspace));
    connect(serving, &ServingCard::allianceWanted, this, &PriorityView::allianceWanted);
    auto *cards = new Columns(cardWidth);
    cards->setWidgets({watched(new FactsCard(m_workspace)), watched(new ForcesCard(m_workspace, ForceDirection::Forward)),
                       watched(new ForcesCard(m_workspace, ForceDirection::HoldsBack)), watched(new BetterCard(m_workspace)),
                       serving},
                      2);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::l);
    layout->addWidget(cards);
    layout->addStretch(1);
    return content;
}

void PriorityView::addPart(QWidget *content, const QString &title, const QString &name)
{
    m_tabs->addTab(scrolling(content), title);
    m_partNames << name;
}

void PriorityView::showPriority(const PriorityDetail &detail)
{
    if (detail.row.priority.id != m_priority.id)
        m_title->discard();
    m_priority = detail.row.priority;
    m_title->setValue(m_priority.title);
    m_standing->setText(standingOf(detail.row, m_workspace.today()));
    for (PrioritySection *section : std::as_const(m_sections))
        section->showPriority(detail);
}

void PriorityView::openTab(const QString &name)
{
    if (const auto index = m_partNames.indexOf(name); index >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(index));
}

QString PriorityView::tab() const
{
    return m_partNames.value(m_tabs->currentIndex());
}

void PriorityView::editTitle()
{
    m_title->line()->setFocus();
    m_title->line()->selectAll();
}

void PriorityView::rename()
{
    const QString title = m_title->value();
    const auto renamed = Priorities(m_workspace).edit(m_priority.id, [&](Priority &p) { p.title = title; });
    if (!renamed)
        m_title->showRefusal(wording::reasons(renamed.error()).join(u' '));
}

void PriorityView::remove()
{
    if (!m_prompts.confirm(tr("Delete %1 with its needs, its ledger and what was said about who covers them? Undo brings it back.")
                               .arg(m_priority.title),
                           tr("Delete")))
        return;
    if (const auto removed = Priorities(m_workspace).remove(m_priority.id); !removed)
        emit failed(removed.error());
}

} // namespace concord
