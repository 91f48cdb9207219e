// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/storage/store.h"
#include "core/workspace/checkins/checkinlist.h"

#include <optional>
#include <vector>

namespace concord {

/// A side at the table and its mood, of 1 to 5.
struct AgendaSide {
    PartyId id;
    QString name;
    bool isUs = false;
    std::optional<int> mood;      ///< at this check-in
    Basis basis = Basis::TheySaid;
    std::optional<int> lastMood;  ///< at the one before
    bool operator==(const AgendaSide &) const = default;
};

/// Somebody who may have been there.
struct AgendaPerson {
    PartyId id;
    QString name;
    bool attended = false;
    bool operator==(const AgendaPerson &) const = default;
};

/// A responsibility to look at: due since last time, or not on track.
struct AgendaPromise {
    ResponsibilityId id;
    QString title;
    QString who;                  ///< the party that answers for it
    QDate dueOn;
    ResponsibilityState state = ResponsibilityState::Planned;
    std::optional<Confidence> confidence;
    bool operator==(const AgendaPromise &) const = default;
};

/// An action from this check-in or an earlier one.
struct AgendaAction {
    ActionId id;
    QString title;
    QString who;
    QDate dueOn;
    ActionState state = ActionState::Open;
    bool fromThis = false;        ///< promised at this check-in
    bool isPrivate = false;       ///< it follows from a concern that is ours alone
    bool operator==(const AgendaAction &) const = default;
};

/// A benefit and what was read of it last.
struct AgendaFigure {
    BenefitId id;
    QString statement;
    QString who;                  ///< the party that gets it; empty: those served
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> latest;
    QDate latestOn;
    bool unplanned = false;
    int importance = 3;
    bool operator==(const AgendaFigure &) const = default;
};

struct AgendaIdea {
    IdeaId id;
    QString statement;
    QString who;
    QDate putOn;
    IdeaAnswer answer = IdeaAnswer::New;
    bool operator==(const AgendaIdea &) const = default;
};

struct AgendaConcern {
    ConcernId id;
    QString statement;
    QString who;
    ConcernStep step = ConcernStep::Raised;
    QDate stepDueOn;
    Visibility visibility = Visibility::Private;
    bool operator==(const AgendaConcern &) const = default;
};

/// The agenda of one check-in, made from the records.
struct CheckInAgenda {
    CheckIn checkIn;
    CheckInRow row;
    QDate lastHeldOn;                        ///< of the same subject, before this one; invalid: the first
    std::vector<AgendaSide> sides;
    std::vector<AgendaPerson> people;
    std::vector<AgendaPromise> promises;
    std::vector<AgendaAction> actions;
    std::vector<AgendaFigure> figures;
    std::vector<AgendaIdea> ideas;           ///< waiting for an answer
    std::vector<AgendaConcern> concerns;     ///< neither settled nor parked
    std::vector<CheckInItem> items;          ///< what was said about these so far
    QStringList knownChanges;                ///< known to be needed and not made
    // A full review asks more.
    QStringList agreedNotWritten;            ///< topics of the terms
    std::vector<AgendaSide> withoutHighStake; ///< sides without a benefit that they rate 4 or 5
    QDate nextOn;                            ///< proposed for the next one when this is held today; invalid: none
    QList<QDate> missed;                     ///< dates that went by and are kept as missed when this is held today
    bool operator==(const CheckInAgenda &) const = default;
};

/// Throws NotFound when the check-in is gone.
[[nodiscard]] CheckInAgenda checkInAgenda(const Store &store, CheckInId id, QDate today);

} // namespace concord
