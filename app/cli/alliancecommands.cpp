// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/standing.h"
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/papers.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/healthwords.h"
#include "ui/wording/portfoliowords.h"
#include "ui/wording/wording.h"

#include <algorithm>

namespace concord::cli {

namespace {

std::optional<double> asDouble(const std::optional<int> &number)
{
    return number ? std::optional<double>(*number) : std::nullopt;
}

QJsonValue bandOf(const Balance &balance)
{
    return balance.percent ? QJsonValue(word(balance.band)) : QJsonValue();
}

QDate nextCheckIn(const AllianceFacts &facts)
{
    for (const CheckIn &checkIn : facts.checkIns) {
        if (checkIn.state == CheckInState::Planned && !isOver(facts.alliance.state))
            return checkIn.plannedOn;
    }
    return {};
}

QJsonArray partiesOf(const AllianceView &view)
{
    QJsonArray parties;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const AllianceSide &side = view.facts.sides[i];
        const PartyBalance &balance = view.balance.parties[i];
        parties << QJsonObject{{QStringLiteral("name"), side.party.name},
                               {QStringLiteral("is_us"), side.role.isUs},
                               {QStringLiteral("role"), side.role.roleLabel},
                               {QStringLiteral("gain"), balance.gain},
                               {QStringLiteral("burden"), balance.burden},
                               {QStringLiteral("lean"), known(balance.lean)},
                               {QStringLiteral("value_percent"), known(view.value.parties[i].percent)}};
    }
    return parties;
}

/// The four faces, each with its reasons.
QJsonObject healthOf(const AllianceView &view, QDate today)
{
    QJsonObject health;
    for (const HealthPart part : everyValue<HealthPart>()) {
        QJsonArray reasons;
        for (const HealthReason &reason : view.health.of(part).reasons)
            reasons << wording::sentence(reason, today);
        health[QString(word(part))] =
            QJsonObject{{QStringLiteral("face"), QString(word(view.health.of(part).face))}, {QStringLiteral("reasons"), reasons}};
    }
    return health;
}

QJsonArray nextStatesOf(const AllianceView &view)
{
    QJsonArray states;
    for (const NextState &next : view.next) {
        QJsonArray blockers;
        for (const Violation &blocker : next.blockers)
            blockers << QJsonObject{{QStringLiteral("code"), blocker.code},
                                    {QStringLiteral("subject"), blocker.subject},
                                    {QStringLiteral("text"), wording::sentence(blocker)}};
        states << QJsonObject{{QStringLiteral("state"), QString(word(next.state))}, {QStringLiteral("blockers"), blockers}};
    }
    return states;
}

QJsonObject benefitOf(const AllianceView &view, const Benefit &benefit)
{
    const BenefitReading *latest = latestReading(view.readings, benefit.id);
    const auto measured = realised(benefit, latest);
    return {{QStringLiteral("statement"), benefit.statement},
            {QStringLiteral("party"), benefit.partyId ? QJsonValue(view.name(benefit.partyId)) : QJsonValue()},
            {QStringLiteral("importance"), benefit.importance},
            {QStringLiteral("state"), QString(word(benefit.state))},
            {QStringLiteral("latest"), latest ? QJsonValue(latest->value) : QJsonValue()},
            {QStringLiteral("realised_percent"), known(measured ? std::optional(100 * measured->realised) : std::nullopt)}};
}

/// Who took a step, as far as that is known.
QString takenBy(const AllianceView &view, const AllianceStep &step)
{
    return step.byPartyId ? view.name(step.byPartyId) : QString();
}

QJsonArray stepsOf(const AllianceView &view)
{
    QJsonArray steps;
    for (const AllianceStep &step : view.facts.steps)
        steps << QJsonObject{{QStringLiteral("from_state"), QString(word(step.fromState))},
                             {QStringLiteral("to_state"), QString(word(step.toState))},
                             {QStringLiteral("taken_on"), known(step.takenOn)},
                             {QStringLiteral("by"), step.byPartyId ? QJsonValue(takenBy(view, step)) : QJsonValue()},
                             {QStringLiteral("reason"), step.reason},
                             {QStringLiteral("override_reason"), step.overrideReason}};
    return steps;
}

QJsonObject jsonOf(const AllianceView &view, QDate today)
{
    const Alliance &alliance = view.facts.alliance;
    QJsonArray benefits;
    for (const Benefit &benefit : view.facts.benefits)
        benefits << benefitOf(view, benefit);
    return {{QStringLiteral("code"), alliance.code},
            {QStringLiteral("title"), alliance.title},
            {QStringLiteral("state"), QString(word(alliance.state))},
            {QStringLiteral("purpose"), alliance.purpose},
            {QStringLiteral("completeness_percent"), view.completeness.percent},
            {QStringLiteral("balance_percent"), known(asDouble(view.balance.percent))},
            {QStringLiteral("balance_band"), bandOf(view.balance)},
            {QStringLiteral("knownness_percent"), known(view.balance.knownPercent)},
            {QStringLiteral("value_percent"), known(view.value.percent)},
            {QStringLiteral("time_percent"), known(timeElapsed(view.facts, today))},
            {QStringLiteral("parties"), partiesOf(view)},
            {QStringLiteral("benefits"), benefits},
            {QStringLiteral("start_on"), known(view.facts.agreed(today).startOn)},
            {QStringLiteral("end_on"), known(view.dates.endOn)},
            {QStringLiteral("notice_by"), known(view.dates.noticeBy)},
            {QStringLiteral("notice_passed"), view.dates.noticePassed},
            {QStringLiteral("prepare_from"), known(view.dates.prepareFrom)},
            {QStringLiteral("renewals"), view.dates.renewals},
            {QStringLiteral("end_reached"), view.dates.endReached},
            {QStringLiteral("next_check_in"), known(nextCheckIn(view.facts))},
            {QStringLiteral("share_level"), alliance.shareLevel},
            {QStringLiteral("steps"), stepsOf(view)},
            {QStringLiteral("next_states"), nextStatesOf(view)},
            {QStringLiteral("health"), healthOf(view, today)}};
}

/// One line of what wants to be known about an alliance.
void fact(Call &call, const QString &name, const QString &value)
{
    call.out.line(QString(name + u':').leftJustified(17) + value);
}

/// "2027-07-26, renews by itself, renewed 2 times so far", with ISO days like everything here.
QString endShown(const AllianceView &view, QDate today)
{
    const AgreementDates &dates = view.dates;
    const Alliance agreed = view.facts.agreed(today);
    if (!dates.endOn.isValid())
        return QStringLiteral("– (%1)").arg(wording::endOf(dates, agreed));
    return wording::endOf(dates, agreed).replace(wording::day(dates.endOn), shown(dates.endOn));
}

/// A line for each step that somebody gave a reason for, or that was taken in spite of the rules.
void printSteps(Call &call, const AllianceView &view)
{
    for (const AllianceStep &step : view.facts.steps) {
        QStringList why;
        if (!step.reason.isEmpty() && step.reason != step.overrideReason)
            why << step.reason;
        if (!step.overrideReason.isEmpty())
            why << QStringLiteral("in spite of the rules: ") + step.overrideReason;
        if (why.isEmpty())
            continue;
        const QString by = takenBy(view, step);
        fact(call, QStringLiteral("step"),
             QStringLiteral("%1 %2%3: %4").arg(shown(step.takenOn), wording::name(step.toState), by.isEmpty() ? QString() : QStringLiteral(", by ") + by,
                                               why.join(QStringLiteral("; "))));
    }
}

void printParties(Call &call, const AllianceView &view)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const PartyBalance &balance = view.balance.parties[i];
        rows << QStringList{view.facts.sides[i].party.name, shown(balance.gain, 2), shown(balance.burden, 2), shown(balance.lean, 3),
                            shown(view.value.parties[i].percent, 1, QStringLiteral(" %"))};
    }
    call.out.table({QStringLiteral("party"), QStringLiteral("gain"), QStringLiteral("burden"), QStringLiteral("lean"), QStringLiteral("value")},
                   rows);
}

