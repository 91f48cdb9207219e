// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/checkinspage.h"

#include "ui/checkins/checkinlistmodel.h"
#include "ui/checkins/checkinsheet.h"
#include "ui/checkins/monthcalendar.h"
#include "ui/checkins/scheduleform.h"
#include "ui/checkins/subjectpicker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace concord {

namespace {

constexpr int rhythmsShown = 8;

const QString monthView = QStringLiteral("month");
const QString agendaView = QStringLiteral("agenda");
const QString scheduleView = QStringLiteral("schedule");

} // namespace

CheckInsPage::CheckInsPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new CheckInListModel(workspace, this)), m_list(new RecordTable),
      m_which(new ChoiceField), m_with(new SubjectPicker(workspace, tr("Everybody"))), m_stack(new QStackedWidget),
      m_calendar(new MonthCalendar(workspace)), m_sheet(new CheckInSheet(workspace, prompts)),
      m_form(new ScheduleForm(workspace, prompts))
{
    m_overview = buildOverview();
    m_formArea = scrolling(m_form);
    for (QWidget *part : std::initializer_list<QWidget *>{m_overview, m_sheet, m_formArea})
        m_stack->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new MasterDetail(buildList(), m_stack, QStringLiteral("check_ins")));

    connect(m_model, &CheckInListModel::failed, this, &Page::failed);
    connect(m_calendar->model(), &MonthModel::failed, this, &Page::failed);
    connect(m_calendar, &MonthCalendar::checkInOpened, this, &CheckInsPage::showCheckIn);
    connect(m_calendar, &MonthCalendar::rhythmOpened, this, &CheckInsPage::editSchedule);
    connect(m_calendar, &MonthCalendar::dayOpened, this, [this](QDate day) { startSchedule(m_with->subject(), day); });
    connect(m_sheet, &CheckInSheet::calendarRequested, this, &CheckInsPage::showCalendar);
    connect(m_sheet, &CheckInSheet::scheduleRequested, this, &CheckInsPage::editSchedule);
    connect(m_sheet, &CheckInSheet::navigationRequested, this, &Page::navigationRequested);
    connect(m_sheet, &CheckInSheet::failed, this, &Page::failed);
    connect(m_sheet, &CheckInSheet::said, this, &Page::said);
    connect(m_form, &ScheduleForm::failed, this, &Page::failed);
    connect(m_form, &ScheduleForm::finished, this, &CheckInsPage::finishSchedule);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget *CheckInsPage::buildList()
{
    m_which->setChoices({{tr("All check-ins"), static_cast<int>(CheckInFilter::Everything)},
                         {tr("Due and to come"), static_cast<int>(CheckInFilter::Coming)},
                         {tr("Behind us"), static_cast<int>(CheckInFilter::Past)}});
    m_which->setValue(static_cast<int>(CheckInFilter::Everything));
    m_which->setName(tr("Show"));
    m_with->setName(tr("Filter by alliance, team or partner"));
    m_list->setListLook();
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Check-ins"));

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(space::s);
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(space::m, 0, space::m, 0);
    filters->setSpacing(space::s);
    filters->addWidget(m_which);
    filters->addWidget(m_with);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    m_empty = mutedLabel(tr("Nothing is planned. A first check-in within 45 days of the start keeps an alliance alive."));
    m_empty->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->addWidget(m_empty);
    layout->addStretch(0);

    m_which->setFilter();
    connect(m_which, &Field::committed, this, &CheckInsPage::filter);
    connect(m_with, &SubjectPicker::subjectChanged, this, &CheckInsPage::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { openRow(row.row()); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) { openRow(row.row()); });
    connect(m_list, &RecordTable::opened, this, [this](const QModelIndex &row) {
        openRow(row.row());
        m_sheet->startHolding();
    });
    return side;
}

QWidget *CheckInsPage::buildOverview()
{
    auto *content = new QWidget;
    auto *layout = pageLayout(content);
    layout->addWidget(titleLabel(tr("Check-ins")));
    auto *month = new Card;
    month->body()->addWidget(m_calendar, 1);
    layout->addWidget(month, 1);
    auto *rhythms = new Card(tr("Rhythms"));
    m_rhythms = new QVBoxLayout;
    m_rhythms->setSpacing(0);
    rhythms->body()->addLayout(m_rhythms);
    layout->addWidget(rhythms);
    return scrolling(content);
}

void CheckInsPage::aboutToShow()
{
    refresh();
}

void CheckInsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void CheckInsPage::refresh()
{
    m_stale = false;
    const int scroll = m_list->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->refresh();
        const int row = m_stack->currentWidget() == m_sheet ? m_model->rowOf(m_sheet->checkIn()) : -1;
        if (row >= 0)
            m_list->selectRow(row);
    }
    m_list->verticalScrollBar()->setValue(scroll);
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_with->refresh();
    m_calendar->model()->refresh();
    refreshRhythms();
    if (m_stack->currentWidget() == m_sheet && !m_sheet->refresh())
        showCalendar();
    if (m_stack->currentWidget() == m_formArea && !m_form->refresh())
        showCalendar();
}

