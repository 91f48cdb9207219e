// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/partyscores.h"

#include "core/model/partners/party.h"
#include "core/workspace/details.h"
#include "core/workspace/teams/roundreader.h"

#include <algorithm>

namespace concord {

namespace {

struct Group {
    std::optional<PartyId> party;      ///< nothing: those of whom no party is known
    bool isUs = false;
    QList<ScoredSheet> sheets;
};

/// Ours first, then the partners in the alliance's order, then those whose party nobody knows.
std::vector<Group> groupsOf(const Store &store, const ReadRound &read)
{
    std::vector<Group> groups;
    groups.push_back({infoOf(store).selfPartyId, true, {}});
    Statement partners = store.query("SELECT p.party_id FROM team t JOIN alliance_party p ON p.alliance_id = t.alliance_id "
                                     "AND NOT p.is_us WHERE t.id = ? ORDER BY p.id",
                                     {read.round.teamId.value()});
    while (partners.next())
        groups.push_back({partners.id<Party>(0), false, {}});
    groups.push_back({});
    for (std::size_t i = 0; i < read.sheets.size(); ++i) {
        const AnswerSheet &sheet = read.sheets[i];
        std::optional<PartyId> party;
        if (sheet.raterSide == RaterSide::Us)
            party = groups.front().party;
        else if (sheet.raterSide && sheet.raterPartyId)
            party = partnerOf(store, read.round, *sheet.raterPartyId);
        std::ranges::find(groups, party, &Group::party)->sheets.append(read.scored[static_cast<qsizetype>(i)]);
    }
    return groups;
}

/// Whether no dimension of these sheets rests on so few answers that the round would not show them.
bool tellsNobody(const ReadRound &read, const QList<ScoredSheet> &sheets)
{
    if (read.round.privacy == Privacy::Named)
        return true;
    Round counting = read.round;
    counting.minShown = 1;
    return std::ranges::all_of(teamScore(counting, read.items, sheets).dimensions, [&](const DimensionScore &dimension) {
        return dimension.raterMeans.isEmpty() || dimension.raterMeans.size() >= read.round.minShown;
    });
}

} // namespace

std::optional<PartyId> partnerOf(const Store &store, const Round &round, PartyId rater)
{
    Statement partners = store.query(
        "SELECT p.party_id FROM team t JOIN alliance_party p ON p.alliance_id = t.alliance_id AND NOT p.is_us "
        "WHERE t.id = ?1 AND (p.party_id = ?2 OR EXISTS (SELECT 1 FROM affiliation a WHERE a.person_id = ?2 "
        "AND a.organisation_id = p.party_id AND (a.from_on IS NULL OR a.from_on <= ?3) "
        "AND (a.to_on IS NULL OR a.to_on >= ?3))) ORDER BY p.id LIMIT 1",
        {round.teamId.value(), rater.value(), round.openedOn.toString(Qt::ISODate)});
    return partners.next() ? std::optional(partners.id<Party>(0)) : std::nullopt;
}

QList<PartyScore> partyScores(const Store &store, const ReadRound &read)
{
    if (std::ranges::none_of(read.sheets, [](const AnswerSheet &sheet) { return sheet.raterSide == RaterSide::Partner; }))
        return {};
    QList<PartyScore> scores;
    QList<ScoredSheet> rest;
    for (const Group &group : groupsOf(store, read)) {
        const auto overall = teamScore(read.round, read.items, group.sheets).overall;
        if (group.party && overall && tellsNobody(read, group.sheets))
            scores.append({store.get(*group.party).name, group.isUs, *overall, static_cast<int>(group.sheets.size())});
        else
            rest.append(group.sheets);
    }
    const bool isSafe = tellsNobody(read, rest);
    return isSafe && scores.size() >= 2 ? scores : QList<PartyScore>();
}

} // namespace concord
