// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/holdingcard.h"

#include "core/workspace/checkins/checkins.h"
#include "core/workspace/checkins/rhythm.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

constexpr int missedShown = 6; ///< of the dates that went by, else the first and the last
constexpr int dayWidth = 176;

} // namespace

HoldingCard::HoldingCard(Workspace &workspace, QWidget *parent)
    : Card({}, parent), m_workspace(workspace), m_missed(plainLabel()), m_heldOn(new DayField), m_nextOn(new DayField),
      m_nextWhy(smallLabel()), m_hold(primaryButton(tr("Mark as &held")))
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    for (DayField *field : {m_heldOn, m_nextOn})
        field->setMinimumWidth(dayWidth);
    fields->addWidget(labelled(tr("Held on"), m_heldOn));
    fields->addWidget(labelled(tr("Next one on"), m_nextOn));
    fields->addStretch(1);
    fields->addWidget(m_hold, 0, Qt::AlignBottom);
    body()->addWidget(m_missed);
    body()->addLayout(fields);
    body()->addWidget(m_nextWhy);
    connect(m_heldOn, &Field::committed, this, [this] {
        if (m_nextOn->value() == m_proposed)
            m_nextOn->setValue(m_proposed = proposedNext());
        emit dayChanged();
    });
    connect(m_hold, &QPushButton::clicked, this, &HoldingCard::hold);
}

void HoldingCard::show(const CheckInAgenda &agenda)
{
    m_agenda = agenda;
    m_heldOn->setToday(m_workspace.today());
    m_nextOn->setToday(m_workspace.today());
    setVisible(agenda.row.state == CheckInState::Planned);
    m_nextWhy->setText(agenda.nextOn.isValid() ? tr("The rhythm proposes %1.").arg(wording::day(agenda.nextOn))
                                               : tr("Leave the next day empty when none is wanted."));
    QStringList days;
    for (const QDate day : agenda.missed)
        days << wording::dayOf(day, m_workspace.today());
    if (days.size() > missedShown)
        days = QStringList{days.first(), QStringLiteral("…"), days.last()};
    m_missed->setText(tr("%n date(s) went by: %1. Held today, this one settles the latest, and they are kept as missed.", nullptr,
                         static_cast<int>(agenda.missed.size()))
                          .arg(days.join(QStringLiteral(", "))));
    m_missed->setVisible(!agenda.missed.isEmpty());
}

QDate HoldingCard::day() const
{
    return m_heldOn->value().isValid() ? m_heldOn->value() : m_workspace.today();
}

void HoldingCard::begin()
{
    m_heldOn->setValue(m_workspace.today());
    m_nextOn->setValue(m_proposed = m_agenda.nextOn);
    emit dayChanged();
}

QDate HoldingCard::proposedNext() const
{
    const auto agenda = m_workspace.read(
        [this](const Store &store) { return checkInAgenda(store, m_agenda.checkIn.id, day()); });
    return agenda ? agenda->nextOn : m_agenda.nextOn;
}

void HoldingCard::hold()
{
    emit aboutToHold();
    if (m_heldOn->isEdited() || m_nextOn->isEdited())
        return; // what was typed is no day, and its field says so
    if (!m_heldOn->value().isValid()) {
        m_heldOn->showRefusal(tr("Say on which day it was held."));
        return;
    }
    HeldCheckIn held;
    held.id = m_agenda.checkIn.id;
    held.heldOn = day();
    const QDate proposed = proposedNext();
    if (proposed.isValid() && !m_nextOn->value().isValid()) {
        m_nextOn->showRefusal(tr("A rhythm goes on. Choose the next day or, when none is wanted, pause or end the rhythm."));
        return;
    }
    if (m_nextOn->value() != proposed)
        held.nextOn = m_nextOn->value();
    const CheckInAgenda before = m_agenda;
    const auto done = CheckIns(m_workspace).hold(held);
    if (!done) {
        const bool isNext = std::ranges::any_of(
            done.error().violations, [](const Violation &v) { return v.code == QLatin1String("next_before_held"); });
        (isNext ? m_nextOn : m_heldOn)->showRefusal(wording::sentence(done.error()));
        return;
    }
    sayHeld(before);
}

void HoldingCard::sayHeld(const CheckInAgenda &before)
{
    // What was held earlier than today may have settled fewer dates than the card showed.
    const auto words = m_workspace.read([&](const Store &store) {
        const CheckIn held = store.get(before.checkIn.id);
        const auto missed = std::ranges::count_if(before.missed, [&](QDate day) { return day < held.plannedOn; });
        const auto planned = held.scheduleId ? plannedOf(store, *held.scheduleId) : std::nullopt;
        QStringList sentences{tr("Held.")};
        if (missed > 0)
            sentences << tr("%n earlier date(s) are kept as missed.", nullptr, static_cast<int>(missed));
        if (planned)
            sentences << tr("The next one is on %1.").arg(wording::day(planned->plannedOn));
        return sentences.join(u' ');
    });
    if (words)
        emit said(*words);
    else
        emit failed(words.error());
}

} // namespace concord
