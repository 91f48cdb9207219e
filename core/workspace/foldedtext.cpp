// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/foldedtext.h"

#include "core/base/folding.h"

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

} // namespace concord
