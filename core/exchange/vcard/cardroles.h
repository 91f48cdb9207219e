// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcollector.h"
#include "core/exchange/vcard/vcardproperties.h"

#include <vector>

namespace concord {

/// Where the person of one card is what. A title belongs to the organisation of its group, as Google and Concord write
/// them; one whose group has none to the organisation of no group that stands before it, or else to the one that is preferred.
class CardRoles {
public:
    /// A department of no organisation is kept for the note. False, as below: the card has too many.
    [[nodiscard]] bool addOrganisation(const ContentLine &line, const QString &name, const QString &department);
    /// Of TITLE, or of ROLE, which counts behind TITLE, and where it says the same not at all.
    [[nodiscard]] bool addTitle(const ContentLine &line, const QString &text);

    /// The preferred one as the card's own, what they are there besides, and those in other organisations.
    void putInto(ContactCard &card, ContactCollector &collected) const;

private:
    struct Place {
        int line = 0;
        QString group;
        int preference = notPreferred;
        QString name;
        QString department;
    };
    struct Title {
        int line = 0;
        QString group;
        bool isRole = false;
        int preference = notPreferred;
        QString text;
    };
    [[nodiscard]] const Place *preferred() const;
    [[nodiscard]] const Place *placeOf(const Title &title) const;
    /// What they are there, the preferred one first and nothing twice.
    [[nodiscard]] std::vector<Title> titlesAt(const Place *place) const;
    void putInto(ContactCard &card, ContactCollector &collected, const Place *place) const;

    std::vector<Place> m_places;
    std::vector<Title> m_titles;
    QString m_department; ///< of no organisation
};

} // namespace concord
