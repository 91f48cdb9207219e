// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/ideascard.h"

#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int shownAtFirst = 10;

Tone toneOf(IdeaAnswer answer)
{
    switch (answer) {
    case IdeaAnswer::New: return Tone::Warning;
    case IdeaAnswer::Trying:
    case IdeaAnswer::Adopted: return Tone::Accent;
    case IdeaAnswer::Declined: break;
    }
    return Tone::Neutral;
}

} // namespace

/// The fields of one idea.
class IdeasCard::Editor : public QWidget {
public:
    Editor()
        : statement(new TextField(nullptr, 1)), from(new ChoiceField), answer(new ChoiceField), reason(new LineField)
        , led(linkButton({})), remove(linkButton(IdeasCard::tr("Remove")))
    {
        answer->setChoices(choicesOf<IdeaAnswer>());
        reason->setPlaceholder(IdeasCard::tr("why this answer"));
        auto *form = new FormGrid;
        form->addWide(IdeasCard::tr("What"), statement);
        form->addRow(IdeasCard::tr("Whose idea"), from);
        form->addRow(IdeasCard::tr("Answer"), answer);
        form->addRow(IdeasCard::tr("Reason"), reason);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(form);
        layout->addWidget(led, 0, Qt::AlignLeft);
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }
    void show(const Idea &i, const AllianceView &view)
    {
        statement->setName(IdeasCard::tr("Idea: %1").arg(i.statement));
        from->setName(IdeasCard::tr("Whose idea %1").arg(i.statement));
        answer->setName(IdeasCard::tr("Answer to %1").arg(i.statement));
        reason->setName(IdeasCard::tr("Reason of the answer to %1").arg(i.statement));
        remove->setAccessibleName(IdeasCard::tr("Remove idea %1").arg(i.statement));
        from->setChoices(partyChoices(view, IdeasCard::tr("nobody's in particular")));
        statement->setValue(i.statement);
        from->setValue(partyValue(i.fromPartyId));
        answer->setValue(static_cast<int>(i.answer));
        reason->setValue(i.reason);
        const auto benefit = std::ranges::find_if(view.facts.benefits, [&](const Benefit &b) { return b.id == i.ledToBenefitId; });
        led->setVisible(benefit != view.facts.benefits.end());
        if (benefit != view.facts.benefits.end())
            led->setText(IdeasCard::tr("Led to a win of %1").arg(benefit->partyId ? view.name(benefit->partyId) : IdeasCard::tr("those served")));
        benefitId = i.ledToBenefitId;
    }

    TextField *statement;
    ChoiceField *from;
    ChoiceField *answer;
    LineField *reason;
    QPushButton *led;
    QPushButton *remove;
    std::optional<BenefitId> benefitId;
};

IdeasCard::IdeasCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_rows(shownAtFirst, linkButton({}))
{
    auto *card = new Card(tr("Ideas"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addLayout(m_rows.layout());
    connect(m_rows.all(), &QPushButton::clicked, this, [this] {
        m_rows.makeRoomForAll();
        present(m_view);
    });
    auto *add = new AddLine(tr("Add idea"), tr("New idea"));
    card->body()->addWidget(add);
    onAdded(add, [this](const QString &statement) {
        Idea idea;
        idea.allianceId = m_view.facts.alliance.id;
        idea.statement = statement;
        return parts().add(idea);
    });
}

Outcome<void> IdeasCard::adopt(IdeaId id, const QString &reason)
{
    QStringList winners{tr("Nobody in particular")};
    for (const AllianceSide &side : m_view.facts.sides)
        winners << side.party.name;
    const auto who = prompts().choose(tr("Who wins by it? It is noted there as a surprise, with how much it matters to be filled in."), winners, tr("Adopt it"));
    if (!who)
        return {};
    const auto adopted = parts().adopt(id, reason, *who == 0 ? std::nullopt : std::optional(m_view.facts.sides[*who - 1].role.partyId));
    return adopted ? Outcome<void>() : tl::make_unexpected(adopted.error());
}

Outcome<void> IdeasCard::answer(IdeaId id, IdeaAnswer answer)
{
    const auto now = workspace().read([id](const Store &store) { return store.get(id); });
    if (!now)
        return tl::make_unexpected(now.error());
    QString reason = now->reason;
    const bool decides = answer != now->answer && (answer == IdeaAnswer::Adopted || answer == IdeaAnswer::Declined);
    if (decides) {
        const auto given = prompts().askText(tr("Why “%1”?").arg(wording::name(answer)), tr("Answer"), true);
        if (!given)
            return {};
        reason = *given;
    }
    if (decides && answer == IdeaAnswer::Adopted && !now->ledToBenefitId)
        return adopt(id, reason);
    return parts().edit(id, [&](Idea &i) {
        i.answer = answer;
        i.reason = reason;
    });
}

IdeasCard::Editor *IdeasCard::makeEditor(IdeaId id)
{
    auto *editor = new Editor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(editor->statement, [editor](Idea &i) { i.statement = editor->statement->value(); });
    write(editor->from, [editor](Idea &i) { i.fromPartyId = partyIn(editor->from); });
    write(editor->reason, [editor](Idea &i) { i.reason = editor->reason->value(); });
    onCommit(editor->answer, [this, editor, id] {
        const auto outcome = answer(id, static_cast<IdeaAnswer>(editor->answer->value().toInt()));
        // Whoever steps back from giving a reason sees the answer as it was.
        if (const auto now = workspace().read([id](const Store &store) { return store.get(id); }); outcome && now)
            editor->answer->setValue(static_cast<int>(now->answer));
        return outcome;
    });
    connect(editor->led, &QPushButton::clicked, this, [this, editor] {
        if (editor->benefitId)
            emit tabWanted(tab::giveAndGet, QStringLiteral("benefit:%1").arg(editor->benefitId->value()));
    });
    connect(editor->remove, &QPushButton::clicked, this, [this, id] { tell(parts().remove(id)); });
    const auto idea = std::ranges::find(m_view.ideas, id, &Idea::id);
    if (idea != m_view.ideas.end())
        editor->show(*idea, m_view);
    return editor;
}

void IdeasCard::present(const AllianceView &view)
{
    const bool isSame = view.facts.alliance.id == m_view.facts.alliance.id;
    if (!isSame)
        discardEdits(this);
    m_view = view;
    m_rows.all()->setText(tr("Show all %1").arg(view.ideas.size()));
    m_rows.show(
        view.ideas, isSame, [this](IdeaId id) { return new FoldRow([this, id] { return makeEditor(id); }); },
        [this](FoldRow &row, const Idea &idea) {
            QStringList facts;
            if (idea.fromPartyId)
                facts << m_view.name(idea.fromPartyId);
            facts << wording::shortDay(idea.putOn);
            if (!idea.reason.isEmpty())
                facts << idea.reason;
            row.line()->set(idea.statement, facts.join(QStringLiteral(" · ")), wording::name(idea.answer), toneOf(idea.answer));
            if (auto *editor = row.editor<Editor>())
                editor->show(idea, m_view);
        });
}

} // namespace concord