int alliance(Call &call)
{
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const auto view = viewAlliance(call.workspace, *id);
    if (!view)
        return call.fail(view.error());
    if (call.json()) {
        call.out.json(jsonOf(*view, call.workspace.today()));
        return Done;
    }
    const Alliance &alliance = view->facts.alliance;
    call.out.line(QStringLiteral("%1 %2, with %3").arg(alliance.code, alliance.title, view->partners()));
    fact(call, QStringLiteral("state"), wording::stateSentence(*view));
    fact(call, QStringLiteral("complete"), shown(view->completeness.percent, 0, QStringLiteral(" %")));
    fact(call, QStringLiteral("balance"), wording::balanceSentence(view->facts, view->balance));
    fact(call, QStringLiteral("known"), shown(view->balance.knownPercent, 0, QStringLiteral(" %")));
    fact(call, QStringLiteral("value so far"), shown(view->value.percent, 1, QStringLiteral(" %")));
    fact(call, QStringLiteral("time so far"), shown(timeElapsed(view->facts, call.workspace.today()), 1, QStringLiteral(" %")));
    fact(call, QStringLiteral("ends"), endShown(*view, call.workspace.today()));
    fact(call, QStringLiteral("notice by"), shown(view->dates.noticeBy) + (view->dates.noticePassed ? QStringLiteral(", notice window has passed") : QString()));
    fact(call, QStringLiteral("start preparing"), shown(view->dates.prepareFrom));
    QStringList faces;
    for (const HealthPart part : everyValue<HealthPart>())
        faces << QString(word(part)) + u' ' + wording::name(view->health.of(part).face);
    fact(call, QStringLiteral("how it is"), faces.join(QStringLiteral(", ")));
    printSteps(call, *view);
    call.out.line({});
    printParties(call, *view);
    for (const NextState &next : view->next) {
        call.out.line({});
        call.out.line(QStringLiteral("next: %1%2").arg(wording::name(next.state), next.blockers.isEmpty() ? QString() : QStringLiteral(", once")));
        for (const Violation &blocker : next.blockers)
            call.out.line(QStringLiteral("  ") + wording::sentence(blocker));
    }
    return Done;
}

