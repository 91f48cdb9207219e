// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/meeting.h"

#include "core/reports/phrases.h"

namespace concord {

namespace {

using namespace phrases;

constexpr int linesToWriteOn = 3;

QString moodOf(const SharedMeeting::Side &side)
{
    return side.mood ? QStringLiteral("%1 of 5").arg(*side.mood) : QString();
}

QString withBrackets(const QString &statement, QStringList facts)
{
    facts.removeAll(QString());
    return facts.isEmpty() ? statement : QStringLiteral("%1 (%2)").arg(statement, facts.join(u", "));
}

QList<QStringList> rowsOf(const QList<SharedMeeting::Task> &tasks)
{
    QList<QStringList> rows;
    for (const SharedMeeting::Task &task : tasks)
        rows << QStringList{task.what, task.who, day(task.by), task.late ? task.state + u", late" : task.state};
    return rows;
}

void writeTasks(Document &d, const QString &heading, const QList<SharedMeeting::Task> &tasks, const QString &nothing = {})
{
    if (tasks.isEmpty() && nothing.isEmpty())
        return;
    d.heading(heading);
    if (tasks.isEmpty())
        d.text(nothing);
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By"), QStringLiteral("State")}, rowsOf(tasks));
}

QString named(const SharedMeeting::Figure &figure)
{
    return figure.unplanned ? figure.statement + u" (a surprise)" : figure.statement;
}

/// The figures of each side under one another, those of the people served last. `toFill`: with a column to write in.
void writeFigures(Document &d, const QString &heading, const SharedMeeting &meeting, const QList<SharedMeeting::Figure> &figures, bool toFill)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &side, const QString &shown) {
        for (const SharedMeeting::Figure &f : figures) {
            if (f.side != side)
                continue;
            const QString latest = !f.latest ? QString()
                : toFill && f.readOn.isValid() ? figure(f.latest, {}) + u'\n' + day(f.readOn)
                                               : figure(f.latest, {});
            rows << QStringList{shown, named(f), figure(f.baseline, {}), latest, figure(f.target, f.unit), QString()};
        }
    };
    for (const SharedMeeting::Side &side : meeting.sides)
        add(side.name, side.name);
    add(QString(), QStringLiteral("Those served"));
    if (rows.isEmpty())
        return;
    d.heading(heading);
    QStringList header{QStringLiteral("Party"), QStringLiteral("What it wins"), QStringLiteral("Was"),
                       toFill ? QStringLiteral("Last") : QStringLiteral("Is"), QStringLiteral("Aim")};
    if (toFill)
        header << QStringLiteral("Now");
    d.table(header, rows);
}

void writeLooked(Document &d, const QList<SharedMeeting::Looked> &looked)
{
    QList<QStringList> rows;
    for (const SharedMeeting::Looked &l : looked)
        rows << QStringList{l.at, l.result, l.decision};
    d.table({QStringLiteral("About"), QStringLiteral("What came of it"), QStringLiteral("Decided")}, rows);
}

void writeSaid(Document &d, const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    d.heading(heading);
    d.text(text);
}

QString titleOf(const SharedMeeting &meeting)
{
    return meeting.title == meeting.about ? meeting.title : QStringLiteral("%1: %2").arg(meeting.about, meeting.title);
}

void writeReview(Document &d, const SharedMeeting &meeting)
{
    if (!meeting.unwritten.isEmpty()) {
        d.heading(QStringLiteral("Agreed, and not written down"));
        d.bullets(meeting.unwritten);
    }
    QList<QStringList> again;
    for (const SharedMeeting::Side &side : meeting.sides)
        again << QStringList{side.name, QString(), QString()};
    d.heading(QStringLiteral("Would we sign again?"));
    d.table({QStringLiteral("Party"), QStringLiteral("Does it still have something here that matters 4 or 5 to it?"),
             QStringLiteral("Yes, no, or only if")},
            again);
}

} // namespace

