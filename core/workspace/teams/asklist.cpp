// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/asklist.h"

#include "core/model/alliances/alliance.h"
#include "core/model/partners/party.h"

namespace concord {

namespace {

std::vector<AskLine> linesOf(const Store &store, std::vector<Invitation> invitations)
{
    std::vector<AskLine> lines;
    lines.reserve(invitations.size());
    for (Invitation &invitation : invitations) {
        AskLine line;
        line.name = store.get(invitation.partyId).name;
        if (invitation.allianceId)
            line.about = store.get(*invitation.allianceId).title;
        else if (invitation.teamId)
            line.about = store.get(*invitation.teamId).name;
        line.invitation = std::move(invitation);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<NeverAsked> neverAsked(const Store &store)
{
    const QByteArray sql = R"(
        SELECT m.id, t.id, t.name, m.party_id, coalesce(p.name, nullif(m.part, ''), t.name)
          FROM team_member m JOIN team t ON t.id = m.team_id LEFT JOIN party p ON p.id = m.party_id
         WHERE m.wanted = 1 AND m.to_on IS NULL AND t.ended_on IS NULL AND NOT )" + wasAskedFor() + R"(
         ORDER BY t.name, m.id)";
    Statement rows = store.query(sql);
    std::vector<NeverAsked> found;
    while (rows.next()) {
        NeverAsked one;
        one.member = rows.id<TeamMember>(0);
        one.team = rows.id<Team>(1);
        one.teamName = rows.text(2);
        if (!rows.isNull(3))
            one.party = rows.id<Party>(3);
        one.what = rows.text(4);
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace

const QByteArray &wasAskedFor()
{
    static const QByteArray condition = R"(EXISTS (
        SELECT 1 FROM invitation i WHERE i.team_id = m.team_id
           AND CASE WHEN m.party_id IS NULL THEN trim(m.part) <> '' AND trim(i.message) = trim(m.part)
                    ELSE i.party_id = m.party_id END))";
    return condition;
}

AskLog askLog(const Store &store)
{
    std::vector<Invitation> invitations = store.select<Invitation>("ORDER BY answer <> 'none', asked_on DESC, id DESC");
    AskLog log;
    log.summary = askSummary(invitations);
    log.asks = linesOf(store, std::move(invitations));
    log.neverAsked = neverAsked(store);
    return log;
}

std::vector<AskLine> asksOf(const Store &store, PartyId party)
{
    return linesOf(store, store.select<Invitation>(
                              "WHERE party_id = ? ORDER BY answer <> 'none', asked_on DESC, id DESC", {party.value()}));
}

} // namespace concord
