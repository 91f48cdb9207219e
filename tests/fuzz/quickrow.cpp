// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/teams/quickrow.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    (void)concord::readQuickRow(QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)), 20);
    return 0;
}
