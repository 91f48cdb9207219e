// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/blank.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/alliancetemplate.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <optional>

namespace concord {

/// A priority or partner that is picked from the list, or typed: then an existing one of that name is taken, or a new
/// one made.
template <class Record>
struct Picked {
    Id<Record> id;
    QString typed; ///< used when no id is set
    [[nodiscard]] bool isGiven() const { return id.isSet() || !isBlank(typed); }
};

/// What is asked for when an alliance is begun; everything else is filled in later, in place.
struct NewAlliance {
    QString title;
    Picked<Party> partner;       ///< needed
    QString ourRole;
    QString partnerRole;
    QList<Picked<Party>> others; ///< further partners; those that are not given are passed over
    Picked<Priority> priority;   ///< may be left open
    QString purpose;
    QString privateReason;       ///< why I want it; private
    std::optional<AllianceTemplate> from; ///< what it begins with; nothing: an empty draft
};

/// An alliance's own fields, its parties and the priorities it serves.
class Alliances {
public:
    explicit Alliances(Workspace &workspace) : m_workspace(workspace) {}

    /// Begins a draft with us and one partner or more, with all that a template suggests, and gives it the next code
    /// ("A-001"), which no other alliance of the file ever had. Act "alliance.create". Refuses "partner_needed",
    /// "partner_is_self" and "party_twice".
    Outcome<AllianceId> create(const NewAlliance &wish);
    /// Changes fields; code, state and sharing level have verbs of their own and stay. Act "alliance.edit".
    /// Keeps the rules of core/model/alliances/alliancerules.h.
    Outcome<void> edit(AllianceId id, const std::function<void(Alliance &)> &change);
    /// Sets how much is shared. Act "alliance.share". Refuses with what keeps that step of the ladder closed
    /// ("safeguard_open").
    Outcome<void> share(AllianceId id, int level);
    /// Removes a draft with all that belongs to it. Act "alliance.delete". Refuses "not_a_draft", and one with a sealed text
    /// ("was_put_forward").
    Outcome<void> remove(AllianceId id);

    /// Acts "alliance.link_priority", "alliance.unlink_priority".
    Outcome<void> linkPriority(AllianceId id, const Picked<Priority> &priority);
    Outcome<void> unlinkPriority(AllianceId id, PriorityId priority);

    /// Act "alliance.add_party". Refuses "party_twice", and while sealed texts name the parties: "parties_are_sealed",
    /// "amendment_open", "party_joins_while_active".
    Outcome<AlliancePartyId> addParty(AllianceId id, const Picked<Party> &party, const QString &role);
    /// Role and significance. Act "alliance.edit_party".
    Outcome<void> editParty(AlliancePartyId side, const std::function<void(AllianceParty &)> &change);
    /// The person of that name becomes spokesperson or signatory; a new person is noted as belonging to the party.
    /// Acts "alliance.name_spokesperson", "alliance.name_signatory".
    Outcome<void> nameSpokesperson(AlliancePartyId side, const Picked<Party> &person);
    Outcome<void> nameSignatory(AlliancePartyId side, const Picked<Party> &person);
    /// Act "alliance.remove_party". Refuses "own_side_stays", "two_parties_needed", "party_has_accepted",
    /// "party_in_use" (it still answers for, gives or gets something), and while sealed texts name the parties:
    /// "parties_are_sealed", "amendment_open", "party_is_agreed".
    Outcome<void> removeParty(AlliancePartyId side);

private:
    Outcome<void> name(AlliancePartyId side, const Picked<Party> &person, std::optional<PartyId> AllianceParty::*member,
                       const QString &act);

    Workspace &m_workspace;
};

/// The party that was picked or typed. Inside an act.
[[nodiscard]] PartyId resolveParty(Store &store, const Picked<Party> &party);
/// A person who was picked or typed for one side: a new one is noted as belonging to that organisation. Inside an act.
[[nodiscard]] PartyId resolvePerson(Store &store, const Picked<Party> &person, PartyId side);
/// Copies of an alliance need a code of their own. Inside an act.
[[nodiscard]] QString nextAllianceCode(const Store &store);

} // namespace concord
