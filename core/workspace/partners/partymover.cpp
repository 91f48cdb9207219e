// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partymover.h"

#include "core/base/folding.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/fitrating.h"
#include "core/model/partners/merged.h"
#include "core/model/partners/partymerge.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"

#include <algorithm>

namespace concord {

namespace {

/// The limit of a text column.
template <class Record>
qsizetype longest(const char *column)
{
    for (const Column &one : Record::columns()) {
        if (qstrcmp(one.name, column) == 0)
            return one.longest;
    }
    return 0;
}

template <class Range, class Same>
auto *firstIn(Range &rows, const Same &same)
{
    const auto found = std::ranges::find_if(rows, same);
    return found == rows.end() ? nullptr : &*found;
}

QDate earlier(QDate left, QDate right)
{
    return !left.isValid() || !right.isValid() ? QDate() : std::min(left, right);
}

QDate later(QDate left, QDate right)
{
    return !left.isValid() ? right : !right.isValid() ? left : std::max(left, right);
}

} // namespace

void PartyMover::moveAll()
{
    joinAffiliations();
    joinContacts();
    joinStrengths();
    joinTags();
    joinCoverages();
    joinRatings();
    joinFits();
    joinMemberships();
    joinMoods();
    joinDistinctPairs();
    dropEqual("responsibility_person", "person_id", {"responsibility_id", "part"});
    dropEqual("interaction_party", "party_id", {"interaction_id"});
    dropEqual("check_in_attendee", "party_id", {"check_in_id"});
    moveRest();
}

template <class Record>
std::vector<Record> PartyMover::of(PartyId party, QByteArrayView column) const
{
    const QByteArray tail = "WHERE " + column.toByteArray() + " = ? ORDER BY id";
    return m_store.select<Record>(tail, {party.value()});
}

QString PartyMover::joined(const QString &first, const QString &second, qsizetype most)
{
    QString both = joinedTexts(first, second);
    if (both.size() <= most)
        return both;
    m_leftOver << second;
    return first;
}

void PartyMover::joinAffiliations()
{
    for (const auto *column : {"person_id", "organisation_id"}) {
        auto kept = of<Affiliation>(m_to, column);
        const bool isPerson = qstrcmp(column, "person_id") == 0;
        for (const Affiliation &theirs : of<Affiliation>(m_from, column)) {
            auto *same = firstIn(kept, [&](const Affiliation &ours) {
                const bool sameOther = isPerson ? ours.organisationId == theirs.organisationId : ours.personId == theirs.personId;
                return sameOther && folded(ours.role) == folded(theirs.role) && ours.fromOn == theirs.fromOn && ours.toOn == theirs.toOn;
            });
            if (same == nullptr)
                continue;
            same->isContactPoint = same->isContactPoint || theirs.isContactPoint;
            m_store.update(*same);
            m_store.remove(theirs.id);
        }
    }
}

void PartyMover::joinContacts()
{
    auto kept = of<ContactPoint>(m_to);
    for (ContactPoint theirs : of<ContactPoint>(m_from)) {
        auto *same = firstIn(kept, [&](const ContactPoint &ours) {
            return ours.kind == theirs.kind && (ours.matchKey.isEmpty() ? ours.value == theirs.value : ours.matchKey == theirs.matchKey);
        });
        const bool hasPreferred = std::ranges::any_of(kept, [&](const ContactPoint &c) { return c.kind == theirs.kind && c.preferred; });
        if (same == nullptr) {
            theirs.preferred = theirs.preferred && !hasPreferred;
            m_store.update(theirs);
            continue;
        }
        if (folded(same->label) != folded(theirs.label))
            same->label = same->label.isEmpty() || theirs.label.isEmpty()
                ? same->label + theirs.label
                : joined(same->label, theirs.label, longest<ContactPoint>("label")).replace(u'\n', QStringLiteral(", "));
        same->label.truncate(longest<ContactPoint>("label"));
        same->preferred = same->preferred || (theirs.preferred && !hasPreferred);
        m_store.update(*same);
        m_store.remove(theirs.id);
    }
}

void PartyMover::joinStrengths()
{
    auto kept = of<Strength>(m_to);
    for (const Strength &theirs : of<Strength>(m_from)) {
        auto *same = firstIn(kept, [&](const Strength &ours) { return folded(ours.what) == folded(theirs.what); });
        if (same == nullptr)
            continue;
        same->level = std::max(same->level, theirs.level);
        same->evidence = joined(same->evidence, theirs.evidence, longest<Strength>("evidence"));
        same->observedOn = later(same->observedOn, theirs.observedOn);
        m_store.update(*same);
        for (StrengthRelevance &relevance : m_store.select<StrengthRelevance>("WHERE strength_id = ?", {theirs.id.value()})) {
            if (m_store.first<StrengthRelevance>("WHERE strength_id = ? AND need_id = ?", {same->id.value(), relevance.needId.value()}))
                continue; // goes with the strength
            relevance.strengthId = same->id;
            m_store.update(relevance);
        }
        m_store.remove(theirs.id);
    }
}

void PartyMover::joinTags()
{
    const auto kept = of<PartyTag>(m_to);
    for (const PartyTag &theirs : of<PartyTag>(m_from)) {
        if (firstIn(kept, [&](const PartyTag &ours) { return folded(ours.name) == folded(theirs.name); }) != nullptr)
            m_store.remove(theirs.id);
    }
}

/// The larger share stays, with what it rests on; of equal ones that which rests on more.
void PartyMover::joinCoverages()
{
    auto kept = of<Coverage>(m_to);
    for (const Coverage &theirs : of<Coverage>(m_from)) {
        auto *same = firstIn(kept, [&](const Coverage &ours) { return ours.needId == theirs.needId; });
        if (same == nullptr)
            continue;
        if (std::pair(theirs.percent, theirs.basis) > std::pair(same->percent, same->basis)) {
            same->percent = theirs.percent;
            same->basis = theirs.basis;
        }
        same->note = joined(same->note, theirs.note, longest<Coverage>("note"));
        m_store.update(*same);
        m_store.remove(theirs.id);
    }
}

/// A score that is known rather than an unknown one, then the later one.
void PartyMover::joinRatings()
{
    auto kept = of<FitRating>(m_to);
    for (const FitRating &theirs : of<FitRating>(m_from)) {
        auto *same = firstIn(kept, [&](const FitRating &ours) {
            return ours.priorityId == theirs.priorityId && ours.criterion == theirs.criterion;
        });
        if (same == nullptr)
            continue;
        if (theirs.score && (!same->score || theirs.ratedOn > same->ratedOn)) {
            same->score = theirs.score;
            same->ratedOn = theirs.ratedOn;
        }
        same->evidence = joined(same->evidence, theirs.evidence, longest<FitRating>("evidence"));
        m_store.update(*same);
        m_store.remove(theirs.id);
    }
}

/// Every deal-breaker stands; a decision that was taken rather than none, then the later one.
void PartyMover::joinFits()
{
    auto kept = of<FitSummary>(m_to);
    for (const FitSummary &theirs : of<FitSummary>(m_from)) {
        auto *same = firstIn(kept, [&](const FitSummary &ours) { return ours.priorityId == theirs.priorityId; });
        if (same == nullptr)
            continue;
        if (theirs.decision != FitDecision::None && (same->decision == FitDecision::None || theirs.decidedOn > same->decidedOn)) {
            same->decision = theirs.decision;
            same->decidedOn = theirs.decidedOn;
        }
        if (!same->gut)
            same->gut = theirs.gut;
        same->dealbreakerNote = joined(same->dealbreakerNote, theirs.dealbreakerNote, longest<FitSummary>("dealbreaker_note"));
        m_store.update(*same);
        m_store.remove(theirs.id);
    }
}

/// Two that go on in one team are one; former times stay apart.
void PartyMover::joinMemberships()
{
    auto kept = of<TeamMember>(m_to);
    for (const TeamMember &theirs : of<TeamMember>(m_from)) {
        auto *same = firstIn(kept, [&](const TeamMember &ours) {
            return ours.teamId == theirs.teamId && !ours.toOn.isValid() && !theirs.toOn.isValid();
        });
        if (same == nullptr)
            continue;
        same->part = joined(same->part, theirs.part, longest<TeamMember>("part")).replace(u'\n', QStringLiteral(", "));
        same->part.truncate(longest<TeamMember>("part"));
        same->key = same->key || theirs.key;
        same->wanted = same->wanted && theirs.wanted;
        same->fromOn = earlier(same->fromOn, theirs.fromOn);
        m_store.update(*same);
        m_store.remove(theirs.id);
    }
}

/// The mood that is known best.
void PartyMover::joinMoods()
{
    auto kept = of<CheckInMood>(m_to);
    for (const CheckInMood &theirs : of<CheckInMood>(m_from)) {
        auto *same = firstIn(kept, [&](const CheckInMood &ours) { return ours.checkInId == theirs.checkInId; });
        if (same == nullptr)
            continue;
        if (theirs.basis > same->basis) {
            same->mood = theirs.mood;
            same->basis = theirs.basis;
            m_store.update(*same);
        }
        m_store.remove(theirs.id);
    }
}

void PartyMover::joinDistinctPairs()
{
    const auto pairs = m_store.select<DistinctPair>("WHERE ?1 IN (party_id, other_id) OR ?2 IN (party_id, other_id) ORDER BY id",
                                                    {m_to.value(), m_from.value()});
    QList<std::pair<PartyId, PartyId>> seen;
    for (const DistinctPair &pair : pairs) {
        const PartyId one = pair.partyId == m_from ? m_to : pair.partyId;
        const PartyId other = pair.otherId == m_from ? m_to : pair.otherId;
        const std::pair known{std::min(one, other), std::max(one, other)};
        if (one == other || seen.contains(known))
            m_store.remove(pair.id);
        else
            seen << known;
    }
}

void PartyMover::dropEqual(const QByteArray &table, const QByteArray &column, const QList<QByteArray> &same)
{
    QByteArray sql = "DELETE FROM " + table + " WHERE " + column + " = ?1 AND EXISTS (SELECT 1 FROM " + table + " k WHERE k."
        + column + " = ?2";
    for (const QByteArray &each : same)
        sql += " AND k." + each + " = " + table + '.' + each;
    sql += ')';
    m_store.query(sql, {m_from.value(), m_to.value()}).run();
}

void PartyMover::moveRest()
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns().subspan(1)) { // the first is the row's own id
            if (qstrcmp(column.references, "party") != 0)
                continue;
            const QByteArray sql = QByteArray("UPDATE ") + type.table + " SET " + column.name + " = ?1 WHERE " + column.name + " = ?2";
            m_store.query(sql, {m_to.value(), m_from.value()}).run();
        }
    }
}

} // namespace concord
