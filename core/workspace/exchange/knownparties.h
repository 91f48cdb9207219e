// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/contactplan.h"

#include <QHash>

#include <functional>
#include <optional>
#include <utility>

namespace concord {

/// 128 bits that stand for a text: the texts themselves would take ten times the memory of a large file.
using TextHash = std::pair<std::size_t, std::size_t>;
[[nodiscard]] TextHash textHash(const QString &text);

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
    /// What can tell two of one name apart.
    struct Marks {
        bool hasUid = false;    ///< another program's
        bool isReached = false; ///< by e-mail or phone
    };
    /// Those of one name and organisation. However many they are, whom a card is among them is known at once.
    struct Namesakes {
        PartyId first;
        PartyId firstUnreached;
        PartyId firstUnreachedOrWithoutUid;
    };
    void add(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids, Marks marks);
    void addKeys(PartyId id, PartyKind kind, const QString &name, const QString &organisation, const QStringList &uids, Marks marks);
    /// A way to reach somebody whose names are known already.
    void addReach(PartyId id, ContactKind kind, const QString &matchKey);
    [[nodiscard]] std::optional<PartyId> byName(const ContactCard &card) const;
    [[nodiscard]] std::optional<PartyId> byEmail(const ContactCard &card);

    QHash<PartyId, Names> m_names;
    QHash<PartyId, QStringList> m_mergedNames; ///< of those who were merged into them
    QHash<PartyId, QString> m_named;           ///< had only an e-mail, and the folded name of the card that was theirs
    QHash<QString, PartyId> m_byUid;
    QHash<QString, QList<PartyId>> m_byEmail;
    QHash<TextHash, PartyId> m_byReachAndName;
    QHash<QString, Namesakes> m_byName;
};

/// The cards of one file that came before: a second card of the same person is not a second person.
class SeenCards {
public:
    /// The place of the first card of the same person, as it was given here; nothing: the card is the first, and `place` is
    /// remembered as its own.
    /// Where nothing but the name tells that it is the same, `isSame` is asked about the earlier place.
    [[nodiscard]] std::optional<std::size_t> earlier(const ContactCard &card, std::size_t place,
                                                     const std::function<bool(std::size_t earlier)> &isSame);

private:
    QHash<TextHash, std::size_t> m_places;
};

} // namespace concord
