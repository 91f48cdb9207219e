// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wordcutter.h"

#include "core/base/outcome.h"

#include <sqlite3.h>

#include <algorithm>

namespace concord {

namespace {

/// FTS5 cuts off what is longer, in the index and in what is looked for.
constexpr int longestWord = 32768;

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int hand(void *context, int, const char *word, int length, int, int)
{
    const auto &take = *static_cast<const std::function<bool(QByteArrayView)> *>(context);
    return take({word, std::min(length, longestWord)}) ? SQLITE_OK : SQLITE_DONE;
}

} // namespace

WordCutter::WordCutter()
{
    fts5_tokenizer kind{};
    void *context = nullptr;
    const auto isReady = [&] {
        if (sqlite3_open(":memory:", &m_connection) != SQLITE_OK)
            return false;
        fts5_api *api = apiOf(m_connection);
        return api != nullptr && api->xFindTokenizer(api, "unicode61", &context, &kind) == SQLITE_OK &&
               kind.xCreate(context, nullptr, 0, &m_tokenizer) == SQLITE_OK;
    };
    if (!isReady()) {
        sqlite3_close(m_connection);
        throw FailureError({FailureKind::Other, {}, QStringLiteral("SQLite has no full-text search")});
    }
    m_cut = kind.xTokenize;
    m_remove = kind.xDelete;
}

WordCutter::~WordCutter()
{
    m_remove(m_tokenizer);
    sqlite3_close(m_connection);
}

void WordCutter::each(QByteArrayView text, const std::function<bool(QByteArrayView word)> &take) const
{
    void *context = const_cast<void *>(static_cast<const void *>(&take));
    m_cut(m_tokenizer, context, FTS5_TOKENIZE_DOCUMENT, text.data(), static_cast<int>(text.size()), &hand);
}

} // namespace concord
