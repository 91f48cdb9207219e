// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/workspace/workspace.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace concord::cli {

/// The exit statuses of docs/cli.md.
enum Status : int {
    Done = 0,
    Refused = 1,  ///< by a rule; the reasons are on stderr, nothing was written
    Usage = 2,    ///< the words of the command line do not fit
    Unusable = 3  ///< the file can't be used; nothing was written
};

/// One call of a command, with the workspace open.
struct Call {
    Workspace &workspace;
    QStringList arguments;              ///< the words after the command's name
    const QCommandLineParser &options;  ///< the command's own and the common ones (--json, --as-of)
    Output &out;

    [[nodiscard]] bool json() const { return options.isSet(QStringLiteral("json")); }
    /// The number after `--NAME`, which is `least` or more, or `otherwise` when it is not given; throws UsageError for
    /// anything else.
    [[nodiscard]] int number(const QString &name, int otherwise, int least = 0) const;
    /// The day after `--NAME`, or `otherwise`; throws UsageError for anything else.
    [[nodiscard]] QDate day(const QString &name, QDate otherwise) const;
    /// Says why on stderr, one reason a line, and returns the exit status that the failure means.
    [[nodiscard]] int fail(const Failure &failure) const { return out.fail(failure); }
};

/// Wrong words on the command line: ends with status 2 and this sentence.
struct UsageError {
    QString sentence;
};

/// A command of the form `concord-cli FILE NAME [WORDS]`.
struct Command {
    QString name;
    QString usage;     ///< what follows the name, as docs/cli.md writes it
    QString purpose;   ///< one line for --help
    int least = 0;     ///< the fewest words after the name
    int most = 0;      ///< the most words after the name
    QList<QCommandLineOption> options;
    int (*run)(Call &call) = nullptr;
};

/// An option that a value follows.
[[nodiscard]] inline QCommandLineOption option(const char *name, const char *purpose, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(purpose), QString::fromLatin1(value)};
}

/// Every command that works on an open workspace, in the order of --help.
[[nodiscard]] QList<Command> workspaceCommands();

} // namespace concord::cli
