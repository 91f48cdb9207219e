// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/priorities/alignmenttable.h"
#include "core/workspace/priorities/prioritydetail.h"

namespace concord::cli {

namespace {

struct Told {
    PriorityDetail detail;
    AlignmentTable alignment;
};

QJsonValue known(std::optional<int> number) { return number ? QJsonValue(*number) : QJsonValue(); }

/// Hundredths as a number of the currency.
double inUnits(double minor) { return minor / 100; }

QJsonObject needJson(const NeedLine &line, const NeedAnswer &answer)
{
    QJsonValue better;
    if (answer.better)
        better = QJsonObject{{QStringLiteral("partner"), answer.better->name},
                             {QStringLiteral("strength"), answer.better->what},
                             {QStringLiteral("level"), answer.better->level}};
    return {{QStringLiteral("code"), line.code},
            {QStringLiteral("what"), line.need.what},
            {QStringLiteral("weight"), line.need.weight},
            {QStringLiteral("self_level"), known(line.need.selfLevel)},
            {QStringLiteral("critical"), line.need.critical},
            {QStringLiteral("better_done_by_other"), line.need.betterDoneByOther},
            {QStringLiteral("hours_per_month"), line.need.hoursPerMonth},
            {QStringLiteral("covered_percent"), known(line.covered)},
            {QStringLiteral("covered_by"), QJsonArray::fromStringList(answer.coveredBy)},
            {QStringLiteral("better_than_me"), better}};
}

QJsonArray forcesJson(const std::vector<Force> &forces)
{
    QJsonArray list;
    for (const Force &force : forces) {
        list << QJsonObject{{QStringLiteral("direction"), word(force.direction)},
                            {QStringLiteral("statement"), force.statement},
                            {QStringLiteral("answered_by"),
                             force.answeredBy ? QJsonValue(word(*force.answeredBy)) : QJsonValue()}};
    }
    return list;
}

QJsonObject ledgerJson(const LedgerTotals &totals)
{
    QJsonArray money;
    for (const MoneySum &sum : totals.money) {
        const auto units = inUnits(static_cast<double>(sum.minor));
        money << QJsonObject{{QStringLiteral("currency"), sum.currency},
                             {QStringLiteral("amount"), units},
                             {QStringLiteral("amount_per_month"), cli::known(totals.aMonth(units))}};
    }
    return {{QStringLiteral("entries"), totals.entries},
            {QStringLiteral("hours"), totals.hours},
            {QStringLiteral("hours_per_month"), cli::known(totals.aMonth(totals.hours))},
            {QStringLiteral("money"), money},
            {QStringLiteral("frustration_mean"), cli::known(totals.frustration)},
            {QStringLiteral("months"), totals.months},
            {QStringLiteral("from_on"), cli::known(totals.from)},
            {QStringLiteral("to_on"), cli::known(totals.to)}};
}

/// What my side is said to give instead, each as it was said: nothing is added up.
QJsonArray givesJson(const std::vector<ServingAlliance> &alliances)
{
    QJsonArray list;
    for (const ServingAlliance &alliance : alliances) {
        for (const Contribution &one : alliance.gives) {
            list << QJsonObject{{QStringLiteral("alliance"), alliance.code},
                                {QStringLiteral("statement"), one.statement},
                                {QStringLiteral("effort"), one.effort},
                                {QStringLiteral("amount"), one.moneyMinor ? QJsonValue(inUnits(static_cast<double>(*one.moneyMinor)))
                                                                          : cli::known(one.amount)},
                                {QStringLiteral("currency"), one.moneyMinor ? QJsonValue(one.currency) : QJsonValue()},
                                {QStringLiteral("unit"), one.unit}};
        }
    }
    return list;
}

QJsonArray partnersJson(const AlignmentTable &table)
{
    QJsonArray list;
    for (const AlignmentRow &row : table.rows) {
        QJsonArray covers;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (const auto &cell = row.cells[i])
                covers << QJsonObject{{QStringLiteral("need"), needCode(static_cast<int>(i))},
                                      {QStringLiteral("percent"), cell->percent},
                                      {QStringLiteral("basis"), word(cell->basis)},
                                      {QStringLiteral("note"), cell->note}};
        }
        const auto place = row.alignment();
        list << QJsonObject{{QStringLiteral("name"), row.name},
                            {QStringLiteral("coverage_percent"), cli::known(row.coverage)},
                            {QStringLiteral("focus_percent"), cli::known(row.focus)},
                            {QStringLiteral("alignment"), place ? QJsonValue(word(*place)) : QJsonValue()},
                            {QStringLiteral("covers"), covers}};
    }
    return list;
}

QJsonArray overTimeJson(const QList<IndexPoint> &points)
{
    QJsonArray list;
    for (const IndexPoint &point : points)
        list << QJsonObject{{QStringLiteral("from_on"), cli::known(point.day)}, {QStringLiteral("percent"), point.percent}};
    return list;
}

QJsonObject priorityJson(const Told &told)
{
    const PriorityRow &row = told.detail.row;
    QJsonArray needs;
    for (std::size_t i = 0; i < row.needs.size(); ++i)
        needs << needJson(row.needs[i], told.detail.answers[i]);
    QJsonArray alliances;
    for (const ServingAlliance &alliance : told.detail.alliances)
        alliances << alliance.code;
    return {{QStringLiteral("code"), row.code},
            {QStringLiteral("title"), row.priority.title},
            {QStringLiteral("kind"), word(row.priority.kind)},
            {QStringLiteral("state"), word(row.priority.state)},
            {QStringLiteral("importance"), row.priority.importance},
            {QStringLiteral("why"), row.priority.why},
            {QStringLiteral("target_on"), cli::known(row.priority.targetOn)},
            {QStringLiteral("success_sign"), row.priority.successSign},
            {QStringLiteral("needs"), needs},
            {QStringLiteral("uncovered_needs"), row.uncovered()},
            {QStringLiteral("coverage_percent"), cli::known(row.coverage)},
            {QStringLiteral("better_than_me_percent"), cli::known(row.betterThanMe)},
            {QStringLiteral("better_than_me_over_time"), overTimeJson(told.detail.betterOverTime)},
            {QStringLiteral("forces"), forcesJson(told.detail.forces)},
            {QStringLiteral("unanswered_hold_backs"), row.unanswered},
            {QStringLiteral("alone"), ledgerJson(told.detail.totals)},
            {QStringLiteral("given_instead"), givesJson(told.detail.alliances)},
            {QStringLiteral("partners"), partnersJson(told.alignment)},
            {QStringLiteral("alliance_codes"), alliances},
            {QStringLiteral("alliances"), row.alliances}};
}

int priorities(Call &call)
{
    const auto read = call.workspace.read([](const Store &store) {
        std::vector<Told> all;
        for (const PriorityRow &row : priorityRows(store)) {
            if (auto detail = priorityDetail(store, row.priority.id))
                all.push_back({*std::move(detail), alignmentTable(store, row.priority.id)});
        }
        return all;
    });
    if (!read)
        return call.fail(read.error());
    if (call.json()) {
        QJsonArray list;
        for (const Told &told : *read)
            list << priorityJson(told);
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const Told &told : *read) {
        const PriorityRow &row = told.detail.row;
        rows << QStringList{row.code, row.priority.title, word(row.priority.kind), word(row.priority.state),
                            QString::number(row.priority.importance), shown(row.priority.targetOn),
                            QString::number(row.needs.size()), QString::number(row.uncovered()), shown(row.coverage),
                            shown(row.betterThanMe), QString::number(row.unanswered), shown(told.detail.totals.hours),
                            QString::number(row.alliances)};
    }
    call.out.table({QStringLiteral("code"), QStringLiteral("priority"), QStringLiteral("kind"), QStringLiteral("state"),
                    QStringLiteral("importance"), QStringLiteral("target"), QStringLiteral("needs"),
                    QStringLiteral("by nobody"), QStringLiteral("covered %"), QStringLiteral("better than me %"),
                    QStringLiteral("unanswered"), QStringLiteral("hours alone"), QStringLiteral("alliances")},
                   rows);
    return Done;
}

} // namespace

QList<Command> priorityCommands()
{
    return {{QStringLiteral("priorities"), {}, QStringLiteral("what alliances are wanted for, and what is still open"), 0, 0,
             {}, priorities}};
}

} // namespace concord::cli
