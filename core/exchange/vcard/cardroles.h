// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcollector.h"
#include "core/exchange/vcard/vcardproperties.h"

#include <vector>

namespace concord {

/// Where the person of one card is what. A title belongs to the organisation of its group, as Google and Concord write
/// them; one whose group has none to the organisation that is preferred.
class CardRoles {
public:
    /// A department of no organisation is kept for the note.
    void addOrganisation(const ContentLine &line, const QString &name, const QString &department);
    /// Of TITLE, or of ROLE, which counts where there is no TITLE.
    void addTitle(const ContentLine &line, const QString &text);

    /// The preferred one as the card's own, those in other organisations besides.
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
        QString group;
        bool isRole = false;
        int preference = notPreferred;
        QString text;
    };
    [[nodiscard]] const Place *preferred() const;
    [[nodiscard]] QString titleAt(const Place *place, bool isOwn) const;

    std::vector<Place> m_places;
    std::vector<Title> m_titles;
    QString m_department; ///< of no organisation
};

} // namespace concord
