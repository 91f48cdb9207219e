// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fivedays/fivedayspage.h"

#include "core/reports/pages.h"
#include "core/reports/writing.h"
#include "core/workspace/details.h"
#include "core/workspace/fivedays/fivedays.h"
#include "ui/fivedays/daytab.h"
#include "ui/fivedays/mendingplace.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/printing.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tabs.h"
#include "ui/wording/days.h"
#include "ui/wording/fivedaywords.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace concord {

namespace {

constexpr int choiceWidth = 280;

QString keyOf(int day)
{
    return QStringLiteral("day%1").arg(day);
}

} // namespace

FiveDaysPage::FiveDaysPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_standing(mutedLabel()), m_priority(new ChoiceField),
      m_for(new QWidget), m_tabs(new Tabs)
{
    QVBoxLayout *layout = pageLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, 0);
    layout->addWidget(header());
    layout->addWidget(m_tabs, 1);
    for (int day = 1; day <= dayCount; ++day) {
        auto *tab = new DayTab(day, workspace);
        m_days[static_cast<std::size_t>(day - 1)] = tab;
        m_tabs->addTab(scrolling(tab), QString());
        connect(tab, &DayTab::mendWanted, this, &FiveDaysPage::mend);
        connect(tab, &DayTab::failed, this, &Page::failed);
        connect(tab, &DayTab::nextDayWanted, this, [this, day] { m_tabs->setCurrentIndex(day); });
    }
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget *FiveDaysPage::header()
{
    m_priority->setName(tr("The priority that the five days are for"));
    m_priority->setReadOnly(!m_workspace.canWrite());
    m_priority->setMinimumWidth(choiceWidth);
    auto *label = mutedLabel(tr("For"));
    label->setWordWrap(false);
    auto *choice = new QHBoxLayout(m_for);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(space::s);
    choice->addWidget(label);
    choice->addWidget(m_priority);
    auto *paper = plainButton(tr("On paper"));
    auto *menu = new QMenu(paper);
    menu->addAction(tr("Print the plan…"), this, &FiveDaysPage::print);
    menu->addAction(tr("Write the plan as a file…"), this, &FiveDaysPage::writePaper);
    paper->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(titleLabel(tr("Five days")), 1);
    line->addWidget(m_for);
    line->addWidget(paper);
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_standing);
    connect(m_priority, &Field::committed, this, &FiveDaysPage::turnTo);
    return header;
}

void FiveDaysPage::aboutToShow()
{
    refresh();
}

void FiveDaysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void FiveDaysPage::refresh()
{
    struct Read {
        FiveDaysView view;
        std::vector<DayPriority> priorities;
    };
    const auto read = m_workspace.read([this](const Store &store) {
        return Read{fiveDays(store, m_workspace.today()), dayPriorities(store)};
    });
    if (!read) {
        emit failed(read.error());
        return;
    }
    m_stale = false;
    const bool isOther = read->view.priority != m_view.priority;
    m_view = read->view;
    QList<Choice> choices;
    for (const DayPriority &priority : read->priorities)
        choices << Choice{priority.hasPlan || m_view.priority == priority.id ? priority.title : tr("%1 (begin)").arg(priority.title),
                          qlonglong(priority.id.value())};
    m_priority->setChoices(choices);
    m_priority->setValue(qlonglong(m_view.priority ? m_view.priority->value() : 0));
    m_for->setVisible(!choices.isEmpty());
    QStringList standing{tr("%1 % on record").arg(m_view.percent())};
    if (m_view.startedOn.isValid())
        standing << tr("begun %1").arg(wording::day(m_view.startedOn));
    standing << tr("leave it whenever you like, it waits here");
    m_standing->setText(standing.join(QStringLiteral(" · ")));
    for (int day = 1; day <= dayCount; ++day) {
        const DayProgress &progress = m_view.days[static_cast<std::size_t>(day - 1)];
        m_tabs->setTabText(day - 1, (progress.isComplete() ? tr("%1 %2 ✓") : tr("%1 %2")).arg(QString::number(day), wording::nameOfDay(day)));
        m_tabs->tabBar()->setAccessibleTabName(
            day - 1, tr("Day %1, %2, %3 %").arg(QString::number(day), wording::nameOfDay(day), QString::number(progress.percent())));
        DayTab *tab = m_days[static_cast<std::size_t>(day - 1)];
        if (isOther)
            discardEdits(tab);
        tab->show(m_view);
    }
}

