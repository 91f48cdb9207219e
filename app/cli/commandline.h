// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace concord::cli {

/// Runs what the words after the program's name ask for and returns the exit status of docs/cli.md.
[[nodiscard]] int runCommandLine(const QStringList &words);

} // namespace concord::cli
