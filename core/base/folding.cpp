// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"

namespace concord {

namespace {

/// An accent above, below or through a letter. Signs that carry a vowel or a sound of their own (virama, nukta, kana
/// voicing) stay, since without them other words would come out.
bool isAccent(QChar c)
{
    const auto combining = c.combiningClass();
    return c.category() == QChar::Mark_NonSpacing && (combining == 1 || combining > 9);
}

} // namespace

QLatin1String spelledOut(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß': return QLatin1String("ss");
    case u'æ': return QLatin1String("ae");
    case u'œ': return QLatin1String("oe");
    case u'ø': return QLatin1String("o");
    case u'đ':
    case u'ð': return QLatin1String("d");
    case u'ħ': return QLatin1String("h");
    case u'ı': return QLatin1String("i");
    case u'ł': return QLatin1String("l");
    case u'þ': return QLatin1String("th");
    case u'ŧ': return QLatin1String("t");
    default: return {};
    }
}

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (isAccent(c))
            continue;
        if (const QLatin1String letters = spelledOut(c); !letters.isEmpty())
            result += letters;
        else
            result += c;
    }
    return result;
}

} // namespace concord
