// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/creation.h"

#include "app/cli/command.h"
#include "core/model/rules.h"
#include "core/storage/backup.h"
#include "core/workspace/samples.h"

#include <QFileInfo>
#include <QLocale>

namespace concord::cli {

namespace {

QString localCurrency()
{
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return isCurrencyCode(code) ? code : QStringLiteral("EUR");
}

int createNew(const CreationCall &call)
{
    const QString path = call.arguments.first();
    NewWorkspace about;
    if (call.options.isSet(QStringLiteral("self")))
        about.myName = call.options.value(QStringLiteral("self"));
    about.organisation = call.options.value(QStringLiteral("organisation"));
    about.currency = call.options.isSet(QStringLiteral("currency"))
        ? call.options.value(QStringLiteral("currency")).toUpper()
        : localCurrency();
    std::optional<SampleKind> sample;
    if (call.options.isSet(QStringLiteral("sample"))) {
        sample = fromWord<SampleKind>(call.options.value(QStringLiteral("sample")));
        if (!sample || sample == SampleKind::None)
            throw UsageError{QStringLiteral("--sample is bakery or reading")};
    }
    const auto workspace =
        sample ? createSample(path, *sample, call.clock) : Workspace::create(path, about, call.clock);
    if (!workspace)
        return call.out.fail(workspace.error());
    call.out.line(QStringLiteral("Made %1.").arg(path));
    return Done;
}

int restoreBackup(const CreationCall &call)
{
    const QString file = call.arguments[1];
    if (!call.options.isSet(QStringLiteral("yes"))) {
        throw UsageError{QStringLiteral("restore replaces %1 (and keeps it beside under another name); "
                                        "say --yes to go on")
                             .arg(file)};
    }
    const auto kept = restore(QFileInfo(call.arguments[0]).absoluteFilePath(), QFileInfo(file).absoluteFilePath(),
                              call.clock.now().toLocalTime());
    if (!kept) {
        (void)call.out.fail(kept.error());
        return kept.error().kind == FailureKind::Refused ? Refused : Unusable;
    }
    call.out.line(QStringLiteral("Restored %1.").arg(file));
    if (!kept->isEmpty())
        call.out.line(QStringLiteral("The file that was there is kept as %1.").arg(*kept));
    return Done;
}

} // namespace

QList<Creation> creationForms()
{
    return {
        {QStringLiteral("new"),
         QStringLiteral("FILE [--sample bakery|reading] [--self NAME] [--organisation NAME] [--currency CODE]"),
         QStringLiteral("make a workspace; never overwrites a file"),
         1,
         1,
         {{QStringLiteral("sample"), QStringLiteral("a filled workspace to explore"), QStringLiteral("KIND")},
          {QStringLiteral("self"), QStringLiteral("your name"), QStringLiteral("NAME")},
          {QStringLiteral("organisation"), QStringLiteral("what you ally as"), QStringLiteral("NAME")},
          {QStringLiteral("currency"), QStringLiteral("ISO 4217"), QStringLiteral("CODE")}},
         createNew},
        {QStringLiteral("restore"),
         QStringLiteral("BACKUP FILE --yes"),
         QStringLiteral("put a backup, checked first, in the place of FILE, which is kept beside it"),
         2,
         2,
         {{QStringLiteral("yes"), QStringLiteral("replace FILE")}},
         restoreBackup},
    };
}

} // namespace concord::cli
