// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a test program, takes one of the safeguards away that CONCORD_WITHOUT names: the tests must notice.
// Nothing of this is in the product.
#include <dlfcn.h>

#include <cstdlib>
#include <cstring>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace {

struct Safeguard {
    const char *name;
    const char *sql;     ///< what the product says to SQLite
    const char *without; ///< what SQLite hears instead
};

constexpr Safeguard safeguards[] = {
    {"extra", "synchronous = EXTRA", "synchronous = FULL"},
    {"immediate", "BEGIN IMMEDIATE", "BEGIN"},
    {"foreign_keys", "foreign_keys = ON", "foreign_keys = OFF"},
    {"index_upkeep", "INSERT OR REPLACE INTO search (rowid, body) VALUES (?, ?)", "SELECT ?, ?"},
};

bool isWithout(const char *name)
{
    const char *wanted = std::getenv("CONCORD_WITHOUT");
    return wanted != nullptr && std::strcmp(wanted, name) == 0;
}

std::string weakened(std::string sql)
{
    for (const Safeguard &safeguard : safeguards) {
        const auto at = isWithout(safeguard.name) ? sql.find(safeguard.sql) : std::string::npos;
        if (at != std::string::npos)
            sql.replace(at, std::strlen(safeguard.sql), safeguard.without);
    }
    return sql;
}

std::string textOf(const char *sql, int bytes)
{
    return bytes < 0 ? std::string(sql) : std::string(sql, static_cast<std::size_t>(bytes));
}

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

using Callback = int (*)(void *, int, char **, char **);

int sqlite3_exec(sqlite3 *connection, const char *sql, Callback callback, void *context, char **words)
{
    static auto *const actual = real<decltype(sqlite3_exec)>("sqlite3_exec");
    return actual(connection, weakened(sql).c_str(), callback, context, words);
}

int sqlite3_prepare_v2(sqlite3 *connection, const char *sql, int bytes, sqlite3_stmt **statement, const char **tail)
{
    static auto *const actual = real<decltype(sqlite3_prepare_v2)>("sqlite3_prepare_v2");
    const std::string whole = textOf(sql, bytes);
    const std::string changed = weakened(whole);
    if (changed == whole)
        return actual(connection, sql, bytes, statement, tail);
    return actual(connection, changed.c_str(), -1, statement, nullptr);
}

int sqlite3_prepare_v3(sqlite3 *connection, const char *sql, int bytes, unsigned flags, sqlite3_stmt **statement, const char **tail)
{
    static auto *const actual = real<decltype(sqlite3_prepare_v3)>("sqlite3_prepare_v3");
    const std::string whole = textOf(sql, bytes);
    const std::string changed = weakened(whole);
    if (changed == whole)
        return actual(connection, sql, bytes, flags, statement, tail);
    return actual(connection, changed.c_str(), -1, flags, statement, nullptr);
}

/// QLabel::setTextFormat(Qt::TextFormat): without plain text, Qt guesses by the text.
void _ZN6QLabel13setTextFormatEN2Qt10TextFormatE(void *label, int format)
{
    constexpr int plain = 0;
    constexpr int automatic = 2;
    static auto *const actual = real<void(void *, int)>("_ZN6QLabel13setTextFormatEN2Qt10TextFormatE");
    actual(label, format == plain && isWithout("plain_text") ? automatic : format);
}

} // extern "C"
