// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/workspace/samples.h"

#include <QString>

namespace concord {

class Prompts;

/// What a file dialog shows.
[[nodiscard]] QString workspaceFilter();

/// Asks where a new workspace of that name shall lie. Empty when the user steps back.
[[nodiscard]] QString askWhereToKeep(const QString &name, Prompts &prompts);

/// Asks where to and writes a checked copy of the workspace there. Answers its path; empty when the user steps back.
[[nodiscard]] Outcome<QString> saveCopy(const QString &workspacePath, Prompts &prompts);

/// Asks where to and writes everything in the workspace there, as JSON. Answers its path; empty when the user steps back.
[[nodiscard]] Outcome<QString> exportEverything(const Workspace &workspace, Prompts &prompts);

/// Asks which backup shall come back, the newest first. Answers its path; empty when the user steps back or there is no
/// backup.
[[nodiscard]] QString chooseBackup(const QString &workspacePath, Prompts &prompts);

/// Makes a sample of its own to play with, in the program's own folder. Answers its path.
[[nodiscard]] Outcome<QString> copyOfSample(SampleKind kind, const Clock &clock);

/// A path for a workspace of that name in `folder` that no file has: "Harbour Lane Bakery 2.concord". What a file may
/// not be called, or a file dialog would take apart, is left out of it.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

/// Whether there is a backup to offer.
[[nodiscard]] bool hasBackup(const QString &workspacePath);

} // namespace concord
