// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/fivedays/dayview.h"

#include "core/model/alliances/alliance.h"
#include "core/model/priorities/priority.h"
#include "core/workspace/fivedays/fivedays.h"
#include "core/workspace/teams/asklist.h"
#include "core/workspace/teams/teamlist.h"

namespace concord {

namespace {

int count(const Store &store, QByteArrayView sql, std::initializer_list<Value> values = {})
{
    Statement row = store.query(sql, values);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

/// How many rows `sql` finds, up to countedAtMost.
int countSome(const Store &store, const QByteArray &sql, std::initializer_list<Value> values = {})
{
    const QByteArray some = "SELECT count(*) FROM (" + sql + " LIMIT " + QByteArray::number(countedAtMost) + ')';
    return count(store, some, values);
}

void countPriority(const Store &store, const Priority &priority, DayFacts &facts)
{
    const std::int64_t id = priority.id.value();
    facts.hasPriority = true;
    facts.hasWhy = !priority.why.trimmed().isEmpty();
    facts.hasSuccessSign = !priority.successSign.trimmed().isEmpty();
    facts.aloneEntries = count(store, "SELECT count(*) FROM alone_entry WHERE priority_id = ?", {id});
    facts.forward = count(store, "SELECT count(*) FROM force WHERE priority_id = ? AND direction = 'forward'", {id});
    facts.holdsBack = count(store, "SELECT count(*) FROM force WHERE priority_id = ? AND direction = 'holds_back'", {id});
    facts.needs = count(store, "SELECT count(*) FROM need WHERE priority_id = ?", {id});
    facts.needsCovered = count(store, R"(
        SELECT count(*) FROM need n WHERE n.priority_id = ? AND EXISTS (
            SELECT 1 FROM coverage c JOIN party p ON p.id = c.party_id
             WHERE c.need_id = n.id AND c.percent > 0 AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived'))",
                               {id});
    facts.relevantStrengths = countSome(store, R"(
        SELECT DISTINCT r.strength_id FROM strength_relevance r
          JOIN need n ON n.id = r.need_id JOIN strength s ON s.id = r.strength_id JOIN party p ON p.id = s.party_id
         WHERE n.priority_id = ? AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived')",
                                    {id});
    facts.candidates = count(store, "SELECT count(*) FROM fit_summary WHERE priority_id = ? AND decision IN ('pursue', 'try_small')", {id});
}

void countPartners(const Store &store, DayFacts &facts)
{
    facts.partnersWithStrength = countSome(store, R"(
        SELECT 1 FROM party p WHERE p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived'
           AND EXISTS (SELECT 1 FROM strength s WHERE s.party_id = p.id))");
}

/// Of the alliances that serve the priority, the one that has come furthest; of equals the newest.
std::optional<Alliance> furthestAlliance(const Store &store, PriorityId priority)
{
    return store.first<Alliance>(R"(
        WHERE id IN (SELECT alliance_id FROM alliance_priority WHERE priority_id = ?)
          AND state NOT IN ('declined', 'dropped')
        ORDER BY CASE state WHEN 'active' THEN 0 WHEN 'paused' THEN 1 WHEN 'ending' THEN 2 WHEN 'agreed' THEN 3
                            WHEN 'proposed' THEN 4 WHEN 'draft' THEN 5 ELSE 6 END, id DESC LIMIT 1)",
                                 {priority.value()});
}

void countAlliance(const Store &store, const Alliance &alliance, DayFacts &facts)
{
    const std::int64_t id = alliance.id.value();
    facts.hasAlliance = true;
    facts.hasOwnReason = !alliance.privateReason.trimmed().isEmpty();
    facts.topics = count(store, "SELECT count(*) FROM term WHERE alliance_id = ?", {id});
    facts.topicsAnswered = count(store, R"(
        SELECT count(*) FROM term WHERE alliance_id = ?
           AND (state = 'not_needed' OR 'no' NOT IN (agreed, written, checked, divided)))",
                                 {id});
    facts.parties = count(store, "SELECT count(*) FROM alliance_party WHERE alliance_id = ?", {id});
    facts.others = count(store, "SELECT count(*) FROM alliance_party WHERE alliance_id = ? AND is_us = 0", {id});
    facts.partiesWinning = count(store, R"(
        SELECT count(*) FROM alliance_party x WHERE x.alliance_id = ? AND EXISTS (
            SELECT 1 FROM benefit b WHERE b.alliance_id = x.alliance_id AND b.party_id = x.party_id AND b.state <> 'given_up'))",
                                 {id});
    facts.othersWinningMuch = count(store, R"(
        SELECT count(*) FROM alliance_party x WHERE x.alliance_id = ? AND x.is_us = 0 AND EXISTS (
            SELECT 1 FROM benefit b WHERE b.alliance_id = x.alliance_id AND b.party_id = x.party_id
               AND b.importance >= 4 AND b.state <> 'given_up'))",
                                    {id});
    facts.safeguards = count(store, "SELECT count(*) FROM safeguard WHERE alliance_id = ?", {id});
    facts.partiesCaring = count(store, "SELECT count(*) FROM alliance_party WHERE alliance_id = ? AND significance >= 4", {id});
    facts.partiesWithSignatory =
        count(store, "SELECT count(*) FROM alliance_party WHERE alliance_id = ? AND signatory_id IS NOT NULL", {id});
}