void CheckInsPage::refreshRhythms()
{
    const QDate today = m_workspace.today();
    const auto schedules =
        m_workspace.read([&](const Store &store) { return scheduleList(store, today, m_with->subject(), rhythmsShown); });
    if (!schedules) {
        emit failed(schedules.error());
        return;
    }
    clearLayout(m_rhythms);
    if (schedules->rows.empty())
        m_rhythms->addWidget(mutedLabel(tr("No rhythm yet. Short and regular beats long and rare.")));
    for (const ScheduleRow &row : schedules->rows) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, space::xs, 0, space::xs);
        layout->setSpacing(space::m);
        layout->addWidget(plainLabel(row.schedule.title + QStringLiteral(" · ") + row.about), 3);
        layout->addWidget(smallLabel(wording::rhythm(row.schedule)), 3);
        if (row.schedule.paused)
            layout->addWidget(new Badge(tr("paused"), Tone::Neutral));
        auto *change = linkButton(tr("Change"));
        change->setAccessibleName(tr("Change the rhythm %1 with %2").arg(row.schedule.title, row.about));
        connect(change, &QPushButton::clicked, this, [this, id = row.schedule.id] { editSchedule(id); });
        layout->addWidget(change);
        m_rhythms->addWidget(line);
    }
    if (const int more = schedules->all - static_cast<int>(schedules->rows.size()); more > 0)
        m_rhythms->addWidget(mutedLabel(tr("and %n more; choose with whom above the list", nullptr, more)));
}

void CheckInsPage::filter()
{
    m_model->setFilter(static_cast<CheckInFilter>(m_which->value().toInt()), m_with->subject());
    m_calendar->model()->setSubject(m_with->subject());
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    refreshRhythms();
}

void CheckInsPage::openRow(int row)
{
    if (row >= 0)
        showCheckIn(m_model->row(row).id);
}

void CheckInsPage::showCheckIn(CheckInId id)
{
    commitEdits();
    if (!m_sheet->show(id))
        return;
    m_stack->setCurrentWidget(m_sheet);
    const QSignalBlocker quiet(m_list->selectionModel());
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->selectRow(row);
    else
        m_list->clearSelection();
    m_list->viewport()->update();
}

void CheckInsPage::showCalendar()
{
    commitEdits();
    m_stack->setCurrentWidget(m_overview);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_list->viewport()->update();
}

void CheckInsPage::editSchedule(CheckInScheduleId id)
{
    commitEdits();
    m_cameFrom = {};
    if (m_form->edit(id))
        m_stack->setCurrentWidget(m_formArea);
}

void CheckInsPage::startSchedule(const CheckInSubject &subject, QDate day)
{
    commitEdits();
    m_cameFrom = {};
    m_stack->setCurrentWidget(m_formArea);
    m_form->startNew(subject, day);
}

void CheckInsPage::finishSchedule(CheckInId planned)
{
    showCalendar();
    if (!m_cameFrom.table.isEmpty()) {
        emit navigationRequested(std::exchange(m_cameFrom, {}));
        return;
    }
    const int row = m_model->rowOf(planned);
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->selectRow(row);
    m_calendar->showDay(m_model->row(row).day());
    m_list->setFocus();
}

bool CheckInsPage::showRecord(const RecordRef &record)
{
    if (m_stale)
        refresh();
    if (record.table.isEmpty()) {
        showCalendar();
        return true;
    }
    if (record.table == QLatin1String(tableOf<CheckInSchedule>)) {
        editSchedule(CheckInScheduleId(record.id));
        return m_form->editing() == CheckInScheduleId(record.id);
    }
    if (record.table == QLatin1String(tableOf<Action>)) {
        const auto action =
            m_workspace.read([&](const Store &store) { return store.find(ActionId(record.id)); });
        return action && *action && (*action)->checkInId
            && showRecord({QLatin1String(tableOf<CheckIn>), (*action)->checkInId->value(), {}});
    }
    if (record.table != QLatin1String(tableOf<CheckIn>))
        return false;
    showCheckIn(CheckInId(record.id));
    if (m_sheet->checkIn() != CheckInId(record.id))
        return false;
    if (record.tab == QLatin1String("hold"))
        m_sheet->startHolding();
    return true;
}

RecordRef CheckInsPage::current() const
{
    if (m_stack->currentWidget() == m_sheet)
        return {QLatin1String(tableOf<CheckIn>), m_sheet->checkIn().value(), {}};
    if (m_stack->currentWidget() == m_formArea && m_form->editing())
        return {QLatin1String(tableOf<CheckInSchedule>), m_form->editing()->value(), {}};
    return {};
}

void CheckInsPage::createNew()
{
    startSchedule(m_with->subject(), {});
}

void CheckInsPage::createAbout(const RecordRef &about)
{
    CheckInSubject subject;
    if (about.table == QLatin1String(tableOf<Alliance>))
        subject = AllianceId(about.id);
    else if (about.table == QLatin1String(tableOf<Team>))
        subject = TeamId(about.id);
    else if (about.table == QLatin1String(tableOf<Party>))
        subject = PartyId(about.id);
    startSchedule(subject, {});
    m_cameFrom = about;
}

QString CheckInsPage::newLabel() const
{
    return tr("Schedule a check-in");
}

void CheckInsPage::step(int by)
{
    m_list->step(by);
}

void CheckInsPage::commitEdits()
{
    concord::commitEdits(m_sheet);
    if (m_form->editing())
        concord::commitEdits(m_form);
}

QStringList CheckInsPage::views() const
{
    return {monthView, agendaView, scheduleView};
}

void CheckInsPage::showView(const QString &view)
{
    if (view == scheduleView)
        createNew();
    else if (view == agendaView && m_model->rowCount() > 0)
        openRow(0);
    else
        showCalendar();
}

} // namespace concord
