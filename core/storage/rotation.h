// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace concord {

/// Which backups to keep: all of today and yesterday, before that the newest of each of the 12 latest days that have
/// one, before those of each of 10 weeks (from Monday), and before those of each of 9 months. The newest of all is
/// always kept. Days, weeks and months are the local ones that the times are given in. The order does not matter.
[[nodiscard]] QList<QDateTime> expiredBackups(QList<QDateTime> all, QDate today);

} // namespace concord
