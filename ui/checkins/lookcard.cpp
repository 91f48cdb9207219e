// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/lookcard.h"

#include "core/workspace/alliances/parts.h"
#include "core/workspace/checkins/checkins.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

LookCard::LookCard(const QString &title, const QString &nothing, Workspace &workspace, QWidget *parent)
    : Card(title, parent), m_workspace(workspace), m_nothing(nothing)
{
}

void LookCard::show(const CheckInAgenda &agenda, const std::vector<LookedAt> &things)
{
    const bool same = m_built && agenda.checkIn.id == m_checkIn
        && std::ranges::equal(things, m_rows,
                              [](const LookedAt &thing, const Row &row) { return aboutSameThing(thing.subject, row.subject); });
    m_checkIn = agenda.checkIn.id;
    if (!same)
        build(things);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.fact->setText(things[i].fact);
        row.badge->setVisible(!things[i].badge.isEmpty());
        row.badge->set(things[i].badge, things[i].tone);
        const auto item = std::ranges::find_if(agenda.items,
                                               [&](const CheckInItem &known) { return aboutSameThing(known, row.subject); });
        const bool known = item != agenda.items.end();
        row.result->setValue(known ? item->result : QString());
        row.decision->setValue(known ? item->decision : QString());
        row.makeAction->setVisible(known && !item->decision.isEmpty() && !item->actionId);
        if (known)
            open(i, true);
    }
}

void LookCard::build(const std::vector<LookedAt> &things)
{
    clearLayout(body());
    m_rows.clear();
    m_built = true;
    if (things.empty())
        body()->addWidget(mutedLabel(m_nothing));
    for (const LookedAt &thing : things) {
        const std::size_t index = m_rows.size();
        if (index > 0)
            body()->addWidget(new Line);
        Row row{thing.subject, smallLabel(), new Badge, new LineField, new LineField,
                linkButton(tr("Make it an action")), linkButton(tr("Note")), new QWidget, nullptr};
        auto *head = new QHBoxLayout;
        head->setSpacing(space::s);
        auto *title = plainLabel(thing.title);
        head->addWidget(title, 1);
        row.fact->setWordWrap(false);
        head->addWidget(row.fact);
        head->addWidget(row.badge, 0, Qt::AlignVCenter);
        if (thing.figure.isSet()) {
            row.reading = new NumberField(nullptr, 2);
            row.reading->setName(tr("New figure for %1").arg(thing.title));
            row.reading->setPlaceholder(tr("now"));
            row.reading->setUnit(thing.unit);
            row.reading->setFixedWidth(88);
            head->addWidget(row.reading);
            connect(row.reading, &Field::committed, this, [this, index] { read(index); });
        }
        row.note->setAccessibleName(tr("Note about %1").arg(thing.title));
        head->addWidget(row.note);
        body()->addLayout(head);
        row.result->setPlaceholder(tr("What came of it"));
        row.result->setName(tr("What came of %1").arg(thing.title));
        row.decision->setPlaceholder(tr("What was decided"));
        row.decision->setName(tr("What was decided about %1").arg(thing.title));
        auto *fields = new QHBoxLayout(row.fields);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(space::s);
        fields->addWidget(row.result, 1);
        fields->addWidget(row.decision, 1);
        body()->addWidget(row.fields);
        row.makeAction->setAccessibleName(tr("Make the decision about %1 an action").arg(thing.title));
        body()->addWidget(row.makeAction, 0, Qt::AlignRight);
        connect(row.result, &Field::committed, this, [this, index] { keep(index); });
        connect(row.decision, &Field::committed, this, [this, index] { keep(index); });
        connect(row.makeAction, &QPushButton::clicked, this, [this, index] { emit actionWanted(itemOf(index)); });
        connect(row.note, &QPushButton::clicked, this, [this, index] {
            open(index, true);
            m_rows[index].result->editor()->setFocus();
        });
        m_rows.push_back(row);
        open(index, false);
        row.makeAction->hide();
    }
}

void LookCard::open(std::size_t row, bool isOpen)
{
    m_rows[row].fields->setVisible(isOpen);
    m_rows[row].note->setVisible(!isOpen);
}

CheckInItem LookCard::itemOf(std::size_t index) const
{
    CheckInItem item = m_rows[index].subject;
    item.result = m_rows[index].result->value();
    item.decision = m_rows[index].decision->value();
    return item;
}

void LookCard::keep(std::size_t index)
{
    if (const auto kept = CheckIns(m_workspace).lookAt(m_checkIn, {itemOf(index), std::nullopt}); !kept)
        emit failed(kept.error());
}

void LookCard::read(std::size_t index)
{
    const Row &row = m_rows[index];
    if (!row.reading->value())
        return;
    BenefitReading reading;
    reading.benefitId = row.subject.benefitId.value_or(BenefitId());
    reading.readOn = m_readOn;
    reading.value = *row.reading->value();
    const auto added = AllianceParts(m_workspace).add(reading);
    if (!added) {
        row.reading->showRefusal(wording::sentence(added.error()));
        return;
    }
    // It now stands among the facts; the field waits for the next one.
    row.reading->setValue(std::nullopt);
}

} // namespace concord
