// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerdetail.h"

#include "core/model/partners/stage.h"
#include "core/workspace/partners/partners.h"

#include <algorithm>

namespace concord {

namespace {

std::vector<StrengthLine> strengthsOf(const Store &store, PartyId id)
{
    std::vector<StrengthLine> lines;
    for (Strength &strength : store.select<Strength>("WHERE party_id = ? ORDER BY level DESC, id", {id.value()})) {
        Statement needs = store.query("SELECT n.what, n.id FROM strength_relevance r JOIN need n ON n.id = r.need_id"
                                      " WHERE r.strength_id = ? ORDER BY n.priority_id, n.position, n.id",
                                      {strength.id.value()});
        StrengthLine line{std::move(strength), {}, {}};
        while (needs.next()) {
            line.needs << needs.text(0);
            line.needIds << needs.id<Need>(1);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<CoverageLine> coveragesOf(const Store &store, PartyId id, PriorityId priority)
{
    const auto known = store.select<Coverage>(
        "WHERE party_id = ? AND need_id IN (SELECT id FROM need WHERE priority_id = ?)", {id.value(), priority.value()});
    std::vector<CoverageLine> lines;
    for (Need &need : store.select<Need>("WHERE priority_id = ? ORDER BY position, id", {priority.value()})) {
        const auto coverage = std::ranges::find(known, need.id, &Coverage::needId);
        lines.push_back({std::move(need), coverage == known.end() ? std::nullopt : std::optional(*coverage)});
    }
    return lines;
}

std::vector<RoleLine> rolesOf(const Store &store, PartyId id)
{
    std::vector<RoleLine> lines;
    for (Affiliation &role : store.select<Affiliation>("WHERE person_id = ?1 OR organisation_id = ?1"
                                                       " ORDER BY to_on IS NOT NULL, to_on DESC, id",
                                                       {id.value()})) {
        const PartyId other = role.personId == id ? role.organisationId : role.personId;
        lines.push_back({std::move(role), other, store.get(other).name});
    }
    return lines;
}

QStringList tagsOf(const Store &store, PartyId id)
{
    QStringList tags;
    for (const PartyTag &tag : store.select<PartyTag>("WHERE party_id = ? ORDER BY name COLLATE NOCASE", {id.value()}))
        tags << tag.name;
    return tags;
}

std::vector<PartnerAllianceLine> alliancesOf(const Store &store, PartyId id)
{
    // The start that was agreed; the record may have been drafted on since.
    Statement rows = store.query("SELECT a.id, a.code, a.title, a.state, coalesce((SELECT v.start_on FROM agreement_version v"
                                 " WHERE v.alliance_id = a.id AND v.state = 'in_force'), a.start_on) FROM alliance_party ap"
                                 " JOIN alliance a ON a.id = ap.alliance_id WHERE ap.party_id = ? ORDER BY a.code DESC",
                                 {id.value()});
    std::vector<PartnerAllianceLine> lines;
    while (rows.next())
        lines.push_back({rows.id<Alliance>(0), rows.text(1), rows.text(2), rows.as<AllianceState>(3), rows.day(4)});
    return lines;
}

} // namespace

std::optional<PartnerDetail> partnerDetail(const Store &store, PartyId id, std::optional<PriorityId> priority)
{
    auto party = store.find(id);
    if (!party)
        return std::nullopt;
    PartnerDetail detail;
    detail.party = *std::move(party);
    detail.nextStages = nextStages(detail.party, hasLiveAlliance(store, id));
    detail.row = PartnerList(store).rows({id}, priority).front();
    detail.strengths = strengthsOf(store, id);
    if (priority) {
        detail.coverages = coveragesOf(store, id, *priority);
        detail.fit = fitDetail(store, id, *priority);
    }
    detail.contacts = store.select<ContactPoint>("WHERE party_id = ? ORDER BY preferred DESC, id", {id.value()});
    detail.roles = rolesOf(store, id);
    detail.tags = tagsOf(store, id);
    detail.alliances = alliancesOf(store, id);
    detail.asks = asksOf(store, id);
    return detail;
}

std::optional<PartyId> partnerOf(const Store &store, InteractionId id)
{
    const auto with = store.first<InteractionParty>("WHERE interaction_id = ? ORDER BY id", {id.value()});
    return with ? std::optional(with->partyId) : std::nullopt;
}

} // namespace concord
