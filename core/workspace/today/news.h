// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/agenda.h"
#include "core/workspace/workspace.h"

namespace concord {

/// How far somebody has looked: the latest line of the history, and the instant. Kept outside the file (decision 0016).
struct Look {
    std::int64_t entry = 0;
    QDateTime written;         ///< when that line was written: another copy of the file has another one of that number
    QDate day;                 ///< the user's day then, wherever they were; invalid: nobody has looked yet
    QDateTime at;
    friend bool operator==(const Look &, const Look &) = default;
};

/// An act, or the same one several times over.
struct RecentAct {
    HistoryEntry latest;
    int times = 1;
    QString table;             ///< with `id`: the record that it is about; empty where it is none, or is gone
    std::int64_t id = 0;
};

/// What happened since a look.
struct News {
    std::vector<RecentAct> acts; ///< the latest first
    bool more = false;           ///< there are more acts than these
    /// What time did: what has become due or overdue, or whose notice or end has passed, by the day on which it was due.
    std::vector<AgendaLine> turned;
    [[nodiscard]] bool isEmpty() const { return acts.empty() && turned.empty(); }
};

/// How far somebody who looks now has looked.
[[nodiscard]] Outcome<Look> lookNow(const Workspace &workspace);

/// What happened after `since`; nothing for somebody who looks for the first time, or looked at another
/// copy of the file. An act that was taken back, and that
/// `since` had not seen, is no news, nor is its taking back. The cost follows what happened, up to `limit` acts.
[[nodiscard]] Outcome<News> newsSince(const Workspace &workspace, const Look &since, int limit = 12);

} // namespace concord
