// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard/vcardreader.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace concord {

/// Why a card is somebody whom the file has already.
enum class SameBecause { Uid, Email, NameAndOrganisation };

/// One thing that an import would change in a record that is there.
struct FieldChange {
    QString field;             ///< "name", "website", "note", "external_uid", "email", "phone", "address", "url", "role"
    QString before;            ///< empty: added
    QString after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What would become of one card.
struct PlannedContact {
    ContactCard card;
    std::optional<PartyId> party;       ///< whom it is; nothing: new
    SameBecause because = SameBecause::Uid;
    QString partyName;                  ///< of `party`
    std::vector<FieldChange> changes;   ///< of `party`; none: everything is there already

    [[nodiscard]] bool isNew() const { return !party; }
    [[nodiscard]] bool changesNothing() const { return party && changes.empty(); }
};

/// What an import would do, to be looked at before it is done.
struct ContactPlan {
    std::vector<PlannedContact> contacts;
    std::vector<RefusedLine> refused;   ///< the reader's, and "repeated" for a card that is in the file twice
};

/// Compares the cards with the partners in the store. A card is somebody who is there when the UID is the same, or a
/// normalised e-mail, or name and organisation; where several match, one of the same name is preferred. A note of the
/// user's own is never overwritten, and nothing is ever removed.
[[nodiscard]] ContactPlan planContacts(const Store &store, const VCardFile &file);

/// Carries out one line of a plan that was made on the same state of the store; returns the party. Inside an act.
PartyId storeContact(Store &store, const PlannedContact &contact);

} // namespace concord
