// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace concord {

/// A need and how much of it the listed partners cover: the most that one of them does, nothing while none is judged.
struct NeedLine {
    Need need;
    QString code; ///< "N1": its place in the list
    std::optional<int> covered;
};

struct PriorityRow {
    Priority priority;
    QString code; ///< "P1": short, and never given to another priority of the file
    std::vector<NeedLine> needs; ///< in their order
    std::optional<double> coverage;     ///< percent that all listed partners cover together
    std::optional<double> betterThanMe; ///< percent of the needs that some partner is better at than I am
    int alliances = 0;                  ///< that are meant to move it
    int unanswered = 0;                 ///< what holds back and has no answer yet

    /// How many needs no listed partner covers at all.
    [[nodiscard]] int uncovered() const;
    [[nodiscard]] bool isOpen() const; ///< neither achieved nor dropped
};

/// All priorities, the open and important ones first.
[[nodiscard]] std::vector<PriorityRow> priorityRows(const Store &store);

/// Nothing when it is gone.
[[nodiscard]] std::optional<PriorityRow> priorityRow(const Store &store, PriorityId id);

/// The first that was observed of the listed partners' strengths that serve a need with a level above our own; one without
/// a day comes before all others.
[[nodiscard]] std::optional<Strength> firstBetterFor(const Store &store, const Need &need);

/// The strongest of the listed partners' strengths that serve a need; of equally strong ones the oldest.
[[nodiscard]] std::optional<Strength> strongestFor(const Store &store, NeedId need);

/// "N1" for the need at place 0.
[[nodiscard]] QString needCode(int place);
[[nodiscard]] QString codeOf(PriorityId id);
/// The priority that a person means by its code or its title, however it is spelled; nothing when there is none.
[[nodiscard]] std::optional<PriorityId> priorityMeant(const Store &store, const QString &codeOrTitle);
/// Those not achieved or dropped, in the same order.
[[nodiscard]] std::vector<Priority> openPriorities(const Store &store);

} // namespace concord
