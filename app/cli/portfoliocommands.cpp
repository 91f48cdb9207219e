// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/alliances/alliancerules.h"
#include "core/workspace/alliances/portfolio.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/portfoliowords.h"
#include "ui/wording/wording.h"

namespace concord::cli {

namespace {

std::optional<double> asDouble(const std::optional<int> &number)
{
    return number ? std::optional<double>(*number) : std::nullopt;
}

/// The value of an enumeration after `--NAME`; nothing when it is not given.
template <Worded Enum>
std::optional<Enum> asked(const Call &call, const QString &name)
{
    if (!call.options.isSet(name))
        return std::nullopt;
    const auto value = fromWord<Enum>(call.options.value(name).toLower().replace(u'-', u'_'));
    if (!value) {
        QStringList known;
        for (const char *each : words<Enum>)
            known << QLatin1String(each);
        throw UsageError{QStringLiteral("--%1 is one of %2").arg(name, known.join(QLatin1String(", ")))};
    }
    return value;
}

QJsonObject jsonOf(const PortfolioLine &line)
{
    const Standing &standing = line.standing;
    QJsonArray missing;
    for (const Violation &each : standing.missing)
        missing << QJsonObject{{QStringLiteral("code"), each.code}, {QStringLiteral("subject"), each.subject}, {QStringLiteral("text"), wording::sentence(each)}};
    QJsonArray attention;
    for (const Attention each : standing.attention)
        attention << QString(word(each));
    return {{QStringLiteral("code"), line.row.code},
            {QStringLiteral("title"), line.row.title},
            {QStringLiteral("kind"), QString(word(line.row.kind))},
            {QStringLiteral("state"), QString(word(line.row.state))},
            {QStringLiteral("partners"), line.row.partners},
            {QStringLiteral("completeness_percent"), standing.completenessPercent},
            {QStringLiteral("balance_percent"), known(asDouble(standing.balance.percent))},
            {QStringLiteral("balance_band"), standing.balance.percent ? QJsonValue(QString(word(standing.balance.band))) : QJsonValue()},
            {QStringLiteral("value_percent"), known(standing.valuePercent)},
            {QStringLiteral("time_percent"), known(standing.timePercent)},
            {QStringLiteral("value_trails"), standing.valueTrails},
            {QStringLiteral("next_check_in"), known(line.row.nextCheckIn)},
            {QStringLiteral("end_on"), known(standing.dates.endOn)},
            {QStringLiteral("end_reached"), standing.dates.endReached},
            {QStringLiteral("notice_by"), known(standing.dates.noticeBy)},
            {QStringLiteral("notice_passed"), standing.dates.noticePassed},
            {QStringLiteral("prepare_from"), known(standing.dates.prepareFrom)},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("attention"), attention}};
}

QStringList rowOf(const PortfolioLine &line)
{
    const Standing &standing = line.standing;
    QStringList attention;
    for (const Attention each : standing.attention)
        attention << wording::name(each);
    return {line.row.code, line.row.title, wording::name(line.row.state), line.row.partners, shown(standing.completenessPercent, 0, QStringLiteral(" %")),
            shown(asDouble(standing.balance.percent)), shown(standing.valuePercent, 0, QStringLiteral(" %")), shown(standing.timePercent, 0, QStringLiteral(" %")),
            shown(line.row.nextCheckIn), shown(standing.dates.noticeBy),
            standing.missing.isEmpty() ? QStringLiteral("–") : QString::number(standing.missing.size()), attention.join(QStringLiteral(", "))};
}

int alliances(Call &call)
{
    PortfolioFilter filter;
    filter.state = asked<AllianceState>(call, QStringLiteral("state"));
    filter.kind = asked<AllianceKind>(call, QStringLiteral("kind"));
    filter.text = call.options.value(QStringLiteral("search"));
    filter.needsAttention = call.options.isSet(QStringLiteral("attention"));
    const auto column = asked<PortfolioColumn>(call, QStringLiteral("sort")).value_or(PortfolioColumn::Title);
    const bool descending = call.options.isSet(QStringLiteral("descending"));
    const auto lines = call.workspace.read([&](const Store &store) { return portfolio(store, filter, call.workspace.today(), column, descending); });
    if (!lines)
        return call.fail(lines.error());
    if (call.json()) {
        QJsonArray list;
        for (const PortfolioLine &line : *lines)
            list << jsonOf(line);
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const PortfolioLine &line : *lines)
        rows << rowOf(line);
    call.out.table({QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("state"), QStringLiteral("with"), QStringLiteral("complete"),
                    QStringLiteral("balance"), QStringLiteral("value"), QStringLiteral("time"), QStringLiteral("next check-in"),
                    QStringLiteral("notice by"), QStringLiteral("missing"), QStringLiteral("needs attention")},
                   rows);
    return Done;
}

} // namespace

QList<Command> portfolioCommands()
{
    const auto option = [](const char *name, const char *purpose, const char *value) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(purpose), QLatin1String(value));
    };
    return {{QStringLiteral("alliances"),
             QStringLiteral("[--state STATE] [--kind KIND] [--search TEXT] [--attention] [--sort COLUMN] [--descending]"),
             QStringLiteral("every alliance: state, balance, value against time, next check-in, what is missing"), 0, 0,
             {option("state", "only those in it", "STATE"), option("kind", "only those of it", "KIND"), option("search", "in title, code or partner", "TEXT"),
              {QStringLiteral("attention"), QStringLiteral("only those that need attention")},
              option("sort", "title, partners, state, balance, value, next_check_in, notice_by or missing", "COLUMN"),
              {QStringLiteral("descending"), QStringLiteral("the other way round")}},
             alliances}};
}

} // namespace concord::cli
