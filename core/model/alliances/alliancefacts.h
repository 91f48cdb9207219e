// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/agreementdates.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"

#include <QHash>

namespace concord {

/// One side of an alliance with what is known of it.
struct AllianceSide {
    AllianceParty role;
    Party party;
    bool reachable = false; ///< the spokesperson, or the party itself, has a contact point
};

/// Everything that the rules of an alliance look at, loaded in one go.
struct AllianceFacts {
    Alliance alliance;
    QList<AllianceSide> sides;
    QList<AllianceStep> steps; ///< oldest first
    QList<HandBack> handBacks;
    bool hasPriority = false;    ///< at least one priority is linked
    bool aloneCostNoted = false; ///< one of them has an entry in the go-it-alone ledger
    QList<Term> terms;
    QList<Responsibility> responsibilities;
    QList<ResponsibilityPerson> people; ///< of all its responsibilities
    QList<Contribution> contributions;
    QList<Benefit> benefits;
    QList<Safeguard> safeguards;
    QList<AgreementVersion> versions;
    QList<Acceptance> acceptances; ///< of all its versions
    QHash<AgreementVersionId, QList<AlliancePartyId>> joinedLater; ///< by version: the sides that its text does not name
    bool textMoved = false; ///< the records say something else by now than the text that is proposed
    QList<CheckInSchedule> schedules;
    QList<CheckIn> checkIns;

    /// The last day that a notice named, once the alliance is ending or over; none before.
    [[nodiscard]] QDate lastDay() const;
    /// The record with the term, renewal and notice that bind on that day: those that the parties agreed to, and while
    /// nothing is agreed its own.
    [[nodiscard]] Alliance agreed(QDate day) const;
    /// What those lead to. Of an alliance that is over only the end: there is nothing to give notice of, or to prepare.
    [[nodiscard]] AgreementDates dates(QDate today) const;

    /// The version that the parties' yes is about: the newest proposed or in force, and once the alliance runs the one
    /// in force. Null: nothing was proposed yet.
    [[nodiscard]] const AgreementVersion *versionToAccept() const;
    /// The version proposed to follow the one in force; null without one.
    [[nodiscard]] const AgreementVersion *amendment() const;
    /// Whether a side joined after the text was sealed, so that it is not asked to accept it.
    [[nodiscard]] bool joinedAfter(const AgreementVersion &version, AlliancePartyId side) const;
    /// The sides that `version` names and that have not accepted it; with a day, those that had not by its end.
    [[nodiscard]] QList<AllianceSide> yetToAccept(const AgreementVersion *version, QDate day = {}) const;
};

} // namespace concord
