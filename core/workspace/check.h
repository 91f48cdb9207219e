// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/storage/store.h"

#include <QList>
#include <QString>

#include <functional>

namespace concord {

/// One thing that is wrong in a workspace file, as a code that `ui/wording` turns into a sentence:
/// damaged_page, dangling_reference, search_out_of_date, last_contact_out_of_date, and for the invariants of docs/formulas.md
/// workspace_not_one and self_not_one (1), too_few_parties and us_not_one (2), accountable_not_in_alliance (3), target_is_baseline (4),
/// ends_before_it_starts and longest_silence_too_short (5), version_changed and version_not_plain (6), two_versions_in_force (7), coverage_twice (8),
/// answer_to_no_question (9), rater_in_totals_only (10), shared_too_far (13), life_does_not_fit (15).
/// Of teams two_rounds_open and questionnaire_changed, of agreements acceptance_of_another_alliance, and only of what comes
/// from another program active_without_version. The subject names the record.
using Finding = Violation;

/// Looks through a whole file; an empty list means that all is well. Opens the file for itself, so it may run on any
/// thread while the workspace is in use. Writes nothing.
Outcome<QList<Finding>> check(const QString &path);

/// Refuses with every invariant that does not hold: for acts that write what another program made.
void requireInvariants(const Store &store);

/// Runs `work` inside an act, and refuses with every invariant that held before and does not hold after it.
void keepInvariants(const Store &store, const std::function<void()> &work);

} // namespace concord
