// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/contactplan.h"

#include <QHash>

namespace concord {

/// The organisations by their folded name, read once.
class Organisations {
public:
    explicit Organisations(const Store &store);
    [[nodiscard]] std::optional<PartyId> named(const QString &name) const;
    /// The one of that name, made where there is none.
    PartyId forName(Store &store, const QString &name);
    /// How many forName() made.
    [[nodiscard]] int made() const { return m_made; }
    /// One that was brought back.
    void add(const QString &name, PartyId id);

private:
    void addFirst(const QString &sortName, PartyId id);

    QHash<QString, PartyId> m_byName;
    int m_made = 0;
};

/// A role as a change tells it: "Founder, Quayside Couriers".
[[nodiscard]] QString told(const CardRole &role);
/// A strength as a change tells it: "cargo-bike delivery, 5/5".
[[nodiscard]] QString told(const CardStrength &strength);

/// What a card would change in the party that it is.
[[nodiscard]] std::vector<FieldChange> changesBy(const Store &store, const Organisations &organisations,
                                                 const PlannedContact &contact);

/// Carries out one line of a plan that was made on the same state of the store, the changes that the user left out
/// excepted; returns the party. Inside an act.
PartyId storeContact(Store &store, Organisations &organisations, const PlannedContact &contact);

} // namespace concord
