// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/plan.h"
#include "core/reports/review.h"
#include "core/workspace/alliances/agreements.h"

namespace concord {

/// What is written about an alliance: its agreement, its plan on one page, the sheet for its review.
enum class PaperKind { Agreement, Plan, Review };
template <>
inline constexpr auto words<PaperKind> = wordList("agreement", "plan", "review");

/// That paper as it stands today; the private copy adds what is for our eyes only.
[[nodiscard]] Outcome<AgreementPaper> currentPaper(const Workspace &workspace, AllianceId id, PaperKind kind, Copy copy);

/// What all parties may read, taken from the file.
[[nodiscard]] SharedPlan loadSharedPlan(const Store &store, AllianceId id, QDate today);
/// The period goes from the last full review, or from the start, to today.
[[nodiscard]] SharedReview loadSharedReview(const Store &store, AllianceId id, QDate today);

/// What only we may read.
[[nodiscard]] PrivatePlanNotes loadPlanNotes(const Store &store, AllianceId id, QDate today);
[[nodiscard]] PrivateReviewNotes loadReviewNotes(const Store &store, AllianceId id);

} // namespace concord
