// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvshape.h"
#include "core/workspace/exchange/contactplan.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace concord {

/// How many partners an import touched.
struct ImportedContacts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int broughtBack = 0;
    int stillDeleted = 0; ///< were deleted once, and nobody asked for them
    int organisations = 0; ///< made because somebody has a role there; not among those added
};

/// Brings in what other programs and other workspaces wrote. Each import is one act; a file that can't be read, has
/// nothing in it ("file_empty"), or is larger than a file of its kind can reasonably be ("file_too_large"), changes nothing.
class Imports {
public:
    explicit Imports(Workspace &workspace) : m_workspace(workspace) {}

    /// Replaces the self of a new file by everything in an export; see importJson() for what it refuses. A file that has
    /// records of its own takes the partners alone: planPartners().
    Outcome<void> readEverything(const QString &path);
    /// Whether this file has only its self, so that readEverything() has nothing to keep.
    [[nodiscard]] bool canReadEverything() const;

    /// Refuses where there is no such file ("file_missing") or where it is a folder ("is_a_folder").
    [[nodiscard]] static Outcome<void> find(const QString &path);

    /// What importing a file of vCards would do. Writes nothing. Reading counts for a half of `progress`, comparing for
    /// the other. Texts are read in `encoding`, or else in what they seem to be.
    [[nodiscard]] Outcome<ContactPlan> planContacts(const QString &path, const Steps &progress = {}, std::optional<TextEncoding> encoding = {}) const;
    /// How a CSV file is made: which program wrote it, and what its columns are. It is
    /// read in `encoding`, or else in what it seems to be.
    [[nodiscard]] static Outcome<CsvShape> shapeOf(const QString &path, std::optional<TextEncoding> encoding = {});
    /// What importing a CSV file would do.
    [[nodiscard]] Outcome<ContactPlan> planTable(const QString &path, const CsvShape &shape, const Steps &progress = {}) const;
    /// What importing the partners of another workspace's export would do. It is read whole first, and refused for whatever
    /// readEverything() would refuse it in a new workspace. What it has besides partners is counted.
    [[nodiscard]] Outcome<ContactPlan> planPartners(const QString &path, const Steps &progress = {}) const;

    /// Carries out what is taken of a plan, after a backup beside the workspace.
    /// `source` names the file in the history. Those that were deleted once come back only with `bringBack`. Stopped by
    /// `progress`, it leaves nothing behind.
    Outcome<ImportedContacts> importContacts(const ContactPlan &plan, const QString &source, bool bringBack = false,
                                             const Steps &progress = {});
    /// The same for a plan that nobody needs any more: what a contact held is given free as soon as it is written.
    Outcome<ImportedContacts> importContacts(ContactPlan &&plan, const QString &source, bool bringBack = false,
                                             const Steps &progress = {});

private:
    using Written = std::function<void(std::size_t contact)>;
    Outcome<ImportedContacts> carryOut(const ContactPlan &plan, const QString &source, bool bringBack, const Steps &progress,
                                       const Written &written);

    Workspace &m_workspace;
};

} // namespace concord
