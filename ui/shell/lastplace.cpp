// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lastplace.h"

#include "core/workspace/today/agenda.h"
#include "core/workspace/workspace.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace concord::lastplace {

namespace {

const QString pageKey = QStringLiteral("window/page");
const QString geometryKey = QStringLiteral("window/geometry");
const QString recordKey = QStringLiteral("window/record"); // of which file, table and id

} // namespace

Place of(const Workspace &workspace)
{
    const QSettings settings;
    Place place{settings.value(pageKey).toString(), {}};
    const QStringList record = settings.value(recordKey).toStringList();
    const bool wasOpen = record.size() == 3 && record[0] == workspace.path();
    if (wasOpen)
        place.record = {record[1], record[2].toLongLong(), {}};
    else if (workspace.read([](const Store &store) { return isUntouched(store); }).value_or(false))
        place.page = QStringLiteral("five_days");
    return place;
}

void keep(const QString &workspacePath, const Place &place)
{
    QSettings settings;
    settings.setValue(pageKey, place.page);
    settings.setValue(recordKey, QStringList{workspacePath, place.record.table, QString::number(place.record.id)});
}

void place(QWidget &window)
{
    // The frame of the window takes some of the screen too.
    window.resize(QSize(1200, 800).boundedTo(window.screen()->availableSize() - QSize(16, 48)));
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void keep(const QWidget &window)
{
    QSettings().setValue(geometryKey, window.saveGeometry());
}

} // namespace concord::lastplace
