// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtGlobal>

#include <functional>

namespace concord {

/// How far long work is. Called now and then, on the thread that works; false asks it to stop. Empty: nobody listens.
using Steps = std::function<bool(qint64 done, qint64 total)>;

/// Tells how far the work is; ends it with Refused ("cancelled") when the answer is to stop.
inline void tellSteps(const Steps &steps, qint64 done, qint64 total)
{
    if (steps && !steps(done, total))
        refuse(QStringLiteral("cancelled"));
}

} // namespace concord
