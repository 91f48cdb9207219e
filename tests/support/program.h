// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace concord::testing {

/// What a program that ran to its end left behind.
struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the terminal program that was built beside the tests and waits for it. What it prints goes to the file `output`
/// when one is named.
[[nodiscard]] Ended concordCli(const QStringList &words, const QString &output = {});

} // namespace concord::testing
