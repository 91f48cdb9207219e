// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wordmatch.h"

#include "core/workspace/search.h"

#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char byte) { return (byte & 0x80) == 0; });
}

} // namespace

WordMatch::WordMatch(const QString &typed)
{
    const QStringList words = searchWords(typed);
    for (const QString &word : words) {
        Phrase phrase;
        m_cutter.each(word.toUtf8(), [&](QByteArrayView part) {
            phrase.push_back(part.toByteArray());
            return true;
        });
        if (!phrase.empty()) // such as an emoji, which the index does not hold and does not ask for either
            m_phrases.push_back(std::move(phrase));
    }
}

bool WordMatch::cannotBeIn(QByteArrayView folded) const
{
    return isAscii(folded) && std::ranges::any_of(m_phrases, [&](const Phrase &phrase) {
               return std::ranges::any_of(phrase, [&](const QByteArray &part) { return !folded.contains(part); });
           });
}

bool WordMatch::isIn(QByteArrayView folded) const
{
    if (cannotBeIn(folded))
        return false;
    // For each phrase, whether its first 1, 2, … words were the last ones that passed.
    std::vector<std::vector<bool>> passed;
    passed.reserve(m_phrases.size());
    for (const Phrase &phrase : m_phrases)
        passed.emplace_back(phrase.size(), false);
    std::vector<bool> found(m_phrases.size(), false);
    std::size_t missing = m_phrases.size();
    m_cutter.each(folded, [&](QByteArrayView word) {
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            if (found[i])
                continue;
            const Phrase &phrase = m_phrases[i];
            std::vector<bool> &so = passed[i];
            for (std::size_t k = phrase.size(); k-- > 0;) {
                const bool follows = k == 0 || so[k - 1];
                so[k] = follows && (k + 1 == phrase.size() ? word.startsWith(phrase[k]) : word == phrase[k]);
            }
            if (so.back()) {
                found[i] = true;
                --missing;
            }
        }
        return missing > 0;
    });
    return missing == 0 && !m_phrases.empty();
}

} // namespace concord
