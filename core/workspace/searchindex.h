// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workspace/documents.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace concord {

/// The texts of the documents of one kind, as they are now.
class DocumentReader {
public:
    DocumentReader(const Store &store, const DocumentKind &kind);

    /// Empty when the document has no text or is gone.
    [[nodiscard]] QStringList texts(std::int64_t id);
    /// What the index holds for it: the folded texts, one after the other.
    [[nodiscard]] QString folded(std::int64_t id);

private:
    std::vector<Statement> m_parts;
};

/// Keeps the file's full-text index (table search) equal to the documents. Writes only inside a transaction of the
/// doorway. It never relies on a document's former text: it reads the present one and replaces the entry.
class SearchIndex {
public:
    explicit SearchIndex(const Store &store) : m_store(store) {}

    /// Takes up what a changeset has just changed.
    void keep(const QByteArray &changeset);
    /// Writes it anew from all documents.
    void rebuild();
    /// Whether it lies in many pieces, as it does after many acts; each makes every search a little slower.
    [[nodiscard]] bool isScattered() const;
    /// Joins a little of them: some milliseconds of work.
    void merge();
    /// How many documents it has wrong: missing, left over, or with another text.
    [[nodiscard]] int countStale() const;

private:
    void write(const DocumentKind &kind, const QSet<std::int64_t> &ids);

    const Store &m_store;
};

/// The key of a document in the index.
[[nodiscard]] inline std::int64_t searchRow(const DocumentKind &kind, std::int64_t id)
{
    return id * 16 + kind.number;
}

} // namespace concord
