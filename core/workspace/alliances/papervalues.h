// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/model/alliances/balance.h"
#include "core/storage/store.h"

namespace concord {

// What the plan and the review sheet both look up.

/// All readings of an alliance's benefits, by day.
[[nodiscard]] QList<BenefitReading> readingsOf(const Store &store, AllianceId id);
/// Concerns of one visibility that are neither settled nor parked, by day.
[[nodiscard]] QList<Concern> unsettledConcerns(const Store &store, AllianceId id, Visibility visibility);
/// What a check-in is called: the name of its rhythm, or its kind.
[[nodiscard]] QString titleOf(const AllianceFacts &facts, const CheckIn &checkIn);
[[nodiscard]] QList<PartyId> partiesOf(const AllianceFacts &facts);
/// "92 of 100, even; 75 % of what they win is more than our guess".
[[nodiscard]] QString balanceInWords(const AllianceFacts &facts);

} // namespace concord
