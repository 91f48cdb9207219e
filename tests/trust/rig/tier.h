// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

/// How often something is tried: the first number with every commit, the second in the long tier, which
/// `scripts/test --long` asks for. CONCORD_LONG says how much of that, in percent.
inline int inTier(int commit, int longer)
{
    const int percent = qEnvironmentVariableIntValue("CONCORD_LONG");
    if (percent <= 0)
        return commit;
    return longer < commit ? longer : std::max(commit, static_cast<int>(qint64(longer) * percent / 100));
}

} // namespace concord

/// Leaves a test out and says why. Where every tool has to be (continuous integration sets CI) that is a failure.
#define CONCORD_SKIP(reason)                                                                                           \
    do {                                                                                                               \
        if (qEnvironmentVariableIsSet("CI"))                                                                           \
            FAIL() << "may not be skipped here: " << (reason);                                                         \
        GTEST_SKIP() << (reason);                                                                                      \
    } while (false)
