// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/agreements.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/model/partners/party.h"
#include "core/reports/markdown.h"
#include "core/reports/phrases.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/papernames.h"
#include "core/workspace/alliances/sidesintext.h"

#include <algorithm>

namespace concord {

namespace {

using namespace phrases;

/// What is only guessed about a partner is ours alone.
std::optional<int> unlessGuessed(std::optional<int> value, Basis basis, bool isUs)
{
    return isUs || basis != Basis::Guess ? value : std::nullopt;
}

SharedAgreement::Work sharedWork(const AllianceFacts &facts, const Responsibility &work, PaperNames &names)
{
    SharedAgreement::Work shared{work.title, work.whatGoodLooksLike, names.of(work.accountablePartyId), {}, {}, {}, work.dueOn};
    for (const ResponsibilityPerson &person : facts.people) {
        if (person.responsibilityId != work.id)
            continue;
        QStringList *const parts[] = {&shared.doing, &shared.helping, &shared.toBeTold};
        *parts[static_cast<int>(person.part)] << names.of(person.personId);
    }
    return shared;
}

/// A term that repeats a field of the agreement, or that has nothing to say yet, would only be read twice.
bool saysSomethingOfItsOwn(const Alliance &alliance, const Term &term)
{
    return term.state != TermState::NotNeeded && term.state != TermState::Missing && term.text.trimmed() != alliance.purpose.trimmed();
}

/// Who accepted a version, by the names of its own text; without one, lines to sign on.
Document acceptancesOf(const AllianceFacts &facts, const AgreementVersion *version, const QList<SharedAgreement::Side> &inText, PaperNames &names)
{
    const QHash<AlliancePartyId, QString> sides = namesInText(facts.sides, inText);
    QList<SharedAgreement::Yes> list;
    for (const Acceptance &yes : facts.acceptances) {
        if (version != nullptr && yes.versionId == version->id && sides.contains(yes.alliancePartyId))
            list << SharedAgreement::Yes{sides[yes.alliancePartyId], names.of(yes.byPersonId), yes.acceptedOn, yes.how, yes.reference};
    }
    Document sheet = acceptanceSheet(inText, list);
    if (version != nullptr)
        sheet.text(QStringLiteral("This list is kept beside the text; the SHA-256 is that of the text alone."));
    return sheet;
}

PrivateNotes privateNotes(const Store &store, const AllianceFacts &facts, PaperNames &names)
{
    PrivateNotes notes;
    const Alliance &alliance = facts.alliance;
    notes.reason = alliance.privateReason;
    notes.prepDays = alliance.prepDays;
    for (const Priority &p : store.select<Priority>(
             "WHERE id IN (SELECT priority_id FROM alliance_priority WHERE alliance_id = ?) ORDER BY title", {alliance.id.value()}))
        notes.priorities << p.title;
    for (const AllianceSide &side : facts.sides) {
        if (!side.role.isUs && side.role.significance && side.role.significanceBasis == Basis::Guess)
            notes.guesses << QStringLiteral("It matters %1 of 5 to %2.").arg(*side.role.significance).arg(side.party.name);
    }
    for (const Benefit &b : facts.benefits) {
        const QString who = b.partyId ? names.of(*b.partyId) : QStringLiteral("those served");
        if (b.importanceBasis == Basis::Guess)
            notes.guesses << QStringLiteral("\"%1\" matters %2 of 5 to %3.").arg(b.statement).arg(b.importance).arg(who);
    }
    for (const Drawback &d : store.select<Drawback>("WHERE alliance_id = ? AND is_private ORDER BY id", {alliance.id.value()}))
        notes.drawbacks << QStringLiteral("%1: %2").arg(names.of(d.partyId), d.statement);
    for (const Concern &c : store.select<Concern>("WHERE alliance_id = ? ORDER BY raised_on, id", {alliance.id.value()}))
        notes.concerns << QStringLiteral("%1 (%2, %3, since %4)").arg(c.statement, plain(c.visibility), plain(c.step), day(c.raisedOn));
    for (const AllianceStep &s : facts.steps) {
        QString line = QStringLiteral("%1: from %2 to %3").arg(day(s.takenOn), plain(s.fromState), plain(s.toState));
        if (!s.reason.isEmpty())
            line += QStringLiteral(". %1").arg(s.reason);
        if (!s.overrideReason.isEmpty())
            line += QStringLiteral(". Went on although something stood in the way: %1").arg(s.overrideReason);
        notes.steps << line;
    }
    return notes;
}

QString footerOf(const AllianceFacts &facts, const AgreementVersion &version, QDate today)
{
    const VersionStatus status = statusOn(facts, version, today);
    const QString later = facts.yetToAccept(&version).isEmpty() ? QStringLiteral("accepted, counts from %1") : QStringLiteral("counts from %1");
    const QString words = status == VersionStatus::CountsLater ? later.arg(day(inForceFrom(facts, version)))
        : status == VersionStatus::Over                        ? QStringLiteral("ended with the alliance")
                                                               : plain(status);
    return QStringLiteral("Version %1, %2, SHA-256 %3").arg(version.number).arg(words, version.bodyHash);
}

} // namespace

SharedAgreement loadSharedAgreement(const Store &store, AllianceId id)
{
    const AllianceFacts facts = loadFacts(store, id);
    const Alliance &a = facts.alliance;
    PaperNames names(store);
    SharedAgreement shared;
    shared.code = a.code;
    shared.title = a.title;
    shared.kind = a.kind;
    shared.form = a.form;
    shared.binding = a.binding;
    shared.purpose = a.purpose;
    shared.inScope = a.inScope;
    shared.outScope = a.outScope;
    shared.exclusivity = a.exclusivity;
    shared.exclusivityArea = a.exclusivityArea;
    shared.startOn = a.startOn;
    shared.initialMonths = a.initialMonths;
    shared.renewal = a.renewal;
    shared.renewalMonths = a.renewalMonths;
    shared.noticeValue = a.noticeValue;
    shared.noticeUnit = a.noticeUnit;
    // The first end and its notice day belong to the paper; what renewals made of them does not.
    const AgreementDates first = agreementDates(a, a.startOn);
    shared.endOn = first.endOn;
    shared.noticeBy = first.noticeBy;

    for (const AllianceSide &side : facts.sides)
        shared.sides << SharedAgreement::Side{side.party.name, side.role.roleLabel, names.of(side.role.spokespersonId),
                                              reach(store, side.role), names.of(side.role.signatoryId)};
    const auto isUs = [&](std::optional<PartyId> party) { return party && !facts.sides.isEmpty() && facts.sides.first().role.isUs && *party == facts.sides.first().role.partyId; };
    for (const Responsibility &work : facts.responsibilities) {
        if (work.state != ResponsibilityState::Dropped)
            shared.work << sharedWork(facts, work, names);
    }
    for (const Contribution &c : facts.contributions) {
        if (c.state != ContributionState::Stopped)
            shared.brought << SharedAgreement::Brought{names.of(c.partyId), c.statement, c.amount, c.unit, c.moneyMinor, c.currency};
    }
    for (const Benefit &b : facts.benefits) {
        if (b.state != BenefitState::GivenUp && !b.unplanned)
            shared.won << SharedAgreement::Won{names.of(b.partyId), b.statement, unlessGuessed(b.importance, b.importanceBasis, isUs(b.partyId)),
                                               b.measure, b.unit, b.baseline, b.target, b.dueOn, names.of(b.ownerPersonId)};
    }
    for (const Drawback &d : store.select<Drawback>("WHERE alliance_id = ? AND NOT is_private AND state <> 'gone' ORDER BY id", {id.value()}))
        shared.costs << SharedAgreement::Cost{names.of(d.partyId), d.statement};
    for (const Term &term : facts.terms) {
        if (saysSomethingOfItsOwn(a, term))
            shared.topics << SharedAgreement::Topic{term.id, term.topic, term.text, names.of(term.ownerPartyId)};
    }
    for (const Safeguard &s : facts.safeguards) {
        if (s.state != SafeguardState::Waived)
            shared.conditions << SharedAgreement::Condition{s.statement, names.of(s.forPartyId), s.level, s.state == SafeguardState::Met};
    }
    for (const CheckInSchedule &s : facts.schedules) {
        if (!s.paused)
            shared.rhythms << SharedAgreement::Rhythm{s.title, s.kind, s.everyN, s.unit, s.rrule, s.anchorOn};
    }
    return shared;
}

QString assembledText(const Store &store, AllianceId id)
{
    return toMarkdown(agreementDocument(loadSharedAgreement(store, id)));
}

Document AgreementPaper::whole() const
{
    Document all = agreement;
    all.append(after);
    return all;
}

QByteArray AgreementPaper::rendered(DocumentFormat format, PaperSize size) const
{
    return !sealed.isEmpty() && format == DocumentFormat::Md ? QString(sealed + markdownFooter(footer)).toUtf8()
                                                             : render(whole(), setup(size), format);
}

Outcome<AgreementPaper> currentAgreement(const Workspace &workspace, AllianceId id, Copy copy)
{
    return workspace.read([&](const Store &store) {
        const AllianceFacts facts = loadFacts(store, id);
        const SharedAgreement shared = loadSharedAgreement(store, id);
        PaperNames names(store);
        AgreementPaper paper;
        paper.agreement = agreementDocument(shared);
        const QString text = toMarkdown(paper.agreement);
        const AgreementVersion *same = nullptr;
        for (const AgreementVersion &version : facts.versions) {
            if (saySame(version.body, text) && version.state != VersionState::Withdrawn)
                same = &version;
        }
        paper.footer = same != nullptr ? footerOf(facts, *same, workspace.today())
                                       : QStringLiteral("As it stands on %1; this text is not sealed").arg(day(workspace.today()));
        paper.after = acceptancesOf(facts, same, shared.sides, names);
        if (copy == Copy::Private)
            paper.after.append(privateAppendix(privateNotes(store, facts, names)));
        return paper;
    });
}

Outcome<AgreementPaper> sealedAgreement(const Workspace &workspace, AllianceId id, int number)
{
    return workspace.read([&](const Store &store) {
        const AllianceFacts facts = loadFacts(store, id);
        const auto version = std::ranges::find(facts.versions, number, &AgreementVersion::number);
        if (version == facts.versions.end() || version->state == VersionState::Draft)
            refuse(QStringLiteral("no_such_version"), QString::number(number));
        if (const auto broken = refusalsOfChange(*version, *version); !broken.isEmpty())
            refuse(broken);
        PaperNames names(store);
        AgreementPaper paper;
        paper.agreement = fromMarkdown(version->body);
        if (paper.agreement.title().isEmpty()) {
            Document titled(facts.alliance.title);
            titled.append(paper.agreement);
            paper.agreement = titled;
        }
        const QList<SharedAgreement::Side> named = sidesIn(paper.agreement);
        paper.after = acceptancesOf(facts, &*version, named.isEmpty() ? loadSharedAgreement(store, id).sides : named, names);
        paper.footer = footerOf(facts, *version, workspace.today());
        // A text from outside may be more than plain. It is not written as it is, and what is written has another digest.
        if (isPlain(version->body))
            paper.sealed = version->body;
        else
            paper.footer += QStringLiteral("; it has signs that Concord does not write, which are shown here as plain text");
        return paper;
    });
}

Outcome<int> numberInForceOn(const Workspace &workspace, AllianceId id, QDate day)
{
    return workspace.read([&](const Store &store) {
        const AllianceFacts facts = loadFacts(store, id);
        const AgreementVersion *version = versionInForceOn(facts, day);
        if (version == nullptr)
            refuse(QStringLiteral("no_version_in_force"), facts.alliance.title, day.toString(Qt::ISODate));
        return version->number;
    });
}

} // namespace concord
