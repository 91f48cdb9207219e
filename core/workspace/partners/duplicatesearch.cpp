// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/merges.h"

#include "core/base/folding.h"

#include <QHash>

#include <algorithm>

namespace concord {

namespace {

/// Who the two are, and which of them would stay.
class PairNames {
public:
    explicit PairNames(const Store &store)
        : m_row(store.query("SELECT p.name, p.is_self OR p.id = (SELECT me_person_id FROM workspace),"
                            " EXISTS (SELECT 1 FROM alliance_party WHERE party_id = p.id)"
                            " OR EXISTS (SELECT 1 FROM alliance_party WHERE spokesperson_id = p.id)"
                            " OR EXISTS (SELECT 1 FROM alliance_party WHERE signatory_id = p.id), p.is_partner"
                            " FROM party p WHERE p.id = ?"))
    {
    }

    DuplicatePair named(PartyId one, PartyId other)
    {
        Known first = known(one);
        Known second = known(other);
        if (std::tuple(second.isOurs, second.isAllied, second.isPartner, first.id)
            > std::tuple(first.isOurs, first.isAllied, first.isPartner, second.id))
            std::swap(first, second);
        return {first.id, second.id, first.name, second.name, {}, Likeness::Possible};
    }

private:
    struct Known {
        PartyId id;
        QString name;
        bool isOurs = false;
        bool isAllied = false; ///< or speaks or signs for somebody who is
        bool isPartner = false;
    };

    Known known(PartyId id)
    {
        m_row.bind(1, id.value());
        if (!m_row.next())
            throw FailureError({FailureKind::NotFound, {}, QStringLiteral("party ") + QString::number(id.value())});
        const Known one{id, m_row.text(0), m_row.as<bool>(1), m_row.as<bool>(2), m_row.as<bool>(3)};
        m_row.reset();
        return one;
    }

    Statement m_row;
};

std::vector<DuplicateCandidate> candidatesOf(const Store &store)
{
    std::vector<DuplicateCandidate> candidates;
    QHash<std::int64_t, std::size_t> at;
    Statement count = store.query("SELECT count(*) FROM party");
    count.next();
    candidates.reserve(static_cast<std::size_t>(count.integer(0)));
    at.reserve(count.integer(0));
    for (Statement rows = store.query("SELECT id, kind, sort_name, uid, external_uid FROM party ORDER BY id"); rows.next();) {
        DuplicateCandidate one;
        one.id = rows.id<Party>(0);
        one.kind = rows.text(1) == QLatin1String("person") ? PartyKind::Person : PartyKind::Organisation;
        one.name = rows.text(2);
        for (const int column : {3, 4}) {
            if (QString uid = rows.text(column); !uid.isEmpty())
                one.uids << uid;
        }
        at.insert(one.id.value(), candidates.size());
        candidates.push_back(std::move(one));
    }
    for (Statement rows = store.query("SELECT party_id, merged_uid, merged_external_uid FROM merged_party"); rows.next();)
        candidates[at.value(rows.integer(0))].uids << rows.text(1) << rows.text(2);
    for (Statement rows = store.query("SELECT party_id, kind, match_key FROM contact_point WHERE match_key <> '' AND kind IN ('email', 'phone')");
         rows.next();) {
        DuplicateCandidate &one = candidates[at.value(rows.integer(0))];
        (rows.text(1) == QLatin1String("email") ? one.emails : one.phones) << rows.text(2);
    }
    for (Statement rows = store.query("SELECT person_id, organisation_id FROM affiliation WHERE to_on IS NULL"); rows.next();)
        candidates[at.value(rows.integer(0))].organisations << candidates[at.value(rows.integer(1))].name;
    return candidates;
}

QStringList textsOf(Statement rows)
{
    QStringList texts;
    while (rows.next())
        texts << rows.text(0);
    return texts;
}

int countOf(const Store &store, QByteArrayView sql, PartyId id)
{
    Statement row = store.query(sql, {id.value()});
    return row.next() ? row.as<int>(0) : 0;
}

} // namespace

DuplicatePairs findDuplicates(const Store &store, int most, const Steps &progress)
{
    tellSteps(progress, 0, 100);
    QSet<std::pair<PartyId, PartyId>> apart;
    for (Statement rows = store.query("SELECT min(party_id, other_id), max(party_id, other_id) FROM distinct_pair"); rows.next();)
        apart.insert({rows.id<Party>(0), rows.id<Party>(1)});
    const LikelyPairs found = likelyPairs(candidatesOf(store), apart, most, progress);
    DuplicatePairs result;
    result.leftOut = found.leftOut;
    PairNames names(store);
    for (const LikelyPair &pair : found.pairs) {
        DuplicatePair named = names.named(pair.first, pair.second);
        named.reasons = pair.reasons;
        named.likeness = pair.likeness;
        result.pairs.push_back(std::move(named));
    }
    return result;
}

DuplicatePair pairOf(const Store &store, PartyId one, PartyId other)
{
    return PairNames(store).named(one, other);
}

std::vector<PartyId> partiesMeant(const Store &store, const QString &words)
{
    bool isNumber = false;
    const PartyId number(words.toLongLong(&isNumber));
    if (isNumber && store.find(number))
        return {number};
    std::vector<PartyId> ids;
    for (Statement rows = store.query("SELECT id FROM party WHERE sort_name = ? ORDER BY id", {folded(words.simplified()).left(200)}); rows.next();)
        ids.push_back(rows.id<Party>(0));
    return ids;
}

PartyBelongings belongingsOf(const Store &store, PartyId id)
{
    const std::initializer_list<Value> self{id.value()};
    PartyBelongings all;
    all.contacts = textsOf(store.query("SELECT value FROM contact_point WHERE party_id = ? ORDER BY kind, id", self));
    all.roles = textsOf(store.query("SELECT CASE WHEN a.role = '' THEN o.name ELSE a.role || ', ' || o.name END FROM affiliation a"
                                    " JOIN party o ON o.id = CASE WHEN a.person_id = ?1 THEN a.organisation_id ELSE a.person_id END"
                                    " WHERE ?1 IN (a.person_id, a.organisation_id) ORDER BY a.to_on IS NOT NULL, a.id",
                                    self));
    all.tags = textsOf(store.query("SELECT name FROM party_tag WHERE party_id = ? ORDER BY name", self));
    all.strengths = textsOf(store.query("SELECT what FROM strength WHERE party_id = ? ORDER BY level DESC, id", self));
    all.alliances = textsOf(store.query("SELECT a.code || ' ' || a.title FROM alliance_party ap JOIN alliance a ON a.id = ap.alliance_id"
                                        " WHERE ap.party_id = ? ORDER BY a.code",
                                        self));
    all.interactions = countOf(store, "SELECT count(*) FROM interaction_party WHERE party_id = ?", id);
    all.asks = countOf(store, "SELECT count(*) FROM invitation WHERE party_id = ?", id);
    return all;
}

} // namespace concord
