// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/duplicates.h"

#include "core/model/partners/nearname.h"

#include <algorithm>
#include <cstdint>

namespace concord {

namespace {

constexpr std::size_t mostOfOneKey = 30;
constexpr qsizetype shortestPhone = 7;
constexpr qsizetype phoneDigits = 8;
constexpr std::size_t candidatesBetween = 1000;

/// A candidate with its names and numbers taken apart.
struct Prepared {
    explicit Prepared(const DuplicateCandidate &one) : candidate(one), name(one.name)
    {
        for (const QString &phone : one.phones) {
            if (const QString tail = phoneTail(phone); !tail.isEmpty())
                phones << tail;
        }
    }

    const DuplicateCandidate &candidate;
    NameParts name;
    QStringList phones;
};

bool haveCommon(const QStringList &left, const QStringList &right)
{
    return std::ranges::any_of(left, [&](const QString &one) { return !one.isEmpty() && right.contains(one); });
}

Likeness likenessOf(const QList<SameReason> &reasons, PartyKind kind)
{
    const auto has = [&](SameReason reason) { return reasons.contains(reason); };
    const bool isReachedAlike = has(SameReason::Email) || has(SameReason::Phone);
    if (has(SameReason::Uid) || (has(SameReason::Name) && isReachedAlike))
        return Likeness::Certain;
    const bool isNamedAlike = has(SameReason::NameAndOrganisation) || (has(SameReason::Name) && kind == PartyKind::Organisation);
    if (isNamedAlike || has(SameReason::Email) || (has(SameReason::NearName) && isReachedAlike))
        return Likeness::Likely;
    return Likeness::Possible;
}

std::optional<LikelyPair> comparedParts(const Prepared &left, const Prepared &right)
{
    const DuplicateCandidate &a = left.candidate;
    const DuplicateCandidate &b = right.candidate;
    if (a.kind != b.kind || a.id == b.id)
        return std::nullopt;
    LikelyPair pair{std::min(a.id, b.id), std::max(a.id, b.id), {}, Likeness::Possible};
    const bool sameName = !left.name.words.isEmpty() ? left.name.words == right.name.words : a.name == b.name;
    const bool sameOrganisation = haveCommon(a.organisations, b.organisations);
    const bool isNear = !sameName && areNear(left.name, right.name);
    if (haveCommon(a.uids, b.uids))
        pair.reasons << SameReason::Uid;
    if (haveCommon(a.emails, b.emails))
        pair.reasons << SameReason::Email;
    if (haveCommon(left.phones, right.phones))
        pair.reasons << SameReason::Phone;
    if (sameName && sameOrganisation)
        pair.reasons << SameReason::NameAndOrganisation;
    if (sameName)
        pair.reasons << SameReason::Name;
    if (isNear)
        pair.reasons << SameReason::NearName;
    if (pair.reasons.isEmpty())
        return std::nullopt;
    pair.likeness = isNear && sameOrganisation ? std::max(Likeness::Likely, likenessOf(pair.reasons, a.kind))
                                               : likenessOf(pair.reasons, a.kind);
    return pair;
}

/// One thing that a candidate has in common with whoever has the same number here.
struct Key {
    std::uint64_t hash;
    std::uint32_t candidate;
    auto operator<=>(const Key &) const = default;
};

using IndexPair = std::pair<std::uint32_t, std::uint32_t>;

enum KeyKind : std::uint64_t { UidKey = 1, EmailKey, PhoneKey, NameKey, WordsKey, InitialKey, SlipKey };

/// The keys of all candidates, and whom they bring together.
class Blocks {
public:
    void add(const Prepared &one, std::uint32_t index)
    {
        const auto kind = static_cast<std::uint64_t>(one.candidate.kind);
        const auto put = [&](KeyKind key, QStringView text) {
            if (!text.isEmpty())
                m_keys.push_back({hashOf(text, key * 2 + kind), index});
        };
        for (const QString &uid : one.candidate.uids)
            put(UidKey, uid);
        for (const QString &email : one.candidate.emails)
            put(EmailKey, email);
        for (const QString &phone : one.phones)
            put(PhoneKey, phone);
        put(NameKey, one.candidate.name);
        put(WordsKey, one.name.sorted);
        addInitials(one, put);
        addSlips(one, put);
    }

