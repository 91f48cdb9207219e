// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QMenu>
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

void fill(QMenu &menu, const std::function<void(const QString &)> &open)
{
    for (const QString &path : all()) {
        QString name = QFileInfo(path).completeBaseName();
        QObject::connect(menu.addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, &menu,
                         [open, path] { open(path); });
    }
}

} // namespace concord::recentfiles
