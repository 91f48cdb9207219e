// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/actionscard.h"

#include "core/workspace/checkins/actions.h"
#include "core/workspace/checkins/checkins.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace concord {

ActionsCard::ActionsCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Who does what next"), parent), m_workspace(workspace), m_list(new QVBoxLayout), m_what(new LineField),
      m_who(new ChoiceField), m_due(new DayField), m_add(plainButton(tr("Add")))
{
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    m_due->setToday(workspace.today());
    setDraft(m_what->line()); // it becomes an action by "Add"
    body()->addWidget(labelled(tr("What"), m_what));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s);
    fields->addWidget(labelled(tr("Who"), m_who), 2);
    fields->addWidget(labelled(tr("By"), m_due), 3);
    m_add->setAccessibleName(tr("Add the action"));
    fields->addWidget(m_add, 0, Qt::AlignBottom);
    body()->addLayout(fields);
    connect(m_add, &QPushButton::clicked, this, &ActionsCard::add);
    connect(m_what->line(), &QLineEdit::returnPressed, this, &ActionsCard::add);
}

void ActionsCard::show(const CheckInAgenda &agenda)
{
    if (agenda.checkIn.id != m_checkIn) {
        discardEdits(this);
        m_decided.reset();
    }
    m_checkIn = agenda.checkIn.id;
    m_nextOn = agenda.nextOn;
    QList<Choice> people{{tr("Nobody yet"), 0}};
    for (const AgendaPerson &person : agenda.people)
        people.append({person.name, QVariant::fromValue<qlonglong>(person.id.value())});
    const QVariant who = m_who->value();
    m_who->setChoices(people);
    m_who->setValue(who.isValid() ? who : QVariant(0));
    if (agenda.actions == m_actions && m_list->count() > 0)
        return;
    m_actions = agenda.actions;
    clearLayout(m_list);
    if (m_actions.empty())
        m_list->addWidget(mutedLabel(tr("Nothing is promised yet.")));
    for (const AgendaAction &action : m_actions)
        m_list->addWidget(row(action));
}

QWidget *ActionsCard::row(const AgendaAction &action)
{
    const QDate today = m_workspace.today();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(space::s);
    const bool open = action.state == ActionState::Open;
    if (!open)
        layout->addWidget(new Badge(action.state == ActionState::Done ? tr("done") : tr("dropped"),
                                    action.state == ActionState::Done ? Tone::Accent : Tone::Neutral));
    else if (action.dueOn.isValid() && action.dueOn < today)
        layout->addWidget(new Badge(tr("late"), Tone::Warning));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(action.title));
    QStringList facts{action.who};
    if (open && action.dueOn.isValid())
        facts << tr("by %1").arg(wording::shortDay(action.dueOn));
    if (!action.fromThis)
        facts << tr("from before");
    facts.removeAll(QString());
    if (!facts.isEmpty())
        words->addWidget(smallLabel(facts.join(QStringLiteral(" · "))));
    layout->addLayout(words, 1);
    const auto button = [&](const QString &text, auto act) {
        auto *link = linkButton(text);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(text, action.title));
        connect(link, &QPushButton::clicked, this, [this, act] { report(act()); });
        layout->addWidget(link);
    };
    const ActionId id = action.id;
    if (open) {
        button(tr("Done"), [this, id] { return Actions(m_workspace).done(id); });
        button(tr("Drop"), [this, id] { return Actions(m_workspace).drop(id); });
    } else {
        button(tr("Open again"), [this, id] { return Actions(m_workspace).reopen(id); });
    }
    return row;
}

void ActionsCard::begin(const CheckInItem &decided)
{
    m_decided = decided;
    m_what->setValue(decided.decision.left(300));
    if (!m_due->value().isValid())
        m_due->setValue(m_nextOn); // it will be asked about then
    m_who->editor()->setFocus();
}

void ActionsCard::add()
{
    commitEdits(this);
    if (m_what->value().isEmpty()) {
        m_decided.reset();
        m_what->editor()->setFocus();
        return;
    }
    Action action;
    action.title = m_what->value();
    action.checkInId = m_checkIn;
    action.dueOn = m_due->value();
    if (const PartyId owner(m_who->value().toLongLong()); owner.isSet())
        action.ownerId = owner;
    if (const auto added = promise(action); !added) {
        m_what->showRefusal(wording::sentence(added.error()));
        return;
    }
    m_decided.reset();
    m_what->setValue({});
    m_who->setValue(0);
    m_due->setValue({});
    m_what->editor()->setFocus();
}

Outcome<void> ActionsCard::promise(const Action &action)
{
    if (m_decided)
        return CheckIns(m_workspace).lookAt(m_checkIn, {*m_decided, action});
    const auto added = Actions(m_workspace).add(action);
    return added ? Outcome<void>() : Outcome<void>(tl::make_unexpected(added.error()));
}

void ActionsCard::report(const Outcome<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
}

} // namespace concord