void countTeams(const Store &store, QDate today, FiveDaysView &view)
{
    DayFacts &facts = view.facts;
    std::optional<TeamId> unrated;
    for (const TeamRow &row : teamRows(store, today)) {
        if (row.endedOn.isValid() || !row.iBelong)
            continue;
        if (!view.team)
            view.team = row.id;
        if (row.members >= 2)
            ++facts.teams;
        if (row.isWorkingGroup)
            continue;
        ++facts.teamsToRate;
        if (row.overall)
            ++facts.teamsRated;
        else if (!unrated)
            unrated = row.id;
    }
    view.teamToRate = unrated ? unrated : view.team;
    facts.changesKnown = count(store, "SELECT count(*) FROM change WHERE known_needed = 1 AND state <> 'dropped'");
    facts.changesDecided =
        count(store, "SELECT count(*) FROM change WHERE known_needed = 1 AND state NOT IN ('noticed', 'dropped')");
    facts.asks = count(store, "SELECT count(*) FROM invitation");
    const QByteArray sql = "SELECT count(*), count(" + wasAskedFor() + R"( OR NULL)
          FROM team_member m JOIN team t ON t.id = m.team_id
         WHERE m.wanted = 1 AND m.to_on IS NULL AND t.ended_on IS NULL)";
    Statement places = store.query(sql);
    if (places.next()) {
        facts.wanted = static_cast<int>(places.integer(0));
        facts.wantedAsked = static_cast<int>(places.integer(1));
    }
    const auto firstTeam = [&](const QByteArray &which) {
        const QByteArray tail = "WHERE ended_on IS NULL AND id IN (" + which + ") ORDER BY importance DESC, id LIMIT 1";
        const auto team = store.first<Team>(tail);
        return team ? std::optional(team->id) : view.team;
    };
    view.teamToChange = firstTeam("SELECT team_id FROM change WHERE known_needed = 1 AND state = 'noticed'");
    view.teamToAsk = firstTeam("SELECT team_id FROM team_member m WHERE m.wanted = 1 AND m.to_on IS NULL AND NOT " + wasAskedFor());
}

std::optional<PartyId> bestPartner(const Store &store, PriorityId priority)
{
    Statement row = store.query(R"(
        SELECT c.party_id FROM coverage c JOIN need n ON n.id = c.need_id JOIN party p ON p.id = c.party_id
         WHERE n.priority_id = ? AND p.is_partner = 1 AND p.is_self = 0 AND p.stage <> 'archived'
         GROUP BY c.party_id ORDER BY sum(n.weight * c.percent) DESC, c.party_id LIMIT 1)",
                                {priority.value()});
    return row.next() ? std::optional(row.id<Party>(0)) : std::nullopt;
}

} // namespace

FiveDaysView fiveDays(const Store &store, QDate today)
{
    FiveDaysView view;
    const auto plan = currentPlan(store);
    view.priority = priorityOf(store, plan);
    if (const auto priority = view.priority ? store.find(*view.priority) : std::nullopt) {
        view.priorityTitle = priority->title;
        countPriority(store, *priority, view.facts);
        view.partner = bestPartner(store, priority->id);
        if (const auto alliance = furthestAlliance(store, priority->id)) {
            view.alliance = alliance->id;
            view.allianceTitle = alliance->title;
            countAlliance(store, *alliance, view.facts);
        }
    }
    countPartners(store, view.facts);
    countTeams(store, today, view);
    view.days = progressOf(view.facts);
    if (plan) {
        view.plan = plan->id;
        view.startedOn = plan->startedOn;
        for (const DayNote &note : store.select<DayNote>("WHERE plan_id = ?", {plan->id.value()})) {
            view.notes.insert(note.prompt, note.text);
            view.writtenOn.insert(note.prompt, note.writtenOn);
        }
    }
    return view;
}

std::vector<DayPriority> dayPriorities(const Store &store)
{
    std::vector<DayPriority> priorities;
    Statement rows = store.query(R"(
        SELECT p.id, p.title, EXISTS (SELECT 1 FROM day_plan d WHERE d.priority_id = p.id) AS has_plan FROM priority p
         WHERE p.state NOT IN ('dropped', 'achieved') OR has_plan
         ORDER BY p.importance DESC, p.title COLLATE NOCASE, p.id)");
    while (rows.next())
        priorities.push_back({rows.id<Priority>(0), rows.text(1), rows.integer(2) != 0});
    return priorities;
}

} // namespace concord
