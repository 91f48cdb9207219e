// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/storage/changeset.h"

/// What a damaged file may hold as an entry of its history.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray changes(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    try {
        for (concord::ChangeReader reader(changes); reader.next();) {
            for (int column = 0; column < reader.columnCount(); ++column) {
                (void)reader.before(column);
                (void)reader.after(column);
            }
        }
        (void)concord::inverted(changes);
    } catch (const concord::FailureError &) { // it cannot be read, which is said in words
    }
    return 0;
}
