// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/reports/document.h"

#include <QLocale>
#include <QString>

namespace concord {

/// The sheets that people print on.
enum class PaperSize { A4, Letter };
template <>
inline constexpr auto words<PaperSize> = wordList("a4", "letter");

/// What is in the printers of the locale's country: Letter in North America and where CLDR says so, else A4.
[[nodiscard]] PaperSize paperSizeOf(const QLocale &locale);

/// How a document stands on its pages.
struct PageSetup {
    QString footer;                            ///< at the foot of every page, before its number
    PaperSize size = paperSizeOf(QLocale());
    bool onePage = false;                      ///< set smaller, as far as it stays readable, until one page holds it
    QList<Document> shorter = {};              ///< instead of a document that one page can't hold even so: ever less of it
};

} // namespace concord
