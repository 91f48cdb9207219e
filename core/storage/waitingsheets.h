// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/storage/store.h"

#include <QByteArray>

#include <vector>

namespace concord {

/// The answers of open "totals only" rounds. They wait outside the change recorder, in the order of random keys and
/// without a time, so that neither the history nor the order of the rows tells who answered what. Taking them out
/// overwrites the bytes (`secure_delete`).
class WaitingSheets {
public:
    explicit WaitingSheets(Store &store) : m_store(store) {}

    /// All sheets of a round whose sheets were taken, shuffled. Inside an act, as take() too.
    void put(RoundId round, std::vector<QByteArray> sheets);
    /// All sheets of the round, shuffled, and gone from here.
    [[nodiscard]] std::vector<QByteArray> take(RoundId round);
    [[nodiscard]] int count(RoundId round) const { return countIn(m_store, round); }

    [[nodiscard]] static int countIn(const Store &store, RoundId round);

private:
    Store &m_store;
};

} // namespace concord
