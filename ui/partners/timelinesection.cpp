// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/timelinesection.h"

#include "ui/partners/eventrow.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/partnerwords.h"
#include "ui/wording/timelinewords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int everyKind = -1;
constexpr int leastEventHeight = 92; ///< two lines of what it was about
constexpr int mostEventHeight = 150;

} // namespace

TimelineSection::TimelineSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_kind(new ChoiceField), m_day(new DayField),
      m_counts(new CheckField(tr("Counts as contact"))), m_summary(new TextField(nullptr, 1)), m_filter(new ChoiceField),
      m_model(new TimelineModel(workspace, this)), m_table(new RecordTable), m_event(new EventRow),
      m_whole(scrolling(m_event)), m_none(mutedLabel())
{
    QList<Choice> filters{{tr("Everything"), everyKind}};
    for (const EventKind kind : everyValue<EventKind>())
        filters << Choice{tr("Only: %1").arg(wording::name(kind)), static_cast<int>(kind)};
    m_filter->setChoices(filters);
    m_filter->setValue(everyKind);
    m_filter->setName(tr("What the timeline shows"));
    m_filter->setFilter();
    connect(m_filter, &Field::committed, this, [this] {
        m_filter->setValue(m_filter->value());
        m_chosen.reset();
        reload();
    });
    m_table->setListLook();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Timeline"));
    m_table->setMinimumHeight(96);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return;
        m_chosen = m_model->eventAt(now.row());
        showChosen();
    });
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &row) { open(m_model->eventAt(row.row())); });
    connect(m_model, &TimelineModel::failed, this, &PartnerSection::failed);
    m_whole->setMinimumHeight(leastEventHeight);
    m_whole->setMaximumHeight(mostEventHeight);
    connectEvent();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(makeForm());
    layout->addWidget(m_filter);
    layout->addWidget(m_none, 1, Qt::AlignTop); // in the place of the list
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
}

QLayout *TimelineSection::makeForm()
{
    QList<Choice> kinds;
    for (const InteractionKind kind : everyValue<InteractionKind>())
        kinds << Choice{wording::name(kind), static_cast<int>(kind)};
    m_kind->setChoices(kinds);
    m_kind->setValue(static_cast<int>(InteractionKind::Met));
    m_kind->setName(tr("Kind of contact to log"));
    m_counts->setValue(true);
    m_day->setName(tr("Day of the contact"));
    m_summary->setPlaceholder(tr("What was it about?"));
    m_summary->setName(tr("What it was about"));
    auto *logButton = plainButton(tr("Log")); // short, so that the whole day stands beside it in a narrow panel
    logButton->setAccessibleName(tr("Log contact"));
    logButton->setEnabled(workspace().canWrite());
    connect(logButton, &QPushButton::clicked, this, &TimelineSection::log);

    auto *form = new QVBoxLayout;
    form->setSpacing(space::s);
    form->addWidget(m_summary);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_kind, 1);
    line->addWidget(m_counts);
    form->addLayout(line);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::s);
    last->addWidget(m_day, 1);
    last->addWidget(logButton);
    form->addLayout(last);
    return form;
}

void TimelineSection::connectEvent()
{
    const auto edit = [this](auto change, Field *field = nullptr) {
        return done(partners().editInteraction(shownContact(), change), field);
    };
    connect(m_event->summary, &Field::committed, this, [this, edit] {
        edit([this](Interaction &i) { i.summary = m_event->summary->value(); }, m_event->summary);
    });
    connect(m_event->day, &Field::committed, this, [this, edit] {
        if (edit([this](Interaction &i) { i.happenedOn = m_event->day->value(); }, m_event->day))
            m_event->editDay(false);
    });
    connect(m_event, &EventRow::kindChosen, this,
            [edit](InteractionKind kind) { edit([kind](Interaction &i) { i.kind = kind; }); });
    connect(m_event, &EventRow::countingChosen, this,
            [edit](bool counts) { edit([counts](Interaction &i) { i.countsAsContact = counts; }); });
    connect(m_event, &EventRow::removed, this, [this] { done(partners().removeInteraction(shownContact())); });
    connect(m_event, &EventRow::opened, this, [this] {
        if (m_chosen)
            open(*m_chosen);
    });
}

InteractionId TimelineSection::shownContact() const
{
    return m_chosen && m_chosen->source == EventSource::Contact ? InteractionId(m_chosen->id) : InteractionId();
}

void TimelineSection::open(const PartnerEvent &event)
{
    if (!event.table.isEmpty())
        emit navigationRequested({event.table, event.record, {}});
}

void TimelineSection::log()
{
    Interaction contact;
    contact.kind = static_cast<InteractionKind>(m_kind->value().toInt());
    contact.happenedOn = m_day->value();
    contact.summary = m_summary->value();
    contact.countsAsContact = m_counts->value();
    if (done(partners().log(contact, {id()}), m_day)) {
        m_summary->setValue({});
        m_day->setValue(workspace().today());
        m_counts->setValue(true);
    }
}

std::optional<EventKind> TimelineSection::chosenKind() const
{
    const int kind = m_filter->value().toInt();
    return kind == everyKind ? std::nullopt : std::optional(static_cast<EventKind>(kind));
}

void TimelineSection::fill(const PartnerDetail &detail)
{
    if (const QDate today = workspace().today(); today != m_today) {
        m_day->setToday(today);
        if (m_day->value() == m_today)
            m_day->setValue(today);
        m_today = today;
    }
    if (m_model->party() != detail.party.id)
        m_chosen.reset();
    reload();
}

void TimelineSection::reload()
{
    const int place = m_table->verticalScrollBar()->value();
    const auto chosen = m_chosen; // a reset lets the current line go
    if (m_model->party() != id() || m_model->kind() != chosenKind())
        m_model->show(id(), chosenKind());
    else if (!m_model->refresh() && m_table->currentIndex().isValid())
        return;
    m_chosen.reset();
    const int row = chosen ? m_model->rowOf(*chosen) : 0;
    const bool isEmpty = m_model->rowCount() == 0;
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    if (row > 0)
        m_table->verticalScrollBar()->setValue(place);
    m_none->setVisible(isEmpty);
    m_none->setText(chosenKind() ? tr("Nothing of this kind yet.") : tr("Nothing happened yet that has a day."));
    m_table->setVisible(!isEmpty);
    showChosen();
}

void TimelineSection::showChosen()
{
    m_whole->setVisible(m_chosen.has_value());
    if (m_chosen)
        m_event->fill(*m_chosen, workspace().today(), workspace().canWrite());
}

} // namespace concord
