// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/priorities.h"

namespace concord {

Outcome<PriorityId> Priorities::add(const QString &title)
{
    return m_workspace.perform({QStringLiteral("priority.add"), title.trimmed()}, [&](Store &store) {
        Priority priority;
        priority.title = title.trimmed();
        return store.insert(priority);
    });
}

Outcome<std::vector<Priority>> Priorities::list() const
{
    return m_workspace.read([](const Store &store) {
        return store.select<Priority>("WHERE state <> 'dropped' ORDER BY importance DESC, title, id");
    });
}

PriorityId priorityTitled(Store &store, const QString &title)
{
    for (const Priority &priority : store.select<Priority>("ORDER BY id")) {
        if (priority.title.compare(title.trimmed(), Qt::CaseInsensitive) == 0)
            return priority.id;
    }
    Priority priority;
    priority.title = title.trimmed();
    return store.insert(priority);
}

} // namespace concord
