// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancerules.h"

#include "core/model/alliances/completeness.h"
#include "core/model/priorities/priorityrules.h"
#include "core/model/rules.h"

#include <QCryptographicHash>

#include <algorithm>

namespace concord {

namespace {

bool isSide(PartyId party, const QList<AllianceParty> &sides)
{
    return std::ranges::find(sides, party, &AllianceParty::partyId) != sides.end();
}

template <class State>
Rules lawfulOnly(bool lawful, State from, State to)
{
    return Rules().require(lawful, QStringLiteral("step_not_lawful"), word(from), word(to));
}

QString notOurParty()
{
    return QStringLiteral("not_a_party_of_the_alliance");
}

} // namespace

QList<Violation> violationsOf(const Alliance &alliance)
{
    const bool bothKnown = alliance.startOn.isValid() && alliance.endOn.isValid();
    return Rules()
        .require(!bothKnown || alliance.endOn > alliance.startOn, QStringLiteral("end_not_after_start"),
                 QStringLiteral("alliance.end_on"))
        .require(alliance.renewal != Renewal::Automatic || alliance.renewalMonths,
                 QStringLiteral("renewal_months_needed"), QStringLiteral("alliance.renewal_months"))
        .broken();
}

QList<Violation> violationsOf(const Term &term)
{
    const CompletenessLine *line = completenessLine(term.clauseKey);
    const bool answered = term.agreed != YesNo::No && term.written != YesNo::No;
    return Rules()
        .require(term.state != TermState::NotNeeded || !isBlank(term.reason), QStringLiteral("reason_needed"),
                 QStringLiteral("term.reason"), term.topic)
        .require(term.state != TermState::Settled || answered, QStringLiteral("settled_needs_agreed_and_written"),
                 QStringLiteral("term.state"), term.topic)
        .require(term.clauseKey.isEmpty() || (line != nullptr && !line->derived), QStringLiteral("not_a_clause"),
                 QStringLiteral("term.clause_key"), term.clauseKey)
        .broken();
}

QList<Violation> violationsOf(const Responsibility &r, const QList<AllianceParty> &sides)
{
    return Rules()
        .require(isSide(r.accountablePartyId, sides), notOurParty(),
                 QStringLiteral("responsibility.accountable_party_id"), r.title)
        .require(r.state != ResponsibilityState::Done || r.doneOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("responsibility.done_on"))
        .require(r.state != ResponsibilityState::Dropped || !isBlank(r.stateReason), QStringLiteral("reason_needed"),
                 QStringLiteral("responsibility.state_reason"), r.title)
        .broken();
}

bool isLate(const Responsibility &responsibility, QDate today)
{
    const bool open = responsibility.state == ResponsibilityState::Planned || responsibility.state == ResponsibilityState::UnderWay;
    return open && responsibility.dueOn.isValid() && responsibility.dueOn < today;
}

QList<Violation> refusalsOfStep(ResponsibilityState from, ResponsibilityState to, const QString &reason)
{
    using enum ResponsibilityState;
    const bool reopens = from == Done && to == UnderWay;
    const bool lawful = from == to || (from != Dropped && (to > from || reopens));
    const bool needsReason = from != to && (reopens || to == Dropped);
    return lawfulOnly(lawful, from, to)
        .require(!lawful || !needsReason || !isBlank(reason), QStringLiteral("reason_needed"),
                 QStringLiteral("responsibility.state_reason"))
        .broken();
}

QList<Violation> violationsOf(const Contribution &c, const QList<AllianceParty> &sides)
{
    return Rules()
        .require(isSide(c.partyId, sides), notOurParty(), QStringLiteral("contribution.party_id"), c.statement)
        .require(inOrder(c.fromOn, c.toOn), QStringLiteral("ends_before_start"), QStringLiteral("contribution.to_on"))
        .require(!c.moneyMinor || isCurrencyCode(c.currency), QStringLiteral("not_a_currency"),
                 QStringLiteral("contribution.currency"), c.currency)
        .broken();
}

QList<Violation> violationsOf(const Benefit &b, const QList<AllianceParty> &sides)
{
    return Rules()
        .require(!b.partyId || isSide(*b.partyId, sides), notOurParty(), QStringLiteral("benefit.party_id"),
                 b.statement)
        .require(!b.baseline || !b.target || *b.baseline != *b.target, QStringLiteral("target_is_baseline"),
                 QStringLiteral("benefit.target"), b.statement)
        .broken();
}

QList<Violation> refusalsOfStep(BenefitState from, BenefitState to)
{
    using enum BenefitState;
    const bool late = from == Missed && to == Realised;
    const bool open = from != Realised && from != Missed;
    return lawfulOnly(from == to || late || to == GivenUp || (to > from && open), from, to).broken();
}

QList<Violation> violationsOf(const Drawback &drawback, const QList<AllianceParty> &sides)
{
    return Rules()
        .require(isSide(drawback.partyId, sides), notOurParty(), QStringLiteral("drawback.party_id"),
                 drawback.statement)
        .broken();
}

QList<Violation> violationsOf(const HandBack &handBack, const QList<AllianceParty> &sides)
{
    return Rules()
        .require(isSide(handBack.toPartyId, sides), notOurParty(), QStringLiteral("hand_back.to_party_id"),
                 handBack.what)
        .broken();
}

QList<Violation> violationsOf(const Safeguard &safeguard)
{
    const bool waived = safeguard.state == SafeguardState::Waived;
    return Rules()
        .require(safeguard.state != SafeguardState::Met || safeguard.metOn.isValid(), QStringLiteral("day_needed"),
                 QStringLiteral("safeguard.met_on"))
        .require(!waived || !isBlank(safeguard.waiveReason), QStringLiteral("reason_needed"),
                 QStringLiteral("safeguard.waive_reason"), safeguard.statement)
        .require(!waived || safeguard.waivedById, QStringLiteral("party_needed"),
                 QStringLiteral("safeguard.waived_by_id"))
        .broken();
}

QList<Violation> refusalsOfStep(ConcernStep from, ConcernStep to, const QString &reason)
{
    return Rules()
        .require(to >= from || !isBlank(reason), QStringLiteral("reason_needed"), QStringLiteral("concern.outcome"))
        .broken();
}

QList<Violation> violationsOf(const Idea &idea)
{
    const bool decided = idea.answer == IdeaAnswer::Adopted || idea.answer == IdeaAnswer::Declined;
    return Rules()
        .require(!decided || !isBlank(idea.reason), QStringLiteral("reason_needed"), QStringLiteral("idea.reason"),
                 idea.statement)
        .broken();
}

QList<Violation> refusalsOfStep(IdeaAnswer from, IdeaAnswer to)
{
    using enum IdeaAnswer;
    const bool decided = from == Adopted || from == Declined;
    return lawfulOnly(from == to || (!decided && to > from) || (from == Declined && to == Trying), from, to).broken();
}

QString hashOf(const QString &body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<Violation> refusalsOfChange(const AgreementVersion &before, const AgreementVersion &after)
{
    using enum VersionState;
    const bool lawful = before.state == after.state || (before.state == Draft && after.state == Proposed) ||
                        (before.state == Proposed && (after.state == InForce || after.state == Withdrawn)) ||
                        (before.state == InForce && after.state == Replaced);
    AgreementVersion allowed = before;
    allowed.state = after.state;
    allowed.effectiveOn = after.effectiveOn;
    return lawfulOnly(lawful, before.state, after.state)
        .require(before.state == Draft || allowed == after, QStringLiteral("version_is_sealed"),
                 QStringLiteral("agreement_version"), QString::number(before.number))
        .require(after.state == Draft || after.bodyHash == hashOf(after.body), QStringLiteral("hash_does_not_match"),
                 QStringLiteral("agreement_version.body_hash"), QString::number(after.number))
        .broken();
}

QList<Violation> violationsOf(const Acceptance &acceptance, const AgreementVersion &version,
                              const QList<Acceptance> &others, QDate today)
{
    const bool already = std::ranges::any_of(others, [&acceptance](const Acceptance &other) {
        return other.id != acceptance.id && other.versionId == acceptance.versionId &&
               other.alliancePartyId == acceptance.alliancePartyId;
    });
    const bool afterSealing = !acceptance.acceptedOn.isValid() || !version.sealedOn.isValid() || acceptance.acceptedOn >= version.sealedOn;
    return Rules()
        .require(version.state != VersionState::Draft && version.state != VersionState::Withdrawn,
                 QStringLiteral("version_not_proposed"), QStringLiteral("agreement_version"), QString::number(version.number))
        .require(acceptance.acceptedOn.isValid() && acceptance.acceptedOn <= today, QStringLiteral("day_in_future"),
                 QStringLiteral("acceptance.accepted_on"))
        .require(afterSealing, QStringLiteral("accepted_before_sealed"), QStringLiteral("acceptance.accepted_on"),
                 version.sealedOn.toString(Qt::ISODate))
        .require(!already, QStringLiteral("already_accepted"), QStringLiteral("acceptance"))
        .broken();
}

} // namespace concord
