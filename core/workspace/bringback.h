// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"

#include <vector>

namespace concord {

class Connection;
class ChangeLog;
struct HistoryEntry;

/// Writes the rows that `entry` deleted back, cascaded children included, and lets what pointed at them point at them
/// again. It goes by column names, so an entry of an older schema can be brought back, too; columns that are gone are
/// left out. Runs inside an act; returns how many rows came back, 0 when all of them are there. Refuses
/// ("parent_is_gone") when a row belongs to one that is itself deleted.
int writeDeletedRowsBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry);

/// The same for partners and what went with them; a role in an organisation that is gone stays away. Refuses
/// ("nothing_to_bring_back") when the entry did not delete one of them or it is there.
void writeDeletedPartiesBack(const Connection &connection, const ChangeLog &log, const HistoryEntry &entry,
                             const std::vector<PartyId> &ids);

} // namespace concord
