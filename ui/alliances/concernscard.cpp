// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/concernscard.h"

#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int shownAtFirst = 10;

bool isOver(const Concern &concern)
{
    return concern.step == ConcernStep::Settled || concern.step == ConcernStep::Parked;
}

} // namespace

/// The fields of one concern.
class ConcernsCard::Editor : public QWidget {
public:
    Editor()
        : statement(new TextField(nullptr, 1)), raisedBy(new ChoiceField), step(new ChoiceField), owner(new ChoiceField), due(new DayField)
        , readers(new ChoiceField), outcome(new TextField(nullptr, 1)), remove(linkButton(ConcernsCard::tr("Remove")))
    {
        step->setChoices(choicesOf<ConcernStep>());
        readers->setChoices(choicesOf<Visibility>());
        due->setPlaceholder(ConcernsCard::tr("no day set"));
        outcome->setPlaceholder(ConcernsCard::tr("what was said, what came of it"));
        auto *form = new FormGrid;
        form->addWide(ConcernsCard::tr("What"), statement);
        form->addRow(ConcernsCard::tr("Raised by"), raisedBy);
        form->addRow(ConcernsCard::tr("Step"), step);
        form->addRow(ConcernsCard::tr("Acts next"), owner);
        form->addRow(ConcernsCard::tr("By when"), due);
        form->addRow(ConcernsCard::tr("Who may read it"), readers);
        form->addWide(ConcernsCard::tr("So far"), outcome);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(form);
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }
    void show(const Concern &c, const AllianceView &view)
    {
        statement->setName(ConcernsCard::tr("Concern: %1").arg(c.statement));
        raisedBy->setName(ConcernsCard::tr("Who raised %1").arg(c.statement));
        step->setName(ConcernsCard::tr("Step of %1").arg(c.statement));
        owner->setName(ConcernsCard::tr("Who acts next on %1").arg(c.statement));
        due->setName(ConcernsCard::tr("By when on %1").arg(c.statement));
        readers->setName(ConcernsCard::tr("Who may read %1").arg(c.statement));
        outcome->setName(ConcernsCard::tr("What came of %1").arg(c.statement));
        remove->setAccessibleName(ConcernsCard::tr("Remove concern %1").arg(c.statement));
        raisedBy->setChoices(partyChoices(view, ConcernsCard::tr("nobody in particular")));
        owner->setChoices(partyChoices(view, ConcernsCard::tr("nobody yet")));
        statement->setValue(c.statement);
        raisedBy->setValue(partyValue(c.raisedByPartyId));
        step->setValue(static_cast<int>(c.step));
        owner->setValue(partyValue(c.stepOwnerId));
        due->setValue(c.stepDueOn);
        readers->setValue(static_cast<int>(c.visibility));
        outcome->setValue(c.outcome);
    }

    TextField *statement;
    ChoiceField *raisedBy;
    ChoiceField *step;
    ChoiceField *owner;
    DayField *due;
    ChoiceField *readers;
    TextField *outcome;
    QPushButton *remove;
};

