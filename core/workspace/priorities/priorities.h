// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/priorities/priority.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <vector>

namespace concord {

/// What one does with priorities. Each verb is one act; an edit reads the record anew, lets `change` alter it and writes
/// it, so that what somebody else changed meanwhile in another field stays.
class Priorities {
public:
    explicit Priorities(Workspace &workspace) : m_workspace(workspace) {}

    /// Adds an active project of that title. Act "priority.add".
    Outcome<PriorityId> add(const QString &title);
    Outcome<void> edit(PriorityId id, const std::function<void(Priority &)> &change);
    /// Deletes a priority with its needs, forces, ledger and alignment. Refuses "priority_in_alliance", one violation for
    /// each alliance that serves it (subject: the priority, detail: the alliance).
    Outcome<void> remove(PriorityId id);
    /// Every priority that is not dropped, the most important first, then by title.
    [[nodiscard]] Outcome<std::vector<Priority>> list() const;

    /// Adds a need behind the others.
    Outcome<NeedId> addNeed(PriorityId id, const QString &what);
    /// Changes fields; the order has a verb of its own.
    Outcome<void> editNeed(NeedId id, const std::function<void(Need &)> &change);
    /// Puts a need at a place of the list, counted from 0 and stopping at the ends.
    Outcome<void> moveNeed(NeedId id, int place);
    /// Removes a need with what was said about who covers it.
    Outcome<void> removeNeed(NeedId id);

    Outcome<ForceId> addForce(PriorityId id, ForceDirection direction, const QString &statement);
    /// Only what holds back has an answer; turned forward, it loses it.
    Outcome<void> editForce(ForceId id, const std::function<void(Force &)> &change);
    Outcome<void> removeForce(ForceId id);

    /// Writes a line of the go-it-alone ledger; without a day, today. Refuses "in_future" and what violationsOf(AloneEntry)
    /// lists.
    Outcome<AloneEntryId> addAlone(AloneEntry entry);
    Outcome<void> editAlone(AloneEntryId id, const std::function<void(AloneEntry &)> &change);
    Outcome<void> removeAlone(AloneEntryId id);

private:
    [[nodiscard]] Act act(const char *code, PriorityId about) const;
    /// The act of a verb on something that belongs to a priority.
    template <class Record>
    [[nodiscard]] Act actOn(const char *code, Id<Record> id) const;

    Workspace &m_workspace;
};

/// The priority of that title, whatever the case of its letters, or a new one. Inside an act.
[[nodiscard]] PriorityId priorityTitled(Store &store, const QString &title);

} // namespace concord
