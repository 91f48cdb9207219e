// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/fivedays/fivedays.h"

#include "core/model/priorities/priority.h"

namespace concord {

namespace {

/// The current plan, which from now on is of the priority that it was shown under.
std::optional<DayPlan> settledPlan(Store &store)
{
    auto plan = currentPlan(store);
    if (plan && !plan->priorityId) {
        plan->priorityId = priorityOf(store, plan);
        if (plan->priorityId)
            store.update(*plan);
    }
    return plan;
}

DayPlan planToWriteIn(Store &store, QDate today)
{
    if (auto plan = settledPlan(store))
        return *std::move(plan);
    DayPlan plan;
    plan.priorityId = priorityOf(store, std::nullopt);
    plan.startedOn = today;
    store.insert(plan);
    return plan;
}

} // namespace

Outcome<void> FiveDays::write(DayPrompt prompt, const QString &text)
{
    const QString written = text.trimmed();
    return m_workspace.perform({QStringLiteral("five_days.write"), QString::number(dayOf(prompt))}, [&](Store &store) {
        const auto known = currentPlan(store);
        if (written.isEmpty() && !known)
            return;
        const DayPlan plan = planToWriteIn(store, m_workspace.today());
        auto note = store.first<DayNote>("WHERE plan_id = ? AND prompt = ?", {plan.id.value(), QString(word(prompt))});
        if (written.isEmpty()) {
            if (note)
                store.remove(note->id);
            return;
        }
        if (note && note->text == written)
            return;
        DayNote edited = note.value_or(DayNote());
        edited.planId = plan.id;
        edited.prompt = prompt;
        edited.text = written;
        edited.writtenOn = m_workspace.today();
        if (note)
            store.update(edited);
        else
            store.insert(edited);
    });
}

Outcome<void> FiveDays::turnTo(PriorityId priority)
{
    const QString title = m_workspace
                              .read([&](const Store &store) {
                                  const auto known = store.find(priority);
                                  return known ? known->title : QString();
                              })
                              .value_or(QString());
    return m_workspace.perform({QStringLiteral("five_days.turn_to"), title}, [&](Store &store) {
        (void)store.get(priority);
        // Its notes stay with the priority that they were seen under, though it was never chosen.
        const auto current = settledPlan(store);
        auto plan = store.first<DayPlan>("WHERE priority_id = ? ORDER BY id LIMIT 1", {priority.value()});
        const bool isOpenToAny = current && !current->priorityId;
        if (!plan && isOpenToAny)
            plan = current;
        for (DayPlan &other : store.select<DayPlan>("WHERE is_current = 1")) {
            if (plan && other.id == plan->id)
                continue;
            other.isCurrent = false;
            store.update(other);
        }
        if (!plan) {
            DayPlan begun;
            begun.priorityId = priority;
            begun.startedOn = m_workspace.today();
            store.insert(begun);
            return;
        }
        plan->priorityId = priority;
        plan->isCurrent = true;
        store.update(*plan);
    });
}

std::optional<DayPlan> currentPlan(const Store &store)
{
    return store.first<DayPlan>("ORDER BY is_current DESC, id DESC LIMIT 1");
}

std::optional<PriorityId> priorityOf(const Store &store, const std::optional<DayPlan> &plan)
{
    if (plan && plan->priorityId)
        return plan->priorityId;
    const auto priority = store.first<Priority>("WHERE state = 'active' ORDER BY importance DESC, id LIMIT 1");
    return priority ? std::optional(priority->id) : std::nullopt;
}

} // namespace concord
