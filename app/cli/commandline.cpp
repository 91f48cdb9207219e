// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/creation.h"
#include "core/workspace/automaticbackups.h"

#include <QDate>

#include <algorithm>

namespace concord::cli {

namespace {

const QString asOf = QStringLiteral("as-of");
const QString json = QStringLiteral("json");
const QString endOfOptions = QStringLiteral("--");

/// Qt's own reading leaves what follows the day unread.
QDate isoDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.toString(Qt::ISODate) == text ? day : QDate();
}

void describe(Output &out, const QString &form, const QString &purpose)
{
    out.line(form);
    out.line(QStringLiteral("      ") + purpose);
}

void help(Output &out)
{
    out.line(QStringLiteral("concord-cli: plan strategic alliances and keep them alive, from a terminal"));
    out.line({});
    for (const Creation &form : creationForms())
        describe(out, QStringLiteral("  concord-cli %1 %2").arg(form.name, form.usage), form.purpose);
    for (const Command &command : workspaceCommands())
        describe(out, QStringLiteral("  concord-cli FILE %1 %2").arg(command.name, command.usage), command.purpose);
    out.line({});
    out.line(QStringLiteral("  --json               one JSON document instead of a table, on every reading command"));
    out.line(QStringLiteral("  --as-of YYYY-MM-DD   stands in for today's date"));
    out.line({});
    out.line(QStringLiteral("Exit status: 0 done, 1 refused by a rule, 2 wrong usage, 3 the file can't be used."));
}

void parse(QCommandLineParser &parser, const QStringList &words, const QList<QCommandLineOption> &options)
{
    parser.addOption({asOf, QStringLiteral("stands in for today's date"), QStringLiteral("YYYY-MM-DD")});
    parser.addOption({json, QStringLiteral("one JSON document")});
    parser.addOptions(options);
    if (!parser.parse(QStringList{QStringLiteral("concord-cli")} + words)) {
        const bool isUnknown = !parser.unknownOptionNames().isEmpty();
        throw UsageError{parser.errorText() + (isUnknown ? QStringLiteral(" A word that begins with a hyphen and is no option stands behind --, as in: search -- -a") : QString())};
    }
}

Clock clockOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(asOf))
        return {};
    const QDate day = isoDay(parser.value(asOf));
    if (!day.isValid())
        throw UsageError{QStringLiteral("--as-of needs a day such as 2026-03-31")};
    return Clock(day);
}

void checkCount(const QString &name, const QString &usage, qsizetype given, int least, int most)
{
    if (given < least || given > most)
        throw UsageError{QStringLiteral("the form is: %1 %2").arg(name, usage)};
}

int create(const Creation &form, const QStringList &words, Output &out)
{
    QCommandLineParser parser;
    parse(parser, words, form.options);
    const QStringList arguments = parser.positionalArguments().mid(1);
    checkCount(form.name, form.usage, arguments.size(), form.least, form.most);
    return form.run({arguments, parser, clockOf(parser), out});
}

int onWorkspace(const QString &file, const Command &command, const QStringList &words, Output &out)
{
    QCommandLineParser parser;
    parse(parser, words, command.options);
    const QStringList arguments = parser.positionalArguments().mid(2);
    checkCount(QStringLiteral("FILE ") + command.name, command.usage, arguments.size(), command.least, command.most);
    auto workspace = Workspace::open(file, clockOf(parser));
    if (!workspace) {
        (void)out.fail(workspace.error());
        return Unusable;
    }
    const AutomaticBackups backups(**workspace);
    QObject::connect(&backups, &AutomaticBackups::failed, [&out](const Failure &failure) {
        out.error(QStringLiteral("the automatic backup failed"));
        (void)out.fail(failure);
    });
    Call call{**workspace, arguments, parser, out};
    return command.run(call);
}

/// The words that are no options, read before the command, and so its options, are known.
QStringList plainWords(const QStringList &words)
{
    QStringList plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == endOfOptions)
            return plain + words.mid(i + 1);
        if (words[i] == QStringLiteral("--as-of"))
            ++i;
        else if (!words[i].startsWith(u'-'))
            plain << words[i];
    }
    return plain;
}

int run(const QStringList &words, Output &out)
{
    if (words.size() == 1 && words.first() == QStringLiteral("--version")) {
        out.line(QStringLiteral("concord-cli " CONCORD_VERSION));
        return Done;
    }
    const QStringList plain = plainWords(words);
    const QStringList options = words.mid(0, words.indexOf(endOfOptions)); // all of them where there is no end
    if (options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h"))) {
        help(out);
        return Done;
    }
    if (plain.isEmpty())
        throw UsageError{QStringLiteral("which file? `concord-cli --help` lists the forms")};
    for (const Creation &form : creationForms()) {
        if (plain.first() == form.name)
            return create(form, words, out);
    }
    if (plain.size() < 2)
        throw UsageError{QStringLiteral("what to do with %1? `concord-cli --help` lists the commands").arg(plain.first())};
    const QList<Command> commands = workspaceCommands();
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &c) { return c.name == plain[1]; });
    if (command == commands.end())
        throw UsageError{QStringLiteral("there is no command \"%1\"; `concord-cli --help` lists them").arg(plain[1])};
    return onWorkspace(plain.first(), *command, words, out);
}

} // namespace

int Call::number(const QString &name, int otherwise, int least) const
{
    if (!options.isSet(name))
        return otherwise;
    bool ok = false;
    const int value = options.value(name).toInt(&ok);
    if (!ok || value < least)
        throw UsageError{QStringLiteral("--%1 needs a whole number from %2").arg(name).arg(least)};
    return value;
}

QDate Call::day(const QString &name, QDate otherwise) const
{
    if (!options.isSet(name))
        return otherwise;
    const QDate value = isoDay(options.value(name));
    if (!value.isValid())
        throw UsageError{QStringLiteral("--%1 needs a day such as 2026-03-31").arg(name)};
    return value;
}

int runCommandLine(const QStringList &words)
{
    Output out;
    try {
        const int status = run(words, out);
        if (out.isWhole())
            return status;
        out.error(QStringLiteral("what was to be printed could not be written"));
        return Unusable;
    } catch (const UsageError &error) {
        out.error(error.sentence);
        return Usage;
    } catch (const FailureError &error) {
        return out.fail(error.failure());
    } catch (const std::exception &error) {
        out.error(QString::fromUtf8(error.what()));
        return Unusable;
    }
}

} // namespace concord::cli
