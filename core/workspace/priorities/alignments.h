// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/priorities/priority.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace concord {

/// Says how partners align with the needs of a priority. Each verb is one act, about the partner.
class Alignments {
public:
    explicit Alignments(Workspace &workspace) : m_workspace(workspace) {}

    /// Changes what a partner covers of a need, or begins with a guess of nothing. Refuses what violationsOf(Coverage)
    /// lists.
    Outcome<void> cover(NeedId need, PartyId party, const std::function<void(Coverage &)> &change);
    /// Forgets what was said about that: it is not known again.
    Outcome<void> uncover(NeedId need, PartyId party);
    /// Says whether a strength serves a need.
    Outcome<void> setServes(StrengthId strength, NeedId need, bool serves);

private:
    [[nodiscard]] Act act(const char *code, PartyId party) const;

    Workspace &m_workspace;
};

} // namespace concord
