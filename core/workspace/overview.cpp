// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overview.h"

#include "core/model/priorities/priority.h"
#include "core/model/workspaceinfo.h"
#include "core/workspace/today/agenda.h"

namespace concord {

namespace {

/// Of the priorities that are worked on: one that is an idea or rests waits for nothing.
constexpr auto openEnds = R"(
    SELECT (SELECT count(*) FROM need n JOIN priority p ON p.id = n.priority_id
             WHERE p.state = 'active' AND NOT EXISTS (
                SELECT 1 FROM coverage c JOIN party o ON o.id = c.party_id
                 WHERE c.need_id = n.id AND c.percent > 0 AND o.is_partner = 1 AND o.is_self = 0 AND o.stage <> 'archived'))
         + (SELECT count(*) FROM force f JOIN priority p ON p.id = f.priority_id
             WHERE p.state = 'active' AND f.direction = 'holds_back' AND f.answered_by IS NULL))";

} // namespace

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
    if (Statement open = store.query(openEnds); open.next())
        view.priorities = static_cast<int>(open.integer(0));
    for (const AgendaKind kind : kindsDue(store, today)) {
        ++view.waiting;
        switch (kind) {
        case AgendaKind::CheckIn: ++view.checkIns; break;
        case AgendaKind::Responsibility:
        case AgendaKind::Notice:
        case AgendaKind::Prepare:
        case AgendaKind::GoesOn:
        case AgendaKind::Action: ++view.alliances; break;
        case AgendaKind::Ask:
        case AgendaKind::Change: ++view.teams; break;
        }
    }
    return view;
}

} // namespace concord
