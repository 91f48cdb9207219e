// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samples.h"
#include "core/workspace/search.h"
#include "tests/support/folder.h"

#include <cstdlib>

using namespace concord;

/// Any text is safe to search for: even a refusal by SQLite would be a mistake of ours.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Folder folder;
    static const auto workspace =
        createSample(folder.file(QStringLiteral("a.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (!workspace->read([&](const Store &store) { return search(store, text).size(); }))
        std::abort();
    return 0;
}
