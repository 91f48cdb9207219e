// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkinpapers.h"

#include "core/reports/phrases.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/papervalues.h"
#include "core/workspace/checkins/checkinagenda.h"

namespace concord {

namespace {

using namespace phrases;

/// What was looked at by its name, and whether it is a concern that is ours alone.
struct NamedItem {
    SharedMeeting::Looked looked;
    bool isPrivate = false;
};

NamedItem namedItem(const Store &store, const CheckInItem &item)
{
    NamedItem named{{{}, item.result, item.decision}, false};
    QString &at = named.looked.at;
    if (item.concernId) {
        const Concern concern = store.get(*item.concernId);
        at = concern.statement;
        named.isPrivate = concern.visibility == Visibility::Private;
    } else if (item.termId) {
        at = store.get(*item.termId).topic;
    } else if (item.responsibilityId) {
        at = store.get(*item.responsibilityId).title;
    } else if (item.benefitId) {
        at = store.get(*item.benefitId).statement;
    } else if (item.safeguardId) {
        at = store.get(*item.safeguardId).statement;
    }
    return named;
}

QList<SharedMeeting::Looked> looked(const Store &store, const CheckInAgenda &agenda, bool isPrivate)
{
    QList<SharedMeeting::Looked> list;
    for (const CheckInItem &item : agenda.items) {
        const NamedItem named = namedItem(store, item);
        const bool saysSomething = !item.result.isEmpty() || !item.decision.isEmpty();
        if (named.isPrivate == isPrivate && saysSomething)
            list << named.looked;
    }
    return list;
}

SharedMeeting::Task taskOf(const AgendaAction &action, QDate today)
{
    const bool late = action.state == ActionState::Open && action.dueOn.isValid() && action.dueOn < today;
    return {action.title, action.who, action.dueOn, plain(action.state), late};
}

SharedMeeting::Task taskOf(const AgendaPromise &promise, QDate today)
{
    const bool open = promise.state == ResponsibilityState::Planned || promise.state == ResponsibilityState::UnderWay;
    return {promise.title, promise.who, promise.dueOn, plain(promise.state), open && promise.dueOn.isValid() && promise.dueOn < today};
}

SharedMeeting::Figure figureOf(const AgendaFigure &figure)
{
    return {figure.who, figure.statement, figure.unit, figure.baseline, figure.target, figure.latest, figure.latestOn, figure.unplanned};
}

/// The figures as they were read on that day.
QList<SharedMeeting::Figure> readOn(const Store &store, const CheckInAgenda &agenda, QDate day)
{
    QList<SharedMeeting::Figure> list;
    for (const AgendaFigure &figure : agenda.figures) {
        const auto reading = store.first<BenefitReading>("WHERE benefit_id = ? AND read_on = ? ORDER BY id DESC LIMIT 1",
                                                         {figure.id.value(), Cell<QDate>::get(day)});
        if (!reading)
            continue;
        SharedMeeting::Figure read = figureOf(figure);
        read.latest = reading->value;
        read.readOn = reading->readOn;
        list << read;
    }
    return list;
}

/// When the next one with the same subject is planned, for one that is settled.
QDate plannedAfter(const Store &store, const CheckIn &checkIn)
{
    const auto planned = checkIn.scheduleId
        ? store.first<CheckIn>("WHERE schedule_id = ? AND state = 'planned' ORDER BY planned_on LIMIT 1", {checkIn.scheduleId->value()})
        : std::nullopt;
    if (planned)
        return planned->plannedOn;
    const auto coming = plannedCheckIns(store, subjectOf(checkIn), 1);
    return coming.empty() ? QDate() : coming.front().plannedOn;
}

} // namespace

SharedMeeting loadSharedMeeting(const Store &store, CheckInId id, QDate today)
{
    const CheckInAgenda agenda = checkInAgenda(store, id, today);
    const CheckIn &checkIn = agenda.checkIn;
    SharedMeeting meeting;
    meeting.title = agenda.row.scheduleId ? agenda.row.title : name(checkIn.kind);
    meeting.about = agenda.row.about;
    meeting.kind = checkIn.kind;
    meeting.plannedOn = checkIn.plannedOn;
    meeting.heldOn = checkIn.heldOn;
    meeting.lastOn = agenda.lastHeldOn;
    meeting.nextOn = checkIn.state == CheckInState::Planned ? agenda.nextOn : plannedAfter(store, checkIn);
    for (const AgendaSide &side : agenda.sides) {
        const bool isGuess = !side.isUs && side.basis == Basis::Guess;
        meeting.sides << SharedMeeting::Side{side.name, isGuess ? std::nullopt : side.mood};
    }
    for (const AgendaPerson &person : agenda.people) {
        if (person.attended)
            meeting.present << person.name;
    }
    for (const AgendaPromise &promise : agenda.promises)
        meeting.promises << taskOf(promise, today);
    for (const AgendaAction &action : agenda.actions) {
        if (action.isPrivate)
            continue;
        meeting.actions << taskOf(action, today);
        if (action.fromThis)
            meeting.promised << taskOf(action, today);
    }
    for (const AgendaFigure &figure : agenda.figures)
        meeting.figures << figureOf(figure);
    if (checkIn.heldOn.isValid())
        meeting.readings = readOn(store, agenda, checkIn.heldOn);
    for (const AgendaIdea &idea : agenda.ideas)
        meeting.ideas << SharedMeeting::Thought{idea.statement, idea.who, idea.answer};
    for (const AgendaConcern &concern : agenda.concerns) {
        if (concern.visibility == Visibility::Shared)
            meeting.worries << SharedMeeting::Worry{concern.statement, concern.who, concern.step, concern.stepDueOn};
    }
    meeting.unwritten = agenda.agreedNotWritten;
    meeting.looked = looked(store, agenda, false);
    meeting.wentWell = checkIn.wentWell;
    meeting.stuck = checkIn.stuck;
    meeting.learned = checkIn.learned;
    meeting.minutes = checkIn.minutes;
    return meeting;
}

PrivateMeetingNotes loadMeetingNotes(const Store &store, CheckInId id, QDate today)
{
    const CheckInAgenda agenda = checkInAgenda(store, id, today);
    PrivateMeetingNotes notes;
    for (const AgendaSide &side : agenda.sides) {
        if (!side.isUs && side.mood && side.basis == Basis::Guess)
            notes.moods << QStringLiteral("We guess that %1 feels %2 of 5.").arg(side.name).arg(*side.mood);
    }
    if (agenda.checkIn.kind == CheckInKind::FullReview && agenda.checkIn.allianceId)
        notes.balance = balanceInWords(loadFacts(store, *agenda.checkIn.allianceId));
    for (const AgendaSide &side : agenda.withoutHighStake)
        notes.withoutHighStake << side.name;
    for (const AgendaConcern &concern : agenda.concerns) {
        if (concern.visibility == Visibility::Private)
            notes.worries << concern.statement;
    }
    notes.looked = looked(store, agenda, true);
    for (const AgendaAction &action : agenda.actions) {
        if (action.isPrivate)
            notes.actions << taskOf(action, today);
    }
    return notes;
}

Outcome<AgreementPaper> meetingPaper(const Workspace &workspace, CheckInId id, MeetingPaper kind, Copy copy)
{
    const QDate today = workspace.today();
    return workspace.read([&](const Store &store) {
        const SharedMeeting meeting = loadSharedMeeting(store, id, today);
        if (kind == MeetingPaper::Minutes && !meeting.heldOn.isValid())
            refuse(QStringLiteral("not_held"));
        AgreementPaper paper;
        paper.agreement = kind == MeetingPaper::Agenda ? meetingAgenda(meeting) : meetingMinutes(meeting);
        paper.footer = kind == MeetingPaper::Agenda ? QStringLiteral("As it stands on %1").arg(day(today))
                                                    : QStringLiteral("Minutes of %1").arg(day(meeting.heldOn));
        if (copy == Copy::Private) {
            paper.footer += QStringLiteral("; private copy");
            paper.after = privateMeetingPart(loadMeetingNotes(store, id, today));
        }
        return paper;
    });
}

} // namespace concord
