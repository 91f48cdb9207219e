// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"
#include "core/storage/store.h"

#include <QStringList>

namespace concord {

/// Inside an act: gives one party all that refers to another. Where both have the same thing, one of it stays with what
/// either says of it. Throws FailureError.
class PartyMover {
public:
    PartyMover(Store &store, PartyId from, PartyId to) : m_store(store), m_from(from), m_to(to) {}

    void moveAll();
    /// What did not fit where two texts became one.
    [[nodiscard]] const QStringList &leftOver() const { return m_leftOver; }

private:
    void joinAffiliations();
    void joinContacts();
    void joinStrengths();
    void joinTags();
    void joinCoverages();
    void joinRatings();
    void joinFits();
    void joinMemberships();
    void joinMoods();
    void joinDistinctPairs();
    /// Deletes the rows of `from` in the table that `to` has, too, judged by the columns named.
    void dropEqual(const QByteArray &table, const QByteArray &column, const QList<QByteArray> &same);
    void moveRest();
    template <class Record>
    std::vector<Record> of(PartyId party, QByteArrayView column = "party_id") const;
    [[nodiscard]] QString joined(const QString &first, const QString &second, qsizetype most);

    Store &m_store;
    PartyId m_from;
    PartyId m_to;
    QStringList m_leftOver;
};

} // namespace concord
