// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/folding.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/workspace/alliances/acceptedby.h"
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/templates.h"
#include "core/workspace/priorities/prioritylist.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/wording.h"

#include <algorithm>
#include <ranges>

namespace concord::cli {

namespace {

const QString english = QStringLiteral("en");

QJsonObject jsonOf(const AllianceTemplate &content, bool isOwn)
{
    return {{QStringLiteral("key"), content.key},
            {QStringLiteral("name"), content.name},
            {QStringLiteral("about"), content.about},
            {QStringLiteral("language"), content.locale},
            {QStringLiteral("own"), isOwn},
            {QStringLiteral("kind"), QString(word(content.alliance.kind))},
            {QStringLiteral("parties"), content.sides()},
            {QStringLiteral("topics"), qint64(content.terms.size())},
            {QStringLiteral("responsibilities"), qint64(content.responsibilities.size())},
            {QStringLiteral("contributions"), qint64(content.contributions.size())},
            {QStringLiteral("benefits"), qint64(content.benefits.size())},
            {QStringLiteral("safeguards"), qint64(content.safeguards.size())},
            {QStringLiteral("check_ins"), qint64(content.schedules.size())}};
}

int templates(Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    const auto add = [&](const AllianceTemplate &content, bool isOwn) {
        list << jsonOf(content, isOwn);
        rows << QStringList{content.key, content.name, wording::name(content.alliance.kind), QString::number(content.sides()),
                            QString::number(content.terms.size()), isOwn ? QStringLiteral("own") : QString()};
    };
    for (const AllianceTemplate &content : shippedTemplates(call.options.value(QStringLiteral("language"))))
        add(content, false);
    for (const SavedTemplate &saved : TemplateFolder().list()) {
        if (saved.flaw)
            call.out.error(QStringLiteral("%1 can't be used: %2").arg(saved.file, wording::sentence(*saved.flaw)));
        else
            add(saved.content, true);
    }
    if (call.json())
        call.out.json(list);
    else
        call.out.table({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("parties"), QStringLiteral("topics"), {}}, rows);
    return Done;
}

int draft(Call &call)
{
    const QStringList partners = call.options.values(QStringLiteral("partner"));
    if (partners.isEmpty())
        throw UsageError{QStringLiteral("draft needs --partner NAME, once for each partner")};
    NewAlliance wish;
    wish.title = call.arguments.first();
    wish.partner.typed = partners.first();
    for (const QString &name : partners.mid(1))
        wish.others << Picked<Party>{{}, name};
    wish.purpose = call.options.value(QStringLiteral("purpose"));
    if (call.options.isSet(QStringLiteral("priority"))) {
        const QString asked = call.options.value(QStringLiteral("priority"));
        const auto meant = call.workspace.read([&](const Store &store) { return priorityMeant(store, asked); });
        if (!meant)
            return call.fail(meant.error());
        if (!*meant)
            throw UsageError{QStringLiteral("there is no priority \"%1\"; `priorities` lists them").arg(asked)};
        wish.priority.id = **meant;
    }
    if (call.options.isSet(QStringLiteral("template"))) {
        auto content = templateWithKey(call.options.value(QStringLiteral("template")), call.options.value(QStringLiteral("language")));
        if (!content)
            return call.fail(content.error());
        wish.from = *std::move(content);
    }
    const auto made = Alliances(call.workspace).create(wish);
    if (!made)
        return call.fail(made.error());
    const auto view = viewAlliance(call.workspace, *made);
    if (!view)
        return call.fail(view.error());
    const Alliance &alliance = view->facts.alliance;
    if (call.json())
        call.out.json(QJsonObject{{QStringLiteral("code"), alliance.code}, {QStringLiteral("title"), alliance.title}});
    else
        call.out.line(QStringLiteral("%1 %2, with %3").arg(alliance.code, alliance.title, view->partners()));
    return Done;
}

std::optional<PartyId> sideNamed(const AllianceFacts &facts, const QString &name)
{
    for (const AllianceSide &side : facts.sides) {
        if (name.isEmpty() ? side.role.isUs : folded(side.party.name) == folded(name))
            return side.role.partyId;
    }
    throw UsageError{QStringLiteral("\"%1\" is no party of that alliance").arg(name)};
}

int transition(Call &call)
{
    const auto to = fromWord<AllianceState>(call.arguments[1].toLower().replace(u'-', u'_'));
    if (!to) {
        QStringList states;
        for (const char *state : words<AllianceState>)
            states << QLatin1String(state);
        throw UsageError{QStringLiteral("a state is one of %1").arg(states.join(QLatin1String(", ")))};
    }
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const auto facts = call.workspace.read([&](const Store &store) { return loadFacts(store, *id); });
    if (!facts)
        return call.fail(facts.error());

    if (*to == AllianceState::Declined && !call.options.isSet(QStringLiteral("by")))
        throw UsageError{QStringLiteral("say with --by PARTY who declines")};

    StepRequest step;
    step.to = *to;
    step.on = call.day(QStringLiteral("on"), call.workspace.today());
    step.byPartyId = sideNamed(*facts, call.options.value(QStringLiteral("by")));
    step.reason = call.options.value(QStringLiteral("reason"));
    step.override = call.options.isSet(QStringLiteral("override"));
    step.overrideReason = step.override ? step.reason : QString();
    step.resumeOn = call.day(QStringLiteral("resume"), {});
    if (*to == AllianceState::Ending)
        step.lastDay = call.day(QStringLiteral("last-day"), earliestLastDay(*facts, step.on));
    step.bothAgree = call.options.isSet(QStringLiteral("both-agree"));
    const auto led = Agreements(call.workspace).take(*id, step);
    if (!led)
        return call.fail(led.error());
    const auto after = viewAlliance(call.workspace, *led);
    if (!after)
        return call.fail(after.error());
    call.out.line(QStringLiteral("%1 %2: %3").arg(after->facts.alliance.code, after->facts.alliance.title, wording::stateSentence(*after)));
    return Done;
}

/// The version that was asked for; without, the newest that awaits the side's yes, else the newest that awaits any. Null: none.
const AgreementVersion *versionMeant(const AllianceFacts &facts, const AllianceSide &side, const Call &call)
{
    const int asked = call.number(QStringLiteral("version"), 0, 1);
    const AgreementVersion *newest = nullptr;
    for (const AgreementVersion &version : facts.versions | std::views::reverse) {
        if (asked != 0 ? version.number != asked : !awaitsAcceptance(facts, version, call.workspace.today()))
            continue;
        const QList<AllianceSide> open = facts.yetToAccept(&version);
        if (asked != 0 || std::ranges::any_of(open, [&](const AllianceSide &each) { return each.role.id == side.role.id; }))
            return &version;
        newest = newest != nullptr ? newest : &version;
    }
    return newest;
}

int accept(Call &call)
{
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const auto facts = call.workspace.read([&](const Store &store) { return loadFacts(store, *id); });
    if (!facts)
        return call.fail(facts.error());
    const AllianceSide *side = nullptr;
    for (const AllianceSide &each : facts->sides) {
        if (folded(each.party.name) == folded(call.arguments[1]))
            side = &each;
    }
    if (side == nullptr)
        throw UsageError{QStringLiteral("\"%1\" is no party of that alliance").arg(call.arguments[1])};
    const auto way = fromWord<AcceptedHow>(call.options.value(QStringLiteral("how")).toLower().replace(u'-', u'_'));
    if (!way) {
        QStringList ways;
        for (const char *each : words<AcceptedHow>)
            ways << QLatin1String(each);
        throw UsageError{QStringLiteral("accept needs --how, which is one of %1").arg(ways.join(QLatin1String(", ")))};
    }
    const AgreementVersion *version = versionMeant(*facts, *side, call);
    if (version == nullptr) {
        const QString newest = QString::number(facts->versions.isEmpty() ? 1 : facts->versions.last().number);
        return call.fail(Failure{FailureKind::Refused, {{QStringLiteral("version_not_proposed"), QStringLiteral("agreement_version"), newest}}, {}});
    }
    Acceptance yes;
    yes.versionId = version->id;
    yes.alliancePartyId = side->role.id;
    yes.acceptedOn = call.day(QStringLiteral("on"), call.workspace.today());
    yes.byPersonId = usuallyAccepts(*side);
    if (const QString by = call.options.value(QStringLiteral("by")); !by.isEmpty()) {
        const auto person = personNamed(call.workspace, by);
        if (!person)
            return call.fail(person.error());
        if (!*person)
            throw UsageError{QStringLiteral("nobody on record is called \"%1\"").arg(by)};
        yes.byPersonId = *person;
    }
    yes.how = *way;
    yes.reference = call.options.value(QStringLiteral("reference"));
    const auto noted = Agreements(call.workspace).accept(yes);
    if (!noted)
        return call.fail(noted.error());
    call.out.line(QStringLiteral("%1 accepts version %2, %3, %4").arg(side->party.name).arg(version->number).arg(shown(yes.acceptedOn), wording::name(yes.how)));
    return Done;
}

} // namespace

QList<Command> draftCommands()
{
    const auto option = [](const char *name, const char *purpose, const char *value) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(purpose), QLatin1String(value));
    };
    QCommandLineOption language = option("language", "of the templates that come along: en or de", "LANGUAGE");
    language.setDefaultValue(english);
    return {
        {QStringLiteral("templates"), QStringLiteral("[--language LANGUAGE]"),
         QStringLiteral("what an alliance can begin with: those that come along, and your own"), 0, 0, {language}, templates},
        {QStringLiteral("draft"),
         QStringLiteral("TITLE --partner NAME [--partner NAME]... [--template KEY] [--language LANGUAGE] [--priority CODE|TITLE] [--purpose TEXT]"),
         QStringLiteral("draft an alliance; a partner who is not on record yet is added"), 1, 1,
         {option("partner", "once for each partner", "NAME"), option("template", "what it begins with", "KEY"), language,
          option("priority", "what it moves forward", "CODE|TITLE"), option("purpose", "one sentence that all would say the same way", "TEXT")},
         draft},
        {QStringLiteral("transition"),
         QStringLiteral("CODE STATE [--reason TEXT] [--override] [--by PARTY] [--on DATE] [--resume DATE] [--last-day DATE] [--both-agree]"),
         QStringLiteral("take a step of an alliance's life"), 2, 2,
         {option("reason", "why; with --override also why in spite of the rules", "TEXT"),
          {QStringLiteral("override"), QStringLiteral("go on although rules stand in the way")},
          option("by", "which party says so; without it, we do, but for declined", "PARTY"), option("on", "the day it was done", "DATE"),
          {{QStringLiteral("resume"), QStringLiteral("resume-on")}, QStringLiteral("for a pause: when it goes on"), QStringLiteral("DATE")}, option("last-day", "for a notice; without it, the earliest", "DATE"),
          {QStringLiteral("both-agree"), QStringLiteral("all agree to a shorter notice")}},
         transition},
        {QStringLiteral("accept"), QStringLiteral("CODE PARTY --how HOW [--by NAME] [--on DATE] [--reference TEXT] [--version N]"),
         QStringLiteral("note that a party accepts the version that is proposed, or one that came into force without its yes"), 2, 2,
         {option("by", "who says so; without it, who signs for the party or speaks for it", "NAME"), option("on", "the day it was done", "DATE"),
          option("how", "signed_paper, e_signed, email, spoken or minutes", "HOW"), option("reference", "where the proof is", "TEXT"),
          option("version", "without it, the newest that waits for that party", "N")},
         accept},
    };
}

} // namespace concord::cli
