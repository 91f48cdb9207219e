// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fivedays/mendingplace.h"

#include "core/model/alliances/alliance.h"
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"

namespace concord {

namespace {

MendingPlace newOne(const char *table, const RecordRef &about = {})
{
    return {about, QLatin1String(table), true};
}

template <class Record>
RecordRef recordOf(Id<Record> id, const char *tab = "")
{
    return {QLatin1String(tableOf<Record>), id.value(), QLatin1String(tab)};
}

/// A part of the record, or a new record where there is none.
template <class Record>
MendingPlace partOf(std::optional<Id<Record>> id, const char *tab)
{
    return id ? MendingPlace{recordOf(*id, tab), {}, false} : newOne(tableOf<Record>);
}

MendingPlace partOfAlliance(const FiveDaysView &view, const char *tab)
{
    if (!view.alliance && view.priority)
        return newOne(tableOf<Alliance>, recordOf(*view.priority));
    return partOf(view.alliance, tab);
}

} // namespace

MendingPlace placeToMend(DayPoint point, const FiveDaysView &view)
{
    switch (point) {
    case DayPoint::Priority:
    case DayPoint::Reason:
    case DayPoint::Forces: return partOf(view.priority, "overview");
    case DayPoint::Alone: return partOf(view.priority, "alone");
    case DayPoint::Needs: return partOf(view.priority, "needs");
    case DayPoint::Coverage:
    case DayPoint::Focus: return partOf(view.priority, view.facts.needs == 0 ? "needs" : "alignment");
    case DayPoint::Respected:
        return view.facts.partnersWithStrength == 0 ? newOne(tableOf<Party>) : MendingPlace{recordOf(PartyId()), {}, false};
    case DayPoint::Candidate: return {recordOf(view.partner.value_or(PartyId()), "fit"), {}, false};
    case DayPoint::Alliance: return partOfAlliance(view, "overview");
    case DayPoint::Topics: return partOfAlliance(view, "terms");
    case DayPoint::Wins:
    case DayPoint::WhyThey: return partOfAlliance(view, "give_and_get");
    case DayPoint::Safeguards: return partOfAlliance(view, "safeguards");
    case DayPoint::Significance:
    case DayPoint::WhyWe:
    case DayPoint::SaysYes: return partOfAlliance(view, "basics");
    case DayPoint::Team: return partOf(view.team, "members");
    case DayPoint::Wanted: return partOf(view.teamToAsk, "members");
    case DayPoint::Rated: return partOf(view.teamToRate, "rounds");
    case DayPoint::Changes: return partOf(view.teamToChange, "changes");
    case DayPoint::Asked: return partOf(view.teamToAsk, "asks");
    }
    return {};
}

} // namespace concord
