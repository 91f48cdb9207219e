// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trust/rig/acts.h"

namespace concord {

/// What the programs that the trust tests kill, limit and trace are asked for on their command line:
/// OUTSIDE (FOLDER CODE)...
struct WantedAct {
    QString outside;
    QString folder;
    const TrustedAct *act;
};
[[nodiscard]] std::vector<WantedAct> wantedActs();

/// Performs an act and says so on standard output: "done CODE" when it is acknowledged, else "refused CODE" and the
/// number of its FailureKind. Waits while another program holds the file.
void performAndSay(const WantedAct &wanted, Ground &ground);

} // namespace concord
