// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace concord {

enum class WorkEnds {
    AlsoByCancel, ///< it asks the Progress at each step
    ByItself
};

/// Runs `work` on a thread of its own and comes back when it has ended. What takes longer than 300 ms shows itself as
/// `words`, with a bar, in a dialog over `window`, which stays alive but takes no other order meanwhile; Cancel
/// there asks the Progress to stop.
void runBeside(QWidget *window, const QString &words, const std::function<void(Progress &)> &work,
               WorkEnds ends = WorkEnds::AlsoByCancel);

/// The same with an answer.
template <class Work>
auto answerBeside(QWidget *window, const QString &words, const Work &work)
{
    std::optional<std::invoke_result_t<Work, Progress &>> answer;
    runBeside(window, words, [&](Progress &progress) { answer.emplace(work(progress)); });
    return *std::move(answer);
}

} // namespace concord
