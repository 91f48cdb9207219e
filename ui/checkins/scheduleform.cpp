// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/scheduleform.h"

#include "core/model/checkins/schedule.h"
#include "core/workspace/checkins/rhythm.h"
#include "ui/checkins/nextdatescard.h"
#include "ui/checkins/subjectpicker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>

namespace concord {

namespace {

constexpr int twoColumnsFrom = 720;

template <class Enum>
QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const Enum value : everyValue<Enum>())
        choices.append({wording::name(value), static_cast<int>(value)});
    return choices;
}

template <class Enum>
Enum chosen(const ChoiceField &field)
{
    return static_cast<Enum>(field.value().toInt());
}

int wholeIn(const NumberField &field, int otherwise)
{
    bool ok = false;
    const int number = QLocale().toInt(field.line()->text().trimmed(), &ok);
    return ok ? number : otherwise;
}

QList<int> daysIn(const QString &text)
{
    QList<int> days;
    const QStringList parts = QString(text).replace(u';', u',').replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        const int day = part.toInt(&ok);
        if (ok && !days.contains(day))
            days << day;
    }
    return days;
}

QString listed(const QList<int> &days)
{
    QStringList parts;
    for (const int day : days)
        parts << QString::number(day);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ScheduleForm::ScheduleForm(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_heading(titleLabel()),
      m_with(new SubjectPicker(workspace)), m_kind(new ChoiceField), m_title(new LineField),
      m_once(new CheckField(tr("Only once"))), m_every(new NumberField), m_unit(new ChoiceField),
      m_start(new DayField), m_basis(new ChoiceField), m_grace(new NumberField), m_remind(new LineField),
      m_until(new DayField), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_dates(new NextDatesCard(workspace.today())), m_problem(plainLabel()),
      m_accept(primaryButton(tr("&Schedule it"))), m_cancel(plainButton(tr("Cancel"))), m_pause(plainButton({})),
      m_end(plainButton(tr("End it")))
{
    build();
    watch();
    startNew();
}

void ScheduleForm::build()
{
    m_kind->setChoices(choicesOf<CheckInKind>());
    m_basis->setChoices(choicesOf<ScheduleBasis>());
    m_unit->setName(tr("Unit"));
    m_every->editor()->setMaximumWidth(64);
    m_grace->setUnit(tr("days"));
    m_remind->setPlaceholder(tr("Days before, such as 14, 3"));
    m_start->setToday(m_workspace.today());
    m_until->setPlaceholder(tr("No last day"));
    m_until->setToday(m_workspace.today());
    m_with->setName(tr("With"));

    auto *form = new Card;
    auto *grid = new FormGrid;
    grid->addRow(tr("With"), m_with)->setBuddy(m_with->lineEdit());
    auto *often = new QWidget;
    auto *oftenLayout = new QHBoxLayout(often);
    oftenLayout->setContentsMargins(0, 0, 0, 0);
    oftenLayout->setSpacing(space::s);
    oftenLayout->addWidget(m_every);
    oftenLayout->addWidget(m_unit);
    oftenLayout->addSpacing(space::s);
    oftenLayout->addWidget(m_once);
    oftenLayout->addStretch(1);
    grid->addRow(tr("Every"), often)->setBuddy(m_every->editor());
    m_every->setName(tr("Every"));
    grid->addRow(tr("Starting on"), m_start);
    grid->addRow(tr("Kind"), m_kind);
    m_onlyForRhythms << grid->addRow(tr("Name"), m_title) << m_title;
    m_onlyForRhythms << grid->addRow(tr("Dates"), m_basis) << m_basis;
    m_onlyForRhythms << grid->addRow(tr("Grace"), m_grace) << m_grace;
    m_onlyForRhythms << grid->addRow(tr("Remind me"), m_remind) << m_remind;
    m_onlyForRhythms << grid->addRow(tr("Until"), m_until) << m_until;
    form->body()->addWidget(grid);
    form->body()->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_end);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    form->body()->addLayout(buttons);
    form->body()->addStretch(1);

    auto *layout = pageLayout(this);
    layout->addWidget(m_heading);
    m_columns->setSpacing(space::l);
    m_columns->addWidget(form, 3);
    m_columns->addWidget(m_dates, 2);
    layout->addLayout(m_columns);
    layout->addStretch(1);
}

void ScheduleForm::watch()
{
    for (Field *field : {static_cast<Field *>(m_kind), static_cast<Field *>(m_title), static_cast<Field *>(m_once),
                         static_cast<Field *>(m_every), static_cast<Field *>(m_unit), static_cast<Field *>(m_start),
                         static_cast<Field *>(m_basis), static_cast<Field *>(m_grace), static_cast<Field *>(m_remind),
                         static_cast<Field *>(m_until)}) {
        connect(field, &Field::committed, this, [this] {
            applyEdit();
            preview();
        });
    }
    for (QLineEdit *line : {m_every->line(), m_start->line(), m_until->line()})
        connect(line, &QLineEdit::textChanged, this, &ScheduleForm::preview);
    connect(m_kind, &Field::committed, this, &ScheduleForm::nameAfterKind);
    connect(m_with, &SubjectPicker::subjectChanged, this, [this] {
        applyEdit();
        preview();
    });
    connect(m_accept, &QPushButton::clicked, this, &ScheduleForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit finished({}); });
    connect(m_pause, &QPushButton::clicked, this, &ScheduleForm::pauseOrResume);
    connect(m_end, &QPushButton::clicked, this, &ScheduleForm::end);
    auto *accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, [this] {
        if (!m_editing)
            this->accept();
    });
}

