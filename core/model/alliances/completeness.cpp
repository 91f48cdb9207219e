// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/completeness.h"

#include "core/model/checkins/schedule.h"
#include "core/model/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

// clang-format off
constexpr const char *who = QT_TRANSLATE_NOOP("Completeness", "Who");
constexpr const char *why = QT_TRANSLATE_NOOP("Completeness", "Why");
constexpr const char *what = QT_TRANSLATE_NOOP("Completeness", "What, and who does it");
constexpr const char *deciding = QT_TRANSLATE_NOOP("Completeness", "Deciding");
constexpr const char *checking = QT_TRANSLATE_NOOP("Completeness", "Checking in");
constexpr const char *confidence = QT_TRANSLATE_NOOP("Completeness", "Confidence");
constexpr const char *ifThingsChange = QT_TRANSLATE_NOOP("Completeness", "If things change");
constexpr const char *start = QT_TRANSLATE_NOOP("Completeness", "Start");

constexpr Gate P = Gate::Propose;
constexpr Gate A = Gate::Activate;
constexpr Gate O = Gate::GoodToHave;

constexpr std::array lines{
    CompletenessLine{"K1", who, P, true, QT_TRANSLATE_NOOP("Completeness", "Every party is named and its kind is known")},
    CompletenessLine{"K2", who, P, true, QT_TRANSLATE_NOOP("Completeness", "One spokesperson for each party, with a way to reach them")},
    CompletenessLine{"K3", who, A, false, QT_TRANSLATE_NOOP("Completeness", "Who may say yes for each party")},
    CompletenessLine{"K4", why, P, false, QT_TRANSLATE_NOOP("Completeness", "The purpose in one sentence that both would say the same way")},
    CompletenessLine{"K5", why, O, true, QT_TRANSLATE_NOOP("Completeness", "Linked to a priority, with the cost of going alone noted")},
    CompletenessLine{"K6", why, P, true, QT_TRANSLATE_NOOP("Completeness", "Each party has a benefit that it rates 4 or 5")},
    CompletenessLine{"K7", why, A, false, QT_TRANSLATE_NOOP("Completeness", "Success by a date, with a number or a visible sign")},
    CompletenessLine{"K8", what, P, false, QT_TRANSLATE_NOOP("Completeness", "What is in, and at least one thing that is not")},
    CompletenessLine{"K9", what, A, true, QT_TRANSLATE_NOOP("Completeness", "Every responsibility has one accountable party and a name")},
    CompletenessLine{"K10", what, P, true, QT_TRANSLATE_NOOP("Completeness", "What each brings")},
    CompletenessLine{"K11", what, A, false, QT_TRANSLATE_NOOP("Completeness", "Money: who pays what when, or \"none changes hands\"")},
    CompletenessLine{"K12", what, O, false, QT_TRANSLATE_NOOP("Completeness", "How a surplus or an unforeseen cost is split")},
    CompletenessLine{"K13", deciding, A, false, QT_TRANSLATE_NOOP("Completeness", "What each may decide alone, and what needs both")},
    CompletenessLine{"K14", deciding, O, false, QT_TRANSLATE_NOOP("Completeness", "How a new idea is put forward and answered")},
    CompletenessLine{"K15", checking, A, true, QT_TRANSLATE_NOOP("Completeness", "A first check-in within 45 days of the start, and a rhythm after")},
    CompletenessLine{"K16", checking, A, true, QT_TRANSLATE_NOOP("Completeness", "What we look at each time, and who brings the figure")},
    CompletenessLine{"K17", checking, O, true, QT_TRANSLATE_NOOP("Completeness", "A full review before the end date")},
    CompletenessLine{"K18", confidence, A, false, QT_TRANSLATE_NOOP("Completeness", "What may be shared, how far, and with whom not")},
    CompletenessLine{"K19", confidence, A, false, QT_TRANSLATE_NOOP("Completeness", "Who owns what was brought in and what is made together")},
    CompletenessLine{"K20", confidence, A, false, QT_TRANSLATE_NOOP("Completeness", "Personal data and safety duties, or \"none involved\"")},
    CompletenessLine{"K21", confidence, O, false, QT_TRANSLATE_NOOP("Completeness", "Names, logos and announcements")},
    CompletenessLine{"K22", ifThingsChange, A, false, QT_TRANSLATE_NOOP("Completeness", "How a disagreement climbs: step, person, days")},
    CompletenessLine{"K23", ifThingsChange, O, false, QT_TRANSLATE_NOOP("Completeness", "How this paper is changed")},
    CompletenessLine{"K24", ifThingsChange, A, false, QT_TRANSLATE_NOOP("Completeness", "How either can leave: notice, hand-back, what continues")},
    CompletenessLine{"K25", start, P, true, QT_TRANSLATE_NOOP("Completeness", "Start, end or review date, and what happens at the end")},
    CompletenessLine{"K26", start, A, true, QT_TRANSLATE_NOOP("Completeness", "Accepted by each party: who, when and how")},
};
// clang-format on

