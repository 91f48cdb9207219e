// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/textmoved.h"

#include "core/reports/conditions.h"
#include "core/reports/markdown.h"
#include "core/workspace/alliances/agreements.h"

namespace concord {

void seeWhetherTextMoved(const Store &store, AllianceFacts &facts)
{
    const AgreementVersion *version = facts.versionToAccept();
    if (facts.alliance.state != AllianceState::Proposed || version == nullptr)
        return;
    const QString now = assembledText(store, facts.alliance.id);
    facts.textMoved = version->body != now && !stillSays(fromMarkdown(version->body), fromMarkdown(now));
}

} // namespace concord
