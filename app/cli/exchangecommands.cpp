// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/exchange/json/jsonexport.h"
#include "core/reports/writing.h"
#include "core/workspace/exchange/imports.h"
#include "ui/wording/importwords.h"

#include <QFileInfo>

namespace concord::cli {

namespace {

/// The format that `--format` names, or that the file's name ends with.
QString formatOf(const Call &call)
{
    const QString option = QStringLiteral("format");
    const QString named = call.options.isSet(option) ? call.options.value(option)
                                                     : QFileInfo(call.arguments.first()).suffix();
    const QString format = named.toLower();
    return format == QLatin1String("vcard") ? QStringLiteral("vcf") : format;
}

QJsonObject asJson(const PlannedContact &contact)
{
    QJsonArray changes;
    for (const FieldChange &change : contact.changes) {
        changes << QJsonObject{{QStringLiteral("field"), change.field},
                               {QStringLiteral("before"), change.before},
                               {QStringLiteral("after"), change.after}};
    }
    return {{QStringLiteral("line"), contact.card.line},
            {QStringLiteral("name"), contact.card.name},
            {QStringLiteral("is_new"), contact.isNew()},
            {QStringLiteral("same_as"), contact.isNew() ? QJsonValue() : QJsonValue(contact.partyName)},
            {QStringLiteral("changes"), changes}};
}

void printPlan(Call &call, const ContactPlan &plan, const ImportedContacts &done)
{
    if (call.json()) {
        QJsonArray contacts;
        for (const PlannedContact &contact : plan.contacts)
            contacts << asJson(contact);
        QJsonArray refused;
        for (const RefusedLine &line : plan.refused) {
            refused << QJsonObject{{QStringLiteral("line"), line.line},
                                   {QStringLiteral("code"), line.code},
                                   {QStringLiteral("text"), line.text}};
        }
        call.out.json(QJsonObject{{QStringLiteral("added"), done.added},
                                  {QStringLiteral("updated"), done.updated},
                                  {QStringLiteral("unchanged"), done.unchanged},
                                  {QStringLiteral("contacts"), contacts},
                                  {QStringLiteral("refused"), refused}});
        return;
    }
    QList<QStringList> rows;
    for (const PlannedContact &contact : plan.contacts) {
        rows << QStringList{contact.card.name, wording::outcomeOf(contact), wording::sameAs(contact),
                            wording::changesOf(contact).replace(u'\n', QStringLiteral("; "))};
    }
    if (!rows.isEmpty())
        call.out.table({QStringLiteral("name"), QStringLiteral("what"), QStringLiteral("same as"),
                        QStringLiteral("changes")}, rows);
    for (const RefusedLine &line : plan.refused)
        call.out.error(wording::refusal(line));
    call.out.line(wording::counts(done.added, done.updated, done.unchanged));
}

ImportedContacts expected(const ContactPlan &plan)
{
    ImportedContacts counts;
    for (const PlannedContact &contact : plan.contacts)
        ++(contact.isNew() ? counts.added : contact.changesNothing() ? counts.unchanged : counts.updated);
    return counts;
}

int importContacts(Call &call, const QString &path)
{
    Imports imports(call.workspace);
    const auto plan = imports.planContacts(path);
    if (!plan)
        return call.fail(plan.error());
    if (call.options.isSet(QStringLiteral("dry-run"))) {
        printPlan(call, *plan, expected(*plan));
        return Done;
    }
    const auto imported = imports.importContacts(*plan, QFileInfo(path).fileName());
    if (!imported)
        return call.fail(imported.error());
    printPlan(call, *plan, *imported);
    return Done;
}

int importFile(Call &call)
{
    const QString path = call.arguments.first();
    const QString format = formatOf(call);
    if (format == QLatin1String("vcf"))
        return importContacts(call, path);
    if (format != QLatin1String("json"))
        throw UsageError{QStringLiteral("import reads vCard files (vcf) and Concord's own exports (json); name one with --format")};
    if (call.options.isSet(QStringLiteral("dry-run")))
        throw UsageError{QStringLiteral("--dry-run works with vCard files")};
    if (const auto imported = Imports(call.workspace).readEverything(path); !imported)
        return call.fail(imported.error());
    call.out.line(QStringLiteral("Imported %1.").arg(path));
    return Done;
}

int exportFile(Call &call)
{
    const QString path = call.arguments.first();
    if (formatOf(call) != QLatin1String("json"))
        throw UsageError{QStringLiteral("export writes everything as json; name it with --format json or a file that ends with .json")};
    const auto content = call.workspace.read([](const Store &store) { return exportJson(store); });
    if (!content)
        return call.fail(content.error());
    if (const auto written = writeFile(path, *content); !written)
        return call.fail(written.error());
    call.out.line(QStringLiteral("Wrote %1.").arg(path));
    return Done;
}

} // namespace

QList<Command> exchangeCommands()
{
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("when the file's name does not say it"),
                                    QStringLiteral("NAME"));
    return {
        {QStringLiteral("import"), QStringLiteral("PATH [--format vcf|json] [--dry-run]"),
         QStringLiteral("contacts from a vCard file, or everything from an export into a new file"), 1, 1,
         {format, {QStringLiteral("dry-run"), QStringLiteral("say what would happen and write nothing")}}, importFile},
        {QStringLiteral("export"), QStringLiteral("PATH [--format json]"), QStringLiteral("everything, as one document"), 1, 1,
         {format}, exportFile},
    };
}

} // namespace concord::cli
