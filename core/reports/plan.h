// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/reports/document.h"

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

/// The plan, to be set on one page; of long lists it names how many more there are.
[[nodiscard]] Document planDocument(const SharedPlan &plan);
/// What follows it in our own copy.
[[nodiscard]] Document privatePlanPart(const PrivatePlanNotes &notes);

} // namespace concord
