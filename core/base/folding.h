// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// The text as search and sorting see it: small letters, without accents, compatibility forms taken apart, and the
/// letters that Unicode does not take apart spelled out ("Ørsted Straße" is "orsted strasse"). Never translated and
/// independent of the locale, so that it may be kept in the file.
[[nodiscard]] QString folded(const QString &text);

/// What a small letter with a stroke or a tie is spelled as, since Unicode does not take it apart; empty for any other.
[[nodiscard]] QLatin1String spelledOut(QChar letter);

} // namespace concord
