// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/safeguardeditor.h"

#include "core/model/alliances/sharing.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/summaryline.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

QList<Choice> ladderSteps()
{
    QList<Choice> steps;
    for (int level = 1; level <= topShareLevel; ++level)
        steps << Choice{QStringLiteral("%1 %2").arg(level).arg(wording::shareLevel(level)), level};
    return steps;
}

} // namespace

SafeguardEditor::SafeguardEditor(QWidget *parent)
    : QWidget(parent), statement(new TextField(nullptr, 1)), state(new ChoiceField), level(new ChoiceField), unlocks(new ChoiceField)
    , forParty(new ChoiceField), evidence(new LineField), reason(new LineField), m_note(smallLabel())
    , m_waiver(labelled(tr("Why it can be done without"), reason)), m_remove(linkButton(tr("Remove")))
{
    state->setChoices(choicesOf<SafeguardState>());
    level->setChoices(choicesOf<SafeguardLevel>());
    unlocks->setChoices(ladderSteps());
    evidence->setPlaceholder(tr("what shows it"));
    auto *form = new FormGrid;
    form->addWide(tr("What"), statement);
    form->addRow(tr("State"), state);
    form->addWhole(m_note);
    form->addWhole(m_waiver);
    form->addRow(tr("It is a"), level);
    form->addRow(tr("Opens the step"), unlocks);
    form->addRow(tr("Whose confidence"), forParty);
    form->addWide(tr("What shows it"), evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &SafeguardEditor::removeWanted);
}

void SafeguardEditor::show(const Safeguard &s, const AllianceView &view)
{
    statement->setName(tr("Safeguard: %1").arg(s.statement));
    state->setName(tr("State of %1").arg(s.statement));
    level->setName(tr("Must or nice to have: %1").arg(s.statement));
    unlocks->setName(tr("Step that waits for %1").arg(s.statement));
    forParty->setName(tr("Whose confidence %1 serves").arg(s.statement));
    evidence->setName(tr("What shows %1").arg(s.statement));
    reason->setName(tr("Why %1 can be done without").arg(s.statement));
    m_remove->setAccessibleName(tr("Remove safeguard %1").arg(s.statement));
    forParty->setChoices(partyChoices(view, tr("everyone's")));
    statement->setValue(s.statement);
    state->setValue(static_cast<int>(s.state));
    level->setValue(static_cast<int>(s.level));
    unlocks->setValue(s.unlocksLevel);
    forParty->setValue(partyValue(s.forPartyId));
    evidence->setValue(s.evidence);
    reason->setValue(s.waiveReason);
    m_waiver->setVisible(s.state == SafeguardState::Waived);
    QString note;
    if (s.state == SafeguardState::Met && s.metOn.isValid())
        note = tr("Met on %1").arg(wording::day(s.metOn));
    else if (s.state == SafeguardState::Waived && s.waivedById)
        note = tr("Waived by %1").arg(view.name(s.waivedById));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void summarise(SummaryLine *line, const Safeguard &s, const AllianceView &view)
{
    QStringList facts{SafeguardEditor::tr("%1 · step %2").arg(wording::name(s.level)).arg(s.unlocksLevel)};
    if (s.forPartyId)
        facts << SafeguardEditor::tr("for %1").arg(view.name(s.forPartyId));
    if (s.state == SafeguardState::Waived)
        facts << (s.waivedById ? SafeguardEditor::tr("%1: %2").arg(view.name(s.waivedById), s.waiveReason) : s.waiveReason);
    else if (!s.evidence.isEmpty())
        facts << s.evidence;
    const Tone tone = s.state == SafeguardState::Met ? Tone::Accent
        : s.state == SafeguardState::Open && s.level == SafeguardLevel::Must ? Tone::Warning : Tone::Neutral;
    line->set(s.statement, facts.join(QStringLiteral(" · ")), wording::name(s.state), tone);
}

} // namespace concord
