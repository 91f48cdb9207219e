// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/workspace/search.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"

#include <array>
#include <cstdlib>

using namespace concord;

namespace {

/// Few records, so that an input costs what becomes of its expression; among them what one letter finds, what folding
/// finds, and words that FTS5 could take for its own.
std::unique_ptr<Workspace> searched(const QString &file)
{
    constexpr std::array names{u"Søren Ørsted", u"Łucja Żak", u"三田 製作所", u"Δήμητρα", u"NEAR AND NOT OR", u"\"a\" * ^b:c"};
    auto workspace = Workspace::create(file, {}).value();
    (void)workspace->perform({QStringLiteral("fuzz.put"), {}}, [&](Store &store) {
        for (const char16_t *name : names) {
            Party party;
            party.name = QString::fromUtf16(name);
            party.note = QStringLiteral("straße, naïve and İstanbul; 2026-11-23");
            store.insert(party);
        }
    });
    return workspace;
}

} // namespace

/// Any text is safe to search for: even a refusal by SQLite would be a mistake of ours.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Folder folder;
    static const auto workspace = searched(folder.file(QStringLiteral("a.concord")));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (!workspace->read([&](const Store &store) { return search(store, text).size(); }))
        std::abort();
    return 0;
}
