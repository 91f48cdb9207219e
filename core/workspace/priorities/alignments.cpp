// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/alignments.h"

#include "core/model/partners/party.h"
#include "core/model/priorities/priorityrules.h"
#include "core/workspace/alliances/common.h"

namespace concord {

namespace {

std::optional<Coverage> known(const Store &store, NeedId need, PartyId party)
{
    return store.first<Coverage>("WHERE need_id = ? AND party_id = ?", {need.value(), party.value()});
}

} // namespace

Outcome<void> Alignments::cover(NeedId need, PartyId party, const std::function<void(Coverage &)> &change)
{
    return m_workspace.perform(act("partner.cover_need", party), [&](Store &store) {
        Coverage coverage = known(store, need, party).value_or(Coverage());
        const bool isNew = !coverage.id.isSet();
        change(coverage);
        coverage.needId = need;
        coverage.partyId = party;
        if (auto violations = violationsOf(coverage); !violations.isEmpty())
            refuse(std::move(violations));
        if (isNew)
            store.insert(coverage);
        else
            store.update(coverage);
    });
}

Outcome<void> Alignments::uncover(NeedId need, PartyId party)
{
    return m_workspace.perform(act("partner.uncover_need", party), [&](Store &store) {
        if (const auto coverage = known(store, need, party))
            store.remove(coverage->id);
    });
}

Outcome<void> Alignments::setServes(StrengthId strength, NeedId need, bool serves)
{
    const auto owner = m_workspace.read([&](const Store &store) { return store.find(strength); });
    const PartyId party = owner && *owner ? (**owner).partyId : PartyId();
    return m_workspace.perform(act("partner.serve_need", party), [&](Store &store) {
        (void)store.get(strength);
        (void)store.get(need);
        const auto relevance = store.first<StrengthRelevance>("WHERE strength_id = ? AND need_id = ?",
                                                              {strength.value(), need.value()});
        if (relevance && !serves)
            store.remove(relevance->id);
        if (relevance || !serves)
            return;
        StrengthRelevance marked;
        marked.strengthId = strength;
        marked.needId = need;
        store.insert(marked);
    });
}

Act Alignments::act(const char *code, PartyId party) const
{
    return {QLatin1String(code), nameOf(m_workspace, party, &Party::name)};
}

} // namespace concord
