// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/responsibilityeditor.h"

#include "core/model/alliances/alliancerules.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/summaryline.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

QString namesOf(const AllianceView &view, ResponsibilityId work, ResponsibilityPart part)
{
    QStringList names;
    for (PartyId person : view.peopleOf(work, part))
        names << view.name(person);
    return names.join(QLatin1String(", "));
}

} // namespace

ResponsibilityEditor::ResponsibilityEditor(QWidget *parent)
    : QWidget(parent), title(new LineField), doing(new LineField), helping(new LineField), toBeTold(new LineField), accountable(new ChoiceField)
    , due(new DayField), state(new ChoiceField), confidence(new ChoiceField), good(new TextField(nullptr, 2)), evidence(new TextField(nullptr, 1))
    , m_remove(linkButton(tr("Remove"))), m_reason(smallLabel())
{
    state->setChoices(choicesOf<ResponsibilityState>());
    QList<Choice> confidences{{tr("not said"), noConfidence}};
    confidences += choicesOf<Confidence>();
    confidence->setChoices(confidences);
    for (LineField *field : {doing, helping, toBeTold})
        field->setPlaceholder(tr("names, with commas"));
    due->setPlaceholder(tr("ongoing"));
    good->setPlaceholder(tr("How you will both know that it is done well"));
    evidence->setPlaceholder(tr("where one can see it"));

    auto *form = new FormGrid;
    form->addWide(tr("What"), title);
    form->addRow(tr("State"), state);
    form->addWhole(m_reason);
    form->addRow(tr("Confidence"), confidence);
    form->addRow(tr("Due on"), due);
    form->addRow(tr("Answers for it"), accountable);
    form->addWide(tr("Done by"), doing);
    form->addWide(tr("Helping"), helping);
    form->addWide(tr("To be told"), toBeTold);
    form->addWide(tr("What good looks like"), good);
    form->addWide(tr("What shows it"), evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &ResponsibilityEditor::removeWanted);
}

void ResponsibilityEditor::show(const Responsibility &work, const AllianceView &view, const QStringList &people)
{
    title->setValue(work.title);
    title->setName(tr("Responsibility: %1").arg(work.title));
    m_remove->setAccessibleName(tr("Remove responsibility %1").arg(work.title));
    doing->setName(tr("Who does %1").arg(work.title));
    helping->setName(tr("Who helps with %1").arg(work.title));
    toBeTold->setName(tr("Who is told of %1").arg(work.title));
    accountable->setName(tr("Who answers for %1").arg(work.title));
    due->setName(tr("When %1 is due").arg(work.title));
    state->setName(tr("State of %1").arg(work.title));
    confidence->setName(tr("Confidence in %1").arg(work.title));
    good->setName(tr("What good looks like: %1").arg(work.title));
    evidence->setName(tr("What shows %1").arg(work.title));
    for (LineField *field : {doing, helping, toBeTold})
        offerSeveral(field, people);
    doing->setValue(namesOf(view, work.id, ResponsibilityPart::Doing));
    helping->setValue(namesOf(view, work.id, ResponsibilityPart::Helping));
    toBeTold->setValue(namesOf(view, work.id, ResponsibilityPart::ToBeTold));
    due->setValue(work.dueOn);
    state->setValue(static_cast<int>(work.state));
    confidence->setValue(work.confidence ? static_cast<int>(*work.confidence) : noConfidence);
    good->setValue(work.whatGoodLooksLike);
    evidence->setValue(work.evidence);
    accountable->setChoices(partyChoices(view));
    accountable->setValue(partyValue(work.accountablePartyId));
    QString reason;
    if (work.state == ResponsibilityState::Dropped)
        reason = tr("Dropped: %1").arg(work.stateReason);
    else if (work.state == ResponsibilityState::UnderWay && !work.stateReason.isEmpty())
        reason = tr("Taken up again: %1").arg(work.stateReason);
    else if (work.state == ResponsibilityState::Done && work.doneOn.isValid())
        reason = tr("Done on %1").arg(wording::day(work.doneOn));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void summarise(SummaryLine *line, const Responsibility &work, const AllianceView &view, QDate today)
{
    QStringList facts;
    const QString doing = namesOf(view, work.id, ResponsibilityPart::Doing);
    const bool isOver = work.state == ResponsibilityState::Done || work.state == ResponsibilityState::Dropped;
    if (!doing.isEmpty())
        facts << doing;
    else if (!isOver)
        facts << ResponsibilityEditor::tr("nobody named yet");
    if (!isOver)
        facts << (work.dueOn.isValid() ? ResponsibilityEditor::tr("due %1").arg(wording::shortDay(work.dueOn)) : ResponsibilityEditor::tr("ongoing"));
    if (!isOver && work.confidence)
        facts << wording::name(*work.confidence);
    QString badge = wording::name(work.state);
    Tone tone = work.state == ResponsibilityState::Done ? Tone::Accent : Tone::Neutral;
    if (isLate(work, today)) {
        badge = ResponsibilityEditor::tr("late");
        tone = Tone::Warning;
    } else if (!isOver && work.confidence == Confidence::OffTrack) {
        badge = wording::name(*work.confidence);
        tone = Tone::Bad;
        facts.removeLast();
    } else if (!isOver && work.confidence == Confidence::Wobbling) {
        badge = wording::name(*work.confidence);
        tone = Tone::Warning;
        facts.removeLast();
    }
    line->set(work.title, facts.join(QStringLiteral(" · ")), badge, tone);
}

} // namespace concord