DocumentFormat formatFor(const Call &call, const QString &path)
{
    const QString asked = QStringLiteral("format");
    const auto format = call.options.isSet(asked) ? fromWord<DocumentFormat>(call.options.value(asked).toLower()) : formatOfFile(path);
    if (!format)
        throw UsageError{QStringLiteral("a document is written as pdf, odt, html or md; say which by the name of the file or by --format")};
    return *format;
}

/// The paper as it stands today, or the version that was asked for by its number or by a day.
Outcome<AgreementPaper> paperFor(const Call &call, AllianceId id, Copy copy)
{
    const QString version = QStringLiteral("version");
    const QString on = QStringLiteral("on");
    const auto kind = fromWord<PaperKind>(call.options.value(QStringLiteral("kind")).toLower());
    if (!kind)
        throw UsageError{QStringLiteral("--kind is agreement, plan or review")};
    if (*kind != PaperKind::Agreement && (call.options.isSet(version) || call.options.isSet(on)))
        throw UsageError{QStringLiteral("only the agreement has versions")};
    if (call.options.isSet(version) && call.options.isSet(on))
        throw UsageError{QStringLiteral("--version and --on are two ways to name one version; give one of them")};
    if (call.options.isSet(on)) {
        return numberInForceOn(call.workspace, id, call.day(on, {})).and_then([&](int number) {
            return sealedAgreement(call.workspace, id, number);
        });
    }
    return call.options.isSet(version) ? sealedAgreement(call.workspace, id, call.number(version, 1))
                                       : currentPaper(call.workspace, id, *kind, copy);
}

int document(Call &call)
{
    const QString path = call.arguments[1];
    const DocumentFormat format = formatFor(call, path);
    const auto copy = fromWord<Copy>(call.options.value(QStringLiteral("copy")));
    if (!copy)
        throw UsageError{QStringLiteral("--copy is private or partner")};
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const auto paper = paperFor(call, *id, *copy);
    if (!paper)
        return call.fail(paper.error());
    const QString sheet = QStringLiteral("paper");
    const auto size = call.options.isSet(sheet) ? fromWord<PaperSize>(call.options.value(sheet).toLower()) : paperSizeOf(QLocale());
    if (!size)
        throw UsageError{QStringLiteral("--paper is a4 or letter")};
    if (const auto written = writeFile(path, paper->rendered(format, *size)); !written)
        return call.fail(written.error());
    call.out.line(QStringLiteral("Wrote %1.").arg(path));
    return Done;
}

} // namespace

QList<Command> allianceCommands()
{
    const auto option = [](const char *name, const char *purpose, const char *value) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(purpose), QLatin1String(value));
    };
    QCommandLineOption copy = option("copy", "private or partner", "COPY");
    copy.setDefaultValue(QStringLiteral("partner"));
    QCommandLineOption kind = option("kind", "agreement, plan or review", "KIND");
    kind.setDefaultValue(QStringLiteral("agreement"));
    return {
        {QStringLiteral("alliance"), QStringLiteral("CODE"),
         QStringLiteral("one alliance: state, completeness, balance, values, dates, next steps and blockers"), 1, 1, {}, alliance},
        {QStringLiteral("document"), QStringLiteral("CODE PATH [--kind agreement|plan|review] [--format pdf|odt|html|md] [--copy private|partner] "
                        "[--version N | --on DATE] [--paper a4|letter]"),
         QStringLiteral("write the agreement, its plan on one page or its review sheet; without --copy the copy that the partner may read"), 2, 2,
         {kind, option("format", "pdf, odt, html or md", "FORMAT"), copy, option("version", "a sealed version instead of today's text", "N"),
          option("on", "the version that was in force on that day", "DATE"),
          option("paper", "a4 or letter; without it, what the country uses", "SIZE")}, document},
    };
}

} // namespace concord::cli
