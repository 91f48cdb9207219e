// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArrayList>

namespace concord::bench {

/// Notes what every connection of this process reads, with the values in their places. It sees the connections that are
/// opened after it was made, on all threads; there is one at a time.
class ReadStatements {
public:
    ReadStatements();
    ~ReadStatements();
    ReadStatements(const ReadStatements &) = delete;
    ReadStatements &operator=(const ReadStatements &) = delete;

    void begin();
    /// Those since begin().
    [[nodiscard]] QByteArrayList end();
};

/// Runs statements by themselves, on a connection with the settings that every connection has, and takes every cell of
/// every row.
class BareReader {
public:
    explicit BareReader(const QString &path) : m_connection(path, Access::ReadOnly) {}
    /// Milliseconds for all of them, once they are prepared and their pages are in memory.
    [[nodiscard]] double milliseconds(const QByteArrayList &statements) const;

private:
    void run(const QByteArrayList &statements) const;

    Connection m_connection;
};

} // namespace concord::bench
