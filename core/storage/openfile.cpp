// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openfile.h"

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

std::optional<FileKey> keyOf(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileKey(status.st_dev, status.st_ino);
}

bool holds(const Registry &all, const QString &path)
{
    const auto key = keyOf(path);
    return key && all.connections.contains(*key);
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_key(keyOf(path))
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
