// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/attachmentopener.h"

#include "core/base/filename.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace concord {

Outcome<QString> AttachmentOpener::pathToOpen(const Attachment &attachment)
{
    if (attachment.mode == AttachmentMode::Linked) {
        if (!QFileInfo(attachment.path).isFile())
            return tl::make_unexpected(Failure{FailureKind::Refused, {{QStringLiteral("file_missing"), {}, attachment.path}}, {}});
        return attachment.path;
    }
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("concord-attachment-XXXXXX")));
    const QString own = QString::number(++m_opened);
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(own))
        return tl::make_unexpected(Failure{FailureKind::NoPermission, {}, m_folder->path()});
    auto written = writeAttachment(m_workspace, attachment.id, m_folder->filePath(own));
    if (written) // what is changed there would not come back into the workspace
        QFile::setPermissions(*written, QFileDevice::ReadOwner);
    return written;
}

Outcome<AttachmentOpener::Opened> AttachmentOpener::open(const Attachment &attachment)
{
    const bool isLinked = attachment.mode == AttachmentMode::Linked;
    const QFileInfo linked(attachment.path);
    const bool runs = isLinked ? mayRun(linked.fileName()) || mayRun(QFileInfo(linked.canonicalFilePath()).fileName()) || linked.isExecutable()
                               : mayRun(safeFileName(attachment.name));
    if (runs
        && !m_prompts.confirm(QCoreApplication::translate("concord::AttachmentOpener",
                                                          "“%1” may be a program, or hold one, and opening it could run it. Open it only "
                                                          "when you know who it is from.")
                                  .arg(attachment.name),
                              QCoreApplication::translate("concord::AttachmentOpener", "Open it")))
        return Opened::NotWanted;
    const auto path = pathToOpen(attachment);
    if (!path)
        return tl::make_unexpected(path.error());
    return QDesktopServices::openUrl(QUrl::fromLocalFile(*path)) ? Opened::Yes : Opened::NothingOpensIt;
}

} // namespace concord
