// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/workspace/samples.h"

#include <QString>

class QWidget;

namespace concord {

class Prompts;
class Workspace;

/// What a file dialog shows.
[[nodiscard]] QString workspaceFilter();

/// Asks where a new workspace of that name shall lie. Empty when the user steps back.
[[nodiscard]] QString askWhereToKeep(const QString &name, Prompts &prompts);

// What is done with whole files runs beside `window`, which shows how far it is and lets it be cancelled (longwork.h).

/// Asks where to and writes a checked copy of the workspace there, also of a file that was moved or deleted. Answers its
/// path; empty when the user steps back.
[[nodiscard]] Outcome<QString> saveCopy(const Workspace &workspace, Prompts &prompts, QWidget *window);

/// Opens a file for the window; an older one is brought up to date first.
[[nodiscard]] Outcome<std::unique_ptr<Workspace>> openPromptly(const QString &path, const Clock &clock, QWidget *window);

/// Puts a backup in the place of a file that is not open: restore() of core/storage/backup.h.
[[nodiscard]] Outcome<QString> putBack(const QString &backup, const QString &path, QWidget *window);

/// Opens a file and closes it again, which takes up what another program has written past the doorway. What fails will
/// fail again for whoever opens it next.
void settle(const QString &path, const QString &words, QWidget *window);

/// Asks where to and writes everything in the workspace there, as JSON. Answers its path; empty when the user steps back.
[[nodiscard]] Outcome<QString> exportEverything(Workspace &workspace, Prompts &prompts, QWidget *window);

/// Asks which backup shall come back, the newest first. Answers its path; empty when the user steps back or there is no
/// backup.
[[nodiscard]] QString chooseBackup(const QString &workspacePath, Prompts &prompts);

/// Makes a sample of its own to play with, in the program's own folder. Answers its path.
[[nodiscard]] Outcome<QString> copyOfSample(SampleKind kind, const Clock &clock);

/// A path for a workspace of that name in `folder` that no file has: "Harbour Lane Bakery 2.concord". What a file may
/// not be called, or a file dialog would take apart, is left out of it.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

/// Whether there is a backup to offer.
/// Whether a file is not, or not any more, a whole workspace, so that a backup helps.
[[nodiscard]] bool isDamage(const Failure &failure);
[[nodiscard]] bool hasBackup(const QString &workspacePath);

} // namespace concord
