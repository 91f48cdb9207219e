// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/termeditor.h"

#include "core/model/rules.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

TermEditor::TermEditor(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_card(new Card(tr("The topic"))), m_topic(new LineField), m_text(new TextField(nullptr, 4))
    , m_state(new ChoiceField), m_reason(new LineField), m_reasonLabel(nullptr), m_owner(new ChoiceField)
{
    auto *form = new FormGrid;
    form->addRow(tr("Topic"), m_topic);
    m_text->setPlaceholder(tr("What you agree, in words that both would use"));
    form->addWide(tr("What the agreement says"), m_text);
    m_state->setChoices(choicesOf<TermState>());
    form->addRow(tr("State"), m_state);
    m_reasonLabel = form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Looked after by"), m_owner);
    m_card->body()->addWidget(form);
    auto *buttons = new QHBoxLayout;
    auto *up = linkButton(tr("Move up"));
    auto *down = linkButton(tr("Move down"));
    auto *remove = linkButton(tr("Remove topic"));
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    m_card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(up, &QPushButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(down, &QPushButton::clicked, this, [this] { emit moveWanted(1); });
    connect(remove, &QPushButton::clicked, this, [this] { tell(parts().remove(m_term)); });
    connect(static_cast<QPlainTextEdit *>(m_text->editor()), &QPlainTextEdit::textChanged, this, [this] { emit typed(m_text->value()); });
    const auto write = [this](auto change) {
        return [this, change] { return parts().edit(m_term, change); };
    };
    onCommit(m_topic, write([this](Term &t) { t.topic = m_topic->value(); }));
    onCommit(m_text, write([this](Term &t) { t.text = m_text->value(); }));
    onCommit(m_reason, write([this](Term &t) { t.reason = m_reason->value(); }));
    onCommit(m_owner, write([this](Term &t) { t.ownerPartyId = partyIn(m_owner); }));
    onCommit(m_state, [this] {
        const auto outcome = setState(static_cast<TermState>(m_state->value().toInt()));
        // Whoever steps back from giving a reason sees the state as it was.
        if (const auto now = this->workspace().read([this](const Store &store) { return store.get(m_term); }); outcome && now)
            m_state->setValue(static_cast<int>(now->state));
        return outcome;
    });
}

Outcome<void> TermEditor::setState(TermState to)
{
    QString reason = m_reason->value();
    if (to == TermState::NotNeeded && isBlank(reason)) {
        const auto given = prompts().askText(tr("Why is it not needed?"), tr("Not needed"), true);
        if (!given)
            return {};
        reason = *given;
    }
    return parts().edit(m_term, [&](Term &t) {
        t.state = to;
        t.reason = reason;
    });
}

void TermEditor::present(const AllianceView &view)
{
    m_owner->setChoices(partyChoices(view, tr("nobody in particular")));
}

void TermEditor::show(const Term *term)
{
    setVisible(term != nullptr);
    const TermId id = term != nullptr ? term->id : TermId();
    if (id != m_term)
        discardEdits(this);
    m_term = id;
    if (term == nullptr)
        return;
    const CompletenessLine *line = completenessLine(term->clauseKey);
    m_card->setTitle(line != nullptr ? wording::text(*line) : tr("A topic of your own"));
    m_topic->setValue(term->topic);
    m_text->setValue(term->text);
    m_state->setValue(static_cast<int>(term->state));
    m_reason->setValue(term->reason);
    m_owner->setValue(partyValue(term->ownerPartyId));
    const bool hasReason = term->state == TermState::NotNeeded || !term->reason.isEmpty();
    m_reason->setVisible(hasReason);
    m_reasonLabel->setVisible(hasReason);
}

void TermEditor::reveal(const QString &)
{
    m_text->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
