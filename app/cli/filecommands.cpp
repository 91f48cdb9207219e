// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/partners/party.h"
#include "core/storage/backup.h"
#include "core/workspace/check.h"
#include "core/workspace/details.h"
#include "core/workspace/statistics.h"
#include "ui/wording/wording.h"

#include <QFileInfo>

namespace concord::cli {

namespace {

int info(Call &call)
{
    const Store &store = call.workspace.store();
    const WorkspaceInfo workspace = infoOf(store);
    const QString self = store.get(workspace.selfPartyId).name;
    const QString me = store.get(workspace.mePersonId).name;
    if (call.json()) {
        call.out.json(QJsonObject{{QStringLiteral("title"), workspace.title},
                                  {QStringLiteral("self"), self},
                                  {QStringLiteral("me"), me},
                                  {QStringLiteral("default_currency"), workspace.defaultCurrency},
                                  {QStringLiteral("week_start"), QString(word(workspace.weekStart))},
                                  {QStringLiteral("sample"), workspace.sample == SampleKind::None ? QJsonValue() : QJsonValue(word(workspace.sample))},
                                  {QStringLiteral("path"), call.workspace.path()},
                                  {QStringLiteral("can_write"), call.workspace.canWrite()}});
        return Done;
    }
    call.out.line(workspace.title);
    call.out.line(QStringLiteral("allies as %1, kept by %2, in %3").arg(self, me, workspace.defaultCurrency));
    if (workspace.sample != SampleKind::None)
        call.out.line(QStringLiteral("a sample to explore"));
    if (!call.workspace.canWrite())
        call.out.line(QStringLiteral("open for reading only"));
    return Done;
}

int stats(Call &call)
{
    QJsonObject counts;
    QList<QStringList> rows;
    for (const RecordCount &record : recordCounts(call.workspace.store())) {
        counts.insert(record.table, static_cast<qint64>(record.count));
        if (record.count > 0)
            rows << QStringList{QString(record.table).replace(u'_', u' '), QString::number(record.count)};
    }
    if (call.json())
        call.out.json(counts);
    else
        call.out.table({QStringLiteral("what"), QStringLiteral("how many")}, rows);
    return Done;
}

int checkFile(Call &call)
{
    const auto findings = check(call.workspace.path());
    if (!findings)
        return call.fail(findings.error());
    if (call.json()) {
        QJsonArray list;
        for (const Finding &finding : *findings) {
            list << QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("subject"), finding.subject},
                                {QStringLiteral("text"), wording::sentence(finding)}};
        }
        call.out.json(QJsonObject{{QStringLiteral("findings"), list}, {QStringLiteral("sound"), findings->isEmpty()}});
    } else if (findings->isEmpty()) {
        call.out.line(QStringLiteral("All is well: pages, references, search index and rules."));
    } else {
        for (const Finding &finding : *findings)
            call.out.line(wording::sentence(finding));
    }
    return findings->isEmpty() ? Done : Unusable;
}

int backup(Call &call)
{
    const auto made = backUp(call.workspace.path(), QFileInfo(call.arguments.first()).absoluteFilePath());
    if (!made)
        return call.fail(made.error());
    call.out.line(QStringLiteral("Backed up to %1, and checked.").arg(call.arguments.first()));
    return Done;
}

} // namespace

QList<Command> fileCommands()
{
    return {
        {QStringLiteral("info"), {}, QStringLiteral("whose workspace it is"), 0, 0, {}, info},
        {QStringLiteral("stats"), {}, QStringLiteral("how many records of each kind"), 0, 0, {}, stats},
        {QStringLiteral("check"), {}, QStringLiteral("look through the whole file for damage and broken rules"), 0, 0, {}, checkFile},
        {QStringLiteral("backup"), QStringLiteral("PATH"), QStringLiteral("copy the file, checked, to PATH; never overwrites"), 1, 1, {}, backup},
    };
}

} // namespace concord::cli