void ScheduleForm::startNew(const CheckInSubject &subject, QDate day)
{
    m_editing.reset();
    discardEdits(this);
    m_with->refresh();
    CheckInSchedule schedule;
    schedule.anchorOn = day.isValid() ? day : m_workspace.today();
    schedule.title = wording::name(schedule.kind);
    fill(schedule);
    m_with->setSubject(subject);
    m_once->setValue(false);
    m_heading->setText(tr("Schedule a check-in"));
    m_once->show();
    m_accept->show();
    m_cancel->setText(tr("Cancel"));
    m_pause->hide();
    m_end->hide();
    preview();
    if (std::holds_alternative<std::monostate>(subject))
        m_with->setFocus();
    else
        m_every->setFocus();
}

bool ScheduleForm::edit(CheckInScheduleId id)
{
    discardEdits(this);
    m_editing = id;
    if (!refresh()) {
        m_editing.reset();
        return false;
    }
    m_heading->setText(tr("The rhythm of “%1”").arg(m_stored.title));
    m_once->hide();
    m_accept->hide();
    m_cancel->setText(tr("Close"));
    m_pause->show();
    m_end->show();
    return true;
}

bool ScheduleForm::refresh()
{
    if (!m_editing)
        return true;
    const auto schedule = m_workspace.read([this](const Store &store) { return store.find(*m_editing); });
    if (!schedule || !*schedule)
        return false;
    fill(**schedule);
    preview();
    return true;
}

void ScheduleForm::fill(const CheckInSchedule &schedule)
{
    m_filling = true;
    m_stored = schedule;
    if (m_editing)
        m_with->setSubject(subjectOf(schedule));
    m_kind->setValue(static_cast<int>(schedule.kind));
    m_title->setValue(schedule.title);
    m_every->setWhole(schedule.everyN);
    m_unit->setValue(static_cast<int>(schedule.unit));
    m_start->setValue(schedule.anchorOn);
    m_basis->setValue(static_cast<int>(schedule.basis));
    m_grace->setWhole(schedule.graceDays);
    m_remind->setValue(listed(schedule.remindDaysBefore));
    m_until->setValue(schedule.untilOn);
    m_pause->setText(schedule.paused ? tr("Resume it") : tr("Pause it"));
    m_filling = false;
}

CheckInSchedule ScheduleForm::typed() const
{
    CheckInSchedule schedule = m_stored;
    const CheckInSubject subject = m_with->subject();
    const auto *alliance = std::get_if<AllianceId>(&subject);
    const auto *team = std::get_if<TeamId>(&subject);
    const auto *party = std::get_if<PartyId>(&subject);
    schedule.allianceId = alliance != nullptr ? std::optional(*alliance) : std::nullopt;
    schedule.teamId = team != nullptr ? std::optional(*team) : std::nullopt;
    schedule.partyId = party != nullptr ? std::optional(*party) : std::nullopt;
    schedule.kind = chosen<CheckInKind>(*m_kind);
    schedule.title = m_title->value();
    schedule.everyN = wholeIn(*m_every, 0);
    schedule.unit = chosen<PeriodUnit>(*m_unit);
    schedule.anchorOn = wording::dayFrom(m_start->line()->text());
    schedule.basis = chosen<ScheduleBasis>(*m_basis);
    schedule.graceDays = m_grace->whole().value_or(0);
    schedule.remindDaysBefore = daysIn(m_remind->value());
    schedule.untilOn = wording::dayFrom(m_until->line()->text());
    return schedule;
}

