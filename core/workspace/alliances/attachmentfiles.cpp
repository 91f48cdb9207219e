// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/storage/attachedcontent.h"
#include "core/workspace/alliances/attachments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace concord {

namespace {

/// Opens a file in the folder that was not there before: whatever lies there, a link included, is left alone.
void createIn(const QString &folder, const QString &wish, QFile &file)
{
    constexpr int mostTries = 10'000;
    const QString name = safeFileName(wish);
    for (int number = 1; number <= mostTries; ++number) {
        file.setFileName(QDir(folder).filePath(number == 1 ? name : numberedFileName(name, number)));
        if (QFileInfo(file.fileName()).isSymLink())
            continue;
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return;
        if (!QFileInfo::exists(file.fileName()))
            break;
    }
    throw FailureError({FailureKind::NoPermission, {}, folder});
}

void finish(QFile &file, bool isWhole)
{
    const bool isWritten = isWhole && file.flush();
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    const QString path = file.fileName();
    file.close();
    if (isWritten)
        return;
    file.remove();
    throw FailureError({isFull ? FailureKind::DiskFull : FailureKind::Other, {}, path});
}

void copyLinked(const Attachment &attachment, QFile &target)
{
    QFile source(attachment.path);
    if (!source.open(QIODevice::ReadOnly)) {
        target.remove();
        throw FailureError({FailureKind::NoPermission, {}, attachment.path});
    }
    constexpr qint64 piece = 1024 * 1024;
    bool isWhole = true;
    while (isWhole && !source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        isWhole = !bytes.isEmpty() && target.write(bytes) == bytes.size();
    }
    finish(target, isWhole && source.error() == QFileDevice::NoError);
}

QString writeInto(const Store &store, const Attachment &attachment, const QString &folder)
{
    QFile file;
    if (attachment.mode == AttachmentMode::Linked) {
        if (const auto size = sizeToAttach(attachment.path); !size)
            throw FailureError(size.error());
        createIn(folder, attachment.name, file);
        copyLinked(attachment, file);
        return file.fileName();
    }
    const auto bytes = AttachedContent::find(store, attachment.sha256);
    if (!bytes)
        refuse(QStringLiteral("content_missing"), attachment.name, attachment.sha256);
    createIn(folder, attachment.name, file);
    finish(file, file.write(*bytes) == bytes->size());
    return file.fileName();
}

void requireFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        refuse(QStringLiteral("not_a_folder"), {}, folder);
}

} // namespace

Outcome<QString> writeAttachment(const Workspace &workspace, AttachmentId id, const QString &folder)
{
    return workspace.read([&](const Store &store) {
        requireFolder(folder);
        return writeInto(store, store.get(id), folder);
    });
}

Outcome<QStringList> writeAttachments(const Workspace &workspace, AllianceId alliance, const QString &folder, QList<Failure> *failures)
{
    return workspace.read([&](const Store &store) {
        requireFolder(folder);
        QStringList written;
        for (const Attachment &attachment : store.select<Attachment>("WHERE alliance_id = ? ORDER BY id", {alliance.value()})) {
            try {
                written << writeInto(store, attachment, folder);
            } catch (const FailureError &error) {
                if (failures == nullptr)
                    throw;
                *failures << error.failure();
            }
        }
        return written;
    });
}

} // namespace concord
