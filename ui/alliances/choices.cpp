// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/choices.h"

namespace concord {

QList<Choice> partyChoices(const AllianceView &view, const QString &none)
{
    QList<Choice> choices;
    if (!none.isEmpty())
        choices << Choice{none, partyValue(std::nullopt)};
    for (const AllianceSide &side : view.facts.sides)
        choices << Choice{side.party.name, partyValue(side.role.partyId)};
    return choices;
}

QVariant partyValue(std::optional<PartyId> party)
{
    return QVariant::fromValue<qlonglong>(party.value_or(PartyId()).value());
}

std::optional<PartyId> partyIn(const ChoiceField *field)
{
    const PartyId party(field->value().toLongLong());
    return party.isSet() ? std::optional(party) : std::nullopt;
}

} // namespace concord
