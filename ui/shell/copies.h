// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QString>

namespace concord {

class Prompts;

/// Asks where to and writes a checked copy of the workspace there. Answers its path; empty when the user steps back.
[[nodiscard]] Outcome<QString> saveCopy(const QString &workspacePath, Prompts &prompts);

/// Asks which backup and puts it in the place of the file, which is kept beside it under the name that is answered;
/// empty when the user steps back or there is no backup. The file must be closed.
[[nodiscard]] Outcome<QString> restoreBackup(const QString &workspacePath, Prompts &prompts);

/// A path for a workspace of that name in `folder` that no file has: "Harbour Lane Bakery 2.concord".
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

/// Whether there is a backup to offer.
[[nodiscard]] bool hasBackup(const QString &workspacePath);

} // namespace concord
