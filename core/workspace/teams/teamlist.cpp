// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/teamlist.h"

#include "core/workspace/teams/roundreader.h"

namespace concord {

namespace {

void addLatestResult(TeamRow &row, RoundReader &rounds, QDate today)
{
    if (const auto latest = rounds.latest(row.id))
        speakFor(row, latest->score, latest->round.openedOn, today);
}

std::vector<TeamRow> rowsWhere(const Store &store, QByteArrayView condition, std::initializer_list<Value> values,
                               QDate today)
{
    std::vector<TeamRow> rows;
    {
        const QByteArray sql =
            "SELECT t.id, t.name, t.importance, t.is_working_group, t.i_belong, t.ended_on, "
            "(SELECT count(*) FROM team_member m WHERE m.team_id = t.id AND NOT m.wanted AND m.to_on IS NULL), "
            "EXISTS (SELECT 1 FROM round r WHERE r.team_id = t.id AND r.state = 'open'), "
            "count(c.id), min(c.noticed_on) "
            "FROM team t LEFT JOIN change c ON c.team_id = t.id AND c.known_needed "
            "AND c.state IN ('noticed', 'decided', 'in_progress') "
            + condition.toByteArray()
            + " GROUP BY t.id ORDER BY t.ended_on IS NOT NULL, t.importance DESC, t.name COLLATE NOCASE, t.id";
        Statement teams = store.query(sql, values);
        while (teams.next()) {
            TeamRow row;
            row.id = teams.id<Team>(0);
            row.name = teams.text(1);
            row.importance = static_cast<int>(teams.integer(2));
            row.isWorkingGroup = teams.integer(3) != 0;
            row.iBelong = teams.integer(4) != 0;
            row.endedOn = teams.day(5);
            row.members = static_cast<int>(teams.integer(6));
            row.roundOpen = teams.integer(7) != 0;
            row.changesKnown = static_cast<int>(teams.integer(8));
            if (const QDate oldest = teams.day(9); oldest.isValid())
                row.oldestKnownDays = static_cast<int>(oldest.daysTo(today));
            rows.push_back(row);
        }
    }
    RoundReader rounds(store);
    for (TeamRow &row : rows)
        addLatestResult(row, rounds, today);
    return rows;
}

} // namespace

void speakFor(TeamRow &row, const TeamScore &score, QDate openedOn, QDate today)
{
    if (row.isWorkingGroup)
        return;
    row.overall = score.overall;
    row.shown = score.shown;
    row.myViewOnly = score.myViewOnly;
    row.effective = !row.endedOn.isValid() && score.reallyEffective();
    row.stoppers = score.stoppers;
    row.lastRoundOn = openedOn;
    row.ageDays = static_cast<int>(openedOn.daysTo(today));
}

std::vector<TeamRow> teamRows(const Store &store, QDate today)
{
    return rowsWhere(store, {}, {}, today);
}

std::optional<TeamRow> teamRow(const Store &store, TeamId id, QDate today)
{
    const auto rows = rowsWhere(store, "WHERE t.id = ?", {id.value()}, today);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

EffectiveTeams effectiveTeams(const std::vector<TeamRow> &rows)
{
    EffectiveTeams count;
    for (const TeamRow &row : rows) {
        if (row.endedOn.isValid() || row.isWorkingGroup)
            continue;
        ++count.rated;
        count.effective += row.effective ? 1 : 0;
    }
    return count;
}

std::optional<TeamId> teamNamed(const Store &store, const QString &name)
{
    Statement teams = store.query("SELECT id, name FROM team ORDER BY ended_on IS NOT NULL, id");
    while (teams.next()) {
        if (teams.text(1).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return teams.id<Team>(0);
    }
    return std::nullopt;
}

} // namespace concord
