// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/health.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/standing.h"
#include "core/model/alliances/value.h"

#include <algorithm>

namespace concord {

namespace {

using Finding = HealthFinding;

// The limits of docs/formulas.md, "Health".
constexpr double valueFarBehind = 30;  ///< percent points
constexpr int concernGrowsOld = 30;    ///< days
constexpr int concernIsOld = 90;
constexpr int viewsDiffer = 2;
constexpr int namedAtMost = 3;         ///< of the late or wobbling ones

void worsen(HealthOfPart &part, HealthFace face)
{
    part.face = std::max(part.face, face);
}

HealthReason because(Finding finding)
{
    HealthReason reason;
    reason.finding = finding;
    return reason;
}

bool isOpen(const Responsibility &work)
{
    return work.state == ResponsibilityState::Planned || work.state == ResponsibilityState::UnderWay;
}

QString nameOf(const AllianceFacts &facts, PartyId party)
{
    for (const AllianceSide &side : facts.sides) {
        if (side.role.partyId == party)
            return side.party.name;
    }
    return {};
}

HealthOfPart healthOfValue(const AllianceFacts &facts, const QList<BenefitReading> &readings, QDate today)
{
    HealthOfPart part;
    const std::optional<double> percent = realisedValue({}, facts.benefits, readings).percent;
    if (!percent) {
        part.reasons << because(Finding::NoFigures);
    } else {
        const auto time = timeElapsed(facts, today);
        HealthReason reason = because(time ? Finding::ValueAgainstTime : Finding::ValueWithoutEnd);
        reason.percent = *percent;
        reason.ofPercent = time.value_or(0);
        part.reasons << reason;
        const double behind = time ? *time - *percent : 0;
        worsen(part, behind > valueFarBehind ? HealthFace::Trouble : behind > valueMayLag ? HealthFace::Watch : HealthFace::Well);
    }
    for (const Benefit &benefit : facts.benefits) {
        const auto suggested = suggestedState(benefit, latestReading(readings, benefit.id), today);
        const bool isMissed = benefit.state == BenefitState::Missed || suggested.ask;
        if (benefit.unplanned || benefit.state == BenefitState::GivenUp || !isMissed)
            continue;
        HealthReason reason = because(Finding::BenefitPastItsDay);
        reason.about = benefit.statement;
        reason.on = benefit.dueOn;
        worsen(part, HealthFace::Watch);
        if (part.reasons.size() <= namedAtMost)
            part.reasons << reason;
    }
    return part;
}

HealthOfPart healthOfPromises(const AllianceFacts &facts, const QList<Action> &actions, QDate today)
{
    HealthOfPart part;
    int open = 0;
    int good = 0;
    int late = 0;
    QList<HealthReason> named;
    const auto name = [&](const Responsibility &work, Finding finding) {
        HealthReason reason = because(finding);
        reason.about = work.title;
        reason.who = nameOf(facts, work.accountablePartyId);
        reason.on = work.dueOn;
        named << reason;
    };
    for (const Responsibility &work : facts.responsibilities) {
        if (!isOpen(work))
            continue;
        ++open;
        if (work.confidence == Confidence::OffTrack) {
            name(work, Finding::WorkOffTrack);
            worsen(part, HealthFace::Trouble);
        } else if (isLate(work, today)) {
            ++late;
            name(work, Finding::WorkIsLate);
            worsen(part, HealthFace::Watch);
        } else if (work.confidence == Confidence::Wobbling) {
            name(work, Finding::WorkWobbles);
            worsen(part, HealthFace::Watch);
        } else {
            ++good;
        }
    }
    const auto actionsLate = std::ranges::count_if(actions, [today](const Action &a) { return a.dueOn.isValid() && a.dueOn < today; });
    if (open == 0 && actions.isEmpty()) {
        part.reasons << because(Finding::NothingPromised);
        return part;
    }
    worsen(part, HealthFace::Well);
    if (3 * late >= open && late > 0)
        worsen(part, HealthFace::Trouble);
    if (open > 0) {
        HealthReason reason = because(Finding::OnTrack);
        reason.count = good;
        reason.of = open;
        part.reasons << reason;
    }
    std::ranges::stable_sort(named, {}, [](const HealthReason &r) { return r.finding != Finding::WorkOffTrack; });
    part.reasons << named.first(std::min<qsizetype>(named.size(), namedAtMost));
    if (actionsLate > 0) {
        HealthReason reason = because(Finding::ActionsLate);
        reason.count = static_cast<int>(actionsLate);
        part.reasons << reason;
        worsen(part, HealthFace::Watch);
    }
    return part;
}

HealthOfPart healthOfRhythm(const AllianceFacts &facts, QDate today)
{
    HealthOfPart part;
    QList<PlannedDay> days;
    bool isPlanned = false;
    QDate overdue;
    for (const CheckIn &checkIn : facts.checkIns) {
        const auto schedule = std::ranges::find_if(facts.schedules, [&](const CheckInSchedule &s) { return checkIn.scheduleId == s.id; });
        const int grace = schedule == facts.schedules.end() ? 0 : schedule->graceDays;
        days << PlannedDay{checkIn.plannedOn, grace, checkIn.state, checkIn.heldOn};
        if (checkIn.state != CheckInState::Planned || isOver(facts.alliance.state))
            continue;
        isPlanned = true;
        const bool isOverdue = dueStatus(checkIn.plannedOn, grace, today) == DueStatus::Overdue;
        if (isOverdue && (!overdue.isValid() || checkIn.plannedOn < overdue))
            overdue = checkIn.plannedOn;
    }
    if (const auto kept = punctuality(days, today)) {
        HealthReason reason = because(Finding::HeldInTime);
        reason.count = kept->inTime;
        reason.of = kept->planned;
        part.reasons << reason;
        worsen(part, kept->percent() >= 80 ? HealthFace::Well : kept->percent() >= 50 ? HealthFace::Watch : HealthFace::Trouble);
    } else {
        part.reasons << because(Finding::NeverMet);
    }
    if (overdue.isValid()) {
        HealthReason reason = because(Finding::CheckInIsOverdue);
        reason.on = overdue;
        part.reasons << reason;
        worsen(part, HealthFace::Watch);
    }
    if (!isPlanned && !isOver(facts.alliance.state)) {
        part.reasons << because(Finding::NothingPlanned);
        worsen(part, HealthFace::Watch);
    }
    return part;
}

/// The latest mood of a side and the one before it.
struct LatestMood {
    std::optional<MoodOnDay> now, before;
};

LatestMood latestOf(const QList<MoodOnDay> &moods, PartyId party)
{
    LatestMood latest;
    for (const MoodOnDay &mood : moods) {
        if (mood.partyId != party)
            continue;
        latest.before = latest.now;
        latest.now = mood;
    }
    return latest;
}

void lookAtMoods(AllianceHealth &health, HealthOfPart &part, const AllianceFacts &facts, const QList<MoodOnDay> &moods)
{
    std::optional<MoodOnDay> ours;
    for (const AllianceSide &side : facts.sides) {
        const LatestMood latest = latestOf(moods, side.role.partyId);
        if (!latest.now)
            continue;
        const bool isGuess = !side.role.isUs && latest.now->basis == Basis::Guess;
        HealthReason feels = because(Finding::SideFeels);
        feels.who = side.party.name;
        feels.count = latest.now->mood;
        feels.on = latest.now->on;
        feels.isGuess = isGuess;
        part.reasons << feels;
        worsen(part, latest.now->mood <= 2 ? HealthFace::Trouble : latest.now->mood == 3 ? HealthFace::Watch : HealthFace::Well);
        if (latest.before && latest.now->mood < latest.before->mood) {
            HealthReason fell = because(Finding::SideFell);
            fell.who = side.party.name;
            fell.of = latest.before->mood;
            fell.count = latest.now->mood;
            part.reasons << fell;
            worsen(part, HealthFace::Watch);
        }
        if (side.role.isUs)
            ours = latest.now;
        else if (ours)
            health.perception << PerceptionPair{side.role.partyId, side.party.name, *ours, *latest.now};
    }
    for (const PerceptionPair &pair : std::as_const(health.perception)) {
        if (std::abs(pair.gap()) < viewsDiffer)
            continue;
        HealthReason differs = because(pair.gap() > 0 ? Finding::WeSeeItBetter : Finding::TheySeeItBetter);
        differs.who = pair.who;
        differs.count = std::abs(pair.gap());
        differs.isGuess = pair.theirs.basis == Basis::Guess;
        part.reasons << differs;
        worsen(part, HealthFace::Watch);
    }
}

void lookAtConcerns(HealthOfPart &part, const QList<Concern> &concerns, QDate today)
{
    for (const Concern &concern : concerns) {
        if (concern.step == ConcernStep::Settled || concern.step == ConcernStep::Parked)
            continue;
        const int age = static_cast<int>(concern.raisedOn.daysTo(today));
        const bool pastItsDay = concern.stepDueOn.isValid() && concern.stepDueOn < today;
        HealthReason reason = because(pastItsDay ? Finding::ConcernPastItsDay : Finding::ConcernIsOpen);
        reason.about = concern.statement;
        reason.count = age;
        reason.on = concern.stepDueOn;
        part.reasons << reason;
        worsen(part, age > concernIsOld ? HealthFace::Trouble : age > concernGrowsOld || pastItsDay ? HealthFace::Watch : HealthFace::Well);
    }
}

} // namespace

AllianceHealth healthOf(const AllianceFacts &facts, const HealthFacts &more, QDate today)
{
    AllianceHealth health;
    health.parts[static_cast<std::size_t>(HealthPart::ValueSoFar)] = healthOfValue(facts, more.readings, today);
    health.parts[static_cast<std::size_t>(HealthPart::Promises)] = healthOfPromises(facts, more.actions, today);
    health.parts[static_cast<std::size_t>(HealthPart::Rhythm)] = healthOfRhythm(facts, today);
    HealthOfPart &relations = health.parts[static_cast<std::size_t>(HealthPart::Relations)];
    lookAtMoods(health, relations, facts, more.moods);
    if (relations.reasons.isEmpty())
        relations.reasons << because(Finding::NobodyAsked);
    lookAtConcerns(relations, more.concerns, today);
    return health;
}

} // namespace concord
