// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/workspace/workspace.h"

namespace concord {

/// The name of a record, for the act that changes it; empty when it is gone (the act itself then says so).
template <class Record>
[[nodiscard]] QString nameOf(const Workspace &workspace, Id<Record> id, QString Record::*name)
{
    const auto record = workspace.read([&](const Store &store) { return store.find(id); });
    return record && *record ? (**record).*name : QString();
}

/// Sets the stage of a party, or of every party of an alliance, to what its alliances say (core/model/partners/stage.h).
/// Inside an act.
void followStage(Store &store, PartyId party);
void followStages(Store &store, AllianceId alliance);

/// The states of which isOver() is true, for SQL: "('completed', 'ended', …)".
[[nodiscard]] const QByteArray &statesThatAreOver();

/// Their ids for json_each(): one statement for several alliances.
[[nodiscard]] QString listed(const std::vector<AllianceId> &ids);

/// The last day that a notice named, for agreementDates(); invalid before one.
[[nodiscard]] QDate lastDayOf(const Store &store, const Alliance &alliance);

} // namespace concord
