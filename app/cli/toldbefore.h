// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QLockFile>
#include <QSet>
#include <QString>

namespace concord::cli {

/// What this user was told of one workspace on this computer, so that nothing is told twice. It is kept beside the
/// program's settings and not in the workspace: being told changes nothing that anybody agreed to, and who works on two
/// computers wants to be told on both.
class ToldBefore {
public:
    /// The workspace's uid, which stays when the file is renamed, moved or brought back from a backup. A copy has it, too,
    /// and what it has in common with the first is told once. Waits some seconds for another program that is telling just now.
    explicit ToldBefore(const QString &uid);

    /// Fails when another program does not come to its end, or the folder can't be made.
    [[nodiscard]] Outcome<void> begin();
    [[nodiscard]] bool knows(const QString &key) const { return m_keys.contains(key); }
    /// Written at once: what was shown and not noted would be shown again. Never forgotten: a clock that was wrong for a
    /// while, or an act that is undone, brings a reminder of the same day back.
    [[nodiscard]] Outcome<void> add(const QString &key);

private:
    [[nodiscard]] Outcome<void> write() const;

    QString m_path;
    QLockFile m_lock;
    QSet<QString> m_keys;
};

} // namespace concord::cli
