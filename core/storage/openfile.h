// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <optional>
#include <utility>

namespace concord {

/// Notes, for as long as it lives, that this process has a file open through SQLite. POSIX drops all of a process's
/// locks on a file when any of its descriptors is closed, so such a file must not be opened by any other way.
/// Files are told apart by device and inode: a link to an open file counts as open.
class OpenFile {
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    [[nodiscard]] static bool isOpen(const QString &path);
    /// The first bytes of a file, read without SQLite; nothing when it is open in this process or not readable.
    [[nodiscard]] static std::optional<QByteArray> readStart(const QString &path, qint64 bytes);

private:
    std::optional<std::pair<dev_t, ino_t>> m_key;
};

} // namespace concord
