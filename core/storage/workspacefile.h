// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <functional>
#include <memory>

namespace concord {

/// Opens an existing workspace. One of an older version is first backed up beside itself and then brought to the
/// newest. Throws NoFile, NotAWorkspace, FileTooNew, Corrupt, Locked, NoPermission, ReadOnly, WriteAhead or DiskFull;
/// none of these has changed a byte of the file.
[[nodiscard]] std::unique_ptr<Connection> openWorkspaceFile(const QString &path, Access access,
                                                            const Migrations &migrations = migrationsOfThisProgram());

/// Makes a new workspace: under another name first, where `fill` writes its first rows, so that at `path` there is
/// either nothing or a whole workspace. Never overwrites: refuses ("file_exists").
void createWorkspaceFile(const QString &path, const std::function<void(const QString &draft)> &fill);

} // namespace concord
