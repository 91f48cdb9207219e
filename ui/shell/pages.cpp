// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/workspace/overview.h"
#include "ui/history/historypage.h"
#include "ui/shell/sidebar.h"

namespace concord {

namespace {

template <class P>
Page *made(Workspace &workspace, Prompts &prompts)
{
    return new P(workspace, prompts, nullptr);
}

int nothing(const Overview &)
{
    return 0;
}

} // namespace

std::vector<PageKind> pageKinds()
{
    return {
        {QStringLiteral("history"), Sidebar::tr("History"), QStringLiteral("document-open-recent"), {}, made<HistoryPage>, nothing},
    };
}

} // namespace concord
