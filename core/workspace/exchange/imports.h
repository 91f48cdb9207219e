// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/contactplan.h"
#include "core/workspace/workspace.h"

namespace concord {

/// How many partners an import touched.
struct ImportedContacts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// Brings in what other programs and other workspaces wrote. Each import is one act; a file that can't be read, or is
/// larger than a file of its kind can reasonably be ("file_too_large"), changes nothing.
class Imports {
public:
    explicit Imports(Workspace &workspace) : m_workspace(workspace) {}

    /// Replaces the self of a new file by everything in an export; see importJson() for what it refuses.
    Outcome<void> readEverything(const QString &path);

    /// What importing a vCard file would do. Writes nothing.
    [[nodiscard]] Outcome<ContactPlan> planContacts(const QString &path) const;
    /// Carries out a plan, or what is left of it after somebody took lines out, after a backup beside the workspace.
    /// `source` names the file in the history.
    Outcome<ImportedContacts> importContacts(const ContactPlan &plan, const QString &source);

private:
    Workspace &m_workspace;
};

} // namespace concord