    /// Each pair that shares a key, once.
    [[nodiscard]] std::vector<IndexPair> pairs()
    {
        std::ranges::sort(m_keys);
        std::vector<IndexPair> pairs;
        for (std::size_t from = 0; from < m_keys.size();) {
            std::size_t to = from + 1;
            while (to < m_keys.size() && m_keys[to].hash == m_keys[from].hash)
                ++to;
            for (std::size_t left = from; left < to; ++left) {
                const std::size_t last = to - from > mostOfOneKey ? std::min(to, left + 2) : to;
                for (std::size_t right = left + 1; right < last; ++right) {
                    if (m_keys[left].candidate != m_keys[right].candidate)
                        pairs.emplace_back(m_keys[left].candidate, m_keys[right].candidate);
                }
            }
            from = to;
        }
        std::vector<Key>().swap(m_keys);
        std::ranges::sort(pairs);
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

private:
    static std::uint64_t hashOf(QStringView text, std::uint64_t seed)
    {
        return qHash(text, static_cast<std::size_t>(seed * 0x9E3779B97F4A7C15U));
    }

    /// The first letter with the last word: under it lie the full name and the one with initials.
    template <class Put>
    static void addInitials(const Prepared &one, const Put &put)
    {
        const QStringList &names = one.name.words;
        if (names.size() > 1)
            put(InitialKey, QString(names.first().left(1) + u' ' + names.last()));
    }

    /// The name without each of its letters in turn: two names that differ by one slip have one of these in common, or
    /// one is the other without a letter.
    template <class Put>
    static void addSlips(const Prepared &one, const Put &put)
    {
        constexpr qsizetype longest = 60;
        const QString &name = one.name.joined;
        if (name.size() < 5 || name.size() > longest)
            return;
        put(SlipKey, name);
        for (qsizetype at = 0; at < name.size(); ++at) {
            if (at > 0 && name[at] == name[at - 1])
                continue; // leaves the same as the letter before
            QString rest = name;
            put(SlipKey, rest.remove(at, 1));
        }
    }

    std::vector<Key> m_keys;
};

bool isLikelier(const LikelyPair &left, const LikelyPair &right)
{
    if (left.likeness != right.likeness)
        return left.likeness > right.likeness;
    if (left.reasons.size() != right.reasons.size())
        return left.reasons.size() > right.reasons.size();
    return std::pair(left.first, left.second) < std::pair(right.first, right.second);
}

} // namespace

QString phoneTail(const QString &matchKey)
{
    const QString digits = matchKey.startsWith(u'+') ? matchKey.mid(1) : matchKey;
    return digits.size() < shortestPhone ? QString() : digits.right(phoneDigits);
}

std::optional<LikelyPair> compared(const DuplicateCandidate &left, const DuplicateCandidate &right)
{
    return comparedParts(Prepared(left), Prepared(right));
}

LikelyPairs likelyPairs(const std::vector<DuplicateCandidate> &candidates, const QSet<std::pair<PartyId, PartyId>> &apart,
                        int most, const Steps &progress)
{
    std::vector<Prepared> prepared;
    prepared.reserve(candidates.size());
    Blocks blocks;
    for (const DuplicateCandidate &candidate : candidates) {
        if (prepared.size() % candidatesBetween == 0)
            tellSteps(progress, static_cast<qint64>(prepared.size()), static_cast<qint64>(candidates.size() * 2));
        prepared.emplace_back(candidate);
        blocks.add(prepared.back(), static_cast<std::uint32_t>(prepared.size() - 1));
    }
    const std::vector<IndexPair> together = blocks.pairs();
    LikelyPairs found;
    for (std::size_t at = 0; at < together.size(); ++at) {
        if (at % candidatesBetween == 0)
            tellSteps(progress, static_cast<qint64>(together.size() + at), static_cast<qint64>(together.size() * 2));
        auto pair = comparedParts(prepared[together[at].first], prepared[together[at].second]);
        if (pair && !apart.contains({pair->first, pair->second}))
            found.pairs.push_back(*std::move(pair));
    }
    std::ranges::sort(found.pairs, isLikelier);
    if (const auto limit = static_cast<std::size_t>(most); found.pairs.size() > limit) {
        found.leftOut = static_cast<int>(found.pairs.size() - limit);
        found.pairs.resize(limit);
    }
    return found;
}

} // namespace concord
