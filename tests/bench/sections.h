// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/table.h"
#include "tests/support/generator.h"

namespace concord::bench {

/// Generated workspaces, made once and kept in a folder; measuring works on copies where it writes.
class Workspaces {
public:
    explicit Workspaces(QString folder) : m_folder(std::move(folder)) {}
    /// The path of a workspace of that size.
    [[nodiscard]] QString of(const WorkspaceSize &size) const;
    /// A fresh copy of it, which may be written to.
    [[nodiscard]] QString copyOf(const WorkspaceSize &size, const QString &name) const;

private:
    QString m_folder;
};

inline constexpr WorkspaceSize small{1'000, 100, 1'000, 5};
inline constexpr WorkspaceSize large{100'000, 2'000, 1'000'000, 20};
inline constexpr WorkspaceSize largeYoung{100'000, 2'000, 10'000, 20}; ///< as large, with a hundredth of the history
inline constexpr WorkspaceSize huge{1'000'000, 2'000, 100'000, 20};

/// From the start of the process to the first paint, and the memory at rest, against a bare window.
[[nodiscard]] Section startSection(const Workspaces &workspaces, const QString &settings, bool withHuge, int runs);
/// One durable act against a bare transaction that writes the same rows.
[[nodiscard]] Section actSection(const Workspaces &workspaces, int acts);
/// Typing in the search field and scrolling, from the event to the painted list.
[[nodiscard]] Section listSection(const Workspaces &workspaces, bool withHuge, int steps);
/// Today's queries, at two lengths of history.
[[nodiscard]] Section todaySection(const Workspaces &workspaces, int runs);
/// The longest event of the window's thread in a walk over all pages and a backup with its check.
[[nodiscard]] Section watchSection(const Workspaces &workspaces);
/// Instructions of the ten operations, counted by callgrind, beside the counts in the file `recordedIn`, which are
/// then replaced if `recordsAnew`.
[[nodiscard]] Section instructionSection(const Workspaces &workspaces, const QString &recordedIn, bool recordsAnew);
/// The same partners in other programs, those of them that are installed.
[[nodiscard]] Section peerSection(const Workspaces &workspaces, int runs);
/// An import of 100,000 contacts against the sqlite3 shell; its files lie in `folder`.
[[nodiscard]] Section importSection(const QString &folder, int runs);
/// An alliance with more in it than most: opening its parts, and typing in a term.
[[nodiscard]] Section allianceSection(int runs);
/// 200 teams with 50 rounds each: reading them, and opening the page.
[[nodiscard]] Section teamsSection(int runs);
/// The search for duplicates among 100,000 partners.
[[nodiscard]] Section duplicatesSection(const Workspaces &workspaces, int runs);

} // namespace concord::bench
