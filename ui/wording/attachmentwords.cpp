// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/attachmentwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace concord::wording {

QString name(AttachmentMode value)
{
    switch (value) {
    case AttachmentMode::Embedded: return QCoreApplication::translate("Attachments", "in the workspace");
    case AttachmentMode::Linked: return QCoreApplication::translate("Attachments", "linked");
    }
    Q_UNREACHABLE();
}

QString fileSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 * 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace concord::wording