ConcernsCard::ConcernsCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_rows(shownAtFirst, linkButton({})), m_add(new AddLine(tr("Add concern"), tr("New concern")))
{
    auto *card = new Card(tr("Concerns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addWidget(smallLabel(tr("It climbs a step at a time: raised, talking, the seniors, a mediator; then it is settled, or parked with a reason.")));
    card->body()->addLayout(m_rows.layout());
    card->body()->addWidget(m_add);
    connect(m_rows.all(), &QPushButton::clicked, this, [this] {
        m_rows.makeRoomForAll();
        present(m_view);
    });
    onAdded(m_add, [this](const QString &statement) {
        Concern concern;
        concern.allianceId = m_view.facts.alliance.id;
        concern.statement = statement;
        concern.raisedByPartyId = m_view.facts.sides.value(0).role.partyId;
        return parts().add(concern);
    });
}

Outcome<void> ConcernsCard::setStep(ConcernId id, ConcernStep step)
{
    const auto now = workspace().read([id](const Store &store) { return store.get(id); });
    if (!now)
        return tl::make_unexpected(now.error());
    QString outcome = now->outcome;
    const bool ends = step == ConcernStep::Settled || step == ConcernStep::Parked;
    if (step != now->step && (ends || step < now->step)) {
        const auto given = prompts().askText(ends ? tr("What came of it?") : tr("Why back to an earlier step?"), tr("Note it"), true);
        if (!given)
            return {};
        outcome = *given;
    }
    return parts().edit(id, [&](Concern &c) {
        c.step = step;
        c.outcome = outcome;
    });
}

ConcernsCard::Editor *ConcernsCard::makeEditor(ConcernId id)
{
    auto *editor = new Editor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(editor->statement, [editor](Concern &c) { c.statement = editor->statement->value(); });
    write(editor->raisedBy, [editor](Concern &c) { c.raisedByPartyId = partyIn(editor->raisedBy); });
    write(editor->owner, [editor](Concern &c) { c.stepOwnerId = partyIn(editor->owner); });
    write(editor->due, [editor](Concern &c) { c.stepDueOn = editor->due->value(); });
    write(editor->readers, [editor](Concern &c) { c.visibility = static_cast<Visibility>(editor->readers->value().toInt()); });
    write(editor->outcome, [editor](Concern &c) { c.outcome = editor->outcome->value(); });
    onCommit(editor->step, [this, editor, id] {
        const auto outcome = setStep(id, static_cast<ConcernStep>(editor->step->value().toInt()));
        // Whoever steps back from giving a reason sees the step as it was.
        if (const auto now = workspace().read([id](const Store &store) { return store.get(id); }); outcome && now)
            editor->step->setValue(static_cast<int>(now->step));
        return outcome;
    });
    connect(editor->remove, &QPushButton::clicked, this, [this, id] { tell(parts().remove(id)); });
    const auto concern = std::ranges::find(m_view.concerns, id, &Concern::id);
    if (concern != m_view.concerns.end())
        editor->show(*concern, m_view);
    return editor;
}

void ConcernsCard::summarise(SummaryLine *line, const Concern &c) const
{
    QStringList facts{c.raisedByPartyId ? tr("raised %1 by %2").arg(wording::shortDay(c.raisedOn), m_view.name(c.raisedByPartyId))
                                        : tr("raised %1").arg(wording::shortDay(c.raisedOn))};
    const bool isLate = !isOver(c) && c.stepDueOn.isValid() && c.stepDueOn < workspace().today();
    if (isOver(c) && !c.outcome.isEmpty())
        facts << c.outcome;
    else if (!isOver(c) && c.stepOwnerId)
        facts.prepend(c.stepDueOn.isValid() ? tr("%1 acts by %2").arg(m_view.name(c.stepOwnerId), wording::shortDay(c.stepDueOn))
                                            : tr("%1 acts next").arg(m_view.name(c.stepOwnerId)));
    else if (!isOver(c))
        facts.prepend(c.stepDueOn.isValid() ? tr("by %1, nobody named").arg(wording::shortDay(c.stepDueOn)) : tr("nobody named to act"));
    if (c.visibility == Visibility::Private)
        facts << wording::name(c.visibility);
    line->set(c.statement, facts.join(QStringLiteral(" · ")), isLate ? tr("%1, late").arg(wording::name(c.step)) : wording::name(c.step),
              isOver(c) ? Tone::Neutral : isLate ? Tone::Bad : Tone::Warning);
}

void ConcernsCard::present(const AllianceView &view)
{
    const bool isSame = view.facts.alliance.id == m_view.facts.alliance.id;
    if (!isSame)
        discardEdits(this);
    m_view = view;
    m_rows.all()->setText(tr("Show all %1").arg(view.concerns.size()));
    m_rows.show(
        view.concerns, isSame, [this](ConcernId id) { return new FoldRow([this, id] { return makeEditor(id); }); },
        [this](FoldRow &row, const Concern &concern) {
            summarise(row.line(), concern);
            if (auto *editor = row.editor<Editor>())
                editor->show(concern, m_view);
        });
}

void ConcernsCard::reveal(const QString &)
{
    const auto open = std::ranges::find_if(m_view.concerns, [](const Concern &c) { return !isOver(c); });
    if (open == m_view.concerns.end()) {
        m_add->takeFocus();
        return;
    }
    m_rows.makeRoomFor(open->id);
    present(m_view);
    m_rows.row(open->id)->setOpen(true);
    m_rows.row(open->id)->line()->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
