// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/parts.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/completeness.h"
#include "core/model/alliances/sharing.h"
#include "core/model/alliances/value.h"
#include "core/model/rules.h"
#include "core/workspace/alliances/common.h"

#include <algorithm>
#include <utility>

namespace concord {

namespace {

// What each kind of part is called in an act, and what names one.
template <class Record>
struct Part;
template <>
struct Part<Responsibility> {
    static constexpr const char *subject = "responsibility";
    static constexpr auto name = &Responsibility::title;
};
template <>
struct Part<Contribution> {
    static constexpr const char *subject = "contribution";
    static constexpr auto name = &Contribution::statement;
};
template <>
struct Part<Benefit> {
    static constexpr const char *subject = "benefit";
    static constexpr auto name = &Benefit::statement;
};
template <>
struct Part<Drawback> {
    static constexpr const char *subject = "drawback";
    static constexpr auto name = &Drawback::statement;
};
template <>
struct Part<Term> {
    static constexpr const char *subject = "term";
    static constexpr auto name = &Term::topic;
};
template <>
struct Part<Safeguard> {
    static constexpr const char *subject = "safeguard";
    static constexpr auto name = &Safeguard::statement;
};
template <>
struct Part<Concern> {
    static constexpr const char *subject = "concern";
    static constexpr auto name = &Concern::statement;
};
template <>
struct Part<Idea> {
    static constexpr const char *subject = "idea";
    static constexpr auto name = &Idea::statement;
};
template <>
struct Part<HandBack> {
    static constexpr const char *subject = "hand_back";
    static constexpr auto name = &HandBack::what;
};
template <>
struct Part<BenefitReading> {
    static constexpr const char *subject = "reading";
    static constexpr auto name = &BenefitReading::note;
};

using Sides = QList<AllianceParty>;

Sides sidesOf(const Store &store, AllianceId alliance)
{
    const auto sides = store.select<AllianceParty>("WHERE alliance_id = ? ORDER BY id", {alliance.value()});
    return Sides(sides.begin(), sides.end());
}

QList<Violation> unlessSide(const std::optional<PartyId> &party, const Sides &sides, const char *column)
{
    const bool known = !party || std::ranges::find(sides, *party, &AllianceParty::partyId) != sides.end();
    return Rules().require(known, QStringLiteral("not_a_party_of_the_alliance"), QLatin1String(column)).broken();
}

// Each kind is completed first (a state brings its day with it), then asked for what it breaks. `before` is null for a
// new record.

void complete(const Store &, const Responsibility *before, Responsibility &after, QDate today)
{
    if (after.state != ResponsibilityState::Done)
        after.doneOn = {};
    else if (!after.doneOn.isValid())
        after.doneOn = today;
    if (!after.confidence)
        after.confidenceOn = {};
    else if (before == nullptr || after.confidence != before->confidence || !after.confidenceOn.isValid())
        after.confidenceOn = today;
}

void complete(const Store &, const Benefit *, Benefit &after, QDate)
{
    after.direction = goodDirection(after);
}

void complete(const Store &store, const Term *before, Term &after, QDate)
{
    if (before == nullptr) {
        const auto last = store.first<Term>("WHERE alliance_id = ? ORDER BY position DESC", {after.allianceId.value()});
        after.position = last ? last->position + 1 : 0;
    }
    // A "no" to one of the first two questions means that the topic is open again.
    const bool wasSettled = before != nullptr && before->state == TermState::Settled;
    if (wasSettled && (after.agreed == YesNo::No || after.written == YesNo::No) && after.state == TermState::Settled)
        after.state = TermState::Drafted;
    // Words are a draft at least.
    if (after.state == TermState::Missing && !isBlank(after.text) && (before == nullptr || isBlank(before->text)))
        after.state = TermState::Drafted;
}

void complete(const Store &, const Safeguard *, Safeguard &after, QDate today)
{
    if (after.state != SafeguardState::Met)
        after.metOn = {};
    else if (!after.metOn.isValid())
        after.metOn = today;
    if (after.state != SafeguardState::Waived) {
        after.waiveReason.clear();
        after.waivedById.reset();
    }
}

void complete(const Store &, const Concern *, Concern &after, QDate today)
{
    if (!after.raisedOn.isValid())
        after.raisedOn = today;
}

void complete(const Store &, const Idea *, Idea &after, QDate today)
{
    if (!after.putOn.isValid())
        after.putOn = today;
}

template <class Record>
void complete(const Store &, const Record *, Record &, QDate)
{
}

QList<Violation> broken(const Store &, const Responsibility *before, const Responsibility &after, const Sides &sides)
{
    QList<Violation> rules = violationsOf(after, sides);
    if (before != nullptr && rules.isEmpty())
        rules = refusalsOfStep(before->state, after.state, after.stateReason);
    return rules;
}

QList<Violation> broken(const Store &, const Contribution *, const Contribution &after, const Sides &sides)
{
    return violationsOf(after, sides);
}

QList<Violation> broken(const Store &, const Benefit *before, const Benefit &after, const Sides &sides)
{
    return violationsOf(after, sides) + (before != nullptr ? refusalsOfStep(before->state, after.state) : QList<Violation>());
}

QList<Violation> broken(const Store &, const Drawback *, const Drawback &after, const Sides &sides)
{
    return violationsOf(after, sides);
}

QList<Violation> broken(const Store &store, const Term *, const Term &after, const Sides &sides)
{
    const bool twice = !after.clauseKey.isEmpty()
        && store.first<Term>("WHERE alliance_id = ? AND clause_key = ? AND id <> ?",
                             {after.allianceId.value(), after.clauseKey, after.id.value()});
    return violationsOf(after) + unlessSide(after.ownerPartyId, sides, "term.owner_party_id")
        + Rules().require(!twice, QStringLiteral("clause_twice"), after.clauseKey, after.topic).broken();
}

QList<Violation> broken(const Store &, const Safeguard *, const Safeguard &after, const Sides &sides)
{
    return violationsOf(after) + unlessSide(after.forPartyId, sides, "safeguard.for_party_id");
}

QList<Violation> broken(const Store &, const Concern *before, const Concern &after, const Sides &sides)
{
    return unlessSide(after.raisedByPartyId, sides, "concern.raised_by_party_id")
        + (before != nullptr ? refusalsOfStep(before->step, after.step, after.outcome) : QList<Violation>());
}

QList<Violation> broken(const Store &, const Idea *before, const Idea &after, const Sides &sides)
{
    return violationsOf(after) + unlessSide(after.fromPartyId, sides, "idea.from_party_id")
        + (before != nullptr ? refusalsOfStep(before->answer, after.answer) : QList<Violation>());
}

QList<Violation> broken(const Store &, const HandBack *, const HandBack &after, const Sides &sides)
{
    return violationsOf(after, sides);
}

template <class Record>
void settleRules(const Store &store, const Record *before, Record &after, QDate today)
{
    complete(store, before, after, today);
    if constexpr (requires { after.allianceId; }) {
        if (const auto rules = broken(store, before, after, sidesOf(store, after.allianceId)); !rules.isEmpty())
            refuse(rules);
    }
}

// What follows from a record once it is written or removed.

template <class Record>
void follow(Store &, const Record &)
{
}

void follow(Store &store, const BenefitReading &reading)
{
    Benefit benefit = store.get(reading.benefitId);
    if (benefit.state == BenefitState::GivenUp || benefit.state == BenefitState::Missed)
        return;
    const auto latest = store.first<BenefitReading>("WHERE benefit_id = ? ORDER BY read_on DESC, id DESC", {benefit.id.value()});
    // A reading that is taken away or put right may take the benefit back as well.
    benefit.state = BenefitState::Expected;
    if (latest) {
        const SuggestedState suggested = suggestedState(benefit, &*latest, latest->readOn);
        if (!suggested.ask)
            benefit.state = suggested.state;
    }
    store.update(benefit);
}

void follow(Store &store, const Safeguard &safeguard)
{
    Alliance alliance = store.get(safeguard.allianceId);
    const auto safeguards = store.select<Safeguard>("WHERE alliance_id = ?", {alliance.id.value()});
    const int unlocked = highestUnlocked(QList<Safeguard>(safeguards.begin(), safeguards.end()));
    if (alliance.shareLevel > unlocked) {
        alliance.shareLevel = unlocked;
        store.update(alliance);
    }
}

template <class Record>
bool movesState(const Record &before, const Record &after)
{
    if constexpr (requires { before.state; })
        return before.state != after.state;
    else if constexpr (requires { before.step; })
        return before.step != after.step;
    else if constexpr (requires { before.answer; })
        return before.answer != after.answer;
    else
        return false;
}

template <class Record>
Act actOf(const char *verb, const Record &record)
{
    return {QLatin1String(Part<Record>::subject) + u'.' + QLatin1String(verb), (record.*Part<Record>::name).simplified()};
}

} // namespace

template <class Record>
Outcome<Id<Record>> AllianceParts::add(Record record)
{
    return m_workspace.perform(actOf("add", record), [&](Store &store) {
        settleRules(store, static_cast<const Record *>(nullptr), record, m_workspace.today());
        store.insert(record);
        follow(store, record);
        return record.id;
    });
}

template <class Record>
Outcome<void> AllianceParts::edit(Id<Record> id, const std::type_identity_t<std::function<void(Record &)>> &change)
{
    const auto seen = m_workspace.read([&](const Store &store) { return store.get(id); });
    if (!seen)
        return tl::make_unexpected(seen.error());
    Record wished = *seen;
    change(wished);
    const char *verb = movesState(*seen, wished) ? "set_state" : "edit";
    return m_workspace.perform(actOf(verb, wished), [&](Store &store) {
        const Record before = store.get(id);
        Record after = before;
        change(after);
        after.id = before.id;
        after.uid = before.uid;
        settleRules(store, &before, after, m_workspace.today());
        store.update(after);
        follow(store, after);
    });
}

template <class Record>
Outcome<void> AllianceParts::remove(Id<Record> id)
{
    const auto seen = m_workspace.read([&](const Store &store) { return store.get(id); });
    if (!seen)
        return tl::make_unexpected(seen.error());
    return m_workspace.perform(actOf("remove", *seen), [&](Store &store) {
        store.remove(id);
        follow(store, *seen);
    });
}

#define CONCORD_ALLIANCE_PART(Record)                                                                                                    \
    template Outcome<Id<Record>> AllianceParts::add(Record);                                                                              \
    template Outcome<void> AllianceParts::edit(Id<Record>, const std::type_identity_t<std::function<void(Record &)>> &);                  \
    template Outcome<void> AllianceParts::remove(Id<Record>);
CONCORD_ALLIANCE_PART(Responsibility)
CONCORD_ALLIANCE_PART(Contribution)
CONCORD_ALLIANCE_PART(Benefit)
CONCORD_ALLIANCE_PART(BenefitReading)
CONCORD_ALLIANCE_PART(Drawback)
CONCORD_ALLIANCE_PART(Term)
CONCORD_ALLIANCE_PART(Safeguard)
CONCORD_ALLIANCE_PART(Concern)
CONCORD_ALLIANCE_PART(Idea)
CONCORD_ALLIANCE_PART(HandBack)
#undef CONCORD_ALLIANCE_PART

Outcome<void> AllianceParts::answer(TermId id, Question question, YesNo answer)
{
    static constexpr YesNo Term::*members[] = {&Term::agreed, &Term::written, &Term::checked, &Term::divided};
    return m_workspace.perform({QStringLiteral("term.answer"), nameOf(m_workspace, id, &Term::topic)}, [&](Store &store) {
        const Term before = store.get(id);
        Term after = before;
        after.*members[static_cast<int>(question)] = answer;
        settleRules(store, &before, after, m_workspace.today());
        store.update(after);
    });
}

Outcome<TermId> AllianceParts::addClause(AllianceId alliance, const QString &key)
{
    Term term;
    term.allianceId = alliance;
    term.clauseKey = key;
    const CompletenessLine *line = completenessLine(key);
    term.topic = line != nullptr ? QString::fromUtf8(line->text) : key;
    return add(std::move(term));
}

Outcome<void> AllianceParts::moveTerm(TermId id, int place)
{
    return m_workspace.perform({QStringLiteral("term.move"), nameOf(m_workspace, id, &Term::topic)}, [&](Store &store) {
        const Term moved = store.get(id);
        auto terms = store.select<Term>("WHERE alliance_id = ? AND id <> ? ORDER BY position, id", {moved.allianceId.value(), id.value()});
        terms.insert(terms.begin() + std::clamp(place, 0, static_cast<int>(terms.size())), moved);
        for (int position = 0; Term &term : terms) {
            if (std::exchange(term.position, position) != position)
                store.update(term);
            ++position;
        }
    });
}

Outcome<void> AllianceParts::nameFigureOwner(BenefitId id, const Picked<Party> &person)
{
    return m_workspace.perform({QStringLiteral("benefit.name_owner"), nameOf(m_workspace, id, &Benefit::statement)}, [&](Store &store) {
        Benefit benefit = store.get(id);
        const PartyId side = benefit.partyId.value_or(m_workspace.info().selfPartyId);
        benefit.ownerPersonId = person.isGiven() ? std::optional(resolvePerson(store, person, side)) : std::nullopt;
        store.update(benefit);
    });
}

Outcome<void> AllianceParts::setPeople(ResponsibilityId id, ResponsibilityPart part, const QList<Picked<Party>> &people)
{
    return m_workspace.perform({QStringLiteral("responsibility.set_people"), nameOf(m_workspace, id, &Responsibility::title)},
                               [&](Store &store) {
                                   const Responsibility work = store.get(id);
                                   QList<PartyId> wanted;
                                   for (const Picked<Party> &person : people) {
                                       if (person.isGiven())
                                           wanted << resolvePerson(store, person, work.accountablePartyId);
                                   }
                                   for (const auto &named : store.select<ResponsibilityPerson>("WHERE responsibility_id = ? AND part = ?",
                                                                                               {id.value(), QString(word(part))})) {
                                       if (wanted.removeAll(named.personId) == 0)
                                           store.remove(named.id);
                                   }
                                   for (PartyId person : wanted)
                                       store.insert(ResponsibilityPerson{{}, {}, id, person, part});
                               });
}

} // namespace concord
