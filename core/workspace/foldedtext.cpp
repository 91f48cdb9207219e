// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/foldedtext.h"

namespace concord {
namespace {

/// Letters that Unicode does not take apart into a letter and an accent. Lower case.
QStringView spelledOut(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'ŧ':
        return u"t";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

void appendFolded(FoldedText &folded, const QString &character, qsizetype position)
{
    const QString parts = character.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (part.isMark())
            continue;
        const QStringView letters = spelledOut(part.unicode());
        folded.text += letters.isEmpty() ? QString(part) : letters.toString();
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
