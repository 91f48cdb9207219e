// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace concord {

class Connection;
class ChangeLog;
struct HistoryEntry;

/// What taking an import back did.
struct TakenBack {
    int removed = 0;   ///< partners that the import had brought and that are gone again
    QStringList kept;  ///< those that were edited since, or that something else is about by now, by name
};

/// Takes an import back partner by partner: what it added goes, what it changed is as it was. A partner that was edited
/// since, in any of its rows, or at which, or at a row of which that came with the import, something else points, is kept
/// whole. Runs inside an act.
TakenBack takeImportBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry);

} // namespace concord
