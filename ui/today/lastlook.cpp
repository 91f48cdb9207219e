// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/lastlook.h"

#include <QSettings>

namespace concord::lastlook {

namespace {

QString keyOf(const QString &workspaceUid)
{
    return QStringLiteral("looks/") + workspaceUid; // the history's latest line, when it was written, the day, and the instant
}

} // namespace

Look at(const QString &workspaceUid)
{
    const QStringList kept = QSettings().value(keyOf(workspaceUid)).toStringList();
    if (kept.size() != 4)
        return {};
    return {kept[0].toLongLong(), QDateTime::fromString(kept[1], Qt::ISODateWithMs), QDate::fromString(kept[2], Qt::ISODate),
            QDateTime::fromString(kept[3], Qt::ISODateWithMs)};
}

void keep(const QString &workspaceUid, const Look &look)
{
    QSettings().setValue(keyOf(workspaceUid), QStringList{QString::number(look.entry), look.written.toUTC().toString(Qt::ISODateWithMs),
                                                          look.day.toString(Qt::ISODate), look.at.toUTC().toString(Qt::ISODateWithMs)});
}

} // namespace concord::lastlook
