// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcard.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"

#include <QByteArray>

#include <vector>

namespace concord {

/// The workspace that an export holds, read whole into memory to be looked at: nothing of it is written to a disk.
class OtherWorkspace {
public:
    /// Throws FailureError for whatever reading it into a new file would be refused for: see importJson() and
    /// requireInvariants().
    explicit OtherWorkspace(const QByteArray &json);

    /// Its partners as cardsOf() has them, and what besides is no judgement of the other's own: the line under the name,
    /// the place and what they are really good at.
    [[nodiscard]] std::vector<ContactCard> partners() const;
    /// How many alliances, check-ins, teams and priorities it has.
    [[nodiscard]] int others() const;

private:
    Connection m_connection;
    Store m_store;
};

} // namespace concord
