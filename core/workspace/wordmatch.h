// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/wordcutter.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace concord {

/// Asks of one document after the other whether search would find it: the same answer as `search MATCH
/// searchExpression(typed)`, from the document's own text. The index is quicker when few documents match; when many
/// do, a list that needs only the first of them in its own order gets there sooner by asking each.
class WordMatch {
public:
    explicit WordMatch(const QString &typed);

    /// Of a folded text, as the index holds it.
    [[nodiscard]] bool isIn(QByteArrayView folded) const;

private:
    /// Words that follow one another ("o'brien" is two), of which the last may be a beginning.
    using Phrase = std::vector<QByteArray>;

    /// True only where it is not. Cutting a text into words takes most of the time, and most texts lack even the letters; the
    /// cutter leaves small letters of ASCII as they are, so there no cutting is needed to see it.
    [[nodiscard]] bool cannotBeIn(QByteArrayView folded) const;

    WordCutter m_cutter;
    std::vector<Phrase> m_phrases;
};

} // namespace concord
