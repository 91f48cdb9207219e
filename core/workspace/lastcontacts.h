// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

namespace concord {

/// Keeps the table last_contact equal to what is on record: for each partner the latest day of a contact noted with
/// them, of a check-in held with them, or of one held in an alliance where they are the other side (docs/formulas.md,
/// "Last contact"). Writes only inside a transaction of the doorway.
class LastContacts {
public:
    explicit LastContacts(const Store &store) : m_store(store) {}

    /// Takes up what a changeset has just changed.
    void keep(const QByteArray &changeset);
    /// Writes it anew from all records.
    void rebuild();
    /// How many lines are wrong: missing, left over, or with another day.
    [[nodiscard]] int countStale() const;

private:
    const Store &m_store;
};

} // namespace concord
