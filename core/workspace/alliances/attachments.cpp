// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/attachments.h"

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/storage/attachedcontent.h"
#include "core/storage/header.h"
#include "core/workspace/alliances/common.h"

#include <QFile>
#include <QFileInfo>

namespace concord {

namespace {

QString megabytes(std::int64_t bytes)
{
    return QString::number(bytes / 1024 / 1024);
}

/// Opening and closing a workspace by other means than SQLite would drop the locks that this process holds on it.
void requireNoWorkspace(const QString &path)
{
    try {
        requireWorkspace(path, anyVersion);
    } catch (const FailureError &) {
        return;
    }
    refuse(QStringLiteral("attachment_is_workspace"), {}, path);
}

/// Throws FailureError.
QFileInfo plainFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        refuse(QStringLiteral("file_missing"), {}, path);
    // Reading a device or a pipe may never end.
    if (!file.isFile())
        refuse(QStringLiteral("not_a_plain_file"), {}, path);
    requireNoWorkspace(file.canonicalFilePath());
    return file;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FailureError({FailureKind::NoPermission, {}, path});
    // One byte more than allowed tells a file that grew meanwhile.
    const QByteArray bytes = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        throw FailureError({FailureKind::Other, {}, file.errorString()});
    if (bytes.size() > largestAttachment)
        refuse(QStringLiteral("attachment_too_large"), megabytes(largestAttachment), path);
    return bytes;
}

/// No longer than an attachment's name may be; the ending, by which the system opens a file, is kept.
QString shortenedName(const QString &name)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype longestEnding = 16;
    if (name.size() <= longest)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.sliced(dot) : QString();
    QString stem = name.left(longest - ending.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + ending;
}

template <class Closure>
auto attempt(Closure closure) -> Outcome<decltype(closure())>
{
    try {
        return closure();
    } catch (const FailureError &error) {
        return tl::make_unexpected(error.failure());
    } catch (const std::bad_alloc &) {
        return tl::make_unexpected(Failure{FailureKind::Other, {}, QStringLiteral("out of memory")});
    }
}

std::vector<AttachmentRow> rowsOf(Statement rows)
{
    std::vector<AttachmentRow> list;
    while (rows.next()) {
        AttachmentRow row;
        row.attachment.acceptanceId = AcceptanceId(rows.integer(0));
        row.provenBy = rows.text(1);
        row.version = static_cast<int>(rows.integer(2));
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

Outcome<std::int64_t> sizeToAttach(const QString &path)
{
    return attempt([&]() -> std::int64_t { return plainFile(path).size(); });
}

Outcome<AttachmentId> Attachments::attach(AllianceId alliance, const QString &path, AttachmentMode mode)
{
    struct Taken {
        Attachment attachment;
        QByteArray bytes;
    };
    // The file is read before the act: nothing waits for a slow disk while the workspace is locked.
    const auto taken = attempt([&]() -> Taken {
        const QFileInfo file = plainFile(path);
        Taken t;
        t.attachment.allianceId = alliance;
        t.attachment.name = shortenedName(file.fileName());
        t.attachment.mode = mode;
        t.attachment.size = file.size();
        t.attachment.addedOn = m_workspace.today();
        if (mode == AttachmentMode::Linked) {
            t.attachment.path = file.absoluteFilePath();
        } else {
            t.bytes = contentsOf(file.canonicalFilePath());
            t.attachment.size = t.bytes.size();
        }
        return t;
    });
    if (!taken)
        return tl::make_unexpected(taken.error());
    return m_workspace.perform({QStringLiteral("attachment.attach"), taken->attachment.name.simplified()}, [&](Store &store) {
        Attachment attachment = taken->attachment;
        (void)store.get(alliance);
        if (mode == AttachmentMode::Embedded) {
            if (AttachedContent::sizeInUse(store) + attachment.size > mostAttached)
                refuse(QStringLiteral("attachments_full"), megabytes(mostAttached), attachment.name);
            attachment.sha256 = AttachedContent(store).put(taken->bytes);
        }
        if (const auto rules = violationsOf(attachment); !rules.isEmpty())
            refuse(rules);
        return store.insert(attachment);
    });
}

Outcome<AttachmentId> Attachments::embed(AllianceId alliance, const QString &path)
{
    return attach(alliance, path, AttachmentMode::Embedded);
}

Outcome<AttachmentId> Attachments::link(AllianceId alliance, const QString &path)
{
    return attach(alliance, path, AttachmentMode::Linked);
}

Outcome<void> Attachments::edit(AttachmentId id, const std::function<void(Attachment &)> &change)
{
    return m_workspace.perform({QStringLiteral("attachment.edit"), nameOf(m_workspace, id, &Attachment::name)}, [&](Store &store) {
        const Attachment before = store.get(id);
        Attachment wished = before;
        change(wished);
        Attachment after = before;
        after.name = wished.name.trimmed();
        after.acceptanceId = wished.acceptanceId;
        if (after.acceptanceId) {
            const Acceptance yes = store.get(*after.acceptanceId);
            if (store.get(yes.versionId).allianceId != after.allianceId)
                refuse(QStringLiteral("not_an_acceptance_of_the_alliance"), QStringLiteral("attachment.acceptance_id"), after.name);
        }
        store.update(after);
    });
}

Outcome<void> Attachments::detach(AttachmentId id)
{
    return m_workspace.perform({QStringLiteral("attachment.detach"), nameOf(m_workspace, id, &Attachment::name)}, [&](Store &store) { store.remove(id); });
}

Outcome<std::vector<AttachmentRow>> listAttachments(const Workspace &workspace, AllianceId alliance)
{
    const auto yeses = provable(workspace, alliance);
    if (!yeses)
        return tl::make_unexpected(yeses.error());
    return workspace.read([&](const Store &store) {
        std::vector<AttachmentRow> list;
        for (const Attachment &attachment : store.select<Attachment>("WHERE alliance_id = ? ORDER BY id", {alliance.value()})) {
            AttachmentRow row;
            row.attachment = attachment;
            for (const AttachmentRow &yes : *yeses) {
                if (attachment.acceptanceId && yes.attachment.acceptanceId == attachment.acceptanceId) {
                    row.provenBy = yes.provenBy;
                    row.version = yes.version;
                }
            }
            list.push_back(std::move(row));
        }
        return list;
    });
}

Outcome<std::vector<AttachmentRow>> provable(const Workspace &workspace, AllianceId alliance)
{
    return workspace.read([&](const Store &store) {
        return rowsOf(store.query(R"(
            SELECT a.id, p.name, v.number
              FROM acceptance a JOIN agreement_version v ON v.id = a.version_id
              JOIN alliance_party s ON s.id = a.alliance_party_id JOIN party p ON p.id = s.party_id
             WHERE v.alliance_id = ? ORDER BY v.number, a.id)",
                                  {alliance.value()}));
    });
}

} // namespace concord
