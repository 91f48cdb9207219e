// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/nearname.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype shortestForASlip = 6;

bool isInitial(const QString &word)
{
    return word.size() == 1 && word.front().isLetter();
}

QStringList withoutMiddleInitials(const QStringList &words)
{
    QStringList kept;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at == 0 || at == words.size() - 1 || !isInitial(words[at]))
            kept << words[at];
    }
    return kept;
}

/// The last word is the same and each of the others is, or is the initial of the other's.
bool agreeByInitials(const QStringList &left, const QStringList &right)
{
    const QStringList a = withoutMiddleInitials(left);
    const QStringList b = withoutMiddleInitials(right);
    if (a.size() != b.size() || a.size() < 2 || a.last() != b.last() || isInitial(a.last()))
        return false;
    for (qsizetype at = 0; at < a.size() - 1; ++at) {
        const bool isShortened = (isInitial(a[at]) || isInitial(b[at])) && a[at].front() == b[at].front();
        if (a[at] != b[at] && !isShortened)
            return false;
    }
    return true;
}

/// The same letters, or one more, less, other, or two neighbours swapped.
bool differByOneSlip(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (left.size() < shortestForASlip || right.size() - left.size() > 1)
        return false;
    if (left == right)
        return true;
    const auto [a, b] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype at = a - left.begin();
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    if (left.size() < right.size())
        return isLetter(right[at]) && left.sliced(at) == right.sliced(at + 1);
    if (!isLetter(left[at]) || !isLetter(right[at]))
        return false;
    if (left.sliced(at + 1) == right.sliced(at + 1))
        return true;
    return at + 1 < left.size() && left[at] == right[at + 1] && left[at + 1] == right[at]
        && left.sliced(at + 2) == right.sliced(at + 2);
}

} // namespace

NameParts::NameParts(const QString &folded)
{
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            end();
    }
    end();
    joined = words.join(QString());
    QStringList inOrder = words;
    inOrder.sort();
    sorted = inOrder.join(u' ');
}

bool areNear(const NameParts &left, const NameParts &right)
{
    if (left.words == right.words || left.words.isEmpty() || right.words.isEmpty())
        return false;
    return left.sorted == right.sorted || agreeByInitials(left.words, right.words)
        || differByOneSlip(left.joined, right.joined);
}

} // namespace concord
