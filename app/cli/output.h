// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace concord::cli {

/// What a command prints: tables and lines for people on stdout, one JSON document for programs, errors on stderr.
class Output {
public:
    /// Prints one JSON document, keys sorted, and nothing else.
    void json(const QJsonObject &document);
    void json(const QJsonArray &document);
    /// Prints rows under headers, columns aligned; a column whose cells are all numbers is aligned to the right.
    void table(const QStringList &headers, const QList<QStringList> &rows);
    /// Here as in tables and errors, control characters and line breaks are shown as spaces: text from outside can neither steer
    /// the terminal nor look like another line.
    void line(const QString &text);
    /// Prints the bytes of a file as they are.
    void bytes(const QByteArray &content);
    /// Prints `concord-cli: TEXT` on stderr.
    void error(const QString &text);
    /// Whether all that was printed on stdout has arrived there.
    [[nodiscard]] bool isWhole() const;
    /// Prints why on stderr, one reason a line, and returns the exit status that the failure means.
    int fail(const Failure &failure);
};

/// A number for JSON at full precision; null when it is unknown.
[[nodiscard]] QJsonValue known(const std::optional<double> &number);
/// A day as ISO text; null when it is not set.
[[nodiscard]] QJsonValue known(QDate day);
/// A number for a table with `decimals` places; "–" when it is unknown.
[[nodiscard]] QString shown(const std::optional<double> &number, int decimals = 0, const QString &unit = {});
/// A day for a table; "–" when it is not set.
[[nodiscard]] QString shown(QDate day);

} // namespace concord::cli
