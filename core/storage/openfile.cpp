// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openfile.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <map>
#include <mutex>

namespace concord {
namespace {

using FileKey = std::pair<dev_t, ino_t>;

struct Registry {
    std::mutex mutex;
    std::map<FileKey, int> connections;
};

Registry &registry()
{
    static Registry all;
    return all;
}

std::optional<FileKey> keyOf(const QByteArray &path)
{
    struct stat status = {};
    if (stat(path.constData(), &status) != 0)
        return std::nullopt;
    return FileKey(status.st_dev, status.st_ino);
}

bool holds(const Registry &all, const QString &path)
{
    const auto key = keyOf(QFile::encodeName(path));
    return key && all.connections.contains(*key);
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_path(QFile::encodeName(path)), m_key(keyOf(m_path))
{
    const std::scoped_lock lock(registry().mutex);
    if (m_key)
        ++registry().connections[*m_key];
}

OpenFile::~OpenFile()
{
    const std::scoped_lock lock(registry().mutex);
    if (m_key && --registry().connections[*m_key] == 0)
        registry().connections.erase(*m_key);
}

FilePlace OpenFile::place() const
{
    const auto now = keyOf(m_path);
    if (!now)
        return FilePlace::Gone;
    return now == m_key ? FilePlace::Kept : FilePlace::Replaced;
}

bool OpenFile::isDeleted() const
{
    // Looked at through the descriptor that SQLite has: opening and closing another would drop its lock.
    const QString descriptors = QStringLiteral("/proc/self/fd");
    for (const QString &name : QDir(descriptors).entryList(QDir::Files | QDir::System)) {
        struct stat status = {};
        const QByteArray descriptor = QFile::encodeName(descriptors + u'/' + name);
        if (stat(descriptor.constData(), &status) == 0 && m_key == FileKey(status.st_dev, status.st_ino))
            return status.st_nlink == 0;
    }
    return false;
}

bool OpenFile::isOpen(const QString &path)
{
    const std::scoped_lock lock(registry().mutex);
    return holds(registry(), path);
}

std::optional<QByteArray> OpenFile::readStart(const QString &path, qint64 bytes)
{
    const std::scoped_lock lock(registry().mutex);
    QFile file(path);
    if (holds(registry(), path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(bytes);
}

} // namespace concord
