// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;
struct sqlite3_session;

namespace concord {

/// Records, while it lives, every change to the rows of every record type: SQLite's session extension.
/// What it gives is a changeset: see ChangeReader, apply() and inverted().
class Recorder {
public:
    explicit Recorder(sqlite3 *connection);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// What changed since it was made; empty when nothing is different from then.
    [[nodiscard]] QByteArray changeset() const;

private:
    sqlite3 *m_connection;
    sqlite3_session *m_session = nullptr;
};

} // namespace concord
