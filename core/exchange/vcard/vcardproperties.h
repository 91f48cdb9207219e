// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard/contentline.h"

namespace concord {

// What single properties of a card say, in any of its versions.

/// How much a value is preferred to others of its kind: 1 the most; `notPreferred` where nothing is said. PREF of 4.0,
/// TYPE=pref of 3.0 and the bare PREF of 2.1.
[[nodiscard]] int preferenceOf(const ContentLine &line);
inline constexpr int notPreferred = 101;

/// Of several texts for one thing the preferred one, else the first.
struct PreferredText {
    QString text;
    int preference = notPreferred;
    /// Takes a text that is there and preferred to what was taken; true where it did.
    bool take(const ContentLine &line, const QString &other);
};

/// "work", "home", "cell": the first type that says something to people; "fax" wherever that is said.
[[nodiscard]] QString labelOf(const ContentLine &line);
/// The filled parts, unescaped and in one line.
[[nodiscard]] QString joinedParts(const QStringList &parts, const QString &separator);
/// N as people say it: prefix, given, additional, family, suffix.
[[nodiscard]] QString spokenName(const QString &value);
/// ADR as people write it: as its LABEL has it, where there is one.
[[nodiscard]] QString addressOf(const ContentLine &line);
/// Apple's own labels without the signs around them: "_$!<HomePage>!$_" is "homepage".
[[nodiscard]] QString plainLabel(const QString &label);
/// "tel:+44-20-7946;phone-context=…", "mailto:a@b" and "urn:uuid:4fbe…" without the scheme and what it is followed by.
[[nodiscard]] QString withoutScheme(const QString &value, const char *scheme);
/// A phone number with its extension, as people write it: "tel:+44-20-7946;ext=7" is "+44-20-7946 ext. 7".
[[nodiscard]] QString spokenPhone(const QString &value);

} // namespace concord
