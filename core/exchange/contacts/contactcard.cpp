// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/contactcard.h"

#include "core/base/folding.h"

namespace concord {

std::vector<CardRole> rolesOf(const ContactCard &card)
{
    std::vector<CardRole> roles;
    if (!card.organisation.isEmpty())
        roles.push_back({card.organisation, card.title});
    roles.insert(roles.end(), card.otherRoles.begin(), card.otherRoles.end());
    return roles;
}

bool addRole(ContactCard &card, const CardRole &role)
{
    if (role.organisation.isEmpty())
        return false;
    if (card.organisation.isEmpty()) {
        card.organisation = role.organisation;
        card.title = role.title;
        return true;
    }
    bool isTold = false;
    QString *open = nullptr; // the title of a role there that has none
    const auto look = [&](const QString &organisation, QString &title) {
        if (folded(organisation) != folded(role.organisation))
            return;
        isTold = isTold || role.title.isEmpty() || folded(title) == folded(role.title);
        if (title.isEmpty())
            open = &title;
    };
    look(card.organisation, card.title);
    for (CardRole &other : card.otherRoles)
        look(other.organisation, other.title);
    if (isTold)
        return false;
    if (open != nullptr)
        *open = role.title;
    else
        card.otherRoles.push_back(role);
    return true;
}

} // namespace concord
