// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/contributioneditor.h"

#include "ui/alliances/choices.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/summaryline.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/amounts.h"
#include "ui/wording/days.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

ContributionEditor::ContributionEditor(QWidget *parent)
    : QWidget(parent), statement(new LineField), effort(new LevelField), amount(new LineField), kind(new ChoiceField), state(new ChoiceField)
    , from(new DayField), to(new DayField), m_remove(linkButton(tr("Remove")))
{
    effort->setOptional(false);
    amount->setPlaceholder(tr("3 riders, or EUR 250"));
    from->setPlaceholder(tr("from the start"));
    to->setPlaceholder(tr("to the end"));
    kind->setChoices(choicesOf<ContributionKind>());
    state->setChoices(choicesOf<ContributionState>());
    auto *form = new FormGrid;
    form->addWide(tr("What"), statement);
    form->addRow(tr("How much"), amount);
    form->addRow(tr("Effort"), effort);
    form->addRow(tr("Kind"), kind);
    form->addRow(tr("State"), state);
    form->addRow(tr("From"), from);
    form->addRow(tr("To"), to);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &ContributionEditor::removeWanted);
}

void ContributionEditor::show(const Contribution &c)
{
    statement->setValue(c.statement);
    statement->setName(tr("Contribution: %1").arg(c.statement));
    effort->setName(tr("Effort of %1").arg(c.statement));
    amount->setName(tr("How much of %1").arg(c.statement));
    kind->setName(tr("Kind of %1").arg(c.statement));
    state->setName(tr("State of %1").arg(c.statement));
    from->setName(tr("From when %1").arg(c.statement));
    to->setName(tr("Until when %1").arg(c.statement));
    m_remove->setAccessibleName(tr("Remove contribution %1").arg(c.statement));
    effort->setValue(c.effort);
    amount->setValue(wording::amount(c));
    kind->setValue(static_cast<int>(c.kind));
    state->setValue(static_cast<int>(c.state));
    from->setValue(c.fromOn);
    to->setValue(c.toOn);
}

void summarise(SummaryLine *line, const Contribution &c)
{
    QStringList facts;
    if (const QString amount = wording::amount(c); !amount.isEmpty())
        facts << amount;
    facts << wording::name(c.kind) << ContributionEditor::tr("effort %1 of 5").arg(c.effort);
    if (c.fromOn.isValid())
        facts << ContributionEditor::tr("from %1").arg(wording::shortDay(c.fromOn));
    if (c.toOn.isValid())
        facts << ContributionEditor::tr("until %1").arg(wording::shortDay(c.toOn));
    line->set(c.statement, facts.join(QStringLiteral(" · ")), wording::name(c.state),
              c.state == ContributionState::Promised || c.state == ContributionState::Stopped ? Tone::Neutral : Tone::Accent);
}

} // namespace concord
