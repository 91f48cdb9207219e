// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/base/clock.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace concord::cli {

/// One call of a form that makes or replaces a file.
struct CreationCall {
    QStringList arguments;
    const QCommandLineParser &options;
    Clock clock;
    Output &out;
};

/// A form that begins with its own name instead of a file: `new FILE` and `restore BACKUP FILE`.
struct Creation {
    QString name;
    QString usage;
    QString purpose;
    int least = 0;
    int most = 0;
    QList<QCommandLineOption> options;
    int (*run)(const CreationCall &call) = nullptr;
};

[[nodiscard]] QList<Creation> creationForms();

} // namespace concord::cli
