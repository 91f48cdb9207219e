// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/stage.h"

#include "core/model/rules.h"

namespace concord {

bool makesAllied(AllianceState state)
{
    return state == AllianceState::Agreed || state == AllianceState::Active || state == AllianceState::Paused ||
           state == AllianceState::Ending;
}

QList<Stage> nextStages(const Party &party, bool hasLiveAlliance)
{
    switch (party.stage) {
    case Stage::Archived:
        return {party.stageBeforeArchive.value_or(Stage::Listed)};
    case Stage::Allied:
        return hasLiveAlliance ? QList{Stage::Archived} : QList{Stage::Resting, Stage::NotNow, Stage::Archived};
    case Stage::Listed:
        return {Stage::Contacted, Stage::Exploring, Stage::NotNow, Stage::Archived};
    case Stage::Contacted:
    case Stage::Resting:
        return {Stage::Exploring, Stage::NotNow, Stage::Archived};
    case Stage::Exploring:
        return {Stage::NotNow, Stage::Archived};
    case Stage::NotNow:
        break;
    }
    return {Stage::Listed, Stage::Archived};
}

QList<Violation> refusalsOfStage(const Party &party, Stage to, QDate reviewOn, bool hasLiveAlliance)
{
    if (to == party.stage && to != Stage::NotNow)
        return {};
    const bool lawful = to == party.stage || nextStages(party, hasLiveAlliance).contains(to);
    return Rules()
        .require(lawful, QStringLiteral("stage_not_lawful"), word(party.stage), word(to))
        .require(to != Stage::NotNow || reviewOn.isValid(), QStringLiteral("review_day_needed"),
                 QStringLiteral("party.review_on"))
        .broken();
}

Party withStage(Party party, Stage to, QDate reviewOn)
{
    if (to == Stage::Archived && party.stage != Stage::Archived)
        party.stageBeforeArchive = party.stage;
    else if (to != Stage::Archived)
        party.stageBeforeArchive.reset();
    // From the archive "not now" comes back with the day it had.
    if (to == Stage::NotNow)
        party.reviewOn = reviewOn;
    else if (to != Stage::Archived)
        party.reviewOn = {};
    party.stage = to;
    return party;
}

Party followingAlliances(Party party, bool hasLiveAlliance)
{
    const bool archived = party.stage == Stage::Archived;
    const Stage stage = archived ? party.stageBeforeArchive.value_or(Stage::Listed) : party.stage;
    const Stage follows = hasLiveAlliance ? Stage::Allied : stage == Stage::Allied ? Stage::Resting : stage;
    if (archived)
        party.stageBeforeArchive = follows;
    else if (follows != stage)
        party = withStage(party, follows, {});
    return party;
}

} // namespace concord
