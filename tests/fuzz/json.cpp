// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonimport.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"

using namespace concord;

/// Reads into a file, and takes back what was read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Folder folder;
    static const auto workspace = Workspace::create(folder.file(QStringLiteral("a.concord")), {}).value();
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    (void)workspace->perform({QStringLiteral("import.json"), {}}, [&](Store &store) {
        importJson(store, json);
        refuse(QStringLiteral("only_tried"));
    });
    return 0;
}
