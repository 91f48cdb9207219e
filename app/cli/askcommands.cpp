// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/teams/asklist.h"
#include "core/workspace/teams/asks.h"
#include "core/workspace/teams/teamlist.h"
#include "ui/wording/teamwords.h"

namespace concord::cli {

namespace {

QJsonValue known(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject askJson(const AskLine &line)
{
    const Invitation &ask = line.invitation;
    return {{QStringLiteral("id"), qint64(ask.id.value())},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("to"), QString(word(ask.invitedTo))},
            {QStringLiteral("about"), line.about.isEmpty() ? QJsonValue() : line.about},
            {QStringLiteral("message"), ask.message},
            {QStringLiteral("asked_on"), cli::known(ask.askedOn)},
            {QStringLiteral("feeling_before"), known(ask.feelingBefore)},
            {QStringLiteral("answer"), QString(word(ask.answer))},
            {QStringLiteral("answered_on"), cli::known(ask.answeredOn)},
            {QStringLiteral("follow_up_on"), cli::known(ask.followUpOn)},
            {QStringLiteral("lesson"), ask.lesson}};
}

QJsonObject logJson(const AskLog &log)
{
    QJsonArray asks;
    for (const AskLine &line : log.asks)
        asks << askJson(line);
    QJsonArray never;
    for (const NeverAsked &one : log.neverAsked)
        never << QJsonObject{{QStringLiteral("wanted"), one.what}, {QStringLiteral("team"), one.teamName}};
    const AskSummary &summary = log.summary;
    return {{QStringLiteral("asked"), summary.asked},
            {QStringLiteral("answered"), summary.answered()},
            {QStringLiteral("open"), summary.open()},
            {QStringLiteral("yes"), summary.yes},
            {QStringLiteral("no"), summary.no},
            {QStringLiteral("not_now"), summary.notNow},
            {QStringLiteral("yes_rate_percent"), cli::known(summary.yesRatePercent)},
            {QStringLiteral("hard"), summary.hard},
            {QStringLiteral("hard_no"), summary.hardNo},
            {QStringLiteral("asks"), asks},
            {QStringLiteral("never_asked"), never}};
}

int asks(Call &call)
{
    const auto log = call.workspace.read([](const Store &store) { return askLog(store); });
    if (!log)
        return call.fail(log.error());
    if (call.json()) {
        call.out.json(logJson(*log));
        return Done;
    }
    QList<QStringList> rows;
    for (const AskLine &line : log->asks) {
        const Invitation &ask = line.invitation;
        rows << QStringList{QString::number(ask.id.value()), line.name, word(ask.invitedTo), line.about, shown(ask.askedOn),
                            word(ask.answer), shown(ask.answeredOn), shown(ask.followUpOn)};
    }
    call.out.table({QStringLiteral("id"), QStringLiteral("who"), QStringLiteral("to"), QStringLiteral("about"),
                    QStringLiteral("asked"), QStringLiteral("answer"), QStringLiteral("answered"),
                    QStringLiteral("follow up")},
                   rows);
    call.out.line(wording::sentence(log->summary));
    for (const NeverAsked &one : log->neverAsked)
        call.out.line(QStringLiteral("never asked: %1 (%2)").arg(one.what, one.teamName));
    return Done;
}

/// What the options say somebody is asked for: an alliance, a team, or else a talk.
Outcome<Invitation> askedFor(const Call &call)
{
    Invitation ask;
    const QString code = call.options.value(QStringLiteral("alliance"));
    const QString team = call.options.value(QStringLiteral("team"));
    if (!code.isEmpty() && !team.isEmpty())
        throw UsageError{QStringLiteral("ask takes --alliance or --team, not both")};
    if (!code.isEmpty()) {
        const auto alliance = allianceWithCode(call.workspace, code);
        if (!alliance)
            return tl::unexpected(alliance.error());
        ask.invitedTo = InvitationTo::Alliance;
        ask.allianceId = *alliance;
    }
    return call.workspace.read([&](const Store &store) {
        if (!team.isEmpty()) {
            ask.invitedTo = InvitationTo::Team;
            ask.teamId = teamNamed(store, team);
            if (!ask.teamId)
                refuse(QStringLiteral("no_such_team"), team);
        }
        const QString name = call.arguments.first();
        const auto party = partyNamed(store, name);
        if (!party)
            refuse(QStringLiteral("no_such_partner"), name);
        ask.partyId = *party;
        return ask;
    });
}

int ask(Call &call)
{
    auto invitation = askedFor(call);
    if (!invitation)
        return call.fail(invitation.error());
    invitation->message = call.options.value(QStringLiteral("message"));
    invitation->askedOn = call.day(QStringLiteral("on"), call.workspace.today());
    invitation->followUpOn = call.day(QStringLiteral("follow-up"), {});
    if (call.options.isSet(QStringLiteral("feeling")))
        invitation->feelingBefore = call.number(QStringLiteral("feeling"), 0, 1);
    const auto asked = Asks(call.workspace).ask(*invitation);
    if (!asked)
        return call.fail(asked.error());
    call.out.line(QStringLiteral("Asked, as number %1.").arg(asked->value()));
    return Done;
}

int answer(Call &call)
{
    bool isNumber = false;
    const qint64 id = call.arguments[0].toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        throw UsageError{QStringLiteral("answer needs the number of an ask, as `asks` shows it")};
    const auto given = fromWord<InvitationAnswer>(QString(call.arguments[1]).replace(u'-', u'_'));
    if (!given)
        throw UsageError{QStringLiteral("an answer is yes, no, not_now or none, not “%1”").arg(call.arguments[1])};
    std::optional<QString> lesson;
    if (call.options.isSet(QStringLiteral("lesson")))
        lesson = call.options.value(QStringLiteral("lesson"));
    const auto done =
        Asks(call.workspace).answer(InvitationId(id), *given, call.day(QStringLiteral("on"), call.workspace.today()), lesson);
    if (!done)
        return call.fail(done.error());
    call.out.line(QStringLiteral("Noted."));
    return Done;
}

} // namespace

QList<Command> askCommands()
{
    const QCommandLineOption on = option("on", "the day on which it was", "DATE");
    return {
        {QStringLiteral("asks"), {}, QStringLiteral("whom you asked, what they said, and whom you never asked"), 0, 0, {}, asks},
        {QStringLiteral("ask"),
         QStringLiteral("PARTNER [--alliance CODE | --team NAME] [--message TEXT] [--feeling N] [--on DATE] [--follow-up DATE]"),
         QStringLiteral("note that somebody was asked: for a talk, an alliance or a team"), 1, 1,
         {option("alliance", "the alliance they are asked into", "CODE"), option("team", "the team they are asked into", "NAME"),
          option("message", "what was asked, in your words", "TEXT"), option("feeling", "how asking felt, 1 hard to 5 easy", "N"),
          on, option("follow-up", "when to ask again", "DATE")},
         ask},
        {QStringLiteral("answer"), QStringLiteral("ID yes|no|not_now|none [--on DATE] [--lesson TEXT]"),
         QStringLiteral("note the answer to an ask; none takes it back"), 2, 2,
         {on, option("lesson", "what you learned from it", "TEXT")}, answer},
    };
}

} // namespace concord::cli
