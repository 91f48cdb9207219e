// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/attachment.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace concord {

/// The files that belong to an alliance. Act "attachment.attach" for one more, "attachment.edit", "attachment.detach".
class Attachments {
public:
    explicit Attachments(Workspace &workspace) : m_workspace(workspace) {}

    /// Takes the bytes of a file into the workspace. Refuses "file_missing", "not_a_plain_file" (a folder, a device),
    /// "attachment_is_workspace" (a workspace is never opened but by SQLite), "attachment_too_large" and
    /// "attachments_full"; other failures are NoPermission and Other.
    Outcome<AttachmentId> embed(AllianceId alliance, const QString &path);
    /// Notes where a file lies; nothing of it is read but its size. Refuses as embed() does, but for sizes.
    Outcome<AttachmentId> link(AllianceId alliance, const QString &path);
    /// Changes the name and what it proves; the rest stays. Refuses "not_an_acceptance_of_the_alliance".
    Outcome<void> edit(AttachmentId id, const std::function<void(Attachment &)> &change);
    /// Its bytes stay for undo and for bringing it back (core/storage/attachedcontent.h).
    Outcome<void> detach(AttachmentId id);

private:
    Outcome<AttachmentId> attach(AllianceId alliance, const QString &path, AttachmentMode mode);

    Workspace &m_workspace;
};

/// An attachment with the name of what it proves.
struct AttachmentRow {
    Attachment attachment;
    QString provenBy; ///< the party whose yes it proves; empty: it is about the alliance
    int version = 0;  ///< of the agreement that this yes is to
    friend bool operator==(const AttachmentRow &, const AttachmentRow &) = default;
};

/// What is attached to an alliance, in the order of attaching. Reads no content.
[[nodiscard]] Outcome<std::vector<AttachmentRow>> listAttachments(const Workspace &workspace, AllianceId alliance);
/// The yeses of an alliance that an attachment can prove, as rows without an attachment but with its acceptanceId.
[[nodiscard]] Outcome<std::vector<AttachmentRow>> provable(const Workspace &workspace, AllianceId alliance);

/// The size of a plain file that may be attached; refuses as Attachments::link does.
[[nodiscard]] Outcome<std::int64_t> sizeToAttach(const QString &path);

/// Writes the embedded file into `folder`, under a safe name that nothing there has, and answers its path; a linked one
/// is copied there. Nothing there is replaced and no link is followed. Refuses "not_a_folder", "content_missing",
/// "attachment_changed", "file_missing" (a linked file that is gone).
[[nodiscard]] Outcome<QString> writeAttachment(const Workspace &workspace, AttachmentId id, const QString &folder);
/// The same for everything that is attached to an alliance; what can't be written is told with what was. The paths that
/// were written, and in `failures` what went wrong.
[[nodiscard]] Outcome<QStringList> writeAttachments(const Workspace &workspace, AllianceId alliance, const QString &folder,
                                                    QList<Failure> *failures = nullptr);

} // namespace concord
