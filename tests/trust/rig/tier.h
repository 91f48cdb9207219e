// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <gtest/gtest.h>

namespace concord {

/// How often something is tried: the first number with every commit, the second in the long tier, which
/// `scripts/test --long` asks for through CONCORD_LONG.
inline int inTier(int commit, int longer)
{
    return qEnvironmentVariableIsSet("CONCORD_LONG") ? longer : commit;
}

} // namespace concord

/// Leaves a test out and says why. Where every tool has to be (continuous integration sets CI) that is a failure.
#define CONCORD_SKIP(reason)                                                                                           \
    do {                                                                                                               \
        if (qEnvironmentVariableIsSet("CI"))                                                                           \
            FAIL() << "may not be skipped here: " << (reason);                                                         \
        GTEST_SKIP() << (reason);                                                                                      \
    } while (false)
