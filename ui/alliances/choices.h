// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/choicefields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/checkinwords.h"

namespace concord {

/// The values of an enumeration by their words, to choose from.
template <class Enum>
[[nodiscard]] QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const Enum value : everyValue<Enum>())
        choices << Choice{wording::name(value), static_cast<int>(value)};
    return choices;
}

/// The parties of an alliance to choose from; with `none`, first that it is none of them.
[[nodiscard]] QList<Choice> partyChoices(const AllianceView &view, const QString &none = {});
/// The value of a party in such a field.
[[nodiscard]] QVariant partyValue(std::optional<PartyId> party);
[[nodiscard]] std::optional<PartyId> partyIn(const ChoiceField *field);

} // namespace concord
