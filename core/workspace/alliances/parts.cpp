// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/parts.h"

#include "core/model/alliances/completeness.h"
#include "core/model/alliances/sharing.h"
#include "core/model/alliances/value.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/alliances/partrules.h"
#include "core/workspace/details.h"

#include <algorithm>
#include <utility>

namespace concord {

namespace {

constexpr qsizetype mostOfStatement = 500; ///< as Benefit::columns() allows

/// What a record is called in the history.
template <class Record>
const QString &wordsOf(const Record &record)
{
    if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.topic; })
        return record.topic;
    else if constexpr (requires { record.what; })
        return record.what;
    else if constexpr (requires { record.statement; })
        return record.statement;
    else
        return record.note;
}

template <class Record>
void settleRules(const Store &store, const Record *before, Record &after, QDate today)
{
    if constexpr (requires { complete(store, before, after, today); })
        complete(store, before, after, today);
    if constexpr (requires { after.allianceId; }) {
        if (const auto rules = broken(store, before, after); !rules.isEmpty())
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
    const char *subject = std::is_same_v<Record, BenefitReading> ? "reading" : tableOf<Record>;
    return {QLatin1String(subject) + u'.' + QLatin1String(verb), wordsOf(record).simplified()};
}

} // namespace

void addReading(Store &store, BenefitReading reading)
{
    store.insert(reading);
    follow(store, reading);
}

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
        const PartyId side = benefit.partyId.value_or(infoOf(store).selfPartyId);
        benefit.ownerPersonId = person.isGiven() ? std::optional(resolvePerson(store, person, side)) : std::nullopt;
        store.update(benefit);
    });
}

Outcome<std::optional<BenefitId>> AllianceParts::adopt(IdeaId id, const QString &reason, std::optional<PartyId> gains)
{
    return m_workspace.perform({QStringLiteral("idea.adopt"), nameOf(m_workspace, id, &Idea::statement)}, [&](Store &store) {
        const Idea before = store.get(id);
        Idea after = before;
        after.answer = IdeaAnswer::Adopted;
        after.reason = reason;
        if (gains) {
            if (before.ledToBenefitId)
                refuse(QStringLiteral("idea_has_led_on"), before.statement);
            Benefit benefit;
            benefit.allianceId = before.allianceId;
            benefit.partyId = gains;
            benefit.statement = before.statement.simplified().left(mostOfStatement);
            benefit.unplanned = true;
            // What we win we know; what they win is our guess until they say so.
            benefit.importanceBasis = gains == infoOf(store).selfPartyId ? Basis::Confirmed : Basis::Guess;
            settleRules(store, static_cast<const Benefit *>(nullptr), benefit, m_workspace.today());
            after.ledToBenefitId = store.insert(benefit);
        }
        settleRules(store, &before, after, m_workspace.today());
        store.update(after);
        return after.ledToBenefitId;
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