Document meetingAgenda(const SharedMeeting &meeting)
{
    Document d(titleOf(meeting));
    QStringList sides;
    QList<QStringList> moods;
    for (const SharedMeeting::Side &side : meeting.sides) {
        sides << side.name;
        moods << QStringList{side.name, moodOf(side)};
    }
    d.facts({{QStringLiteral("What"), name(meeting.kind)},
             {QStringLiteral("Planned for"), day(meeting.plannedOn)},
             {QStringLiteral("Between"), sides.join(u", ")},
             {QStringLiteral("Last one"), meeting.lastOn.isValid() ? day(meeting.lastOn) : QStringLiteral("this is the first")}});
    d.heading(QStringLiteral("How each side feels about it"));
    d.table({QStringLiteral("Party"), QStringLiteral("1 to 5")}, moods);
    writeTasks(d, QStringLiteral("Promises due since last time"), meeting.promises, QStringLiteral("Nothing was due."));
    writeTasks(d, QStringLiteral("What somebody said they would do"), meeting.actions);
    writeFigures(d, QStringLiteral("Figures: for each side"), meeting, meeting.figures, true);
    d.heading(QStringLiteral("What surprised us"));
    d.table({QStringLiteral("What"), QStringLiteral("Who noticed it")}, QList<QStringList>(linesToWriteOn));
    QStringList ideas;
    for (const SharedMeeting::Thought &t : meeting.ideas)
        ideas << withBrackets(t.statement, {t.from, t.answer == IdeaAnswer::New ? QStringLiteral("waits for an answer") : plain(t.answer)});
    if (!ideas.isEmpty()) {
        d.heading(QStringLiteral("Ideas waiting for an answer"));
        d.bullets(ideas);
    }
    QStringList worries;
    for (const SharedMeeting::Worry &w : meeting.worries)
        worries << withBrackets(w.statement, {w.raisedBy, plain(w.step), w.stepDueOn.isValid() ? QStringLiteral("by %1").arg(day(w.stepDueOn)) : QString()});
    if (!worries.isEmpty()) {
        d.heading(QStringLiteral("Worries, and at which step"));
        d.bullets(worries);
    }
    if (meeting.kind == CheckInKind::FullReview)
        writeReview(d, meeting);
    d.heading(QStringLiteral("One thing to change"));
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By")}, QList<QStringList>(linesToWriteOn));
    d.heading(QStringLiteral("We meet again"));
    d.table({QStringLiteral("Proposed"), QStringLiteral("Agreed")}, {{day(meeting.nextOn), QString()}});
    return d;
}

Document meetingMinutes(const SharedMeeting &meeting)
{
    Document d(titleOf(meeting));
    QStringList moods;
    for (const SharedMeeting::Side &side : meeting.sides) {
        if (side.mood)
            moods << QStringLiteral("%1: %2").arg(side.name, moodOf(side));
    }
    d.facts({{QStringLiteral("What"), name(meeting.kind)},
             {QStringLiteral("Held on"), day(meeting.heldOn)},
             {QStringLiteral("Present"), meeting.present.join(u", ")},
             {QStringLiteral("How each side feels"), moods.join(u", ")},
             {QStringLiteral("Next one"), day(meeting.nextOn)}});
    writeSaid(d, QStringLiteral("Minutes"), meeting.minutes);
    writeSaid(d, QStringLiteral("What went well"), meeting.wentWell);
    writeSaid(d, QStringLiteral("What is stuck"), meeting.stuck);
    writeSaid(d, QStringLiteral("What surprised us"), meeting.learned);
    if (!meeting.looked.isEmpty()) {
        d.heading(QStringLiteral("What we looked at"));
        writeLooked(d, meeting.looked);
    }
    writeFigures(d, QStringLiteral("Figures that were read"), meeting, meeting.readings, false);
    writeTasks(d, QStringLiteral("Who does what next"), meeting.promised);
    return d;
}

Document privateMeetingPart(const PrivateMeetingNotes &notes)
{
    Document d;
    const bool nothing = notes.moods.isEmpty() && notes.balance.isEmpty() && notes.withoutHighStake.isEmpty() && notes.worries.isEmpty() && notes.looked.isEmpty()
        && notes.actions.isEmpty();
    if (nothing)
        return d;
    d.heading(QStringLiteral("Private: for our own eyes"));
    d.facts({{QStringLiteral("Balance"), notes.balance}});
    d.bullets(notes.moods);
    QStringList without;
    for (const QString &side : notes.withoutHighStake)
        without << QStringLiteral("%1 has nothing here that it rates 4 or 5, as far as we know.").arg(side);
    d.bullets(without);
    if (!notes.worries.isEmpty()) {
        d.heading(QStringLiteral("Worries we have not shared"), 2);
        d.bullets(notes.worries);
    }
    writeLooked(d, notes.looked);
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By"), QStringLiteral("State")}, rowsOf(notes.actions));
    return d;
}

} // namespace concord
