// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/reports/agreement.h"

#include <QHash>

namespace concord {

/// By what name a text of the agreement knows the sides of today: by their own, and one that is called otherwise by now by
/// the name that stands in its place. A side that came later has none.
[[nodiscard]] QHash<AlliancePartyId, QString> namesInText(const QList<AllianceSide> &sides, const QList<SharedAgreement::Side> &inText);

/// Notes in the facts which sides the sealed versions do not name, because they came later.
void seeWhoJoinedLater(AllianceFacts &facts);

} // namespace concord
