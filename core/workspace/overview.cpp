// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overview.h"

#include "core/model/priorities/priority.h"
#include "core/model/workspaceinfo.h"
#include "core/workspace/today/agenda.h"

namespace concord {

Heading heading(const Store &store)
{
    Heading above;
    above.title = store.first<WorkspaceInfo>("LIMIT 1").value_or(WorkspaceInfo()).title;
    if (const auto priority = store.first<Priority>("WHERE state = 'active' ORDER BY importance DESC, id LIMIT 1"))
        above.topPriority = priority->title;
    return above;
}

Overview overview(const Store &store, QDate today)
{
    Overview view;
    for (const AgendaKind kind : kindsDue(store, today)) {
        ++view.waiting;
        switch (kind) {
        case AgendaKind::CheckIn: ++view.checkIns; break;
        case AgendaKind::Responsibility:
        case AgendaKind::Notice:
        case AgendaKind::Prepare:
        case AgendaKind::Action: ++view.alliances; break;
        case AgendaKind::Ask:
        case AgendaKind::Change: ++view.teams; break;
        }
    }
    return view;
}

} // namespace concord
