// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steps.h"

#include <atomic>

namespace concord {

/// How far work on another thread has come, and whether it shall stop: the one side writes what the other side reads.
class Progress {
public:
    /// Stops the work at its next step; it ends with FailureKind::Cancelled and leaves nothing behind.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    void setPercent(int percent) { m_percent = percent; }
    [[nodiscard]] int percent() const { return m_percent; }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<int> m_percent = 0;
};

/// The same for work that calls steps (core/base/steps.h).
[[nodiscard]] inline Steps stepsOf(Progress &progress)
{
    return [&progress](qint64 done, qint64 total) {
        progress.setPercent(total > 0 ? static_cast<int>(100 * done / total) : 0);
        return !progress.isCancelled();
    };
}

} // namespace concord
