// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancefacts.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/versionsinforce.h"

#include <algorithm>
#include <ranges>

namespace concord {

namespace {

const AgreementVersion *newest(const QList<AgreementVersion> &versions, std::initializer_list<VersionState> states)
{
    const AgreementVersion *found = nullptr;
    for (const AgreementVersion &version : versions) {
        if (std::ranges::find(states, version.state) != states.end() &&
            (found == nullptr || version.number > found->number))
            found = &version;
    }
    return found;
}

} // namespace

QDate AllianceFacts::lastDay() const
{
    const bool over = alliance.state == AllianceState::Completed || alliance.state == AllianceState::Ended;
    if (!over && alliance.state != AllianceState::Ending)
        return {};
    for (const AllianceStep &step : steps | std::views::reverse) {
        if (step.toState == AllianceState::Ending)
            return step.lastDay;
        // Completing an alliance that renews by itself ends it on that day.
        if (step.toState == AllianceState::Completed && step.fromState == AllianceState::Active &&
            agreed(step.takenOn).renewal == Renewal::Automatic)
            return step.takenOn;
    }
    return {};
}

Alliance AllianceFacts::agreed(QDate day) const
{
    const AgreementVersion *version = versionAgreedOn(*this, day);
    return version != nullptr ? asAgreed(alliance, *version) : alliance;
}

AgreementDates AllianceFacts::dates(QDate today) const
{
    AgreementDates dates = agreementDates(agreed(today), today, lastDay());
    if (isOver(alliance.state)) {
        dates.noticeBy = dates.prepareFrom = {};
        dates.noticePassed = false;
    }
    return dates;
}

const AgreementVersion *AllianceFacts::versionToAccept() const
{
    const bool beingMade = alliance.state == AllianceState::Draft || alliance.state == AllianceState::Proposed;
    if (!beingMade) {
        if (const AgreementVersion *inForce = newest(versions, {VersionState::InForce}))
            return inForce;
    }
    return newest(versions, {VersionState::Proposed, VersionState::InForce});
}

const AgreementVersion *AllianceFacts::amendment() const
{
    const AgreementVersion *inForce = newest(versions, {VersionState::InForce});
    const AgreementVersion *proposed = newest(versions, {VersionState::Proposed});
    return proposed != nullptr && (inForce == nullptr || proposed->number > inForce->number) ? proposed : nullptr;
}

bool AllianceFacts::joinedAfter(const AgreementVersion &version, AlliancePartyId side) const
{
    return joinedLater.value(version.id).contains(side);
}

QList<AllianceSide> AllianceFacts::yetToAccept(const AgreementVersion *version, QDate day) const
{
    QList<AllianceSide> waiting = sides;
    if (version != nullptr) {
        waiting.removeIf([this, version, day](const AllianceSide &side) {
            return joinedAfter(*version, side.role.id) || std::ranges::any_of(acceptances, [&](const Acceptance &yes) {
                return yes.versionId == version->id && yes.alliancePartyId == side.role.id
                    && (!day.isValid() || yes.acceptedOn <= day);
            });
        });
    }
    return waiting;
}

} // namespace concord
