// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/model/partners/interaction.h"
#include "core/workspace/partners/fits.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/teams/asklist.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace concord {

/// A strength and the needs that it serves, by their text.
struct StrengthLine {
    Strength strength;
    QStringList needs;
    QList<NeedId> needIds; ///< the same, by their ids
};

/// A need of the priority, and what is said about the partner's covering it.
struct CoverageLine {
    Need need;
    std::optional<Coverage> coverage;
};

/// A role seen from one of its two parties.
struct RoleLine {
    Affiliation affiliation;
    PartyId otherId;
    QString otherName;
};

struct PartnerAllianceLine {
    AllianceId id;
    QString code;
    QString title;
    AllianceState state = AllianceState::Draft;
    QDate startOn;
};

/// All that the page of one partner shows.
struct PartnerDetail {
    Party party;
    PartnerRow row;            ///< alignment with the priority and the last contact
    QList<Stage> nextStages;   ///< where its stage may lead now
    std::vector<StrengthLine> strengths;
    std::optional<FitDetail> fit;       ///< nothing without a priority
    std::vector<CoverageLine> coverages; ///< one for each need of the priority; none without a priority
    std::vector<ContactPoint> contacts; ///< preferred ones first
    std::vector<RoleLine> roles;        ///< current ones first, then the latest ended
    QStringList tags;
    std::vector<PartnerAllianceLine> alliances;
    std::vector<AskLine> asks;  ///< open ones first, then the latest
};

/// Nothing when the party is gone.
[[nodiscard]] std::optional<PartnerDetail> partnerDetail(const Store &store, PartyId id,
                                                         std::optional<PriorityId> priority);

/// The partner on whose timeline an interaction is looked at: the first that took part.
[[nodiscard]] std::optional<PartyId> partnerOf(const Store &store, InteractionId id);

} // namespace concord
