// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkins/checkin.h"
#include "core/model/checkins/schedule.h"
#include "core/storage/store.h"

#include <concepts>
#include <optional>
#include <variant>
#include <vector>

namespace concord {

/// Whom a check-in is with: an alliance, a team or a partner; monostate: anybody.
using CheckInSubject = std::variant<std::monostate, AllianceId, TeamId, PartyId>;

/// Which check-ins a list or a calendar is about.
struct CheckInChoice {
    CheckInSubject subject;
    std::optional<CheckInKind> kind;   ///< nothing: of every kind
    std::optional<CheckInState> state; ///< nothing: whatever became of them

    CheckInChoice() = default;
    template <class Subject>
        requires std::convertible_to<Subject, CheckInSubject>
    CheckInChoice(const Subject &with, std::optional<CheckInKind> of = {}, std::optional<CheckInState> in = {})
        : subject(with), kind(of), state(in)
    {
    }
    friend bool operator==(const CheckInChoice &, const CheckInChoice &) = default;
};

/// A check-in in a list or a calendar.
struct CheckInRow {
    CheckInId id;
    std::optional<CheckInScheduleId> scheduleId; ///< nothing: a single one
    QString title;     ///< the schedule's; of a single one, its subject's name
    QString about;     ///< the subject's name
    CheckInKind kind = CheckInKind::Short;
    CheckInState state = CheckInState::Planned;
    QDate plannedOn;
    QDate movedFrom;
    QDate heldOn;
    int graceDays = 0;

    /// The day under which a calendar shows it: when it was held, or else when it is planned.
    [[nodiscard]] QDate day() const { return heldOn.isValid() ? heldOn : plannedOn; }
    bool operator==(const CheckInRow &) const = default;
};

/// A later date of a rhythm, beyond the one check-in that is planned. It follows from the rule; nothing is stored.
struct RhythmDate {
    CheckInScheduleId scheduleId;
    QString title;     ///< the schedule's
    QString about;     ///< the subject's name
    QDate day;
    bool operator==(const RhythmDate &) const = default;
};

/// How one side felt at a check-in.
struct MoodRow {
    CheckInId checkInId;
    QString side;
    int mood = 0;      ///< 1-5
    bool operator==(const MoodRow &) const = default;
};

/// A rhythm in a list.
struct ScheduleRow {
    CheckInSchedule schedule;
    QString about;
    std::optional<CheckInId> nextId; ///< nothing: paused or at its end
    QDate nextOn;
    bool operator==(const ScheduleRow &) const = default;
};

/// Whom a check-in can be planned with.
struct SubjectRow {
    CheckInSubject subject;
    QString name;
    bool operator==(const SubjectRow &) const = default;
};

/// The planned ones, the earliest first. Like the rhythms and their dates: none with an alliance that is over.
[[nodiscard]] std::vector<CheckInRow> plannedCheckIns(const Store &store, const CheckInChoice &choice = {},
                                                      int limit = 500);
/// What is settled, the latest day first: the page of a list that follows the row `after`.
[[nodiscard]] std::vector<CheckInRow> pastCheckIns(const Store &store, const CheckInChoice &choice = {},
                                                   const std::optional<CheckInRow> &after = {}, int limit = 100);
/// Everything that a calendar shows from `first` to `last`, by day. Cancelled ones are left out unless they are chosen.
[[nodiscard]] std::vector<CheckInRow> checkInsBetween(const Store &store, QDate first, QDate last,
                                                      const CheckInChoice &choice = {});
/// The dates from `first` to `last` that the rhythms come to after what is planned (laterDates() in
/// core/model/checkins/schedule.h), by day. None when another state than planned is chosen.
[[nodiscard]] std::vector<RhythmDate> rhythmDatesBetween(const Store &store, QDate first, QDate last, QDate today,
                                                         const CheckInChoice &choice = {});
/// How much of what was planned with somebody was held in time (punctuality() in core/model/checkins/schedule.h). Reads the
/// last few check-ins, however many there were.
[[nodiscard]] std::optional<Punctuality> punctualityWith(const Store &store, const CheckInSubject &subject, QDate today);
/// The same of one rhythm.
[[nodiscard]] std::optional<Punctuality> punctualityOf(const Store &store, const CheckInSchedule &schedule, QDate today);
/// How the sides of an alliance felt at these check-ins, ours first.
[[nodiscard]] std::vector<MoodRow> moodsAt(const Store &store, const std::vector<CheckInRow> &checkIns);
/// One check-in as a row; nothing when it is gone.
[[nodiscard]] std::optional<CheckInRow> checkInRow(const Store &store, CheckInId id);
struct ScheduleList {
    std::vector<ScheduleRow> rows;
    int all = 0; ///< how many there are, shown or not
};
/// The rhythms that have not ended, by what they are about; the first `limit` of them.
[[nodiscard]] ScheduleList scheduleList(const Store &store, QDate today, const CheckInSubject &subject = {},
                                        int limit = 500);
/// Alliances that are not over, then teams that have not ended, then partners, each by name; names that contain
/// `text` only, at most `limit` of each.
[[nodiscard]] std::vector<SubjectRow> possibleSubjects(const Store &store, const QString &text = {}, int limit = 50);
[[nodiscard]] CheckInSubject subjectOf(const CheckIn &checkIn);
[[nodiscard]] CheckInSubject subjectOf(const CheckInSchedule &schedule);
[[nodiscard]] QString subjectName(const Store &store, const CheckInSubject &subject);

} // namespace concord
