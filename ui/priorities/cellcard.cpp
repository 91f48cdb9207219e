// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/cellcard.h"

#include "core/model/priorities/priorityrules.h"
#include "core/workspace/priorities/alignmenttable.h"
#include "ui/priorities/prioritysection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/prioritywords.h"
#include "ui/wording/wording.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int notJudged = -1;

} // namespace

CellCard::CellCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card), m_about(mutedLabel()), m_fields(new QWidget),
      m_percent(new ChoiceField), m_basis(new ChoiceField), m_note(new LineField), m_strengthsHead(smallLabel()),
      m_strengths(0)
{
    QList<Choice> percents{{tr("not judged yet"), notJudged}};
    for (const int step : coverageSteps)
        percents << Choice{tr("%1 %").arg(step), step};
    m_percent->setChoices(percents);
    m_basis->setChoices(choicesBy<CoverageBasis>([](CoverageBasis basis) { return wording::name(basis); }));
    m_note->setPlaceholder(tr("What makes you think so?"));
    auto *form = new FormGrid;
    form->addRow(tr("Covers"), m_percent);
    form->addRow(tr("How I know"), m_basis);
    form->addRow(tr("Note"), m_note);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::s);
    fields->addWidget(form);
    fields->addWidget(m_strengthsHead);
    fields->addLayout(m_strengths.layout());
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_fields);
    m_card->body()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_percent, &Field::committed, this, [this] {
        const int percent = m_percent->value().toInt();
        if (percent == notJudged)
            take(alignments().uncover(m_need, m_party), m_percent);
        else
            write(m_percent, [percent](Coverage &c) { c.percent = percent; });
    });
    connect(m_basis, &Field::committed, this, [this] {
        write(m_basis, [this](Coverage &c) { c.basis = static_cast<CoverageBasis>(m_basis->value().toInt()); });
    });
    connect(m_note, &Field::committed, this, [this] { write(m_note, [this](Coverage &c) { c.note = m_note->value(); }); });
    clear();
}

void CellCard::write(Field *field, const std::function<void(Coverage &)> &change)
{
    take(alignments().cover(m_need, m_party, change), field);
}

void CellCard::take(const Outcome<void> &outcome, Field *field)
{
    if (outcome)
        return;
    if (outcome.error().kind == FailureKind::Refused)
        field->showRefusal(wording::reasons(outcome.error()).join(u' '));
    else
        emit failed(outcome.error());
}

CheckField *CellCard::makeStrength(const Strength &strength)
{
    auto *field = new CheckField(QString(strength.what).replace(u'&', QStringLiteral("&&")));
    connect(field, &Field::committed, this, [this, field, id = strength.id] {
        take(alignments().setServes(id, m_need, field->value()), field);
    });
    return field;
}

void CellCard::showCell(PartyId party, const QString &partner, const Need &need, const QString &code)
{
    if (party != m_party || need.id != m_need) {
        concord::commitEdits(this);
        discardEdits(this);
    }
    m_party = party;
    m_need = need.id;
    const auto facts = m_workspace.read([&](const Store &store) { return alignmentCell(store, need.id, party); });
    if (!facts) {
        emit failed(facts.error());
        return;
    }
    m_card->setTitle(partner);
    m_about->setText(tr("%1 %2").arg(code, need.what));
    m_fields->show();
    m_percent->setValue(facts->coverage ? facts->coverage->percent : notJudged);
    m_basis->setValue(static_cast<int>(facts->coverage.value_or(Coverage()).basis));
    m_note->setValue(facts->coverage.value_or(Coverage()).note);
    m_strengthsHead->setText(facts->strengths.empty() ? tr("They have no strength on your list yet.")
                                                      : tr("What of their strengths serves this need?"));
    m_strengths.show(
        facts->strengths, [](const Strength &strength) { return strength.id; },
        [&](StrengthId id) { return makeStrength(*std::ranges::find(facts->strengths, id, &Strength::id)); },
        [&](CheckField &field, const Strength &strength) {
            field.setName(tr("%1 serves %2").arg(strength.what, need.what));
            field.setValue(std::ranges::find(facts->serving, strength.id) != facts->serving.end());
        });
}

void CellCard::clear()
{
    m_party = {};
    m_need = {};
    m_card->setTitle(tr("One cell in words"));
    m_about->setText(tr("Choose a cell above to say how you know, and which strengths serve the need."));
    m_fields->hide();
}

void CellCard::startWriting()
{
    if (m_need.isSet())
        m_note->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
