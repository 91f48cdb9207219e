// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/duplicates.h"
#include "core/model/partners/partymerge.h"

#include <QString>

namespace concord::wording {

/// "almost certain"
[[nodiscard]] QString name(Likeness likeness);
/// "same e-mail, same name": why two records may be one.
[[nodiscard]] QString reasons(const QList<SameReason> &reasons);
/// What the field is called on a partner's page: "Place".
[[nodiscard]] QString name(MergeField field);
/// What a record has there; a dash for nothing.
[[nodiscard]] QString valueOf(MergeField field, const Party &party);

} // namespace concord::wording
