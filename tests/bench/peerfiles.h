// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord::bench {

/// The partners of a workspace, in files for other programs. All throw FailureError.

/// A collection of Tellico's, as XML.
void writeTellico(const QString &workspace, const QString &path);
/// vCards.
void writeCards(const QString &workspace, const QString &path);
/// A script for sqlite3 that makes the tables of parties, contact points and search with their indexes (but for the
/// partial ones, which hold next to nothing) and imports the rows from CSV files, which are written into `folder`.
void writeImport(const QString &workspace, const QString &folder, const QString &script);

} // namespace concord::bench
