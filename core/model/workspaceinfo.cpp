// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workspaceinfo.h"

#include "core/model/rules.h"

#include <array>

namespace concord {

std::span<const Column> WorkspaceInfo::columns()
{
    static constexpr std::array list{
        column<&WorkspaceInfo::id>("id"),
        column<&WorkspaceInfo::uid>("uid").required().atMost(36),
        column<&WorkspaceInfo::title>("title").required().atMost(200),
        column<&WorkspaceInfo::selfPartyId>("self_party_id"),
        column<&WorkspaceInfo::mePersonId>("me_person_id"),
        column<&WorkspaceInfo::defaultCurrency>("default_currency").required().atMost(3),
        column<&WorkspaceInfo::weekStart>("week_start"),
        column<&WorkspaceInfo::sample>("sample"),
    };
    return list;
}

QList<Violation> violationsOf(const WorkspaceInfo &info)
{
    return Rules()
        .require(isCurrencyCode(info.defaultCurrency), QStringLiteral("not_a_currency"),
                 QStringLiteral("workspace.default_currency"), info.defaultCurrency)
        .broken();
}

} // namespace concord
