// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonexport.h"

#include "core/exchange/json/jsoncell.h"
#include "core/exchange/json/jsoncontent.h"
#include "core/model/records.h"
#include "core/model/teams/teamscore.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace concord {

namespace {

/// The uids of the rows of each table, by table and id.
using Uids = QHash<QLatin1String, QHash<std::int64_t, QString>>;

QByteArray columnNames(std::span<const Column> columns)
{
    QByteArray names;
    for (const Column &column : columns)
        names += (names.isEmpty() ? QByteArray() : QByteArray(", ")) + column.name;
    return names;
}

void readUids(const Store &store, const char *table, QHash<std::int64_t, QString> &uids)
{
    const QByteArray sql = QByteArray("SELECT id, uid FROM ") + table;
    Statement rows = store.query(sql);
    while (rows.next())
        uids.insert(rows.integer(0), rows.text(1));
}

QJsonValue referenceAsUid(const Column &column, const Value &cell, const Uids &uids)
{
    if (std::holds_alternative<std::monostate>(cell))
        return QJsonValue::Null;
    return uids.value(QLatin1String(column.references)).value(std::get<std::int64_t>(cell));
}

/// Without names, fewer sheets than show a result stay in the file: a row of two people would tell who gave it.
QByteArray whatMayLeave(QLatin1String table)
{
    const QByteArray held = "(SELECT s.id FROM answer_sheet s JOIN round r ON r.id = s.round_id WHERE r.privacy = 'named' "
                            "OR (SELECT count(*) FROM answer_sheet o WHERE o.round_id = r.id) >= r.min_shown)";
    if (table == QLatin1String(tableOf<AnswerSheet>))
        return " WHERE id IN " + held;
    return table == QLatin1String(tableOf<Answer>) ? " WHERE sheet_id IN " + held : QByteArray();
}

/// What the result of a round without names hides, though enough have answered: it stays in the file too.
struct HeldBack {
    QHash<QString, QSet<QString>> items; ///< the codes, by the uid of the sheet
    QSet<QString> guts;                  ///< the uids of the sheets

    [[nodiscard]] bool isAnswerOf(const QJsonObject &row) const
    {
        return items.value(row.value(QLatin1String("sheet_id")).toString())
            .contains(row.value(QLatin1String("item_code")).toString());
    }
};

void holdBack(const Store &store, Round round, HeldBack &held)
{
    // An open one is judged as it would be if nobody answered any more.
    round.state = RoundState::Closed;
    const auto items = store.select<QuestionnaireItem>("WHERE questionnaire_id = ? ORDER BY position",
                                                       {round.questionnaireId.value()});
    QStringList uids;
    QList<ScoredSheet> scored;
    for (const AnswerSheet &sheet : store.select<AnswerSheet>("WHERE round_id = ?", {round.id.value()})) {
        ScoredSheet each{std::nullopt, sheet.gut, {}};
        for (const Answer &answer : store.select<Answer>("WHERE sheet_id = ? AND score IS NOT NULL", {sheet.id.value()}))
            each.scores.insert(answer.itemCode, *answer.score);
        uids << sheet.uid;
        scored << each;
    }
    const TeamScore score = teamScore(round, QList<QuestionnaireItem>(items.begin(), items.end()), scored);
    QSet<QString> hidden;
    for (const QuestionnaireItem &item : items) {
        const auto dimension = std::ranges::find(score.dimensions, item.dimension, &DimensionScore::name);
        if (dimension == score.dimensions.end() || !dimension->mean)
            hidden.insert(item.code);
    }
    for (const QString &uid : std::as_const(uids)) {
        if (!hidden.isEmpty())
            held.items.insert(uid, hidden);
        if (!score.gutMean)
            held.guts.insert(uid);
    }
}

HeldBack heldBack(const Store &store)
{
    HeldBack held;
    for (const Round &round : store.select<Round>("WHERE privacy <> 'named'"))
        holdBack(store, round, held);
    return held;
}

QJsonArray rowsOf(const Store &store, const RecordType &type, const Uids &uids, const HeldBack &held)
{
    const QLatin1String table(type.table);
    const auto columns = type.columns().subspan(1);
    const QByteArray sql = "SELECT " + columnNames(columns) + " FROM " + type.table + whatMayLeave(table) + " ORDER BY id";
    Statement rows = store.query(sql);
    QJsonArray list;
    while (rows.next()) {
        QJsonObject row;
        int index = 0;
        for (const Column &column : columns) {
            const Value cell = rows.value(index++);
            row.insert(QLatin1String(column.name), column.kind == CellKind::Reference
                                                       ? referenceAsUid(column, cell, uids)
                                                       : toJson(column, cell));
        }
        if (table == QLatin1String(tableOf<Answer>) && held.isAnswerOf(row))
            continue;
        if (table == QLatin1String(tableOf<AnswerSheet>) && held.guts.contains(row.value(QLatin1String("uid")).toString()))
            row.insert(QLatin1String("gut"), QJsonValue::Null);
        list << row;
    }
    return list;
}

} // namespace

QByteArray exportJson(const Store &store)
{
    Uids uids;
    QJsonObject document{{QStringLiteral("concord_format"), jsonFormat}};
    const HeldBack held = heldBack(store);
    for (const RecordType &type : recordTypes()) {
        readUids(store, type.table, uids[QLatin1String(type.table)]);
        document.insert(QLatin1String(type.table), rowsOf(store, type, uids, held));
    }
    document.insert(QLatin1String(contentKey), contentAsJson(store));
    return QJsonDocument(document).toJson();
}

} // namespace concord
