// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/interaction.h"
#include "core/model/partners/party.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <vector>

namespace concord {

/// What one does with partners. Each verb is one act; an edit reads the record anew, lets `change` alter it and writes
/// it, so that what somebody else changed meanwhile in another field stays.
class Partners {
public:
    explicit Partners(Workspace &workspace) : m_workspace(workspace) {}

    /// Puts a partner on the list, at the stage "listed": a new one, or the party of that name and kind that was known
    /// only through others. Refuses "blank" for an empty name.
    Outcome<PartyId> add(const QString &name, PartyKind kind);
    /// Puts a party that was known only through others on the list.
    Outcome<void> putOnList(PartyId id);
    /// Changes fields. The stage has verbs of its own and stays. Refuses what violationsOf(Party) lists, and
    /// "kind_has_roles" for another kind of party while it has roles.
    Outcome<void> edit(PartyId id, const std::function<void(Party &)> &change);
    /// Deletes a partner with all that belongs to it. Refuses "partner_in_alliance", one violation for each alliance
    /// that is not a draft or would be left with one party (subject: the partner, detail: the alliance), and
    /// "self_party" for one's own side.
    Outcome<void> remove(PartyId id);

    /// Moves partners along the lawful steps of the stages (core/model/partners/stage.h), all or none.
    /// `reviewOn` is needed for "not now" and kept for it only.
    Outcome<void> moveTo(const std::vector<PartyId> &ids, Stage stage, QDate reviewOn = {});
    /// Puts partners out of sight; those in the archive already stay.
    Outcome<void> archive(const std::vector<PartyId> &ids);
    /// Returns partners from the archive to the stage that they had before.
    Outcome<void> unarchive(const std::vector<PartyId> &ids);

    /// Gives partners a tag, spelled as a tag already in use that differs only in capitals or accents.
    Outcome<void> tag(const std::vector<PartyId> &ids, const QString &name);
    Outcome<void> untag(const std::vector<PartyId> &ids, const QString &name);

    Outcome<StrengthId> addStrength(PartyId id, const QString &what, int level = 3);
    Outcome<void> editStrength(StrengthId id, const std::function<void(Strength &)> &change);
    Outcome<void> removeStrength(StrengthId id);

    Outcome<ContactPointId> addContact(PartyId id, ContactKind kind, const QString &value);
    /// At most one contact point of a kind is preferred: the last one that was made so.
    Outcome<void> editContact(ContactPointId id, const std::function<void(ContactPoint &)> &change);
    Outcome<void> removeContact(ContactPointId id);

    /// Notes that `id`, a person, has a role in the organisation of that name, or, `id` being an organisation, that the
    /// person of that name has one in it. A name not known yet is added beside the partners, off their list.
    Outcome<AffiliationId> addRole(PartyId id, const QString &otherName, const QString &role);
    /// Refuses what violationsOf(Affiliation) lists.
    Outcome<void> editRole(AffiliationId id, const std::function<void(Affiliation &)> &change);
    /// Ends a role that goes on; it stays to be seen.
    Outcome<void> endRole(AffiliationId id, QDate on);
    Outcome<void> removeRole(AffiliationId id);

    /// Notes a contact with one or more parties; without a day, today. Refuses "in_future" and "nobody".
    Outcome<InteractionId> log(Interaction interaction, const std::vector<PartyId> &with);
    Outcome<void> editInteraction(InteractionId id, const std::function<void(Interaction &)> &change);
    Outcome<void> removeInteraction(InteractionId id);

private:
    [[nodiscard]] Act act(const char *code, PartyId about) const;
    [[nodiscard]] Act act(const char *code, const std::vector<PartyId> &about) const;
    /// The act of a verb on something that belongs to a party.
    template <class Record>
    [[nodiscard]] Act actOn(const char *code, Id<Record> id, PartyId Record::*owner) const;

    Workspace &m_workspace;
};

/// Whether the party takes part in an alliance that makes it "allied".
[[nodiscard]] bool hasLiveAlliance(const Store &store, PartyId id);

} // namespace concord
