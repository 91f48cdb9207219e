// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/alignment.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/party.h"
#include "core/workspace/partners/partnerlist.h"

#include <QString>

namespace concord::wording {

[[nodiscard]] QString name(PartyKind kind);
[[nodiscard]] QString name(Stage stage);
[[nodiscard]] QString name(Source source);
[[nodiscard]] QString name(Consent consent);
[[nodiscard]] QString name(ContactKind kind);
[[nodiscard]] QString name(InteractionKind kind);

/// "cargo-bike delivery, route planning": the strengths in a line, the strongest first.
[[nodiscard]] QString strengthsLine(const std::vector<PartnerStrength> &strengths);
/// "68 %"; a dash when it is unknown.
[[nodiscard]] QString percent(std::optional<double> value);
/// "82"; a dash when nothing was rated.
[[nodiscard]] QString fitScore(const Fit &fit);
/// "48 to 58, as long as something is unknown"; empty when all or nothing is known.
[[nodiscard]] QString fitRange(const Fit &fit);
[[nodiscard]] QString name(Alignment alignment);
/// "past ideal by 5 days"; empty without a limit.
[[nodiscard]] QString touchText(const Touch &touch);
/// "5 days late", for narrow places; empty while no limit is past.
[[nodiscard]] QString touchInShort(const Touch &touch);

} // namespace concord::wording
