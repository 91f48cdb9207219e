// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/health.h"

#include <QString>

/// Words for how an alliance is.
namespace concord::wording {

/// "Value", "Relations".
[[nodiscard]] QString name(HealthPart part);
/// "well", "watch it", "in trouble", "not known yet".
[[nodiscard]] QString name(HealthFace face);
/// Why: "Rain plan of Quayside Couriers is late since 18 November."
[[nodiscard]] QString sentence(const HealthReason &reason, QDate today);
/// "We feel good; Quayside Couriers feels uneasy, as we guess."
[[nodiscard]] QString sentence(const PerceptionPair &pair);

} // namespace concord::wording
