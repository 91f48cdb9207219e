// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange/otherworkspace.h"

#include "core/exchange/json/jsonimport.h"
#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"
#include "core/storage/migrations.h"
#include "core/workspace/check.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/statistics.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace concord {
namespace {

constexpr std::array<std::string_view, 4> kindsKnownByName{tableOf<Priority>, tableOf<Alliance>, tableOf<CheckIn>, tableOf<Team>};

} // namespace

OtherWorkspace::OtherWorkspace(const QByteArray &json) : m_connection(QStringLiteral(":memory:"), Access::ReadWrite), m_store(m_connection)
{
    migrate(m_connection);
    Transaction transaction(m_connection);
    importJson(m_store, json);
    requireInvariants(m_store);
    transaction.commit();
}

std::vector<ContactCard> OtherWorkspace::partners() const
{
    std::vector<PartyId> ids;
    for (Statement rows = m_store.query("SELECT id FROM party WHERE is_partner ORDER BY sort_name, id"); rows.next();)
        ids.push_back(rows.id<Party>(0));
    std::vector<ContactCard> cards = cardsOf(m_store, ids);
    for (std::size_t at = 0; at < ids.size(); ++at) {
        const Party party = m_store.get(ids[at]);
        cards[at].descriptor = party.descriptor;
        cards[at].location = party.location;
        for (const Strength &each : m_store.select<Strength>("WHERE party_id = ? ORDER BY id", {ids[at].value()}))
            cards[at].strengths.push_back({each.what, each.level, each.evidence, each.observedOn});
    }
    return cards;
}

int OtherWorkspace::others() const
{
    std::int64_t count = 0;
    for (const RecordCount &each : recordCounts(m_store)) {
        if (std::ranges::find(kindsKnownByName, each.table.toStdString()) != kindsKnownByName.end())
            count += each.count;
    }
    return static_cast<int>(count);
}

} // namespace concord
