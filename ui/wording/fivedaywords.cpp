// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/fivedaywords.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FiveDays)
};

/// "2 of 3 …": the counted part and the whole in one sentence.
QString ofAll(const QString &text, const PointProgress &point)
{
    return text.arg(point.have).arg(point.wanted);
}

QString counted(const QString &one, const QString &more, const PointProgress &point)
{
    return point.have == 1 ? one : more;
}

} // namespace

QString nameOfDay(int day)
{
    switch (day) {
    case 1: return Words::tr("What matters");
    case 2: return Words::tr("Whom you respect");
    case 3: return Words::tr("What to agree on");
    case 4: return Words::tr("Which alliance");
    case 5: return Words::tr("Your teams");
    default: return {};
    }
}

QString sayingOfDay(int day)
{
    switch (day) {
    case 1: return Words::tr("We think we can do it alone, and find later that we have lost time and money and gained frustration.");
    case 2: return Words::tr("Your time is better spent letting someone else carry out what they do best.");
    case 3: return Words::tr("Structure the relationship for success: be clear about who does what, and what each side wins.");
    case 4: return Words::tr("Choose what is important enough to you and to them, and don't worry what anyone else thinks.");
    case 5: return Words::tr("A team brings the best out in each member. Trust your gut, and ask: people say yes or no.");
    default: return {};
    }
}

QString question(DayPrompt prompt)
{
    using enum DayPrompt;
    switch (prompt) {
    case Matters: return Words::tr("What matters enough to need help?");
    case TriedAlone: return Words::tr("What have you tried alone, and what did it cost?");
    case Pushes: return Words::tr("What pushes you toward others; what keeps you away?");
    case Respected: return Words::tr("Name five you respect.");
    case GoodAt: return Words::tr("What is each really good at?");
    case Fits: return Words::tr("How much of what they do is what you need?");
    case Topics: return Words::tr("For each topic: agreed, written, checked, divided?");
    case Wins: return Words::tr("What does each side win?");
    case Sleep: return Words::tr("What would let you sleep after sharing?");
    case Difference: return Words::tr("Which one would make a difference you can feel?");
    case WhyYou: return Words::tr("Why you?");
    case WhyThey: return Words::tr("Why they?");
    case SaysYes: return Words::tr("Who says yes?");
    case Teams: return Words::tr("Which teams are you on?");
    case ReallyWork: return Words::tr("Which really work?");
    case Change: return Words::tr("What change do you already know?");
    case Ask: return Words::tr("Whom will you ask this week?");
    }
    return {};
}

