// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/priorities/priority.h"

#include <array>

namespace concord {

std::span<const Column> Priority::columns()
{
    static constexpr std::array list{
        column<&Priority::id>("id"),
        column<&Priority::uid>("uid").required().atMost(36),
        column<&Priority::kind>("kind"),
        column<&Priority::title>("title").required().atMost(200),
        column<&Priority::why>("why").atMost(2000),
        column<&Priority::targetOn>("target_on"),
        column<&Priority::importance>("importance").between(1, 5),
        column<&Priority::state>("state"),
        column<&Priority::successSign>("success_sign").atMost(500),
    };
    return list;
}

std::span<const Column> Force::columns()
{
    static constexpr std::array list{
        column<&Force::id>("id"),
        column<&Force::uid>("uid").required().atMost(36),
        column<&Force::priorityId>("priority_id"),
        column<&Force::direction>("direction"),
        column<&Force::statement>("statement").required().atMost(1000).privately(),
        column<&Force::answeredBy>("answered_by"),
    };
    return list;
}

std::span<const Column> Need::columns()
{
    static constexpr std::array list{
        column<&Need::id>("id"),
        column<&Need::uid>("uid").required().atMost(36),
        column<&Need::priorityId>("priority_id"),
        column<&Need::what>("what").required().atMost(200),
        column<&Need::weight>("weight").between(1, 5),
        column<&Need::selfLevel>("self_level").between(1, 5),
        column<&Need::critical>("critical"),
        column<&Need::betterDoneByOther>("better_done_by_other"),
        column<&Need::hoursPerMonth>("hours_per_month").between(0, 744),
        column<&Need::position>("position").between(0, 100000),
    };
    return list;
}

std::span<const Column> Coverage::columns()
{
    static constexpr std::array list{
        column<&Coverage::id>("id"),
        column<&Coverage::uid>("uid").required().atMost(36),
        column<&Coverage::needId>("need_id"),
        column<&Coverage::partyId>("party_id"),
        column<&Coverage::percent>("percent").between(0, 100),
        column<&Coverage::basis>("basis"),
        column<&Coverage::note>("note").atMost(1000).privately(),
    };
    return list;
}

std::span<const Column> StrengthRelevance::columns()
{
    static constexpr std::array list{
        column<&StrengthRelevance::id>("id"),
        column<&StrengthRelevance::uid>("uid").required().atMost(36),
        column<&StrengthRelevance::strengthId>("strength_id"),
        column<&StrengthRelevance::needId>("need_id"),
    };
    return list;
}

std::span<const Column> AloneEntry::columns()
{
    static constexpr std::array list{
        column<&AloneEntry::id>("id"),
        column<&AloneEntry::uid>("uid").required().atMost(36),
        column<&AloneEntry::priorityId>("priority_id"),
        column<&AloneEntry::spentOn>("spent_on").required(),
        column<&AloneEntry::hours>("hours").between(0, 1000).privately(),
        column<&AloneEntry::moneyMinor>("money_minor").between(0, 1000000000000000).privately(),
        column<&AloneEntry::currency>("currency").required().atMost(3),
        column<&AloneEntry::frustration>("frustration").between(1, 5).privately(),
        column<&AloneEntry::note>("note").atMost(1000).privately(),
    };
    return list;
}

} // namespace concord
