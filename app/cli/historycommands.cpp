// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/records.h"
#include "ui/wording/wording.h"

#include <algorithm>

namespace concord::cli {

namespace {

QString standing(const HistoryEntry &entry)
{
    if (entry.isRedo)
        return QStringLiteral("redo of %1").arg(entry.undoes);
    if (entry.undoes > 0)
        return QStringLiteral("undo of %1").arg(entry.undoes);
    return entry.undone ? QStringLiteral("undone") : QString();
}

QJsonObject asJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("id"), qint64{entry.id}},
            {QStringLiteral("act"), entry.act.code},
            {QStringLiteral("about"), entry.act.about},
            {QStringLiteral("phrase"), wording::phrase(entry.act)},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("recorder"), entry.recorder},
            {QStringLiteral("undoes"), entry.undoes > 0 ? QJsonValue(qint64{entry.undoes}) : QJsonValue()},
            {QStringLiteral("is_redo"), entry.isRedo},
            {QStringLiteral("undone"), entry.undone},
            {QStringLiteral("final"), entry.act.final},
            {QStringLiteral("rows"), entry.rows},
            {QStringLiteral("deleted_rows"), entry.deletedRows}};
}

/// All of them, or those of one record: `history party 3`.
Outcome<std::vector<HistoryEntry>> entriesFor(Call &call)
{
    if (call.arguments.isEmpty())
        return call.workspace.history(call.number(QStringLiteral("limit"), 50, 1));
    const QByteArray table = call.arguments[0].toLatin1().replace('-', '_');
    const auto types = recordTypes();
    const auto type = std::find_if(types.begin(), types.end(), [&](const RecordType &t) { return table == t.table; });
    bool isNumber = false;
    const qint64 id = call.arguments.value(1).toLongLong(&isNumber);
    if (type == types.end() || !isNumber)
        throw UsageError{QStringLiteral("history of one record needs its kind and its number, such as `history party 3`")};
    return call.workspace.historyOf(type->table, id);
}

int history(Call &call)
{
    const auto entries = entriesFor(call);
    if (!entries)
        return call.fail(entries.error());
    if (call.json()) {
        QJsonArray list;
        for (const HistoryEntry &entry : *entries)
            list << asJson(entry);
        call.out.json(list);
        return Done;
    }
    QList<QStringList> rows;
    for (const HistoryEntry &entry : *entries) {
        rows << QStringList{QString::number(entry.id), entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")),
                            wording::phrase(entry.act), standing(entry), entry.recorder};
    }
    call.out.table({QStringLiteral("change"), QStringLiteral("when"), QStringLiteral("what"), QStringLiteral("now"),
                    QStringLiteral("by")},
                   rows);
    return Done;
}

int takeImportBack(Call &call, const QString &number)
{
    bool isNumber = false;
    const qint64 change = number.toLongLong(&isNumber);
    if (!isNumber || change <= 0)
        throw UsageError{QStringLiteral("undo of an import needs the number of its change, as `history` shows it")};
    const auto taken = call.workspace.takeImportBack(change);
    if (!taken)
        return call.fail(taken.error());
    for (const QString &name : taken->kept)
        call.out.line(QStringLiteral("Kept, since it was edited or is used by now: %1").arg(name));
    call.out.line(QStringLiteral("Took the import back: %1 removed, %2 kept.").arg(taken->removed).arg(taken->kept.size()));
    return Done;
}

int undo(Call &call)
{
    if (!call.arguments.isEmpty())
        return takeImportBack(call, call.arguments.first());
    const auto act = call.workspace.undo();
    if (!act)
        return call.fail(act.error());
    call.out.line(QStringLiteral("Undone: ") + wording::phrase(*act));
    return Done;
}

int redo(Call &call)
{
    const auto act = call.workspace.redo();
    if (!act)
        return call.fail(act.error());
    call.out.line(QStringLiteral("Done again: ") + wording::phrase(*act));
    return Done;
}

int bringBack(Call &call)
{
    bool isNumber = false;
    const qint64 change = call.arguments.first().toLongLong(&isNumber);
    if (!isNumber || change <= 0)
        throw UsageError{QStringLiteral("bring-back needs the number of a change, as `history` shows it")};
    const auto rows = call.workspace.bringBack(change);
    if (!rows)
        return call.fail(rows.error());
    call.out.line(QStringLiteral("Brought back %1 %2.").arg(*rows).arg(*rows == 1 ? QStringLiteral("record") : QStringLiteral("records")));
    return Done;
}

} // namespace

QList<Command> historyCommands()
{
    const QCommandLineOption limit(QStringLiteral("limit"), QStringLiteral("at most N entries"), QStringLiteral("N"));
    return {
        {QStringLiteral("history"), QStringLiteral("[KIND ID] [--limit N]"), QStringLiteral("every act, the newest first; of one record with its kind and number"), 0, 2, {limit}, history},
        {QStringLiteral("undo"), QStringLiteral("[CHANGE]"), QStringLiteral("take the latest act back; or an import, partner by partner, keeping what was edited since"), 0, 1, {}, undo},
        {QStringLiteral("redo"), {}, QStringLiteral("do the act that was undone last again"), 0, 0, {}, redo},
        {QStringLiteral("bring-back"), QStringLiteral("CHANGE"), QStringLiteral("write back what a change deleted"), 1, 1, {}, bringBack},
    };
}

} // namespace concord::cli
