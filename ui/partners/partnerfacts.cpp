// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerfacts.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/partnerwords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace concord {

namespace {

template <class Enum>
void offerAll(ChoiceField *field)
{
    QList<Choice> choices;
    for (const Enum value : everyValue<Enum>())
        choices << Choice{wording::name(value), static_cast<int>(value)};
    field->setChoices(choices);
}

} // namespace

RespectSection::RespectSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_respect(new TextField(nullptr, 2))
{
    m_respect->setName(tr("Why I respect them"));
    m_respect->setPlaceholder(tr("What would you tell a friend about them?"));
    m_respect->setQuiet();
    bind(m_respect, [](Party &party, const TextField &field) { party.respectNote = field.value(); });
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::s);
    auto *title = headingLabel(tr("Why I respect them"));
    title->setWordWrap(false);
    heading->addWidget(title);
    heading->addWidget(new Badge(tr("private"), Tone::Warning));
    heading->addStretch(1);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(m_respect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(heading);
    layout->addLayout(text);
}

void RespectSection::fill(const PartnerDetail &detail)
{
    m_respect->setValue(detail.party.respectNote);
}

PartnerFacts::PartnerFacts(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_website(new LineField), m_location(new LineField),
      m_source(new ChoiceField), m_consent(new ChoiceField), m_touchIdeal(new NumberField), m_touchMax(new NumberField),
      m_reviewOn(new DayField), m_note(new TextField(nullptr, 3))
{
    offerAll<Source>(m_source);
    offerAll<Consent>(m_consent);
    m_touchIdeal->setUnit(tr("days"));
    m_touchMax->setUnit(tr("days"));
    bind(m_website, [](Party &party, const LineField &field) { party.website = field.value(); });
    bind(m_location, [](Party &party, const LineField &field) { party.location = field.value(); });
    bind(m_source, [](Party &party, const ChoiceField &field) {
        party.source = static_cast<Source>(field.value().toInt());
    });
    bind(m_consent, [](Party &party, const ChoiceField &field) {
        party.consent = static_cast<Consent>(field.value().toInt());
    });
    bind(m_touchIdeal, [](Party &party, const NumberField &field) { party.touchIdealDays = field.whole(); });
    bind(m_touchMax, [](Party &party, const NumberField &field) { party.touchMaxDays = field.whole(); });
    bind(m_reviewOn, [](Party &party, const DayField &field) { party.reviewOn = field.value(); });
    bind(m_note, [](Party &party, const TextField &field) { party.note = field.value(); });

    auto *form = new FormGrid;
    form->addRow(tr("Web page"), m_website);
    form->addRow(tr("Place"), m_location);
    form->addRow(tr("Found"), m_source);
    form->addRow(tr("Listed here"), m_consent);
    form->addRow(tr("In touch every"), m_touchIdeal);
    form->addRow(tr("Silent at most"), m_touchMax);
    form->addRow(tr("Look again on"), m_reviewOn);
    form->addWide(tr("Note"), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
}

void PartnerFacts::fill(const PartnerDetail &detail)
{
    const Party &party = detail.party;
    m_website->setValue(party.website);
    m_location->setValue(party.location);
    m_source->setValue(static_cast<int>(party.source));
    m_consent->setValue(static_cast<int>(party.consent));
    m_touchIdeal->setWhole(party.touchIdealDays);
    m_touchMax->setWhole(party.touchMaxDays);
    m_reviewOn->setToday(workspace().today());
    m_reviewOn->setValue(party.reviewOn);
    m_note->setValue(party.note);
}

} // namespace concord
