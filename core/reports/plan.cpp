// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan.h"

#include "core/model/alliances/sharing.h"
#include "core/reports/phrases.h"

#include <algorithm>

namespace concord {

namespace {

using namespace phrases;

// A text that stands alone has room for as many times the letters of one in a list.
constexpr qsizetype linesOfItsOwn = 3;

/// The text, or its beginning where there is room for fewer letters.
QString cut(const QString &text, qsizetype letters)
{
    if (letters == 0 || text.size() <= letters)
        return text;
    QString start = text.simplified();
    if (start.size() <= letters)
        return start;
    start.truncate(letters - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed() + u'…';
}

QStringList cut(QStringList texts, qsizetype letters)
{
    for (QString &text : texts)
        text = cut(text, letters);
    return texts;
}

QString gottenLine(const SharedPlan::Gotten &gotten, const PlanRoom &room)
{
    QStringList facts;
    if (gotten.latest && gotten.target)
        facts << QStringLiteral("%1 of %2").arg(number(*gotten.latest), figure(gotten.target, gotten.unit));
    else if (gotten.target)
        facts << QStringLiteral("aim %1").arg(figure(gotten.target, gotten.unit));
    facts << plain(gotten.state);
    return QStringLiteral("%1 (%2)").arg(cut(gotten.statement, room.letters), facts.join(u", "));
}

void writeGiveAndGet(Document &d, const SharedPlan &plan, const PlanRoom &room)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &side, const QString &shown) {
        QStringList gives;
        QStringList gets;
        for (const SharedPlan::Given &given : plan.given) {
            if (given.side == side)
                gives << QStringLiteral("%1 (%2)").arg(cut(given.statement, room.letters), plain(given.state));
        }
        for (const SharedPlan::Gotten &gotten : plan.gotten) {
            if (gotten.side == side)
                gets << gottenLine(gotten, room);
        }
        if (!gives.isEmpty() || !gets.isEmpty())
            rows << QStringList{shown, listed(gives, room.ofASide), listed(gets, room.ofASide)};
    };
    for (const SharedPlan::Side &side : plan.sides)
        add(side.name, cut(side.name, room.letters));
    add(QString(), QStringLiteral("Those served"));
    if (rows.isEmpty())
        return;
    d.heading(QStringLiteral("What each gives and gets"));
    d.table({QStringLiteral("Party"), QStringLiteral("Gives"), QStringLiteral("Gets")}, rows);
}

void writeWork(Document &d, const SharedPlan &plan, const PlanRoom &room)
{
    if (plan.work.isEmpty())
        return;
    QList<QStringList> rows;
    for (const SharedPlan::Work &work : plan.work.first(std::min(plan.work.size(), room.work))) {
        QStringList state{work.late ? QStringLiteral("late") : plain(work.state)};
        if (work.confidence && *work.confidence != Confidence::OnTrack)
            state << plain(*work.confidence);
        const QString who = work.doing.isEmpty() ? work.side : work.side + u": " + work.doing.join(u", ");
        rows << QStringList{cut(work.title, room.letters), cut(who, room.letters),
                            work.dueOn.isValid() ? day(work.dueOn) : QStringLiteral("ongoing"), state.join(u", ")};
    }
    if (plan.work.size() > room.work)
        rows << QStringList{QStringLiteral("and %1 more").arg(plan.work.size() - room.work)};
    d.heading(QStringLiteral("Who does what"));
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By"), QStringLiteral("State")}, rows);
}

QString worryLine(const SharedPlan::Worry &worry, const PlanRoom &room)
{
    QStringList facts;
    if (!worry.raisedBy.isEmpty())
        facts << worry.raisedBy;
    facts << plain(worry.step);
    if (worry.stepDueOn.isValid())
        facts << QStringLiteral("by %1").arg(day(worry.stepDueOn));
    return QStringLiteral("%1 (%2)").arg(cut(worry.statement, room.letters), facts.join(u", "));
}

void writeOpen(Document &d, const SharedPlan &plan, const PlanRoom &room)
{
    QStringList must;
    QStringList nice;
    for (const SharedPlan::Condition &c : plan.conditions)
        (c.level == SafeguardLevel::Must ? must : nice) << cut(c.statement, room.letters);
    QStringList worries;
    for (const SharedPlan::Worry &worry : plan.worries)
        worries << worryLine(worry, room);
    QStringList dates;
    for (const SharedPlan::Date &date : plan.dates)
        dates << day(date.on) + u": " + cut(date.what, room.letters);
    if (must.isEmpty() && nice.isEmpty() && worries.isEmpty() && dates.isEmpty())
        return;
    d.heading(QStringLiteral("Still open, and next"));
    d.facts({{QStringLiteral("Must come first"), listed(must, room.open)},
             {QStringLiteral("Nice to have"), listed(nice, room.open)},
             {QStringLiteral("Concerns"), listed(worries, room.open)},
             {QStringLiteral("Next dates"), listed(dates, room.dates)}});
}

} // namespace

Document planDocument(const SharedPlan &plan, const PlanRoom &room)
{
    Document d(QStringLiteral("%1: the plan on one page").arg(plan.title));
    const SharedPlan::Date &next = plan.nextCheckIn;
    d.facts({{QStringLiteral("Agreement"), plan.code + u", " + phrases::plain(plan.state)},
             {QStringLiteral("Purpose"), cut(plan.purpose, linesOfItsOwn * room.letters)},
             {QStringLiteral("We share"), QStringLiteral("step %1 of %2: %3").arg(plan.shareLevel).arg(topShareLevel).arg(QLatin1String(shareLevelName(plan.shareLevel)))},
             {QStringLiteral("Next check-in"), next.on.isValid() ? day(next.on) + u", " + next.what : QStringLiteral("none planned")}});
    QList<QStringList> sides;
    for (const SharedPlan::Side &side : plan.sides)
        sides << cut({side.name, side.role, side.reach.isEmpty() ? side.spokesperson : side.spokesperson + u", " + side.reach}, room.letters);
    d.heading(QStringLiteral("Who"));
    d.table({QStringLiteral("Party"), QStringLiteral("Part in it"), QStringLiteral("Speaks for it")}, sides);
    writeGiveAndGet(d, plan, room);
    writeWork(d, plan, room);
    writeOpen(d, plan, room);
    return d;
}

Document privatePlanPart(const PrivatePlanNotes &notes, const PlanRoom &room)
{
    Document d;
    d.heading(QStringLiteral("Private: for our own eyes"));
    d.facts({{QStringLiteral("Priority"), listed(cut(notes.priorities, room.letters), room.ofASide)},
             {QStringLiteral("Why we want it"), cut(notes.reason, linesOfItsOwn * room.letters)},
             {QStringLiteral("Balance"), notes.balance},
             {QStringLiteral("Our concerns"), listed(cut(notes.worries, room.letters), room.open)},
             {QStringLiteral("Start preparing"), day(notes.prepareFrom)}});
    return d;
}

} // namespace concord
