// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <functional>

class QWidget;

namespace concord {

/// Runs `work` on a thread of its own and returns when it has ended. What takes longer than a moment shows how far it is
/// in a small window over `parent`, where it can be stopped: Progress then answers false, and the work has to end. The
/// window goes on painting; nothing in it can be used meanwhile. `work` must not touch widgets or open records.
void runLongWork(const QString &what, const std::function<void(const Progress &progress)> &work, QWidget *parent);

} // namespace concord
