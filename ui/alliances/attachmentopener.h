// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/attachments.h"

#include <QTemporaryDir>

#include <memory>

namespace concord {

class Prompts;

/// Hands attached files to the program that the system has for them. An embedded one is first written, read-only, into
/// a folder of its own that nobody else can read and that goes with this object. Before anything that could run, the user
/// is asked. Nothing is run by this program itself.
class AttachmentOpener {
public:
    AttachmentOpener(const Workspace &workspace, Prompts &prompts) : m_workspace(workspace), m_prompts(prompts) {}

    enum class Opened { Yes, NotWanted, NothingOpensIt };
    /// Refuses "file_missing", "content_missing" and "attachment_changed".
    Outcome<Opened> open(const Attachment &attachment);

private:
    [[nodiscard]] Outcome<QString> pathToOpen(const Attachment &attachment);

    const Workspace &m_workspace;
    Prompts &m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_opened = 0;
};

} // namespace concord
