// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/touch.h"

namespace concord {

Touch touch(std::optional<int> idealDays, std::optional<int> mostDays, QDate lastContact, QDate today)
{
    if (!idealDays && !mostDays)
        return {};
    if (!lastContact.isValid())
        return {TouchState::Never, 0, {}};
    const auto silent = static_cast<int>(lastContact.daysTo(today));
    Touch result{TouchState::Fine, 0, lastContact.addDays(idealDays ? *idealDays : *mostDays)};
    if (mostDays && silent > *mostDays) {
        result.state = TouchState::PastMost;
        result.daysPast = silent - *mostDays;
    } else if (idealDays && silent > *idealDays) {
        result.state = TouchState::PastIdeal;
        result.daysPast = silent - *idealDays;
    }
    return result;
}

} // namespace concord
