// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/checkinspage.h"

#include "core/workspace/checkins/checkins.h"
#include "ui/checkins/checkinlistmodel.h"
#include "ui/checkins/checkinsheet.h"
#include "ui/checkins/monthcalendar.h"
#include "ui/checkins/rhythmscard.h"
#include "ui/checkins/scheduleform.h"
#include "ui/checkins/subjectpicker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

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

const QString monthView = QStringLiteral("month");
const QString weekView = QStringLiteral("week");
const QString comingView = QStringLiteral("coming");
const QString agendaView = QStringLiteral("agenda");
const QString scheduleView = QStringLiteral("schedule");

} // namespace

CheckInsPage::CheckInsPage(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new CheckInListModel(workspace, this)), m_list(new RecordTable),
      m_which(new ChoiceField), m_kind(new ChoiceField), m_with(new SubjectPicker(workspace, tr("Everybody"))), m_stack(new QStackedWidget),
      m_calendar(new MonthCalendar(workspace)), m_sheet(new CheckInSheet(workspace, prompts)),
      m_form(new ScheduleForm(workspace, prompts)), m_rhythms(new RhythmsCard(workspace))
{
    m_overview = buildOverview();
    m_formArea = scrolling(m_form);
    for (QWidget *part : std::initializer_list<QWidget *>{m_overview, m_sheet, m_formArea})
        m_stack->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new MasterDetail(buildList(), m_stack, QStringLiteral("check_ins")));

    connect(m_model, &CheckInListModel::failed, this, &Page::failed);
    connect(m_calendar, &MonthCalendar::failed, this, &Page::failed);
    connect(m_calendar, &MonthCalendar::said, this, &Page::said);
    connect(m_calendar, &MonthCalendar::moveRequested, this, &CheckInsPage::move);
    connect(m_calendar, &MonthCalendar::checkInOpened, this, &CheckInsPage::showCheckIn);
    connect(m_calendar, &MonthCalendar::rhythmOpened, this, &CheckInsPage::editSchedule);
    connect(m_calendar, &MonthCalendar::dayOpened, this, [this](QDate day) { startSchedule(m_with->subject(), day); });
    connect(m_rhythms, &RhythmsCard::changeRequested, this, &CheckInsPage::editSchedule);
    connect(m_rhythms, &RhythmsCard::failed, this, &Page::failed);
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
                         {tr("Overdue"), static_cast<int>(CheckInFilter::Overdue)},
                         {tr("Behind us"), static_cast<int>(CheckInFilter::Past)},
                         {tr("Held"), static_cast<int>(CheckInFilter::Held)},
                         {tr("Skipped"), static_cast<int>(CheckInFilter::Skipped)},
                         {tr("Missed"), static_cast<int>(CheckInFilter::Missed)},
                         {tr("Called off"), static_cast<int>(CheckInFilter::Cancelled)}});
    m_which->setValue(static_cast<int>(CheckInFilter::Everything));
    m_which->setName(tr("Show"));
    QList<Choice> kinds{{tr("Of every kind"), -1}};
    for (const CheckInKind kind : everyValue<CheckInKind>())
        kinds << Choice{wording::name(kind), static_cast<int>(kind)};
    m_kind->setChoices(kinds);
    m_kind->setValue(-1);
    m_kind->setName(tr("Kind"));
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
    filters->addWidget(m_kind);
    filters->addWidget(m_with);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    m_empty = mutedLabel(tr("Nothing is planned. A first check-in within 45 days of the start keeps an alliance alive."));
    m_empty->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->addWidget(m_empty);
    layout->addStretch(0);

    for (ChoiceField *field : {m_which, m_kind}) {
        field->setFilter();
        connect(field, &Field::committed, this, &CheckInsPage::filter);
    }
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
    layout->addWidget(m_rhythms);
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
    m_calendar->refresh();
    m_rhythms->refresh(m_with->subject());
    if (m_stack->currentWidget() == m_sheet && !m_sheet->refresh())
        showCalendar();
    if (m_stack->currentWidget() == m_formArea && !m_form->refresh())
        showCalendar();
}

void CheckInsPage::filter()
{
    m_model->setWish(wish());
    m_calendar->setWish(wish());
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_rhythms->refresh(m_with->subject());
}

CheckInWish CheckInsPage::wish() const
{
    CheckInWish wish{static_cast<CheckInFilter>(m_which->value().toInt()), m_with->subject(), {}};
    if (const int kind = m_kind->value().toInt(); kind >= 0)
        wish.kind = static_cast<CheckInKind>(kind);
    return wish;
}

void CheckInsPage::move(CheckInId id, QDate to)
{
    if (const auto moved = CheckIns(m_workspace).postpone(id, to); !moved)
        return emit failed(moved.error());
    m_calendar->showDay(to);
    emit said(tr("Moved to %1.").arg(wording::day(to)));
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
    return {monthView, weekView, comingView, agendaView, scheduleView};
}

void CheckInsPage::showView(const QString &view)
{
    if (view == scheduleView)
        createNew();
    else if (view == agendaView && m_model->rowCount() > 0)
        openRow(0);
    else {
        m_calendar->setFace(view == weekView     ? MonthCalendar::Face::Week
                            : view == comingView ? MonthCalendar::Face::Agenda
                                                 : MonthCalendar::Face::Month);
        showCalendar();
    }
}

} // namespace concord
