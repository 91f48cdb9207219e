// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace concord {

/// Every file of a folder with its bytes and the time of its last change: two of them are equal when nothing was
/// written in between.
inline QMap<QString, QPair<QByteArray, QDateTime>> stateOf(const QString &folder)
{
    QMap<QString, QPair<QByteArray, QDateTime>> state;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        state[info.fileName()] = {bytes, info.lastModified()};
    }
    return state;
}

} // namespace concord
