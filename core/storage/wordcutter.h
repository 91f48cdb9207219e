// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

struct sqlite3;
struct Fts5Tokenizer;

namespace concord {

/// Cuts texts into words exactly as the full-text index does, since it asks the same tokenizer (unicode61).
class WordCutter {
public:
    WordCutter();
    ~WordCutter();
    WordCutter(const WordCutter &) = delete;
    WordCutter &operator=(const WordCutter &) = delete;

    /// Hands out the words of a UTF-8 text in turn, each valid during the call, until one is answered with false.
    void each(QByteArrayView text, const std::function<bool(QByteArrayView word)> &take) const;

private:
    sqlite3 *m_connection = nullptr; ///< in memory: tokenizers are had through a connection
    Fts5Tokenizer *m_tokenizer = nullptr;
    int (*m_cut)(Fts5Tokenizer *, void *, int, const char *, int,
                 int (*)(void *, int, const char *, int, int, int)) = nullptr;
    void (*m_remove)(Fts5Tokenizer *) = nullptr;
};

} // namespace concord
