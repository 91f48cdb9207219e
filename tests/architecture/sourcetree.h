// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace concord {

/// One source file as the rules of the architecture read it.
struct SourceFile {
    QString path; ///< from the repository root: "core/base/id.h"
    QString text;

    /// What it includes by "…" and by <…>.
    [[nodiscard]] QStringList ownIncludes() const;
    [[nodiscard]] QStringList systemIncludes() const;
    /// The text without comments, string literals untouched.
    [[nodiscard]] QString code() const;
    /// The contents of the string literals in the code.
    [[nodiscard]] QStringList literals() const;
    [[nodiscard]] bool isIn(QLatin1String folder) const;
};

/// Every .h and .cpp below the folders, from the repository that the tests were built from.
[[nodiscard]] QList<SourceFile> sourcesIn(const QStringList &folders);

/// Every match of the first group of a pattern.
[[nodiscard]] QStringList captures(const QString &text, const QString &pattern);

/// The arguments of each call of `function` in the code, split at the commas that are not nested.
[[nodiscard]] QList<QStringList> callsOf(const QString &code, const QString &function);

} // namespace concord