void FiveDaysPage::turnTo()
{
    commitEdits();
    const PriorityId priority(m_priority->value().toLongLong());
    if (const auto turned = FiveDays(m_workspace).turnTo(priority); !turned) {
        m_priority->discard();
        emit failed(turned.error());
    }
}

void FiveDaysPage::mend(DayPoint point)
{
    commitEdits();
    if (m_stale)
        refresh();
    const MendingPlace place = placeToMend(point, m_view);
    if (place.isNew)
        emit newRecordRequested(place.table, place.record);
    else
        emit navigationRequested(place.record);
}

bool FiveDaysPage::showRecord(const RecordRef &record)
{
    if (record.table != QLatin1String(tableOf<DayNote>)) {
        showView(record.tab);
        return true;
    }
    struct Found {
        DayNote note;
        std::optional<PriorityId> priority;
        bool isCurrent = true;
    };
    const auto found = m_workspace.read([&](const Store &store) {
        const DayNote note = store.get(DayNoteId(record.id));
        const DayPlan plan = store.get(note.planId);
        return Found{note, plan.priorityId, currentPlan(store) == plan};
    });
    if (!found)
        return false;
    // A note of other days: turning there is an act, which is left to the user.
    if (!found->isCurrent)
        emit said(tr("That note belongs to the five days for another priority. Choose it above."));
    const int day = dayOf(found->note.prompt);
    m_tabs->setCurrentIndex(day - 1);
    m_days[static_cast<std::size_t>(day - 1)]->editNote(found->note.prompt);
    return true;
}

RecordRef FiveDaysPage::current() const
{
    return {QLatin1String(tableOf<DayPlan>), m_view.plan ? m_view.plan->value() : 0, keyOf(m_tabs->currentIndex() + 1)};
}

void FiveDaysPage::step(int by)
{
    m_tabs->setCurrentIndex(std::clamp(m_tabs->currentIndex() + by, 0, dayCount - 1));
}

void FiveDaysPage::run(const QString &command)
{
    if (command == printCommand)
        print();
}

void FiveDaysPage::commitEdits()
{
    for (DayTab *tab : m_days)
        concord::commitEdits(tab);
}

QStringList FiveDaysPage::views() const
{
    QStringList keys;
    for (int day = 1; day <= dayCount; ++day)
        keys << keyOf(day);
    return keys;
}

void FiveDaysPage::showView(const QString &view)
{
    if (const auto index = views().indexOf(view); index >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(index));
}

void FiveDaysPage::writePaper()
{
    commitEdits();
    refresh();
    const QString path = fileToWrite(m_prompts, tr("Write the plan"), tr("five days") + QStringLiteral(".pdf"),
                                             tr("Documents (*.pdf *.odt *.html *.md)"));
    if (path.isEmpty())
        return;
    const auto written = m_workspace.info().and_then([&](const WorkspaceInfo &info) {
        return writeFile(path, concord::render(wording::fiveDaysPaper(m_view, m_workspace.today()), {info.title},
                                      formatOfFile(path).value_or(DocumentFormat::Pdf)));
    });
    if (written)
        emit said(tr("Wrote %1").arg(path));
    else
        emit failed(written.error());
}

void FiveDaysPage::print()
{
    commitEdits();
    refresh();
    const Document paper = wording::fiveDaysPaper(m_view, m_workspace.today());
    const auto info = m_workspace.info();
    if (!info)
        return emit failed(info.error());
    if (printPages(paper, {info->title}, paper.title(), tr("Print the plan"), this))
        emit said(tr("Sent to the printer"));
}

} // namespace concord
