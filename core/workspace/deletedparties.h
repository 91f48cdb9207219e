// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"

#include <QStringList>

#include <vector>

namespace concord {

class ChangeLog;
class Connection;

/// A partner that an act of the history deleted and that is not there now.
struct DeletedParty {
    std::int64_t entry = 0; ///< of the history: the latest act that deleted it
    PartyId id;
    PartyKind kind = PartyKind::Person;
    QString uid;
    QString externalUid;
    QString name;
    QString organisation;   ///< where the person had a role; empty for most
    QStringList emails;     ///< normalised, as matchKey() does
    QStringList phones;     ///< likewise
};

/// The latest first. What undo took back was no deletion, and a deletion that was undone is none; who was merged into
/// another record is not gone. Throws FailureError.
[[nodiscard]] std::vector<DeletedParty> deletedParties(const Connection &connection, const ChangeLog &log);

} // namespace concord
