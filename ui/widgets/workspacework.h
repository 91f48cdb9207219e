// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/longwork.h"

#include <memory>

namespace concord {

/// An act that touched more rows is taken back, or done again, beside the window.
constexpr int rowsInAMoment = 500;

/// Runs `work`, which answers with an Outcome, on the workspace opened once more, on a thread of its own (runBeside()).
/// What it wrote is taken up when it has ended. Where the file is not at its place any more, the work is done here, on what
/// is open.
template <class Work>
auto workBeside(Workspace &workspace, QWidget *window, const QString &words, const Work &work)
    -> std::invoke_result_t<Work, Workspace &>
{
    if (workspace.displaced())
        return work(workspace);
    using Result = std::invoke_result_t<Work, Workspace &>;
    const QString path = workspace.path();
    const Clock clock = workspace.clock();
    const OpenMode mode = workspace.canWrite() ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    std::optional<Result> answer;
    workspace.setPatient(false);
    runBeside(
        window, words,
        [&](Progress &) {
            auto opened = Workspace::open(path, clock, mode);
            answer.emplace(opened ? work(**opened) : Result(tl::make_unexpected(opened.error())));
        },
        WorkEnds::ByItself);
    workspace.setPatient(true);
    workspace.lookForForeignChanges();
    return *std::move(answer);
}

} // namespace concord
