// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/actions.h"

namespace concord {

Outcome<ActionId> Actions::add(const Action &action)
{
    return m_workspace.perform({QStringLiteral("action.add"), action.title},
                               [&](Store &store) { return store.insert(Action(action)); });
}

Outcome<void> Actions::done(ActionId id)
{
    return move(id, "action.done", ActionState::Done);
}

Outcome<void> Actions::drop(ActionId id)
{
    return move(id, "action.drop", ActionState::Dropped);
}

Outcome<void> Actions::reopen(ActionId id)
{
    return move(id, "action.reopen", ActionState::Open);
}

Outcome<void> Actions::move(ActionId id, const char *code, ActionState state)
{
    const auto found = m_workspace.read([id](const Store &store) { return store.get(id); });
    if (!found)
        return tl::make_unexpected(found.error());
    return m_workspace.perform({QLatin1String(code), found->title}, [&](Store &store) {
        Action action = store.get(id);
        action.state = state;
        action.doneOn = state == ActionState::Done ? m_workspace.today() : QDate();
        store.update(action);
    });
}

} // namespace concord
