// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/calendarkeeper.h"

#include "core/reports/writing.h"
#include "core/workspace/exchange/calendarexport.h"
#include "core/workspace/workspace.h"
#include "ui/wording/checkinwords.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace concord {

namespace {

constexpr int restMs = 2000;
const QString group = QStringLiteral("calendar");

/// Settings have no room for a path in the name of a key.
QString keyOf(const QString &workspace)
{
    return group + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(workspace).absoluteFilePath()));
}

/// What the settings say of a workspace: its calendar file, and its uid.
QStringList said(const QString &calendar, const QString &uid)
{
    return {calendar, uid};
}

/// The calendar file of a workspace that was renamed or moved, under its new name from now on. A copy beside the first one
/// takes nothing over.
QString takenAlong(const QString &key, const QString &uid)
{
    QSettings settings;
    settings.beginGroup(group);
    for (const QString &other : settings.childKeys()) {
        const QStringList known = settings.value(other).toStringList();
        if (uid.isEmpty() || known.value(1) != uid || QFile::exists(QUrl::fromPercentEncoding(other.toLatin1())))
            continue;
        settings.remove(other);
        settings.endGroup();
        settings.setValue(key, known);
        return known.first();
    }
    return {};
}

Outcome<void> bringUpToDate(const QString &workspace, const Clock &clock, const CalendarWords &words, const QString &path)
{
    const auto opened = Workspace::open(workspace, clock, OpenMode::ReadOnly);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return exportedCalendar(**opened, words).and_then([&](const QByteArray &bytes) -> Outcome<void> {
        QFile present(path);
        if (present.open(QIODevice::ReadOnly) && present.readAll() == bytes)
            return {};
        return writeFile(path, bytes);
    });
}

} // namespace

CalendarKeeper::CalendarKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_key(keyOf(workspace.path())), m_path(QSettings().value(m_key).toStringList().value(0))
{
    if (const auto info = workspace.info()) {
        m_uid = info->uid;
        if (m_path.isEmpty())
            m_path = takenAlong(m_key, m_uid);
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CalendarKeeper::write);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_path.isEmpty())
            m_rest.start();
    });
    connect(&workspace, &QObject::destroyed, &m_rest, &QTimer::stop);
    if (!m_path.isEmpty())
        m_rest.start();
}

CalendarKeeper::~CalendarKeeper()
{
    if (m_thread.joinable())
        m_thread.join();
    if (!m_rest.isActive())
        return;
    m_isRunning = false;
    write(); // what was changed just before the workspace was closed
    if (m_thread.joinable())
        m_thread.join();
}

void CalendarKeeper::keep(const QString &path)
{
    m_path = path;
    m_hasFailed = false;
    if (path.isEmpty()) {
        QSettings().remove(m_key);
        m_rest.stop();
    } else {
        QSettings().setValue(m_key, said(path, m_uid));
        write();
    }
    emit pathChanged();
}

void CalendarKeeper::write()
{
    if (m_path.isEmpty() || m_workspace.displaced())
        return;
    if (m_isRunning) { // the change came too late for this time
        m_rest.start();
        return;
    }
    m_isRunning = true;
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, workspace = m_workspace.path(), clock = m_workspace.clock(), words = wording::calendarWords(), path = m_path] {
        const auto outcome = bringUpToDate(workspace, clock, words, path);
        QMetaObject::invokeMethod(this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void CalendarKeeper::finish(const Outcome<void> &outcome)
{
    m_isRunning = false;
    if (outcome)
        emit written();
    else if (!m_hasFailed)
        emit failed(outcome.error());
    m_hasFailed = !outcome;
}

} // namespace concord
