// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/storage/store.h"

#include <QHash>

namespace concord {

/// The names that a paper shows, each looked up once.
class PaperNames {
public:
    explicit PaperNames(const Store &store) : m_store(store) {}
    /// Empty for nobody.
    [[nodiscard]] QString of(std::optional<PartyId> id);

private:
    const Store &m_store;
    QHash<PartyId, QString> m_names;
};

/// How to reach whoever speaks for a side, or the side itself; empty when no way is noted.
[[nodiscard]] QString reach(const Store &store, const AllianceParty &side);

} // namespace concord
