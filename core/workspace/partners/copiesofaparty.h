// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/traces.h"

#include <QStringList>

namespace concord {

/// The copies of a workspace that Concord keeps beside it, backups and what a restore replaced, looked through for a
/// party. Reads and never writes.
class CopiesOfAParty {
public:
    CopiesOfAParty(const QString &workspacePath, const Traces &traces);

    /// Those that hold the party, in their records or in their history.
    [[nodiscard]] const QStringList &holding() const { return m_holding; }
    /// Those that can't be read.
    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }

private:
    QStringList m_holding;
    QStringList m_unreadable;
};

} // namespace concord
