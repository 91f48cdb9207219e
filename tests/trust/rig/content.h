// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QByteArray>
#include <QStringList>

namespace concord {

/// Every row of every table as lines of text, the history, the waiting answers and the search index included. What no
/// two runs of an act write alike (uids, times, keys of waiting answers) is left out, so that two files in which the
/// same was done have the same content.
[[nodiscard]] QByteArray contentOf(const Store &store);
/// The same of a file that is opened for it; throws when it can't be opened. What was written past the doorway stays so.
[[nodiscard]] QByteArray contentOf(const QString &path);

/// The lines in which two contents differ, for the message of a test.
[[nodiscard]] std::string differenceOf(const QByteArray &wanted, const QByteArray &found);

/// What is wrong with a file, one line each, after it was opened once, which takes up what was written past the doorway;
/// empty when all is well: see check().
[[nodiscard]] QStringList faultsOf(const QString &path);

} // namespace concord
