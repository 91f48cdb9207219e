// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/encodingguess.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <span>

namespace concord {

namespace {

using enum TextEncoding;

bool isForeign(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// The words with letters beyond ASCII. Headers and addresses of e-mail in between would speak for English.
QByteArray foreignWords(const QByteArray &texts)
{
    constexpr QByteArrayView ends(" \t\r\n,;:\"'");
    QByteArray words;
    for (qsizetype at = 0; at < texts.size();) {
        const auto *const end = std::find_if(texts.cbegin() + at, texts.cend(), [&](char c) { return ends.contains(c); });
        const QByteArrayView word(texts.constData() + at, end);
        if (std::ranges::any_of(word, isForeign))
            words.append(word).append(' ');
        at += word.size() + 1;
    }
    return words;
}

/// Whether most letters beyond ASCII stand alone, as where Latin letters carry accents; also where there are too few to tell.
bool isLatinScript(const QByteArray &words)
{
    constexpr qsizetype fewest = 8;
    qsizetype foreign = 0;
    qsizetype following = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        foreign += isForeign(words[at]) ? 1 : 0;
        following += at > 0 && isForeign(words[at]) && isForeign(words[at - 1]) ? 1 : 0;
    }
    return foreign < fewest || 2 * following < foreign;
}

bool isLatin(TextEncoding encoding)
{
    return encoding == Windows1252 || encoding == Windows1250 || encoding == Windows1254 || encoding == Iso2 || encoding == Iso9;
}

/// What programs mean by the names that the detector gives; those of Windows hold all that is in those of ISO.
std::optional<TextEncoding> encodingMeant(const QString &name)
{
    if (name == QLatin1String("ISO-8859-7"))
        return Windows1253;
    if (name.startsWith(QLatin1String("ISO-8859-8")))
        return Windows1255;
    if (name == QLatin1String("ISO-8859-9"))
        return Windows1254;
    return encodingNamed(name);
}

} // namespace

TextEncoding guessedEncoding(const QByteArray &texts)
{
    constexpr int leastSure = 10; ///< of a hundred
    const QByteArray words = foreignWords(texts);
    const bool hasLatin = isLatinScript(words);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), words.constData(), static_cast<std::int32_t>(words.size()), &error);
    std::int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error) != 0)
        return Windows1252;
    for (const UCharsetMatch *match : std::span(matches, static_cast<std::size_t>(count))) {
        const auto encoding = encodingMeant(QString::fromLatin1(ucsdet_getName(match, &error)));
        const bool fits = encoding && *encoding != Utf8 && *encoding != Utf16 && isLatin(*encoding) == hasLatin;
        if (fits && ucsdet_getConfidence(match, &error) >= leastSure)
            return *encoding;
    }
    return Windows1252;
}

} // namespace concord
