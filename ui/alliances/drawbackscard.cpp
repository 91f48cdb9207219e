// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/drawbackscard.h"

#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int shownAtFirst = 10;

} // namespace

/// The fields of one drawback.
class DrawbacksCard::Editor : public QWidget {
public:
    Editor()
        : statement(new LineField), party(new ChoiceField), weight(new LevelField), state(new ChoiceField), readers(new ChoiceField)
        , remove(linkButton(DrawbacksCard::tr("Remove")))
    {
        weight->setOptional(false);
        state->setChoices(choicesOf<DrawbackState>());
        readers->setChoices({{DrawbacksCard::tr("private"), true}, {DrawbacksCard::tr("shared"), false}});
        auto *form = new FormGrid;
        form->addWide(DrawbacksCard::tr("What"), statement);
        form->addRow(DrawbacksCard::tr("For whom"), party);
        form->addRow(DrawbacksCard::tr("Weighs"), weight);
        form->addRow(DrawbacksCard::tr("State"), state);
        form->addRow(DrawbacksCard::tr("Who may read it"), readers);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(form);
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }
    void show(const Drawback &d, const AllianceView &view)
    {
        statement->setName(DrawbacksCard::tr("Drawback: %1").arg(d.statement));
        party->setName(DrawbacksCard::tr("For whom %1").arg(d.statement));
        weight->setName(DrawbacksCard::tr("How much %1 weighs").arg(d.statement));
        state->setName(DrawbacksCard::tr("State of %1").arg(d.statement));
        readers->setName(DrawbacksCard::tr("Who may read %1").arg(d.statement));
        remove->setAccessibleName(DrawbacksCard::tr("Remove drawback %1").arg(d.statement));
        party->setChoices(partyChoices(view));
        statement->setValue(d.statement);
        party->setValue(partyValue(d.partyId));
        weight->setValue(d.weight);
        state->setValue(static_cast<int>(d.state));
        readers->setValue(d.isPrivate);
    }

    LineField *statement;
    ChoiceField *party;
    LevelField *weight;
    ChoiceField *state;
    ChoiceField *readers;
    QPushButton *remove;
};

DrawbacksCard::DrawbacksCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_rows(shownAtFirst, linkButton({}))
{
    auto *card = new Card(tr("What it costs beside that"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addLayout(m_rows.layout());
    connect(m_rows.all(), &QPushButton::clicked, this, [this] {
        m_rows.makeRoomForAll();
        present(m_view);
    });
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

DrawbacksCard::Editor *DrawbacksCard::makeEditor(DrawbackId id)
{
    auto *editor = new Editor;
    const auto write = [this, id](Field *field, auto change) {
        onCommit(field, [this, id, change] { return parts().edit(id, change); });
    };
    write(editor->statement, [editor](Drawback &d) { d.statement = editor->statement->value(); });
    write(editor->party, [editor](Drawback &d) { d.partyId = partyIn(editor->party).value_or(d.partyId); });
    write(editor->weight, [editor](Drawback &d) { d.weight = editor->weight->value().value_or(d.weight); });
    write(editor->state, [editor](Drawback &d) { d.state = static_cast<DrawbackState>(editor->state->value().toInt()); });
    write(editor->readers, [editor](Drawback &d) { d.isPrivate = editor->readers->value().toBool(); });
    connect(editor->remove, &QPushButton::clicked, this, [this, id] { tell(parts().remove(id)); });
    const auto drawback = std::ranges::find(m_view.drawbacks, id, &Drawback::id);
    if (drawback != m_view.drawbacks.end())
        editor->show(*drawback, m_view);
    return editor;
}

void DrawbacksCard::present(const AllianceView &view)
{
    const bool isSame = view.facts.alliance.id == m_view.facts.alliance.id;
    if (!isSame)
        discardEdits(this);
    m_view = view;
    m_rows.all()->setText(tr("Show all %1").arg(view.drawbacks.size()));
    m_rows.show(
        view.drawbacks, isSame, [this](DrawbackId id) { return new FoldRow([this, id] { return makeEditor(id); }); },
        [this](FoldRow &row, const Drawback &d) {
            const QString detail = tr("%1 · weighs %2 of 5 · %3").arg(m_view.name(d.partyId)).arg(d.weight).arg(d.isPrivate ? tr("private") : tr("shared"));
            row.line()->set(d.statement, detail, d.state == DrawbackState::Live ? QString() : wording::name(d.state), Tone::Accent);
            if (auto *editor = row.editor<Editor>())
                editor->show(d, m_view);
        });
}

} // namespace concord
