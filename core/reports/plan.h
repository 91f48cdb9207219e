// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/reports/document.h"

#include <array>
#include <optional>

namespace concord {

/// An alliance on one page, so far as all its parties may read it. There is no place in it for a private field
/// (docs/formulas.md, "Private fields").
struct SharedPlan {
    struct Side {
        QString name;
        QString role;
        QString spokesperson;
        QString reach;
    };
    struct Given {
        QString side;
        QString statement;
        ContributionState state = ContributionState::Promised;
    };
    struct Gotten {
        QString side;               ///< empty: those served
        QString statement;
        BenefitState state = BenefitState::Expected;
        std::optional<double> latest, target;
        QString unit;
    };
    struct Work {
        QString title;
        QString side;
        QStringList doing;
        QDate dueOn;                ///< invalid: ongoing
        ResponsibilityState state = ResponsibilityState::Planned;
        std::optional<Confidence> confidence;
        bool late = false;
    };
    struct Condition {
        QString statement;
        SafeguardLevel level = SafeguardLevel::Nice;
    };
    struct Worry {
        QString statement;
        QString raisedBy;
        ConcernStep step = ConcernStep::Raised;
        QDate stepDueOn;
    };
    struct Date {
        QDate on;
        QString what;
    };

    QString code;
    QString title;
    QString purpose;
    AllianceState state = AllianceState::Draft;
    int shareLevel = 0;
    QList<Side> sides;              ///< us first
    QList<Given> given;
    QList<Gotten> gotten;
    QList<Work> work;               ///< what is neither done nor dropped
    QList<Condition> conditions;    ///< open ones
    QList<Worry> worries;           ///< shared and unsettled
    QList<Date> dates;              ///< by day
    Date nextCheckIn;               ///< invalid day: none planned
};

/// What only our own copy of the plan shows.
struct PrivatePlanNotes {
    QStringList priorities;
    QString reason;                 ///< why we want it
    QString balance;                ///< in words
    QStringList worries;            ///< private and unsettled
    QDate prepareFrom;              ///< invalid: nothing to prepare for
};

/// How much of each list the plan tells, and of each text.
struct PlanRoom {
    qsizetype ofASide = 6;
    qsizetype work = 10;
    qsizetype open = 8;
    qsizetype dates = 5;
    qsizetype letters = 0; ///< 0: all of them
};
/// Ever less, for when one page can't hold what came before.
inline constexpr std::array planRooms{PlanRoom{}, PlanRoom{4, 10, 6, 5, 160}, PlanRoom{3, 10, 5, 5, 120}, PlanRoom{3, 5, 4, 3, 90},
                                      PlanRoom{2, 5, 3, 3, 70}, PlanRoom{1, 3, 2, 2, 40}};

/// The plan, to be set on one page; of long lists it names how many more there are, and long texts end in an ellipsis.
[[nodiscard]] Document planDocument(const SharedPlan &plan, const PlanRoom &room = planRooms.front());
/// What follows it in our own copy.
[[nodiscard]] Document privatePlanPart(const PrivatePlanNotes &notes, const PlanRoom &room = planRooms.front());

} // namespace concord
