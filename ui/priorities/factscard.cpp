// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/factscard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/prioritywords.h"

#include <QVBoxLayout>

namespace concord {

FactsCard::FactsCard(Workspace &workspace, QWidget *parent)
    : PrioritySection(workspace, parent), m_why(new TextField(nullptr, 3)), m_kind(new ChoiceField),
      m_state(new ChoiceField), m_importance(new LevelField), m_target(new DayField), m_sign(new LineField)
{
    m_kind->setChoices(choicesBy<PriorityKind>([](PriorityKind kind) { return wording::name(kind); }));
    m_state->setChoices(choicesBy<PriorityState>([](PriorityState state) { return wording::name(state); }));
    m_importance->setOptional(false);
    m_why->setPlaceholder(tr("Why does it matter enough to ask for help?"));
    m_sign->setPlaceholder(tr("What will you see when it has come true?"));
    auto *form = new FormGrid;
    form->addWide(tr("Why it matters"), m_why);
    form->addRow(tr("Sign of success"), m_sign);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("State"), m_state);
    form->addRow(tr("Importance"), m_importance);
    form->addRow(tr("Target day"), m_target);
    auto *card = new Card(tr("What it is"));
    card->body()->addWidget(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    bind(m_why, [this](Priority &p) { p.why = m_why->value(); });
    bind(m_sign, [this](Priority &p) { p.successSign = m_sign->value(); });
    bind(m_kind, [this](Priority &p) { p.kind = static_cast<PriorityKind>(m_kind->value().toInt()); });
    bind(m_state, [this](Priority &p) { p.state = static_cast<PriorityState>(m_state->value().toInt()); });
    bind(m_importance, [this](Priority &p) { p.importance = m_importance->value().value_or(p.importance); });
    bind(m_target, [this](Priority &p) { p.targetOn = m_target->value(); });
}

template <class Set>
void FactsCard::bind(Field *field, Set set)
{
    connect(field, &Field::committed, this, [this, field, set] { done(priorities().edit(id(), set), field); });
}

void FactsCard::fill(const PriorityDetail &detail)
{
    const Priority &priority = detail.row.priority;
    m_target->setToday(workspace().today());
    m_why->setValue(priority.why);
    m_sign->setValue(priority.successSign);
    m_kind->setValue(static_cast<int>(priority.kind));
    m_state->setValue(static_cast<int>(priority.state));
    m_importance->setValue(priority.importance);
    m_target->setValue(priority.targetOn);
}

} // namespace concord
