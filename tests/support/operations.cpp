// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/operations.h"

#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/overview.h"
#include "core/workspace/partners/partnerdetail.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/prioritylist.h"
#include "core/workspace/search.h"
#include "core/workspace/today/agenda.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr int screenful = 50;

template <class T>
T need(Outcome<T> outcome)
{
    if (!outcome)
        throw FailureError(outcome.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(outcome);
}

void listPartners(Workspace &workspace, const PartnerQuery &query)
{
    const PartnerList list(workspace.store());
    (void)list.rows(list.page(query, screenful).ids, query.priority);
}

std::optional<PriorityId> firstPriority(const Workspace &workspace)
{
    const auto open = openPriorities(workspace.store());
    return open.empty() ? std::nullopt : std::optional(open.front().id);
}

PartyId somePartner(const Workspace &workspace)
{
    PartnerQuery query;
    query.sort = PartnerSort::Name;
    return PartnerList(workspace.store()).page(query, 1).ids.front();
}

constexpr std::array all{
    Operation{"today", [](Workspace &w) { (void)agenda(w.store(), w.today()); }},
    Operation{"sidebar counts", [](Workspace &w) { (void)overview(w.store(), w.today()); }},
    Operation{"partners, first page", [](Workspace &w) { listPartners(w, {}); }},
    Operation{"list of alliances", [](Workspace &w) { need(listAlliances(w)); }},
    Operation{"partners by last contact",
              [](Workspace &w) {
                  PartnerQuery query;
                  query.sort = PartnerSort::LastContact;
                  query.descending = true;
                  listPartners(w, query);
              }},
    Operation{"partners with one letter",
              [](Workspace &w) {
                  PartnerQuery query;
                  query.text = QStringLiteral("a");
                  listPartners(w, query);
              }},
    Operation{"one partner", [](Workspace &w) { (void)partnerDetail(w.store(), somePartner(w), firstPriority(w)); }},
    Operation{"search for an address",
              [](Workspace &w) { (void)search(w.store(), QStringLiteral("someone77@example.org"), 30); }},
    Operation{"edit a partner",
              [](Workspace &w) {
                  need(Partners(w).edit(somePartner(w), [](Party &party) {
                      party.note = party.note == u"seen" ? QStringLiteral("seen again") : QStringLiteral("seen");
                  }));
              }},
    Operation{"postpone a check-in",
              [](Workspace &w) {
                  const auto planned = plannedCheckIns(w.store(), {}, 1);
                  need(CheckIns(w).postpone(planned.front().id, std::max(planned.front().plannedOn, w.today()).addDays(1)));
              }},
};

} // namespace

std::span<const Operation> operations()
{
    return all;
}

} // namespace concord
