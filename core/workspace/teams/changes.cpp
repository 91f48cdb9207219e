// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/changes.h"

#include "core/model/teams/teamrules.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/teams/roundreader.h"

namespace concord {

namespace {

void refuseBroken(const Change &change)
{
    if (const auto broken = violationsOf(change); !broken.isEmpty())
        refuse(broken);
}

QString statementOf(const Workspace &workspace, ChangeId id)
{
    return workspace
        .read([&](const Store &store) {
            const auto change = store.find(id);
            return change ? change->statement : QString();
        })
        .value_or(QString());
}

/// The dimension's mean in the newest closed round that has one, among those opened until the change was made: what is
/// still being answered may be about the time after it.
std::optional<double> meanBefore(const Store &store, const Change &change)
{
    std::optional<double> mean;
    if (!change.teamId)
        return mean;
    for (const ReadRound &read : RoundReader(store).all(*change.teamId)) {
        const auto each = read.meanOf(change.dimension);
        if (read.round.state == RoundState::Closed && read.round.openedOn <= change.madeOn && each)
            mean = each;
    }
    return mean;
}

/// The dimension as the questionnaire writes it, however the user did.
QString asked(const Store &store, const QString &given)
{
    if (given.isEmpty())
        return given;
    const QStringList dimensions = dimensionsAsked(store);
    for (const QString &dimension : dimensions) {
        if (dimension.compare(given.trimmed(), Qt::CaseInsensitive) == 0)
            return dimension;
    }
    refuse(QStringLiteral("no_such_dimension"), given, dimensions.join(QStringLiteral(", ")));
}

void confirm(const Store &store, Change &change)
{
    if (!change.teamId || change.dimension.isEmpty())
        refuse(QStringLiteral("change_without_dimension"), change.statement);
    if (!change.beforeValue)
        refuse(QStringLiteral("no_earlier_value"), change.dimension);
    const std::vector<ReadRound> rounds = RoundReader(store).all(*change.teamId);
    const ReadRound *judge = judgeOf(change, rounds);
    if (judge == nullptr)
        refuse(QStringLiteral("no_later_round"), change.dimension);
    if (!confirms(change, judge->result()))
        refuse(QStringLiteral("not_risen_enough"), change.dimension);
    change.afterRoundId = judge->round.id;
}

} // namespace

Outcome<ChangeId> Changes::notice(const Change &change)
{
    return m_workspace.perform({QStringLiteral("change.notice"), change.statement}, [&](Store &store) {
        Change noticed = change;
        noticed.state = ChangeState::Noticed;
        if (!noticed.noticedOn.isValid())
            noticed.noticedOn = m_workspace.today();
        noticed.dimension = asked(store, noticed.dimension);
        refuseBroken(noticed);
        return store.insert(noticed);
    });
}

Outcome<void> Changes::update(const Change &change)
{
    return m_workspace.perform({QStringLiteral("change.edit"), change.statement}, [&](Store &store) {
        const Change before = store.get(change.id);
        Change edited = change;
        edited.state = before.state;
        if (edited.dimension != before.dimension) {
            edited.dimension = asked(store, edited.dimension);
            if (before.state == ChangeState::Confirmed)
                refuse(QStringLiteral("change_confirmed"), change.statement);
            if (edited.madeOn.isValid())
                edited.beforeValue = meanBefore(store, edited);
        }
        refuseBroken(edited);
        store.update(edited);
    });
}

Outcome<void> Changes::moveTo(ChangeId id, ChangeState state)
{
    return m_workspace.perform({QStringLiteral("change.move"), statementOf(m_workspace, id)}, [&](Store &store) {
        Change change = store.get(id);
        if (const auto refusals = refusalsOfStep(change.state, state); !refusals.isEmpty())
            refuse(refusals);
        if (state == ChangeState::Noticed) { // a dropped one begins anew
            change.madeOn = {};
            change.beforeValue.reset();
        }
        if (state == ChangeState::Made) {
            change.madeOn = m_workspace.today();
            change.beforeValue = meanBefore(store, change);
        }
        if (state == ChangeState::Confirmed)
            confirm(store, change);
        change.state = state;
        store.update(change);
    });
}

Outcome<void> Changes::remove(ChangeId id)
{
    return m_workspace.perform({QStringLiteral("change.remove"), statementOf(m_workspace, id)},
                               [&](Store &store) { store.remove(id); });
}

} // namespace concord
