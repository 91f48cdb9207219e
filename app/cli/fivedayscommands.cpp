// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/reports/writing.h"
#include "core/workspace/details.h"
#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/fivedays/fivedays.h"
#include "core/workspace/priorities/prioritylist.h"
#include "ui/wording/fivedaywords.h"

namespace concord::cli {

namespace {

QJsonObject dayJson(const DayProgress &progress, const FiveDaysView &view)
{
    QJsonArray points;
    for (const PointProgress &point : progress.points) {
        points << QJsonObject{{QStringLiteral("point"), QString(word(point.point))},
                              {QStringLiteral("have"), point.have},
                              {QStringLiteral("wanted"), point.wanted},
                              {QStringLiteral("there"), point.isThere()},
                              {QStringLiteral("text"), wording::sentence(point, view)}};
    }
    QJsonArray notes;
    for (const DayPrompt prompt : promptsOf(progress.day)) {
        const bool isWritten = view.notes.contains(prompt);
        notes << QJsonObject{{QStringLiteral("question"), QString(word(prompt))},
                             {QStringLiteral("asks"), wording::question(prompt)},
                             {QStringLiteral("text"), isWritten ? QJsonValue(view.notes.value(prompt)) : QJsonValue()},
                             {QStringLiteral("written_on"), cli::known(view.writtenOn.value(prompt))}};
    }
    return {{QStringLiteral("day"), progress.day},
            {QStringLiteral("name"), wording::nameOfDay(progress.day)},
            {QStringLiteral("percent"), progress.percent()},
            {QStringLiteral("points"), points},
            {QStringLiteral("notes"), notes}};
}

int tell(Call &call)
{
    const auto view = call.workspace.read([&](const Store &store) { return fiveDays(store, call.workspace.today()); });
    if (!view)
        return call.fail(view.error());
    if (call.json()) {
        QJsonArray days;
        for (const DayProgress &progress : view->days)
            days << dayJson(progress, *view);
        call.out.json(QJsonObject{{QStringLiteral("priority"), view->priority ? QJsonValue(view->priorityTitle) : QJsonValue()},
                                  {QStringLiteral("started_on"), cli::known(view->startedOn)},
                                  {QStringLiteral("percent"), view->percent()},
                                  {QStringLiteral("days"), days}});
        return Done;
    }
    QList<QStringList> rows;
    for (const DayProgress &progress : view->days) {
        for (const PointProgress &point : progress.points) {
            rows << QStringList{QString::number(progress.day), QString::number(point.have), QString::number(point.wanted),
                                wording::sentence(point, *view)};
        }
    }
    call.out.table({QStringLiteral("day"), QStringLiteral("have"), QStringLiteral("wanted"), QStringLiteral("what the records say")}, rows);
    for (const DayProgress &progress : view->days) {
        for (const DayPrompt prompt : promptsOf(progress.day)) {
            if (view->notes.contains(prompt))
                call.out.line(QStringLiteral("%1 %2").arg(wording::question(prompt), QString(view->notes.value(prompt)).replace(u'\n', u' ')));
        }
    }
    for (const DayProgress &progress : view->days)
        call.out.line(QStringLiteral("day %1, %2: %3 %").arg(QString::number(progress.day), wording::nameOfDay(progress.day), QString::number(progress.percent())));
    return Done;
}

int write(Call &call)
{
    if (call.arguments.size() != 3)
        throw UsageError{QStringLiteral("five-days write needs a question and a text")};
    const auto prompt = fromWord<DayPrompt>(QString(call.arguments[1]).replace(u'-', u'_'));
    if (!prompt)
        throw UsageError{QStringLiteral("there is no question “%1”; five-days --json names them").arg(call.arguments[1])};
    if (const auto written = FiveDays(call.workspace).write(*prompt, call.arguments[2]); !written)
        return call.fail(written.error());
    call.out.line(QStringLiteral("Noted."));
    return Done;
}

int turn(Call &call)
{
    if (call.arguments.size() != 2)
        throw UsageError{QStringLiteral("five-days for needs a priority")};
    const auto meant = call.workspace.read([&](const Store &store) { return priorityMeant(store, call.arguments[1]); });
    if (!meant)
        return call.fail(meant.error());
    if (!*meant)
        throw UsageError{QStringLiteral("there is no priority \"%1\"; `priorities` lists them").arg(call.arguments[1])};
    if (const auto turned = FiveDays(call.workspace).turnTo(**meant); !turned)
        return call.fail(turned.error());
    call.out.line(QStringLiteral("Turned there."));
    return Done;
}

int paper(Call &call)
{
    if (call.arguments.size() != 2)
        throw UsageError{QStringLiteral("five-days paper needs the file to write")};
    const QString path = call.arguments[1];
    const auto format = formatOfFile(path);
    if (!format)
        throw UsageError{QStringLiteral("a plan is written as pdf, odt, html or md; say which by the name of the file")};
    const auto written = call.workspace
                             .read([&](const Store &store) {
                                 const QDate today = call.workspace.today();
                                 return render(wording::fiveDaysPaper(fiveDays(store, today), today), {infoOf(store).title}, *format);
                             })
                             .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
    if (!written)
        return call.fail(written.error());
    call.out.line(QStringLiteral("Wrote %1.").arg(path));
    return Done;
}

int days(Call &call)
{
    if (call.arguments.isEmpty())
        return tell(call);
    const QString verb = call.arguments.first();
    if (verb == QLatin1String("write"))
        return write(call);
    if (verb == QLatin1String("for"))
        return turn(call);
    if (verb == QLatin1String("paper"))
        return paper(call);
    throw UsageError{QStringLiteral("five-days knows write, for and paper, not “%1”").arg(verb)};
}

} // namespace

QList<Command> fiveDaysCommands()
{
    return {{QStringLiteral("five-days"), QStringLiteral("[write QUESTION TEXT | for PRIORITY | paper PATH]"),
             QStringLiteral("what the five days ask, your notes, and how far the records are"), 0, 3, {}, days}};
}

} // namespace concord::cli
