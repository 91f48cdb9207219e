// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/handbackscard.h"

#include "ui/widgets/addline.h"
#include "ui/alliances/noterow.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"

#include <QVBoxLayout>

namespace concord {

HandBacksCard::HandBacksCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_rows(std::make_unique<KeyedRows<HandBackId, NoteRow>>(space::s))
{
    auto *card = new Card(tr("To hand back at the end"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addLayout(m_rows->layout());
    auto *add = new AddLine(tr("Add"), tr("Something to hand back"));
    card->body()->addWidget(add);
    onAdded(add, [this](const QString &what) {
        HandBack handBack;
        handBack.allianceId = m_view.facts.alliance.id;
        handBack.what = what;
        handBack.toPartyId = m_view.facts.sides.value(0).role.partyId;
        return parts().add(handBack);
    });
}

NoteRow *HandBacksCard::make(HandBackId id)
{
    auto *row = new NoteRow;
    row->second->setChoices({{tr("not yet"), false}, {tr("handed back"), true}});
    onCommit(row->statement, [this, id, row] { return parts().edit(id, [row](HandBack &h) { h.what = row->statement->value(); }); });
    onCommit(row->first, [this, id, row] { return parts().edit(id, [row](HandBack &h) { h.toPartyId = partyIn(row->first).value_or(h.toPartyId); }); });
    onCommit(row->second, [this, id, row] {
        return parts().edit(id, [this, row](HandBack &h) { h.doneOn = row->second->value().toBool() ? workspace().today() : QDate(); });
    });
    connect(row, &NoteRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

void HandBacksCard::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id)
        discardEdits(this);
    m_view = view;
    m_rows->show(view.facts.handBacks, byId, [this](HandBackId id) { return make(id); },
                      [this](NoteRow &row, const HandBack &h) {
                          row.setNames(tr("To hand back: %1").arg(h.what), tr("To whom %1 goes").arg(h.what), tr("Whether %1 is back").arg(h.what),
                                        tr("Remove %1").arg(h.what));
                          row.first->setChoices(partyChoices(m_view));
                          row.statement->setValue(h.what);
                          row.first->setValue(partyValue(h.toPartyId));
                          row.second->setValue(h.doneOn.isValid());
                          row.setNote(h.doneOn.isValid() ? tr("Back since %1").arg(wording::day(h.doneOn)) : QString());
                      });
}

} // namespace concord
