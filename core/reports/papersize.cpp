// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/papersize.h"

#include <algorithm>
#include <array>

namespace concord {

PaperSize paperSizeOf(const QLocale &locale)
{
    // CLDR, supplemental data, paperSize.
    static constexpr std::array letter{
        QLocale::Belize,  QLocale::Canada, QLocale::Chile,       QLocale::Colombia,   QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala,
        QLocale::Mexico,  QLocale::Nicaragua, QLocale::Panama,   QLocale::Philippines, QLocale::PuertoRico,  QLocale::UnitedStates, QLocale::Venezuela};
    return std::ranges::find(letter, locale.territory()) != letter.end() ? PaperSize::Letter : PaperSize::A4;
}

} // namespace concord
