// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fontsahead.h"

#include <QLibrary>

namespace concord {

FontsAhead::FontsAhead()
    : m_reading([] {
          // Qt has loaded it already; what is read stays for the whole process, and asking again costs nothing.
          using Init = int (*)();
          if (const auto init = reinterpret_cast<Init>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit")))
              init();
      })
{
}

FontsAhead::~FontsAhead()
{
    m_reading.join();
}

} // namespace concord
