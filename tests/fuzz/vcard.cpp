// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcardreader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    (void)concord::readVCards(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