bool ScheduleForm::onlyOnce() const
{
    return !m_editing && m_once->value();
}

void ScheduleForm::preview()
{
    if (m_filling)
        return;
    // "Every 1 month", "every 2 months".
    const CheckInSchedule schedule = typed();
    QList<Choice> units;
    for (const PeriodUnit unit : everyValue<PeriodUnit>())
        units.append({wording::name(unit, schedule.everyN), static_cast<int>(unit)});
    const QVariant unit = m_unit->value();
    m_unit->setChoices(units);
    m_unit->setValue(unit);

    const bool once = onlyOnce();
    m_every->setEnabled(!once);
    m_unit->setEnabled(!once);
    for (QWidget *widget : m_onlyForRhythms)
        widget->setVisible(!once);
    m_problem->hide();
    if (!schedule.anchorOn.isValid() || schedule.everyN < 1 || schedule.everyN > 999) {
        m_dates->show({}, tr("Say how often, and from which day on."));
        return;
    }
    if (once) {
        m_dates->show({schedule.anchorOn}, tr("Once"));
        return;
    }
    if (schedule.paused) {
        m_dates->show({}, tr("Paused: nothing is planned until it is resumed."));
        return;
    }
    const QDate today = m_workspace.today();
    QDate first = nextDate(schedule, {}, today);
    if (m_editing) {
        const auto planned = m_workspace.read([this](const Store &store) { return plannedOf(store, *m_editing); });
        if (planned && *planned)
            first = (*planned)->plannedOn;
    }
    const QList<QDate> dates = datesFrom(schedule, first, NextDatesCard::shown);
    m_dates->show(dates, dates.isEmpty() ? tr("It has come to its last day.") : wording::rhythm(schedule));
}

void ScheduleForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_dates->setCompact(direction == QBoxLayout::TopToBottom);
}

void ScheduleForm::nameAfterKind()
{
    for (const CheckInKind kind : everyValue<CheckInKind>()) {
        if (m_title->value() == wording::name(kind) && kind != chosen<CheckInKind>(*m_kind)) {
            m_title->setValue(wording::name(chosen<CheckInKind>(*m_kind)));
            applyEdit();
            return;
        }
    }
}

void ScheduleForm::accept()
{
    commitEdits(this);
    const CheckInSchedule schedule = typed();
    std::optional<Failure> failure;
    CheckInId planned;
    if (onlyOnce()) {
        CheckIn single;
        single.allianceId = schedule.allianceId;
        single.teamId = schedule.teamId;
        single.partyId = schedule.partyId;
        single.kind = schedule.kind;
        single.plannedOn = schedule.anchorOn;
        if (const auto made = CheckIns(m_workspace).plan(single))
            planned = *made;
        else
            failure = made.error();
    } else if (const auto made = CheckIns(m_workspace).schedule(schedule)) {
        const auto next = m_workspace.read([&](const Store &store) { return plannedOf(store, *made); });
        if (next && *next)
            planned = (*next)->id;
    } else {
        failure = made.error();
    }
    if (failure) {
        m_problem->setText(wording::reasons(*failure).join(u'\n'));
        m_problem->show();
        return;
    }
    emit finished(planned);
}

void ScheduleForm::applyEdit()
{
    if (!m_editing || m_filling)
        return;
    const CheckInSchedule schedule = typed();
    if (schedule == m_stored)
        return;
    if (const auto changed = CheckIns(m_workspace).reschedule(schedule); !changed) {
        m_problem->setText(wording::reasons(changed.error()).join(u'\n'));
        m_problem->show();
    }
}

void ScheduleForm::pauseOrResume()
{
    CheckIns checkIns(m_workspace);
    const auto done = m_stored.paused ? checkIns.resume(*m_editing) : checkIns.pause(*m_editing);
    if (!done)
        emit failed(done.error());
}

void ScheduleForm::end()
{
    if (!m_prompts.confirm(tr("End “%1”? What was held stays; nothing more is planned.").arg(m_stored.title), tr("End it")))
        return;
    if (const auto done = CheckIns(m_workspace).endSchedule(*m_editing); !done)
        emit failed(done.error());
    else
        emit finished({});
}

} // namespace concord
