// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>

namespace concord {

/// How much a generated workspace holds. Every alliance has us and one partner, two responsibilities and a monthly
/// check-in; every team five members and two closed rounds. Held check-ins are spread evenly over the alliances.
struct WorkspaceSize {
    int partners = 0; ///< one in 25 of them in the archive
    int alliances = 0;
    int checkIns = 0; ///< held ones, before `today`
    int teams = 0;
};

/// Raised when what is made changes, so that nobody goes on with a file of an earlier one.
inline constexpr int generatorVersion = 3;

/// The day on which a generated workspace is true to life.
inline const QDate generatedToday(2026, 9, 15);

/// Makes the file `path` with that much in it: names in many scripts, strengths, contacts, tags and stages as lists of
/// real people have them, and a priority with needs that some of them cover. The same size and seed give the same
/// records except for their uids. It writes past the doorway, so no history comes with it. Throws FailureError.
void generateWorkspace(const QString &path, const WorkspaceSize &size, std::uint32_t seed = 1);

} // namespace concord
