// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/details.h"

namespace concord {

namespace {

template <class Change>
Outcome<void> changed(Workspace &workspace, const QString &code, const QString &about, const Change &change)
{
    return workspace.perform({code, about}, [&](Store &store) {
        WorkspaceInfo info = infoOf(store);
        change(info);
        if (const auto broken = violationsOf(info); !broken.isEmpty())
            refuse(broken);
        store.update(info);
    });
}

} // namespace

WorkspaceInfo infoOf(const Store &store)
{
    auto info = store.first<WorkspaceInfo>("LIMIT 1");
    if (!info)
        throw FailureError({FailureKind::Corrupt, {}, QStringLiteral("workspace")});
    return *std::move(info);
}

Outcome<void> Details::rename(const QString &title)
{
    return changed(m_workspace, QStringLiteral("workspace.rename"), title,
                   [&](WorkspaceInfo &info) { info.title = title.trimmed(); });
}

Outcome<void> Details::startWeekOn(WeekStart day)
{
    return changed(m_workspace, QStringLiteral("workspace.start_week"), {},
                   [&](WorkspaceInfo &info) { info.weekStart = day; });
}

Outcome<void> Details::countIn(const QString &code)
{
    return changed(m_workspace, QStringLiteral("workspace.count_in"), code,
                   [&](WorkspaceInfo &info) { info.defaultCurrency = code.trimmed().toUpper(); });
}

} // namespace concord
