// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/reports/document.h"

#include <optional>

namespace concord {

/// A check-in so far as all who take part in it may read of it. There is no place in it for a private field
/// (docs/formulas.md, "Private fields").
struct SharedMeeting {
    struct Side {
        QString name;
        std::optional<int> mood;    ///< 1-5; nothing: not said, or no more than our guess
    };
    struct Task {
        QString what;
        QString who;
        QDate by;                   ///< invalid: no day
        QString state;              ///< in words
        bool late = false;
    };
    struct Figure {
        QString side;               ///< empty: those served
        QString statement;
        QString unit;
        std::optional<double> baseline, target, latest;
        QDate readOn;
        bool unplanned = false;     ///< a surprise
    };
    struct Thought {
        QString statement;
        QString from;
        IdeaAnswer answer = IdeaAnswer::New;
    };
    struct Worry {
        QString statement;
        QString raisedBy;
        ConcernStep step = ConcernStep::Raised;
        QDate stepDueOn;
    };
    struct Looked {
        QString at;                 ///< the name of the promise, figure, worry, topic or safeguard
        QString result;
        QString decision;
    };

    QString title;                  ///< the rhythm's or, of a single one, its subject's
    QString about;                  ///< the subject's name
    CheckInKind kind = CheckInKind::Short;
    QDate plannedOn;
    QDate heldOn;                   ///< invalid: not held
    QDate lastOn;                   ///< when the one before was held; invalid: it is the first
    QDate nextOn;                   ///< planned or, before it is held, proposed; invalid: none
    QList<Side> sides;              ///< us first
    QStringList present;
    QList<Task> promises;           ///< due since last time, or not on track
    QList<Task> actions;            ///< open ones from before, and those that were promised at it
    QList<Task> promised;           ///< those alone
    QList<Figure> figures;          ///< of each side, as they stand
    QList<Figure> readings;         ///< those that were read at it
    QList<Thought> ideas;           ///< waiting for an answer
    QList<Worry> worries;           ///< shared and unsettled
    QStringList unwritten;          ///< a full review: topics agreed but not written down
    QList<Looked> looked;
    QString wentWell, stuck, learned, minutes;
};

/// What only our own copy shows.
struct PrivateMeetingNotes {
    QStringList moods;              ///< what we guess of the others
    QString balance;                ///< a full review: in words
    QStringList withoutHighStake;   ///< a full review: sides with nothing that they rate 4 or 5, as far as we know
    QStringList worries;            ///< private and unsettled
    QList<SharedMeeting::Looked> looked;  ///< what was said about private worries
    QList<SharedMeeting::Task> actions;   ///< what follows from these
};

/// What is on the table, in the order of the talk, with room to write on.
[[nodiscard]] Document meetingAgenda(const SharedMeeting &meeting);
/// What was said, decided and promised.
[[nodiscard]] Document meetingMinutes(const SharedMeeting &meeting);
/// What follows either in our own copy; empty when there is nothing.
[[nodiscard]] Document privateMeetingPart(const PrivateMeetingNotes &notes);

} // namespace concord
