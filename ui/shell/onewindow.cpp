// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/onewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace concord {

namespace {

constexpr int patience = 1000; // ms

/// One name for one file of one user, whichever way the path was written.
QString nameFor(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical).toUtf8();
    return QStringLiteral("concord-%1-%2").arg(qEnvironmentVariable("USER"),
                                               QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(16)));
}

} // namespace

OneWindow::OneWindow(const QString &path, QObject *parent)
    : QObject(parent), m_lock(std::make_unique<QLockFile>(QDir::tempPath() + u'/' + nameFor(path) + QStringLiteral(".lock")))
{
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        QLocalSocket first;
        first.connectToServer(nameFor(path));
        if (first.waitForConnected(patience)) {
            first.write("raise");
            first.waitForBytesWritten(patience);
            return;
        }
        // The owner of the lock does not answer: better a second window than none.
    }
    m_server = new QLocalServer(this);
    QLocalServer::removeServer(nameFor(path));
    m_server->listen(nameFor(path));
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            socket->deleteLater();
        emit raiseRequested();
    });
}

OneWindow::~OneWindow() = default;

} // namespace concord