TermState share(qsizetype done, qsizetype all)
{
    if (all > 0 && done >= all)
        return TermState::Settled;
    return done > 0 ? TermState::Drafted : TermState::Missing;
}

/// Settled when every one of `items` holds (and there is one), drafted when some do.
template <class Items, class Predicate>
TermState ofEach(const Items &items, Predicate holds)
{
    return share(std::ranges::count_if(items, holds), std::ranges::ssize(items));
}

TermState sidesNamed(const AllianceFacts &facts)
{
    const auto named =
        std::ranges::count_if(facts.sides, [](const AllianceSide &side) { return !isBlank(side.party.name); });
    return share(named, std::max<qsizetype>(2, facts.sides.size()));
}

bool hasSpokesperson(const AllianceSide &side)
{
    // A person speaks for themselves unless somebody else is named.
    return (side.role.spokespersonId || side.party.kind == PartyKind::Person) && side.reachable;
}

TermState responsibilitiesNamed(const AllianceFacts &facts)
{
    QList<Responsibility> live = facts.responsibilities;
    live.removeIf([](const Responsibility &r) { return r.state == ResponsibilityState::Dropped; });
    return ofEach(live, [&facts](const Responsibility &r) {
        const auto side =
            std::ranges::find(facts.sides, r.accountablePartyId, [](const AllianceSide &s) { return s.role.partyId; });
        if (side == facts.sides.end())
            return false;
        return side->party.kind == PartyKind::Person ||
               std::ranges::any_of(facts.people, [&r](const ResponsibilityPerson &person) {
                   return person.responsibilityId == r.id && person.part == ResponsibilityPart::Doing;
               });
    });
}

TermState contributionsNamed(const AllianceFacts &facts)
{
    return ofEach(facts.sides, [&facts](const AllianceSide &side) {
        return std::ranges::any_of(facts.contributions, [&side](const Contribution &c) {
            return c.partyId == side.role.partyId && c.state != ContributionState::Stopped;
        });
    });
}

TermState checkInsArranged(const AllianceFacts &facts, QDate today)
{
    const bool rhythm = std::ranges::any_of(facts.schedules, [](const CheckInSchedule &s) { return !s.paused; });
    return share((rhythm ? 1 : 0) + (hasEarlyCheckIn(facts, today) ? 1 : 0), 2);
}

TermState figuresOwned(const AllianceFacts &facts)
{
    QList<Benefit> measured = facts.benefits;
    measured.removeIf([](const Benefit &b) {
        return b.unplanned || b.state == BenefitState::GivenUp || (isBlank(b.measure) && !b.target);
    });
    return ofEach(measured, [](const Benefit &b) { return b.ownerPersonId.has_value(); });
}

bool hasFullReview(const AllianceFacts &facts, QDate before)
{
    const auto inTime = [before](QDate day) { return day.isValid() && (!before.isValid() || day < before); };
    return std::ranges::any_of(facts.schedules,
                               [&](const CheckInSchedule &s) {
                                   return s.kind == CheckInKind::FullReview && !s.paused && inTime(s.anchorOn);
                               }) ||
           std::ranges::any_of(facts.checkIns, [&](const CheckIn &c) {
               return c.kind == CheckInKind::FullReview && inTime(c.plannedOn) &&
                      (c.state == CheckInState::Planned || c.state == CheckInState::Held);
           });
}

TermState startAndEndKnown(const AllianceFacts &facts)
{
    const Alliance &alliance = facts.alliance;
    const bool endKnown = alliance.endOn.isValid() || alliance.initialMonths;
    const bool endOrReview = endKnown || hasFullReview(facts, {});
    const bool endSaid = alliance.renewal != Renewal::Automatic || alliance.renewalMonths;
    return share((alliance.startOn.isValid() ? 1 : 0) + (endOrReview && endSaid ? 1 : 0), 2);
}

TermState acceptedByAll(const AllianceFacts &facts)
{
    const AgreementVersion *version = facts.versionToAccept();
    if (version == nullptr)
        return TermState::Missing;
    return ofEach(facts.sides, [&facts, version](const AllianceSide &side) {
        return facts.joinedAfter(*version, side.role.id) || std::ranges::any_of(facts.acceptances, [&](const Acceptance &yes) {
            return yes.versionId == version->id && yes.alliancePartyId == side.role.id && yes.byPersonId &&
                   yes.acceptedOn.isValid();
        });
    });
}

