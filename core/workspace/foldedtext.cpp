// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/foldedtext.h"

#include "core/base/folding.h"

#include <algorithm>

namespace concord {
namespace {

void appendFolded(FoldedText &folded, const QString &character, qsizetype position)
{
    const QString parts = character.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (part.isMark())
            continue;
        const QLatin1String letters = spelledOut(part);
        folded.text += letters.isEmpty() ? QString(part) : QString(letters);
        while (folded.origin.size() < folded.text.size())
            folded.origin << position;
    }
}

constexpr qsizetype before = 30;

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

} // namespace

FoldedText fold(const QString &text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            folded.text += QChar(unit).toLower();
            folded.origin << i;
            continue;
        }
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        appendFolded(folded, text.mid(i, isPair ? 2 : 1), i);
        i += isPair ? 1 : 0;
    }
    return folded;
}

qsizetype wordAt(const QString &folded, const QString &word, qsizetype from, WordEnd end)
{
    for (qsizetype at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
        const qsizetype next = at + word.size();
        const bool ends = end == WordEnd::Anywhere || next >= folded.size() || !isPartOfWord(folded[next]);
        if (ends && (at == 0 || !isPartOfWord(folded[at - 1])))
            return at;
    }
    return -1;
}

QString excerpt(const QString &text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - before);
    qsizetype to = std::min(text.size(), at + excerptLength);
    while (from > 0 && from < at && isPartOfWord(text[from - 1]))
        ++from;
    while (to < text.size() && to > at + 1 && isPartOfWord(text[to]) && isPartOfWord(text[to - 1]))
        --to;
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace concord
