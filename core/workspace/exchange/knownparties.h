// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/contactplan.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace concord {

/// Everything by which somebody can be known again.
class KnownParties {
public:
    /// Everybody in the store.
    explicit KnownParties(const Store &store);
    /// Those who were deleted and are not there.
    explicit KnownParties(const std::vector<DeletedParty> &deleted);

    /// Whom the card is and why; false: nobody.
    bool match(PlannedContact &contact) const;

private:
    struct Names {
        PartyKind kind = PartyKind::Person;
        QString name;
    };
    void add(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids);
    void addKeys(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids);

    QHash<PartyId, Names> m_names;
    QHash<QString, PartyId> m_byUid;
    QHash<QString, QList<PartyId>> m_byEmail;
    QHash<QString, PartyId> m_byName;
};

/// The cards of one file that came before: a second card of the same person is not a second person.
class SeenCards {
public:
    [[nodiscard]] bool isRepeated(const ContactCard &card);

private:
    /// Hashes of 128 bits: the texts themselves would take ten times the memory of a large file.
    QSet<std::pair<std::size_t, std::size_t>> m_keys;
};

} // namespace concord
