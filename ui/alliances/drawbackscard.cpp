// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/drawbackscard.h"

#include "ui/widgets/addline.h"
#include "ui/alliances/giveandgetrows.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QVBoxLayout>

namespace concord {

DrawbacksCard::DrawbacksCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_rows(std::make_unique<KeyedRows<DrawbackId, NoteRow>>(space::s))
{
    auto *card = new Card(tr("What it costs beside that"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addLayout(m_rows->layout());
    auto *add = new AddLine(tr("Add drawback"), tr("New drawback"));
    card->body()->addWidget(add);
    onAdded(add, [this](const QString &statement) {
        Drawback drawback;
        drawback.allianceId = m_view.facts.alliance.id;
        drawback.partyId = m_view.facts.sides.value(0).role.partyId;
        drawback.statement = statement;
        drawback.isPrivate = true;
        return parts().add(drawback);
    });
}

NoteRow *DrawbacksCard::make(DrawbackId id)
{
    auto *row = new NoteRow;
    row->second->setChoices({{tr("private"), true}, {tr("shared"), false}});
    onCommit(row->statement, [this, id, row] { return parts().edit(id, [row](Drawback &d) { d.statement = row->statement->value(); }); });
    onCommit(row->first, [this, id, row] {
        return parts().edit(id, [row](Drawback &d) { d.partyId = partyIn(row->first).value_or(d.partyId); });
    });
    onCommit(row->second, [this, id, row] { return parts().edit(id, [row](Drawback &d) { d.isPrivate = row->second->value().toBool(); }); });
    connect(row, &NoteRow::removeWanted, this, [this, id] { tell(parts().remove(id)); });
    return row;
}

void DrawbacksCard::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id)
        discardEdits(this);
    m_view = view;
    m_rows->show(view.drawbacks, byId, [this](DrawbackId id) { return make(id); },
                      [this](NoteRow &row, const Drawback &drawback) {
                          row.setNames(tr("Drawback: %1").arg(drawback.statement), tr("For whom"), tr("Who may read it"),
                                        tr("Remove drawback %1").arg(drawback.statement));
                          row.first->setChoices(partyChoices(m_view));
                          row.statement->setValue(drawback.statement);
                          row.first->setValue(partyValue(drawback.partyId));
                          row.second->setValue(drawback.isPrivate);
                          row.setNote({});
                      });
}

} // namespace concord
