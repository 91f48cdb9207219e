// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/ideascard.h"

#include "ui/widgets/addline.h"
#include "ui/alliances/giveandgetrows.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QVBoxLayout>

namespace concord {

IdeasCard::IdeasCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_rows(std::make_unique<KeyedRows<IdeaId, NoteRow>>(space::s))
{
    auto *card = new Card(tr("Ideas"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addLayout(m_rows->layout());
    auto *add = new AddLine(tr("Add idea"), tr("New idea"));
    card->body()->addWidget(add);
    onAdded(add, [this](const QString &statement) {
        Idea idea;
        idea.allianceId = m_view.facts.alliance.id;
        idea.statement = statement;
        return parts().add(idea);
    });
}

NoteRow *IdeasCard::make(IdeaId id)
{
    auto *row = new NoteRow;
    QList<Choice> answers;
    for (IdeaAnswer a : everyValue<IdeaAnswer>())
        answers << Choice{wording::name(a), static_cast<int>(a)};
    row->second->setChoices(answers);
    onCommit(row->statement, [this, id, row] { return parts().edit(id, [row](Idea &i) { i.statement = row->statement->value(); }); });
    onCommit(row->first, [this, id, row] { return parts().edit(id, [row](Idea &i) { i.fromPartyId = partyIn(row->first); }); });
    onCommit(row->second, [this, id, row]() -> Outcome<void> {
        const auto answer = static_cast<IdeaAnswer>(row->second->value().toInt());
        QString reason;
        if (answer == IdeaAnswer::Adopted || answer == IdeaAnswer::Declined) {
            const auto given = prompts().askText(tr("Why “%1”?").arg(wording::name(answer)), tr("Answer"), true);
            if (!given) {
                present(m_view);
                return {};
            }
            reason = *given;
        }
        return parts().edit(id, [&](Idea &i) {
            i.answer = answer;
            i.reason = reason;
        });
    });
    connect(row, &NoteRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

void IdeasCard::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id)
        discardEdits(this);
    m_view = view;
    m_rows->show(view.ideas, byId, [this](IdeaId id) { return make(id); },
                  [this](NoteRow &row, const Idea &idea) {
                      row.setNames(tr("Idea: %1").arg(idea.statement), tr("Whose idea"), tr("Answer to %1").arg(idea.statement),
                                    tr("Remove idea %1").arg(idea.statement));
                      row.first->setChoices(partyChoices(m_view, tr("nobody's in particular")));
                      row.statement->setValue(idea.statement);
                      row.first->setValue(partyValue(idea.fromPartyId));
                      row.second->setValue(static_cast<int>(idea.answer));
                      row.setNote(idea.reason);
                  });
}

} // namespace concord
