// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace concord::recentfiles {

namespace {

const QString key = QStringLiteral("recentFiles");
constexpr int most = 8;

} // namespace

QStringList all()
{
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void add(const QString &path)
{
    QStringList paths = all();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(key, paths.mid(0, most));
}

} // namespace concord::recentfiles
