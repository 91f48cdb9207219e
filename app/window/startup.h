// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace concord {

/// What the command line asks for.
struct Wishes {
    QString file;
    QString sample;      ///< "bakery", "reading" or empty
    QString screenshots; ///< a folder, or empty
    QDate asOf;
};

/// Reads the command line, before there is an application object. Prints help, or what is wrong, and answers the exit
/// status when the program is to end with that.
[[nodiscard]] std::optional<int> readCommandLine(const QStringList &arguments, Wishes &wishes);

/// From here on until the application object stands, a missing display ends the program with a sentence and exit
/// status 1 instead of an abort.
void expectDisplay();
void displayIsThere();

/// What the installation lacks, in words; without it icons stay blank and files closed. Empty: all is there.
[[nodiscard]] QStringList missingParts();

} // namespace concord
