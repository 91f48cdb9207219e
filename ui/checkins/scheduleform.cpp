// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/scheduleform.h"

#include "core/model/checkins/schedule.h"
#include "core/workspace/checkins/rhythm.h"
#include "ui/checkins/nextdatescard.h"
#include "ui/checkins/rhythmfields.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>

namespace concord {

namespace {

constexpr int twoColumnsFrom = 720;

} // namespace

ScheduleForm::ScheduleForm(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_heading(titleLabel()),
      m_fields(new RhythmFields(workspace)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_dates(new NextDatesCard(workspace.today())), m_problem(refusalLabel()),
      m_accept(primaryButton(tr("&Schedule it"))), m_cancel(plainButton(tr("Cancel"))), m_pause(plainButton({})),
      m_end(plainButton(tr("End it")))
{
    build();
    watch();
    startNew();
}

void ScheduleForm::build()
{
    auto *form = new Card;
    form->body()->addWidget(m_fields);
    form->body()->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_accept, m_pause, m_end, m_cancel})
        buttons->addWidget(button);
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
    connect(m_fields, &RhythmFields::committed, this, [this] {
        applyEdit();
        preview();
    });
    connect(m_fields, &RhythmFields::typing, this, &ScheduleForm::preview);
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
    CheckInSchedule schedule;
    schedule.anchorOn = day.isValid() ? day : m_workspace.today();
    schedule.title = wording::name(schedule.kind);
    fill(schedule);
    m_fields->setSubject(subject);
    m_fields->offerOnce(true);
    m_heading->setText(tr("Schedule a check-in"));
    m_accept->show();
    m_cancel->setText(tr("Cancel"));
    m_pause->hide();
    m_end->hide();
    preview();
    m_fields->begin();
}

bool ScheduleForm::edit(CheckInScheduleId id)
{
    discardEdits(this);
    m_editing = id;
    m_fields->offerOnce(false);
    if (!refresh()) {
        m_editing.reset();
        return false;
    }
    m_heading->setText(tr("The rhythm of “%1”").arg(m_stored.title));
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
        m_fields->setSubject(subjectOf(schedule));
    m_fields->show(schedule);
    m_pause->setText(schedule.paused ? tr("Resume it") : tr("Pause it"));
    m_filling = false;
}

void ScheduleForm::preview()
{
    if (m_filling)
        return;
    const CheckInSchedule schedule = m_fields->typed(m_stored);
    m_problem->hide();
    if (!schedule.anchorOn.isValid() || schedule.everyN < 1 || schedule.everyN > 999) {
        m_dates->show({}, tr("Say how often, and from which day on."));
        return;
    }
    if (m_fields->isOnce()) {
        m_dates->show({schedule.anchorOn}, tr("Once"));
        return;
    }
    if (schedule.paused) {
        m_dates->show({}, tr("Paused: nothing is planned until it is resumed."));
        return;
    }
    const QDate today = m_workspace.today();
    const auto planned = m_workspace.read([&](const Store &store) { return plannedWhenSaved(store, schedule, today); });
    const QList<QDate> dates = planned && *planned ? comingDates(schedule, **planned, today, NextDatesCard::shown) : QList<QDate>();
    m_dates->show(dates, dates.isEmpty() ? tr("It has come to its last day.") : wording::rhythm(schedule));
}

void ScheduleForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_dates->setCompact(direction == QBoxLayout::TopToBottom);
}

void ScheduleForm::accept()
{
    commitEdits(this);
    const CheckInSchedule schedule = m_fields->typed(m_stored);
    std::optional<Failure> failure;
    CheckInId planned;
    if (m_fields->isOnce()) {
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
    const CheckInSchedule schedule = m_fields->typed(m_stored);
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
