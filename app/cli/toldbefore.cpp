// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/toldbefore.h"

#include "core/reports/writing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace concord::cli {

namespace {

constexpr int patienceMs = 10'000;

QString pathOf(const QString &uid)
{
    // A uid comes with the file and may be anything.
    const QByteArray name = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/concord/told/") + QString::fromLatin1(name);
}

} // namespace

ToldBefore::ToldBefore(const QString &uid) : m_path(pathOf(uid)), m_lock(m_path + QStringLiteral(".lock")) {}

Outcome<void> ToldBefore::begin()
{
    QDir().mkpath(QFileInfo(m_path).path());
    if (!m_lock.tryLock(patienceMs)) {
        const bool isBusy = m_lock.error() == QLockFile::LockFailedError;
        return tl::make_unexpected(Failure{isBusy ? FailureKind::Locked : FailureKind::NoPermission, {}, m_path});
    }
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &key : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            m_keys.insert(key);
    }
    return {};
}

Outcome<void> ToldBefore::add(const QString &key)
{
    m_keys.insert(key);
    return write();
}

Outcome<void> ToldBefore::write() const
{
    QStringList sorted(m_keys.cbegin(), m_keys.cend());
    sorted.sort();
    return writeFile(m_path, sorted.join(u'\n').toUtf8());
}

} // namespace concord::cli