QString sentence(const PointProgress &point, const FiveDaysView &view)
{
    using enum DayPoint;
    const DayFacts &f = view.facts;
    const bool none = point.have == 0;
    switch (point.point) {
    case Priority:
        return none ? Words::tr("No priority is written down yet")
                    : Words::tr("The priority is “%1”").arg(view.priorityTitle);
    case Reason:
        if (point.isThere())
            return Words::tr("It says why, and how you will see that it went well");
        return none          ? Words::tr("It does not say yet why it matters, nor how you will see that it went well")
               : f.hasWhy    ? Words::tr("It does not say yet how you will see that it went well")
                             : Words::tr("It does not say yet why it matters");
    case Alone:
        return none ? Words::tr("Nothing is noted yet of what going alone has cost")
                    : counted(Words::tr("1 entry of what going alone has cost"), Words::tr("%n entries of what going alone has cost", nullptr, point.have), point);
    case Forces:
        if (point.isThere())
            return Words::tr("It is written what moves you forward and what holds you back");
        return none            ? Words::tr("It is not written yet what moves you forward and what holds you back")
               : f.forward > 0 ? Words::tr("What holds you back is not written yet")
                               : Words::tr("What moves you forward is not written yet");
    case Needs:
        return none ? Words::tr("It is not written yet what the priority needs")
                    : counted(Words::tr("1 need is written down"), Words::tr("%n needs are written down", nullptr, point.have), point);
    case Respected:
        if (point.have == countedAtMost)
            return Words::tr("%1 partners with a strength, or more").arg(point.have);
        if (point.isThere())
            return counted(Words::tr("1 partner with a strength"), Words::tr("%n partners with a strength", nullptr, point.have), point);
        return none ? Words::tr("No partner with a strength yet; five make a useful list")
                    : counted(Words::tr("1 partner with a strength; five make a useful list"), Words::tr("%n partners with a strength; five make a useful list", nullptr, point.have), point);
    case Coverage:
        if (f.needs == 0)
            return Words::tr("Who covers what can be said when the needs are written");
        return point.isThere() ? Words::tr("Somebody covers each of the needs")
                               : ofAll(Words::tr("Somebody covers %1 of the %2 needs"), point);
    case Focus:
        if (point.have == countedAtMost)
            return Words::tr("%1 strengths serve what you need, or more").arg(point.have);
        return none ? Words::tr("No strength is marked yet as serving a need")
                    : counted(Words::tr("1 strength serves what you need"), Words::tr("%n strengths serve what you need", nullptr, point.have), point);
    case Alliance:
        return none ? Words::tr("No alliance serves the priority yet")
                    : Words::tr("The alliance “%1” serves it").arg(view.allianceTitle);
    case Topics:
        if (f.topics == 0)
            return Words::tr("No topic is written down yet");
        return point.isThere() ? Words::tr("Each topic is agreed, written, checked and divided")
                               : ofAll(Words::tr("%1 of %2 topics are agreed, written, checked and divided"), point);
    case Wins:
        return point.isThere() ? Words::tr("It is written what each side wins")
                               : ofAll(Words::tr("It is written for %1 of %2 sides what they win"), point);
    case Safeguards:
        return none ? Words::tr("No safeguard is named yet")
                    : counted(Words::tr("1 safeguard is named"), Words::tr("%n safeguards are named", nullptr, point.have), point);
    case Candidate:
        return none ? Words::tr("It is not decided yet whom to pursue")
                    : counted(Words::tr("1 partner is to be pursued or tried"), Words::tr("%n partners are to be pursued or tried", nullptr, point.have), point);
    case Significance:
        return point.isThere() ? Words::tr("It matters to each side, 4 or 5 of 5")
                               : ofAll(Words::tr("It is known for %1 of %2 sides that it matters 4 or 5 of 5"), point);
    case WhyWe:
        return none ? Words::tr("Why you want it is not written yet")
                    : Words::tr("Why you want it is written, for you alone");
    case WhyThey:
        return point.isThere() ? Words::tr("Each partner wins something of importance 4 or 5")
                               : ofAll(Words::tr("%1 of %2 partners win something of importance 4 or 5"), point);
    case SaysYes:
        return point.isThere() ? Words::tr("It is known who says yes for each side")
                               : ofAll(Words::tr("It is known for %1 of %2 sides who says yes"), point);
    case Team:
        return none ? Words::tr("None of your teams has two members yet")
                    : counted(Words::tr("You are on 1 team"), Words::tr("You are on %n teams", nullptr, point.have), point);
    case Rated:
        if (f.teamsToRate == 0)
            return Words::tr("No team has said yet how it works");
        return point.isThere() ? Words::tr("Each of your teams has said how it works")
                               : ofAll(Words::tr("%1 of %2 teams have said how they work"), point);
    case Changes:
        if (f.changesKnown == 0)
            return Words::tr("No change is noted that you know is needed");
        return ofAll(Words::tr("%1 of %2 changes that you know are needed are decided on"), point);
    case Asked:
        return none ? Words::tr("Nobody has been asked yet")
                    : counted(Words::tr("1 person was asked"), Words::tr("%n people were asked", nullptr, point.have), point);
    case Wanted:
        return ofAll(Words::tr("For %1 of %2 places that are open somebody was asked"), point);
    }
    return {};
}

QString mending(DayPoint point)
{
    using enum DayPoint;
    switch (point) {
    case Priority: return Words::tr("Name a priority");
    case Reason: return Words::tr("Write it");
    case Alone: return Words::tr("Note what it cost");
    case Forces: return Words::tr("Write both");
    case Needs: return Words::tr("List the needs");
    case Respected: return Words::tr("List somebody");
    case Coverage: return Words::tr("Say who covers what");
    case Focus: return Words::tr("Mark strengths");
    case Alliance: return Words::tr("Draft one");
    case Topics: return Words::tr("Go to the terms");
    case Wins: return Words::tr("Say who wins what");
    case Safeguards: return Words::tr("Name one");
    case Candidate: return Words::tr("Rate and decide");
    case Significance: return Words::tr("Say how much");
    case WhyWe: return Words::tr("Write why");
    case WhyThey: return Words::tr("Think of a gain");
    case SaysYes: return Words::tr("Name them");
    case Team: return Words::tr("Name a team");
    case Rated: return Words::tr("Open a round");
    case Changes: return Words::tr("Go to the changes");
    case Asked: return Words::tr("Ask somebody");
    case Wanted: return Words::tr("See whom");
    }
    return {};
}

} // namespace concord::wording
