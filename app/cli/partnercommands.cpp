// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/priorities/prioritylist.h"
#include "core/workspace/search.h"
#include "ui/wording/partnerwords.h"

#include <algorithm>
#include <limits>

namespace concord::cli {

namespace {

constexpr int pageSize = 500;

/// The priority after --priority; without it the only one that is open, if it is the only one.
std::optional<PriorityId> askedPriority(const Call &call, const Store &store)
{
    const QString asked = call.options.value(QStringLiteral("priority"));
    if (asked.isEmpty()) {
        const auto open = openPriorities(store);
        return open.size() == 1 ? std::optional(open.front().id) : std::nullopt;
    }
    const auto meant = priorityMeant(store, asked);
    if (!meant)
        throw UsageError{QStringLiteral("there is no priority \"%1\"; `priorities` lists them").arg(asked)};
    return meant;
}

std::optional<Stage> askedStage(const Call &call)
{
    const QString asked = call.options.value(QStringLiteral("stage"));
    const auto stage = fromWord<Stage>(asked);
    if (!asked.isEmpty() && !stage) {
        QStringList stages;
        for (const Stage one : everyValue<Stage>())
            stages << word(one);
        throw UsageError{QStringLiteral("there is no stage \"%1\"; there are %2")
                             .arg(asked, stages.join(QStringLiteral(", ")))};
    }
    return stage;
}

constexpr int everyone = std::numeric_limits<int>::max();

/// The lines that the query finds, at most `limit`.
std::vector<PartnerRow> linesOf(const Store &store, const PartnerQuery &query, int limit)
{
    const PartnerList list(store);
    std::vector<PartnerRow> lines;
    std::optional<PartnerCursor> place;
    do {
        const int left = limit - static_cast<int>(lines.size());
        const PartnerPage page = list.page(query, std::min(pageSize, left), place);
        std::ranges::move(list.rows(page.ids, query.priority), std::back_inserter(lines));
        place = page.next;
    } while (place && static_cast<int>(lines.size()) < limit);
    return lines;
}

QJsonObject partnerJson(const PartnerRow &row, QDate today)
{
    QJsonArray strengths;
    for (const PartnerStrength &strength : row.strengths) {
        strengths << QJsonObject{{QStringLiteral("what"), strength.what},
                                 {QStringLiteral("level"), strength.level},
                                 {QStringLiteral("relevant"), strength.relevant}};
    }
    const bool rated = row.fit.percent.has_value();
    const Touch touch = touchOf(row, today);
    const bool isPast = touch.state == TouchState::PastIdeal || touch.state == TouchState::PastMost;
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("kind"), word(row.kind)},
            {QStringLiteral("stage"), word(row.stage)},
            {QStringLiteral("strengths"), strengths},
            {QStringLiteral("coverage_percent"), cli::known(row.coverage)},
            {QStringLiteral("focus_percent"), cli::known(row.focus)},
            {QStringLiteral("fit_percent"), cli::known(row.fit.percent)},
            {QStringLiteral("fit_low"), rated ? QJsonValue(row.fit.low) : QJsonValue()},
            {QStringLiteral("fit_high"), rated ? QJsonValue(row.fit.high) : QJsonValue()},
            {QStringLiteral("last_contact_on"), cli::known(row.lastContact)},
            {QStringLiteral("touch_state"), word(touch.state)},
            {QStringLiteral("touch_next_by"), cli::known(touch.nextBy)},
            {QStringLiteral("touch_days_past"), isPast ? QJsonValue(touch.daysPast) : QJsonValue()}};
}

int partners(Call &call)
{
    const int limit = call.number(QStringLiteral("limit"), everyone, 1);
    PartnerQuery query;
    query.text = call.options.value(QStringLiteral("search"));
    query.stage = askedStage(call);
    if (call.options.isSet(QStringLiteral("out-of-touch")))
        query.touchDueOn = call.workspace.today();
    const auto lines = call.workspace.read([&](const Store &store) {
        query.priority = askedPriority(call, store);
        return linesOf(store, query, limit);
    });
    if (!lines)
        return call.fail(lines.error());
    if (call.json()) {
        QJsonArray list;
        for (const PartnerRow &row : *lines)
            list << partnerJson(row, call.workspace.today());
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const PartnerRow &row : *lines) {
        rows << QStringList{row.name, word(row.kind), word(row.stage), shown(row.coverage), shown(row.focus),
                            shown(row.fit.percent), shown(row.lastContact),
                            wording::touchText(touchOf(row, call.workspace.today())), wording::strengthsLine(row.strengths)};
    }
    call.out.table({QStringLiteral("partner"), QStringLiteral("kind"), QStringLiteral("stage"),
                    QStringLiteral("covers %"), QStringLiteral("focus %"), QStringLiteral("fit"),
                    QStringLiteral("last contact"), QStringLiteral("in touch"), QStringLiteral("really good at")},
                   rows);
    return Done;
}

int searchEverything(Call &call)
{
    const QString text = call.arguments.join(u' ');
    const auto hits = call.workspace.read([&](const Store &store) { return rankedSearch(store, text); });
    if (!hits)
        return call.fail(hits.error());
    if (call.json()) {
        QJsonArray list;
        for (const SearchHit &hit : *hits) {
            list << QJsonObject{{QStringLiteral("kind"), hit.table},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("day"), cli::known(hit.day)},
                                {QStringLiteral("snippet"), hit.snippet}};
        }
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const SearchHit &hit : *hits)
        rows << QStringList{hit.table, hit.title, shown(hit.day), hit.snippet};
    call.out.table({QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("day"), QStringLiteral("words")}, rows);
    return Done;
}

} // namespace

QList<Command> partnerCommands()
{
    const QCommandLineOption priority(QStringLiteral("priority"), QStringLiteral("what the alignment is for"),
                                      QStringLiteral("CODE|TITLE"));
    const QCommandLineOption text(QStringLiteral("search"), QStringLiteral("only those with these words"),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption stage(QStringLiteral("stage"), QStringLiteral("only those at this stage"), QStringLiteral("S"));
    const QCommandLineOption limit(QStringLiteral("limit"), QStringLiteral("at most N partners"), QStringLiteral("N"));
    const QCommandLineOption silent(QStringLiteral("out-of-touch"),
                                    QStringLiteral("only those past a limit of keeping in touch"));
    constexpr int anyNumberOfWords = 1000;
    return {
        {QStringLiteral("partners"), QStringLiteral("[--priority CODE|TITLE] [--search TEXT] [--stage S] [--out-of-touch] [--limit N]"),
         QStringLiteral("the partners and how well they align"), 0, 0, {priority, text, stage, silent, limit}, partners},
        {QStringLiteral("search"), QStringLiteral("TEXT"), QStringLiteral("what has these words"), 1, anyNumberOfWords, {},
         searchEverything},
    };
}

} // namespace concord::cli
