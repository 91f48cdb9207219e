// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/reports/document.h"

#include <optional>

namespace concord {

/// What a full review of an alliance looks at, so far as all its parties may read it. There is no place in it for a
/// private field (docs/formulas.md, "Private fields").
struct SharedReview {
    struct Promise {
        QString what;
        QString who;
        QDate dueOn;                ///< invalid: ongoing
        QString state;              ///< in words
        bool late = false;
    };
    struct Figure {
        QString side;               ///< empty: those served
        QString statement;
        QString unit;
        std::optional<double> baseline, target, latest;
        QDate readOn;
        std::optional<double> realisedPercent;
    };
    struct Worry {
        QString statement;
        QString raisedBy;
        ConcernStep step = ConcernStep::Raised;
        QDate stepDueOn;
    };
    struct Thought {
        QString statement;
        QString from;
        IdeaAnswer answer = IdeaAnswer::New;
    };

    QString code;
    QString title;
    QDate from, to;                 ///< the period; `from` invalid: nobody said when it began
    QStringList sides;              ///< us first
    QList<Promise> promises;
    QList<Figure> figures;          ///< of what was planned
    QStringList surprises;          ///< benefits that nobody planned
    QStringList unwritten;          ///< topics agreed but not written down
    QList<Worry> worries;           ///< shared and unsettled
    QList<Thought> thoughts;        ///< ideas without a last answer
};

/// What only our own copy of the sheet shows.
struct PrivateReviewNotes {
    struct Value {
        QString side;
        double gain = 0, burden = 0;
        std::optional<double> percent;
    };
    QString balance;                ///< in words
    QList<Value> values;
    QStringList worries;            ///< private and unsettled
    QString reason;                 ///< why we wanted it
};

/// The sheet, with room to write on for what only the talk can answer.
[[nodiscard]] Document reviewDocument(const SharedReview &review);
/// What follows it in our own copy.
[[nodiscard]] Document privateReviewPart(const PrivateReviewNotes &notes);

} // namespace concord
