// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan.h"

#include "core/model/alliances/sharing.h"
#include "core/reports/phrases.h"

#include <algorithm>

namespace concord {

namespace {

using namespace phrases;

// How much of each list one page has room for.
constexpr qsizetype mostOfASide = 6;
constexpr qsizetype mostWork = 10;
constexpr qsizetype mostOpen = 8;
constexpr qsizetype mostDates = 5;

QString gottenLine(const SharedPlan::Gotten &gotten)
{
    QStringList facts;
    if (gotten.latest && gotten.target)
        facts << QStringLiteral("%1 of %2").arg(number(*gotten.latest), figure(gotten.target, gotten.unit));
    else if (gotten.target)
        facts << QStringLiteral("aim %1").arg(figure(gotten.target, gotten.unit));
    facts << plain(gotten.state);
    return QStringLiteral("%1 (%2)").arg(gotten.statement, facts.join(u", "));
}

void writeGiveAndGet(Document &d, const SharedPlan &plan)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &side, const QString &shown) {
        QStringList gives;
        QStringList gets;
        for (const SharedPlan::Given &given : plan.given) {
            if (given.side == side)
                gives << QStringLiteral("%1 (%2)").arg(given.statement, plain(given.state));
        }
        for (const SharedPlan::Gotten &gotten : plan.gotten) {
            if (gotten.side == side)
                gets << gottenLine(gotten);
        }
        if (!gives.isEmpty() || !gets.isEmpty())
            rows << QStringList{shown, listed(gives, mostOfASide), listed(gets, mostOfASide)};
    };
    for (const SharedPlan::Side &side : plan.sides)
        add(side.name, side.name);
    add(QString(), QStringLiteral("Those served"));
    if (rows.isEmpty())
        return;
    d.heading(QStringLiteral("What each gives and gets"));
    d.table({QStringLiteral("Party"), QStringLiteral("Gives"), QStringLiteral("Gets")}, rows);
}

void writeWork(Document &d, const SharedPlan &plan)
{
    if (plan.work.isEmpty())
        return;
    QList<QStringList> rows;
    for (const SharedPlan::Work &work : plan.work.first(std::min(plan.work.size(), mostWork))) {
        QStringList state{work.late ? QStringLiteral("late") : plain(work.state)};
        if (work.confidence && *work.confidence != Confidence::OnTrack)
            state << plain(*work.confidence);
        rows << QStringList{work.title, work.doing.isEmpty() ? work.side : work.side + u": " + work.doing.join(u", "),
                            work.dueOn.isValid() ? day(work.dueOn) : QStringLiteral("ongoing"), state.join(u", ")};
    }
    if (plan.work.size() > mostWork)
        rows << QStringList{QStringLiteral("and %1 more").arg(plan.work.size() - mostWork)};
    d.heading(QStringLiteral("Who does what"));
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By"), QStringLiteral("State")}, rows);
}

QString worryLine(const SharedPlan::Worry &worry)
{
    QStringList facts;
    if (!worry.raisedBy.isEmpty())
        facts << worry.raisedBy;
    facts << plain(worry.step);
    if (worry.stepDueOn.isValid())
        facts << QStringLiteral("by %1").arg(day(worry.stepDueOn));
    return QStringLiteral("%1 (%2)").arg(worry.statement, facts.join(u", "));
}

void writeOpen(Document &d, const SharedPlan &plan)
{
    QStringList must;
    QStringList nice;
    for (const SharedPlan::Condition &c : plan.conditions)
        (c.level == SafeguardLevel::Must ? must : nice) << c.statement;
    QStringList worries;
    for (const SharedPlan::Worry &worry : plan.worries)
        worries << worryLine(worry);
    QStringList dates;
    for (const SharedPlan::Date &date : plan.dates)
        dates << day(date.on) + u": " + date.what;
    if (must.isEmpty() && nice.isEmpty() && worries.isEmpty() && dates.isEmpty())
        return;
    d.heading(QStringLiteral("Still open, and next"));
    d.facts({{QStringLiteral("Must come first"), listed(must, mostOpen)},
             {QStringLiteral("Nice to have"), listed(nice, mostOpen)},
             {QStringLiteral("Concerns"), listed(worries, mostOpen)},
             {QStringLiteral("Next dates"), listed(dates, mostDates)}});
}

} // namespace

Document planDocument(const SharedPlan &plan)
{
    Document d(QStringLiteral("%1: the plan on one page").arg(plan.title));
    const SharedPlan::Date &next = plan.nextCheckIn;
    d.facts({{QStringLiteral("Agreement"), plan.code + u", " + phrases::plain(plan.state)},
             {QStringLiteral("Purpose"), plan.purpose},
             {QStringLiteral("We share"), QStringLiteral("step %1 of %2: %3").arg(plan.shareLevel).arg(topShareLevel).arg(QLatin1String(shareLevelName(plan.shareLevel)))},
             {QStringLiteral("Next check-in"), next.on.isValid() ? day(next.on) + u", " + next.what : QStringLiteral("none planned")}});
    QList<QStringList> sides;
    for (const SharedPlan::Side &side : plan.sides)
        sides << QStringList{side.name, side.role, side.reach.isEmpty() ? side.spokesperson : side.spokesperson + u", " + side.reach};
    d.heading(QStringLiteral("Who"));
    d.table({QStringLiteral("Party"), QStringLiteral("Part in it"), QStringLiteral("Speaks for it")}, sides);
    writeGiveAndGet(d, plan);
    writeWork(d, plan);
    writeOpen(d, plan);
    return d;
}

Document privatePlanPart(const PrivatePlanNotes &notes)
{
    Document d;
    d.heading(QStringLiteral("Private: for our own eyes"));
    d.facts({{QStringLiteral("Priority"), listed(notes.priorities, mostOfASide)},
             {QStringLiteral("Why we want it"), notes.reason},
             {QStringLiteral("Balance"), notes.balance},
             {QStringLiteral("Our concerns"), listed(notes.worries, mostOpen)},
             {QStringLiteral("Start preparing"), day(notes.prepareFrom)}});
    return d;
}

} // namespace concord
