// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/versionsinforce.h"

#include "core/model/alliances/alliancerules.h"

#include <algorithm>
#include <ranges>

namespace concord {

namespace {

QDate lastYes(const AllianceFacts &facts, AgreementVersionId version)
{
    QDate last;
    for (const Acceptance &yes : facts.acceptances) {
        if (yes.versionId == version && (!last.isValid() || yes.acceptedOn > last))
            last = yes.acceptedOn;
    }
    return last;
}

/// The last day on which any text counts; invalid while nothing ended it.
QDate lastDayOfAll(const AllianceFacts &facts, QDate day)
{
    const AllianceState state = facts.alliance.state;
    const QDate named = facts.lastDay();
    if (state != AllianceState::Completed && state != AllianceState::Ended)
        return named;
    // It may be over before the day that was named or agreed, and never counts longer than it lasted.
    const QDate meant = named.isValid() ? named : facts.dates(day).endOn;
    QDate over;
    for (const AllianceStep &step : facts.steps) {
        if (step.fromState != step.toState)
            over = step.takenOn;
    }
    return meant.isValid() && over.isValid() ? std::min(meant, over) : std::max(meant, over);
}

/// Whether a version was taken back as a whole, by reopening or dropping what was agreed, on that day or before.
bool wasTakenBack(const AllianceFacts &facts, const AgreementVersion &version, QDate day)
{
    int sealed = 0; // until an alliance runs, each proposal seals the next number
    for (const AllianceStep &step : facts.steps) {
        if (step.toState == AllianceState::Proposed)
            ++sealed;
        const bool back = step.fromState == AllianceState::Agreed
            && (step.toState == AllianceState::Draft || step.toState == AllianceState::Dropped);
        if (back && version.number <= sealed && step.takenOn <= day)
            return true;
    }
    return false;
}

} // namespace

QDate inForceFrom(const AllianceFacts &facts, const AgreementVersion &version)
{
    if (version.state != VersionState::InForce && version.state != VersionState::Replaced)
        return {};
    return version.effectiveOn.isValid() ? version.effectiveOn : lastYes(facts, version.id);
}

namespace {

/// The version with the highest number whose first day had come, unless it was taken back.
const AgreementVersion *countingOn(const AllianceFacts &facts, QDate day)
{
    const AgreementVersion *found = nullptr;
    for (const AgreementVersion &version : facts.versions) {
        const QDate from = inForceFrom(facts, version);
        if (from.isValid() && from <= day && (found == nullptr || version.number > found->number))
            found = &version;
    }
    return found != nullptr && wasTakenBack(facts, *found, day) ? nullptr : found;
}

} // namespace

const AgreementVersion *versionAgreedOn(const AllianceFacts &facts, QDate day)
{
    using enum AllianceState;
    const AllianceState state = facts.alliance.state;
    if (state == Draft || state == Proposed || state == Declined || state == Dropped)
        return nullptr;
    if (const AgreementVersion *counting = countingOn(facts, day))
        return counting;
    const auto first = std::ranges::find_if(facts.versions, [&](const AgreementVersion &version) {
        const bool accepted = version.state == VersionState::InForce || version.state == VersionState::Replaced;
        return accepted && !wasTakenBack(facts, version, day);
    });
    return first != facts.versions.end() ? &*first : nullptr;
}

VersionStatus statusOn(const AllianceFacts &facts, const AgreementVersion &version, QDate day)
{
    switch (version.state) {
    case VersionState::Draft: return VersionStatus::Draft;
    case VersionState::Proposed: return VersionStatus::Proposed;
    case VersionState::Withdrawn: return VersionStatus::Withdrawn;
    case VersionState::InForce:
    case VersionState::Replaced: break;
    }
    if (wasTakenBack(facts, version, day))
        return VersionStatus::TakenBack;
    const QDate last = lastDayOfAll(facts, day);
    const bool over = last.isValid() && day > last;
    const QDate seen = over ? last : day;
    const auto countsOn = [&](QDate on) {
        const AgreementVersion *counting = countingOn(facts, on);
        return counting != nullptr && counting->number == version.number;
    };
    if (countsOn(seen))
        return over ? VersionStatus::Over : VersionStatus::InForce;
    const QDate from = inForceFrom(facts, version);
    if (from > seen && countsOn(from))
        return last.isValid() && from > last ? VersionStatus::Over : VersionStatus::CountsLater;
    return VersionStatus::Replaced;
}

bool awaitsAcceptance(const AllianceFacts &facts, const AgreementVersion &version, QDate day)
{
    if (isOver(facts.alliance.state))
        return false;
    const VersionStatus status = statusOn(facts, version, day);
    return status == VersionStatus::Proposed || status == VersionStatus::CountsLater || status == VersionStatus::InForce;
}

const AgreementVersion *versionInForceOn(const AllianceFacts &facts, QDate day)
{
    if (const QDate last = lastDayOfAll(facts, day); last.isValid() && day > last)
        return nullptr;
    return countingOn(facts, day);
}

} // namespace concord
