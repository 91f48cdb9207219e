// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/teamdetail.h"

#include "core/model/alliances/alliance.h"
#include "core/model/partners/party.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/teams/roundreader.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

QString nameOf(const Store &store, std::optional<PartyId> id)
{
    const auto party = id ? store.find(*id) : std::nullopt;
    return party ? party->name : QString();
}

void addMembers(const Store &store, TeamDetail &detail)
{
    for (const TeamMember &member :
         store.select<TeamMember>("WHERE team_id = ? ORDER BY id", {detail.team.id.value()})) {
        const MemberRow row{member, nameOf(store, member.partyId)};
        if (member.toOn.isValid())
            detail.formerMembers.push_back(row);
        else if (member.wanted)
            detail.wanted.push_back(row);
        else
            detail.members.push_back(row);
    }
}

/// How far the dimension stands above what it was, in the confirming round or else in the one that would confirm.
void compareWithRounds(ChangeRow &row, const std::vector<ReadRound> &rounds)
{
    const Change &change = row.change;
    const ReadRound *judge = judgeOf(change, rounds);
    row.canBeConfirmed = judge != nullptr && confirms(change, judge->result());
    if (change.afterRoundId) {
        const auto confirming = std::ranges::find(rounds, *change.afterRoundId, [](const ReadRound &read) { return read.round.id; });
        judge = confirming == rounds.end() ? nullptr : &*confirming;
    }
    const auto mean = judge != nullptr ? judge->meanOf(change.dimension) : std::nullopt;
    if (mean && change.beforeValue)
        row.rise = *mean - *change.beforeValue;
}

void addChanges(const Store &store, TeamDetail &detail, const std::vector<ReadRound> &rounds)
{
    for (const Change &change :
         store.select<Change>("WHERE team_id = ? ORDER BY noticed_on, id", {detail.team.id.value()})) {
        ChangeRow row{change, nameOf(store, change.ownerId), {}, false};
        if (change.madeOn.isValid())
            compareWithRounds(row, rounds);
        detail.changes.push_back(row);
    }
    constexpr std::array order{2, 1, 0, 3, 4, 5}; // what is under way comes before what was only noticed
    std::ranges::stable_sort(detail.changes, {}, [&order](const ChangeRow &row) {
        return order[static_cast<std::size_t>(row.change.state)];
    });
}

void addAsks(const Store &store, TeamDetail &detail)
{
    for (const Invitation &invitation :
         store.select<Invitation>("WHERE team_id = ? ORDER BY asked_on DESC, id DESC", {detail.team.id.value()}))
        detail.asks.push_back({invitation, nameOf(store, invitation.partyId)});
}

void addRounds(const Store &store, TeamDetail &detail, const std::vector<ReadRound> &rounds)
{
    detail.rounds = roundRows(rounds);
    const auto open = std::ranges::find(detail.rounds, RoundState::Open, [](const RoundRow &r) { return r.round.state; });
    if (open != detail.rounds.end()) {
        detail.openRound = *open;
        detail.raters = raterRows(store, open->round);
    }
    for (const QuestionnaireItem &item : rounds.empty() ? pullingTogetherItems() : rounds.back().items) {
        if (std::ranges::find(detail.dimensions, item.dimension) == detail.dimensions.end())
            detail.dimensions.push_back(item.dimension);
    }
}

} // namespace

std::optional<TeamDetail> teamDetail(const Store &store, TeamId id, QDate today)
{
    const auto team = store.find(id);
    if (!team)
        return std::nullopt;
    TeamDetail detail;
    detail.team = *team;
    detail.row = teamRow(store, id, today).value();
    if (const auto alliance = team->allianceId ? store.find(*team->allianceId) : std::nullopt)
        detail.alliance = alliance->code + u' ' + alliance->title;
    addMembers(store, detail);
    const std::vector<ReadRound> rounds = RoundReader(store).all(id);
    if (!team->isWorkingGroup) // what was rated before stands among its rounds
        detail.result = teamResult(store, rounds);
    addRounds(store, detail, rounds);
    addChanges(store, detail, rounds);
    addAsks(store, detail);
    return detail;
}

std::vector<NamedParty> people(const Store &store, const QString &text, int limit)
{
    std::vector<NamedParty> people;
    QString pattern = text.simplified();
    for (const QChar wildcard : {u'\\', u'%', u'_'})
        pattern.replace(wildcard, QString(u'\\') + wildcard);
    Statement rows = store.query("SELECT id, name FROM party WHERE kind = 'person' AND stage <> 'archived' "
                                 "AND (name LIKE ?1 || '%' ESCAPE '\\' OR name LIKE '% ' || ?1 || '%' ESCAPE '\\') "
                                 "ORDER BY name COLLATE NOCASE, id LIMIT ?2",
                                 {pattern, std::int64_t{limit}});
    while (rows.next())
        people.push_back({rows.id<Party>(0), rows.text(1)});
    return people;
}

std::vector<NamedAlliance> alliancesForTeams(const Store &store)
{
    std::vector<NamedAlliance> alliances;
    Statement rows = store.query("SELECT id, code || ' ' || title FROM alliance ORDER BY code");
    while (rows.next())
        alliances.push_back({rows.id<Alliance>(0), rows.text(1)});
    return alliances;
}

} // namespace concord
