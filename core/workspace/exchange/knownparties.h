// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/contactplan.h"

#include <QHash>

#include <optional>
#include <utility>

namespace concord {

/// Everything by which somebody can be known again.
class KnownParties {
public:
    /// Everybody in the store.
    explicit KnownParties(const Store &store);
    /// Those who were deleted and are not there.
    explicit KnownParties(const std::vector<DeletedParty> &deleted);

    /// Whom the card is and why; false: nobody. Remembers who gave a name to somebody who had only an e-mail.
    bool match(PlannedContact &contact);

private:
    struct Names {
        PartyKind kind = PartyKind::Person;
        QString name;
    };
    void add(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids);
    void addKeys(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids);
    [[nodiscard]] std::optional<PartyId> byName(const ContactCard &card) const;
    [[nodiscard]] std::optional<PartyId> byEmail(const ContactCard &card);

    QHash<PartyId, Names> m_names;
    QHash<PartyId, QStringList> m_mergedNames; ///< of those who were merged into them
    QHash<PartyId, QString> m_named;           ///< had only an e-mail, and the folded name of the card that was theirs
    QHash<QString, PartyId> m_byUid;
    QHash<QString, QList<PartyId>> m_byEmail;
    QHash<QString, QList<PartyId>> m_byName;
    /// The UID of somebody and the ways to reach them, asked for where names alone do not tell.
    struct Marks {
        QString uid;
        QStringList reach;
    };
    [[nodiscard]] Marks marksOf(PartyId id) const;
    mutable std::optional<Statement> m_marks; ///< of who is there
    QHash<PartyId, Marks> m_marksOfDeleted;
};

/// The cards of one file that came before: a second card of the same person is not a second person.
class SeenCards {
public:
    /// The place of the first card of the same person, as it was given here; nothing: the card is the first, and `place` is
    /// remembered as its own.
    [[nodiscard]] std::optional<std::size_t> earlier(const ContactCard &card, std::size_t place);

private:
    /// By hashes of 128 bits: the texts themselves would take ten times the memory of a large file.
    QHash<std::pair<std::size_t, std::size_t>, std::size_t> m_places;
};

} // namespace concord
