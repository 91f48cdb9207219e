// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/priorities.h"

#include "core/model/priorities/priorityrules.h"
#include "core/workspace/alliances/common.h"

#include <algorithm>
#include <utility>

namespace concord {

namespace {

void refuseIfAny(QList<Violation> violations)
{
    if (!violations.isEmpty())
        refuse(std::move(violations));
}

/// What a force may say: an answer is one to a hold-back.
void straighten(Force &force)
{
    force.statement = force.statement.simplified();
    if (force.direction == ForceDirection::Forward)
        force.answeredBy.reset();
}

void requireLawful(const AloneEntry &entry, QDate today)
{
    if (entry.spentOn > today)
        refuse(QStringLiteral("in_future"), entry.spentOn.toString(Qt::ISODate));
    refuseIfAny(violationsOf(entry));
}

} // namespace

Outcome<PriorityId> Priorities::add(const QString &title)
{
    return m_workspace.perform({QStringLiteral("priority.add"), title.trimmed()}, [&](Store &store) {
        Priority priority;
        priority.title = title.trimmed();
        return store.insert(priority);
    });
}

Outcome<void> Priorities::edit(PriorityId id, const std::function<void(Priority &)> &change)
{
    return m_workspace.perform(act("priority.edit", id), [&](Store &store) {
        Priority priority = store.get(id);
        change(priority);
        priority.title = priority.title.simplified();
        store.update(priority);
    });
}

Outcome<void> Priorities::remove(PriorityId id)
{
    return m_workspace.perform(act("priority.remove", id), [&](Store &store) {
        const Priority priority = store.get(id);
        QList<Violation> violations;
        {
            Statement alliances = store.query("SELECT a.code, a.title FROM alliance_priority ap JOIN alliance a ON a.id = ap.alliance_id"
                                              " WHERE ap.priority_id = ? ORDER BY a.code",
                                              {id.value()});
            while (alliances.next())
                violations << Violation{QStringLiteral("priority_in_alliance"), priority.title,
                                        alliances.text(0) + u' ' + alliances.text(1)};
        }
        refuseIfAny(std::move(violations));
        store.remove(id);
    });
}

Outcome<std::vector<Priority>> Priorities::list() const
{
    return m_workspace.read([](const Store &store) {
        return store.select<Priority>("WHERE state <> 'dropped' ORDER BY importance DESC, title, id");
    });
}

Outcome<NeedId> Priorities::addNeed(PriorityId id, const QString &what)
{
    return m_workspace.perform(act("priority.add_need", id), [&](Store &store) {
        const auto last = store.first<Need>("WHERE priority_id = ? ORDER BY position DESC, id DESC", {id.value()});
        Need need;
        need.priorityId = id;
        need.what = what.simplified();
        need.position = last ? last->position + 1 : 0;
        return store.insert(need);
    });
}

Outcome<void> Priorities::editNeed(NeedId id, const std::function<void(Need &)> &change)
{
    return m_workspace.perform(actOn("priority.edit_need", id), [&](Store &store) {
        Need need = store.get(id);
        const int position = need.position;
        change(need);
        need.what = need.what.simplified();
        need.position = position;
        store.update(need);
    });
}

Outcome<void> Priorities::moveNeed(NeedId id, int place)
{
    return m_workspace.perform(actOn("priority.move_need", id), [&](Store &store) {
        const Need moved = store.get(id);
        auto needs = store.select<Need>("WHERE priority_id = ? AND id <> ? ORDER BY position, id",
                                        {moved.priorityId.value(), id.value()});
        needs.insert(needs.begin() + std::clamp(place, 0, static_cast<int>(needs.size())), moved);
        for (int position = 0; Need &need : needs) {
            if (std::exchange(need.position, position) != position)
                store.update(need);
            ++position;
        }
    });
}

Outcome<void> Priorities::removeNeed(NeedId id)
{
    return m_workspace.perform(actOn("priority.remove_need", id), [&](Store &store) { store.remove(id); });
}

Outcome<ForceId> Priorities::addForce(PriorityId id, ForceDirection direction, const QString &statement)
{
    return m_workspace.perform(act("priority.add_force", id), [&](Store &store) {
        Force force;
        force.priorityId = id;
        force.direction = direction;
        force.statement = statement;
        straighten(force);
        return store.insert(force);
    });
}

Outcome<void> Priorities::editForce(ForceId id, const std::function<void(Force &)> &change)
{
    return m_workspace.perform(actOn("priority.edit_force", id), [&](Store &store) {
        Force force = store.get(id);
        change(force);
        straighten(force);
        store.update(force);
    });
}

Outcome<void> Priorities::removeForce(ForceId id)
{
    return m_workspace.perform(actOn("priority.remove_force", id), [&](Store &store) { store.remove(id); });
}

Outcome<AloneEntryId> Priorities::addAlone(AloneEntry entry)
{
    return m_workspace.perform(act("priority.add_alone", entry.priorityId), [&](Store &store) {
        if (!entry.spentOn.isValid())
            entry.spentOn = m_workspace.today();
        requireLawful(entry, m_workspace.today());
        return store.insert(entry);
    });
}

Outcome<void> Priorities::editAlone(AloneEntryId id, const std::function<void(AloneEntry &)> &change)
{
    return m_workspace.perform(actOn("priority.edit_alone", id), [&](Store &store) {
        AloneEntry entry = store.get(id);
        change(entry);
        requireLawful(entry, m_workspace.today());
        store.update(entry);
    });
}

Outcome<void> Priorities::removeAlone(AloneEntryId id)
{
    return m_workspace.perform(actOn("priority.remove_alone", id), [&](Store &store) { store.remove(id); });
}

Act Priorities::act(const char *code, PriorityId about) const
{
    return {QLatin1String(code), nameOf(m_workspace, about, &Priority::title)};
}

template <class Record>
Act Priorities::actOn(const char *code, Id<Record> id) const
{
    const auto record = m_workspace.read([&](const Store &store) { return store.find(id); });
    // Gone or not readable: the act itself meets the same and says so.
    return record && *record ? act(code, (**record).priorityId) : Act{QLatin1String(code), {}};
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
