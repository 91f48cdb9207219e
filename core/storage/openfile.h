// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <optional>
#include <utility>

namespace concord {

/// Whether the name under which a file was opened still leads to it.
enum class FilePlace {
    Kept,
    Gone,    ///< nothing has that name: it was moved or deleted
    Replaced ///< another file has it
};

/// Notes, for as long as it lives, that this process has a file open through SQLite. POSIX drops all of a process's
/// locks on a file when any of its descriptors is closed, so such a file must not be opened by any other way.
/// Files are told apart by device and inode: a link to an open file counts as open.
class OpenFile {
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    /// Looks where its name leads now.
    [[nodiscard]] FilePlace place() const;
    /// Whether no name at all leads to the file any more: it ends when the last that has it open closes it.
    [[nodiscard]] bool isDeleted() const;

    [[nodiscard]] static bool isOpen(const QString &path);
    /// The first bytes of a file, read without SQLite; nothing when it is open in this process or not readable.
    [[nodiscard]] static std::optional<QByteArray> readStart(const QString &path, qint64 bytes);

private:
    QByteArray m_path;
    std::optional<std::pair<dev_t, ino_t>> m_key;
};

} // namespace concord
