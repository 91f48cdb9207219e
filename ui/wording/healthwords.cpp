// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/healthwords.h"

#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <QCoreApplication>

#include <cmath>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

QString percent(double value)
{
    return QString::number(std::lround(value));
}

QString onePart(const HealthReason &r, QDate today)
{
    switch (r.finding) {
    case HealthFinding::NoFigures: return Words::tr("No benefit has a figure yet: a baseline, an aim and a reading.");
    case HealthFinding::ValueAgainstTime: return Words::tr("%1 % of the value has come, in %2 % of the time.").arg(percent(r.percent), percent(r.ofPercent));
    case HealthFinding::ValueWithoutEnd: return Words::tr("%1 % of the value has come.").arg(percent(r.percent));
    case HealthFinding::BenefitPastItsDay:
        return r.on.isValid() ? Words::tr("“%1” has not reached its aim, which was due %2.").arg(r.about, dayOf(r.on, today))
                              : Words::tr("“%1” has not reached its aim.").arg(r.about);
    case HealthFinding::NothingPromised: return Words::tr("Nothing is promised that is still open.");
    case HealthFinding::OnTrack: return Words::tr("%1 of %2 open promises are on track.").arg(r.count).arg(r.of);
    case HealthFinding::WorkIsLate: return Words::tr("“%1” of %2 was due %3.").arg(r.about, r.who, dayOf(r.on, today));
    case HealthFinding::WorkOffTrack: return Words::tr("“%1” of %2 is off track.").arg(r.about, r.who);
    case HealthFinding::WorkWobbles: return Words::tr("“%1” of %2 is wobbling.").arg(r.about, r.who);
    case HealthFinding::ActionsLate: return Words::tr("%n action(s) from check-ins are late.", nullptr, r.count);
    default: return {};
    }
}

} // namespace

QString name(HealthPart part)
{
    switch (part) {
    case HealthPart::ValueSoFar: return Words::tr("Value");
    case HealthPart::Promises: return Words::tr("Promises");
    case HealthPart::Rhythm: return Words::tr("Rhythm");
    case HealthPart::Relations: return Words::tr("Relations");
    }
    Q_UNREACHABLE();
}

QString name(HealthFace face)
{
    switch (face) {
    case HealthFace::NotKnown: return Words::tr("not known yet");
    case HealthFace::Well: return Words::tr("well");
    case HealthFace::Watch: return Words::tr("watch it");
    case HealthFace::Trouble: return Words::tr("in trouble");
    }
    Q_UNREACHABLE();
}

QString sentence(const HealthReason &r, QDate today)
{
    switch (r.finding) {
    case HealthFinding::NeverMet: return Words::tr("No check-in was held or missed yet.");
    case HealthFinding::HeldInTime:
        if (r.of == 1)
            return r.count == 1 ? Words::tr("The last check-in was held in time.") : Words::tr("The last check-in was not held in time.");
        return Words::tr("%1 of the last %2 check-ins were held in time.").arg(r.count).arg(r.of);
    case HealthFinding::CheckInIsOverdue: return Words::tr("The check-in of %1 is overdue.").arg(dayOf(r.on, today));
    case HealthFinding::NothingPlanned: return Words::tr("No check-in is planned.");
    case HealthFinding::NobodyAsked: return Words::tr("Nobody has said how it feels yet.");
    case HealthFinding::SideFeels:
        return r.isGuess ? Words::tr("%1 feels %2, as we guess (%3).").arg(r.who, moodName(r.count), dayOf(r.on, today))
                         : Words::tr("%1 feels %2 (%3).").arg(r.who, moodName(r.count), dayOf(r.on, today));
    case HealthFinding::SideFell: return Words::tr("For %1 it was %2 the time before.").arg(r.who, moodName(r.of));
    case HealthFinding::WeSeeItBetter:
        return r.isGuess ? Words::tr("We see it better than we believe %1 does.").arg(r.who) : Words::tr("We see it better than %1 does.").arg(r.who);
    case HealthFinding::TheySeeItBetter:
        return r.isGuess ? Words::tr("We believe that %1 sees it better than we do.").arg(r.who) : Words::tr("%1 sees it better than we do.").arg(r.who);
    case HealthFinding::ConcernIsOpen: return Words::tr("“%1” has been a worry for %n day(s).", nullptr, r.count).arg(r.about);
    case HealthFinding::ConcernPastItsDay: return Words::tr("“%1” was to be dealt with by %2.").arg(r.about, dayOf(r.on, today));
    default: return onePart(r, today);
    }
}

QString sentence(const PerceptionPair &pair)
{
    const QString theirs = moodName(pair.theirs.mood);
    return pair.theirs.basis == Basis::Guess
        ? Words::tr("Our view: %1 · %2: %3, as we guess").arg(moodName(pair.ours.mood), pair.who, theirs)
        : Words::tr("Our view: %1 · %2: %3").arg(moodName(pair.ours.mood), pair.who, theirs);
}

} // namespace concord::wording
