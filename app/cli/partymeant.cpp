// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partymeant.h"

#include "core/workspace/partners/merges.h"

namespace concord::cli {

PartyId partyMeant(const Call &call, const QString &words)
{
    const auto meant = call.workspace.read([&](const Store &store) { return partiesMeant(store, words); });
    if (!meant)
        throw UsageError{QStringLiteral("the partners can't be read")};
    if (meant->size() == 1)
        return meant->front();
    if (meant->empty())
        throw UsageError{QStringLiteral("there is no partner \"%1\"; `partners` lists them").arg(words)};
    QStringList numbers;
    for (const PartyId id : *meant)
        numbers << QString::number(id.value());
    throw UsageError{QStringLiteral("several partners are called \"%1\"; name one by its number: %2").arg(words, numbers.join(QStringLiteral(", ")))};
}

} // namespace concord::cli