TermState derivedState(QLatin1String key, const AllianceFacts &facts, QDate today)
{
    if (key == QLatin1String("K1"))
        return sidesNamed(facts);
    if (key == QLatin1String("K2"))
        return ofEach(facts.sides, hasSpokesperson);
    if (key == QLatin1String("K5"))
        return share((facts.hasPriority ? 1 : 0) + (facts.hasPriority && facts.aloneCostNoted ? 1 : 0), 2);
    if (key == QLatin1String("K6")) {
        return ofEach(facts.sides,
                      [&facts](const AllianceSide &side) { return hasBenefitThatMatters(facts, side.role.partyId); });
    }
    if (key == QLatin1String("K9"))
        return responsibilitiesNamed(facts);
    if (key == QLatin1String("K10"))
        return contributionsNamed(facts);
    if (key == QLatin1String("K15"))
        return checkInsArranged(facts, today);
    if (key == QLatin1String("K16"))
        return figuresOwned(facts);
    if (key == QLatin1String("K17"))
        return hasFullReview(facts, facts.dates(today).endOn) ? TermState::Settled : TermState::Missing;
    if (key == QLatin1String("K25"))
        return startAndEndKnown(facts);
    return acceptedByAll(facts);
}

TermState storedState(QLatin1String key, const QList<Term> &terms)
{
    std::optional<TermState> weakest;
    bool any = false;
    for (const Term &term : terms) {
        if (term.clauseKey != key)
            continue;
        any = true;
        if (term.state != TermState::NotNeeded)
            weakest = std::min(weakest.value_or(TermState::Settled), term.state);
    }
    return weakest.value_or(any ? TermState::NotNeeded : TermState::Missing);
}

} // namespace

std::span<const CompletenessLine> completenessLines()
{
    return lines;
}

const CompletenessLine *completenessLine(QAnyStringView key)
{
    const auto line =
        std::ranges::find_if(lines, [key](const CompletenessLine &l) { return key == QLatin1String(l.key); });
    return line == lines.end() ? nullptr : &*line;
}

TermState Completeness::state(QAnyStringView key) const
{
    const auto line =
        std::ranges::find_if(lines, [key](const LineState &l) { return key == QLatin1String(l.line->key); });
    return line == lines.end() ? TermState::Missing : line->state;
}

int Completeness::count(TermState state) const
{
    return static_cast<int>(std::ranges::count(lines, state, &LineState::state));
}

QList<const CompletenessLine *> Completeness::open(Gate gate) const
{
    QList<const CompletenessLine *> open;
    for (const LineState &line : lines) {
        if (line.line->gate == gate && line.isOpen())
            open.append(line.line);
    }
    return open;
}

Completeness completeness(const AllianceFacts &facts, QDate today)
{
    Completeness result;
    for (const CompletenessLine &line : lines) {
        const QLatin1String key(line.key);
        result.lines.append({&line, line.derived ? derivedState(key, facts, today) : storedState(key, facts.terms)});
    }
    // The derived lines are never "not needed", so that this never divides by nothing.
    const int needed = static_cast<int>(lines.size()) - result.count(TermState::NotNeeded);
    result.percent = 100.0 * (result.count(TermState::Settled) + result.count(TermState::Drafted) / 2.0) / needed;
    return result;
}

bool hasEarlyCheckIn(const AllianceFacts &facts, QDate today)
{
    const QDate from = facts.agreed(today).startOn;
    if (!from.isValid())
        return false;
    const auto early = [from](QDate day) { return day >= from && day <= from.addDays(firstCheckInDays); };
    return std::ranges::any_of(facts.checkIns,
                               [&](const CheckIn &c) {
                                   return c.state != CheckInState::Cancelled && c.state != CheckInState::Skipped &&
                                          early(c.plannedOn);
                               }) ||
           std::ranges::any_of(facts.schedules, [&](const CheckInSchedule &s) {
               const bool fixed = s.basis == ScheduleBasis::Fixed;
               return !s.paused && early(fixed ? firstDateAfter(s, from.addDays(-1)) : s.anchorOn);
           });
}

bool hasBenefitThatMatters(const AllianceFacts &facts, PartyId party)
{
    return std::ranges::any_of(facts.benefits, [party](const Benefit &b) {
        return b.partyId == party && b.importance >= 4 && b.state != BenefitState::GivenUp;
    });
}

FourQuestions fourQuestions(const QList<Term> &terms)
{
    const auto yes = [&terms](YesNo Term::*question) {
        return static_cast<int>(std::ranges::count(terms, YesNo::Yes, question));
    };
    return {static_cast<int>(terms.size()), yes(&Term::agreed), yes(&Term::written), yes(&Term::checked),
            yes(&Term::divided)};
}

} // namespace concord
