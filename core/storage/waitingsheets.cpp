// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/waitingsheets.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace concord {

namespace {

QByteArray randomKey()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits);
}

} // namespace

void WaitingSheets::put(RoundId round, std::vector<QByteArray> sheets)
{
    // Within a page SQLite puts one row before the other as they come, whatever their keys: written anew and shuffled,
    // the bytes of the page tell no order either.
    std::shuffle(sheets.begin(), sheets.end(), *QRandomGenerator::system());
    for (const QByteArray &each : sheets) {
        m_store.query("INSERT INTO waiting_sheet(key, round_id, body) VALUES (?, ?, ?)",
                      {randomKey(), round.value(), QString::fromUtf8(each)})
            .run();
    }
}

std::vector<QByteArray> WaitingSheets::take(RoundId round)
{
    std::vector<QByteArray> sheets;
    {
        Statement rows = m_store.query("SELECT body FROM waiting_sheet WHERE round_id = ?", {round.value()});
        while (rows.next())
            sheets.push_back(rows.text(0).toUtf8());
    }
    m_store.query("DELETE FROM waiting_sheet WHERE round_id = ?", {round.value()}).run();
    std::shuffle(sheets.begin(), sheets.end(), *QRandomGenerator::system());
    return sheets;
}

int WaitingSheets::countIn(const Store &store, RoundId round)
{
    Statement rows = store.query("SELECT count(*) FROM waiting_sheet WHERE round_id = ?", {round.value()});
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

} // namespace concord
