// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steps.h"
#include "core/exchange/contacts/contactcard.h"
#include "core/storage/store.h"
#include "core/workspace/deletedparties.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace concord {

/// Why a card is somebody whom the file has already.
enum class SameBecause { Uid, Email, Phone, NameAndOrganisation };

/// One thing that an import would change in a record that is there.
struct FieldChange {
    /// "name", "website", "note", "external_uid", "descriptor", "location", "email", "phone", "address", "url", "tag", "role",
    /// "strength"
    QString field;
    QString before;            ///< empty: added
    QString after;
    bool isTaken = true;       ///< the user may leave it out; false to begin with: offered, for it would touch what is the user's own
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What would become of one card.
struct PlannedContact {
    ContactCard card;
    std::optional<PartyId> party;       ///< whom it is; nothing: new
    SameBecause because = SameBecause::Uid;
    QString partyName;                  ///< of `party`
    std::int64_t deletedBy = 0;         ///< the entry of the history that deleted `party`; 0: it is there
    std::vector<FieldChange> changes;   ///< of `party`; none: everything is there already
    bool isTaken = true;                ///< the user may leave it out

    [[nodiscard]] bool isNew() const { return !party; }
    [[nodiscard]] bool isDeleted() const { return deletedBy != 0; }
    [[nodiscard]] bool isThere() const { return party && !isDeleted(); }
    /// Nothing of it is new, neither taken nor offered.
    [[nodiscard]] bool bringsNothing() const { return isThere() && changes.empty(); }
    [[nodiscard]] bool changesNothing() const
    {
        return isThere() && std::ranges::none_of(changes, &FieldChange::isTaken);
    }
};

/// What an import would do, to be looked at before it is done.
struct ContactPlan {
    std::vector<PlannedContact> contacts;
    /// The reader's, and each card of somebody who stands further up in the file: "taken_up" when it says more, else "repeated".
    std::vector<RefusedLine> refused;
    int refusedMore = 0;                ///< lines beyond mostRefused
    int mediaLeftOut = 0;               ///< pictures, logos, sounds and keys in the file
    std::optional<TextEncoding> guessedEncoding; ///< as in ContactFile
    /// The organisations that the file names and the store has not, each by its names as they are written; all names of one
    /// have its number, counted from 0.
    QHash<QString, int> organisations;
    bool isOfWholeWorkspace = false;    ///< an export of Concord's for a new workspace, which takes all of it
    int others = 0;                     ///< alliances, check-ins, teams and priorities in an export: they come along to a new
                                        ///< workspace, and stay behind otherwise
};

/// Counts the organisations that become records without a card of their own, since somebody who is taken has a role there.
/// Of a large plan all contacts are looked at once, and then only the one that is ticked.
class OrganisationsAlong {
public:
    /// `plan` outlives it. Those who were deleted count only with `bringBack`.
    OrganisationsAlong(const ContactPlan &plan, bool bringBack);

    /// A contact of the plan is removed before it is changed, and added after that.
    void remove(const PlannedContact &contact) { change(contact, -1); }
    void add(const PlannedContact &contact) { change(contact, 1); }
    [[nodiscard]] int count() const { return m_count; }

private:
    /// How many of those who are taken bring one organisation.
    struct Bringers {
        int roles = 0;
        int cards = 0;
        [[nodiscard]] bool isAlong() const { return roles > 0 && cards == 0; }
    };
    void change(const PlannedContact &contact, int by);
    void change(const QString &organisation, int Bringers::*how, int by);

    const ContactPlan *m_plan;
    bool m_bringBack;
    std::vector<Bringers> m_bringers; ///< by the organisation's number
    int m_count = 0;
};

/// Compares the cards with the partners in the store, and with those that were deleted. A card is somebody who is there
/// when the UID is the same, or name and organisation, or name and phone, or a normalised e-mail and the names agree, are near, or one of the
/// two has none but the e-mail; where several match, one of the same name is preferred. Another note than the user's own, or another name behind
/// another match than the UID, or another level of a strength, is offered and not taken, and nothing is ever removed.
[[nodiscard]] ContactPlan planContacts(const Store &store, ContactFile file, const std::vector<DeletedParty> &deleted = {},
                                       const Steps &progress = {});

} // namespace concord
