// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkinlist.h"

#include "core/model/alliances/alliance.h"
#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/workspace/alliances/common.h"

#include <QByteArray>

#include <algorithm>
#include <initializer_list>

namespace concord {

namespace {

constexpr QByteArrayView rowColumns = R"(
    SELECT c.id, c.schedule_id, coalesce(s.title, a.title, t.name, p.name), coalesce(a.title, t.name, p.name), c.kind,
           c.state, c.planned_on, c.moved_from, c.held_on, coalesce(s.grace_days, 0)
    FROM check_in c
    LEFT JOIN check_in_schedule s ON s.id = c.schedule_id
    LEFT JOIN alliance a ON a.id = c.alliance_id
    LEFT JOIN team t ON t.id = c.team_id
    LEFT JOIN party p ON p.id = c.party_id
)";

CheckInRow readRow(const Statement &row)
{
    CheckInRow checkIn;
    checkIn.id = row.id<CheckIn>(0);
    checkIn.scheduleId = row.as<std::optional<CheckInScheduleId>>(1);
    checkIn.title = row.text(2);
    checkIn.about = row.text(3);
    checkIn.kind = row.as<CheckInKind>(4);
    checkIn.state = row.as<CheckInState>(5);
    checkIn.plannedOn = row.day(6);
    checkIn.movedFrom = row.day(7);
    checkIn.heldOn = row.day(8);
    checkIn.graceDays = static_cast<int>(row.integer(9));
    return checkIn;
}

/// What is still planned with an alliance that is over, as older files have it, is never held.
QByteArray withWhatGoesOn()
{
    return "(a.id IS NULL OR a.state NOT IN " + statesThatAreOver() + ")";
}

/// The column of table `alias` that names the subject, and the subject's id.
struct SubjectFilter {
    QByteArray condition; ///< " AND alias.column = ?", or nothing
    std::int64_t id = 0;
};

SubjectFilter filterFor(const CheckInSubject &subject, const char *alias)
{
    const auto on = [alias](const char *column, std::int64_t id) {
        return SubjectFilter{QByteArray(" AND ") + alias + '.' + column + " = ?", id};
    };
    if (const auto *alliance = std::get_if<AllianceId>(&subject))
        return on("alliance_id", alliance->value());
    if (const auto *team = std::get_if<TeamId>(&subject))
        return on("team_id", team->value());
    if (const auto *party = std::get_if<PartyId>(&subject))
        return on("party_id", party->value());
    return {};
}

/// The same for a kind and a state as well. Their words are the program's own, so they stand in the text.
SubjectFilter filterFor(const CheckInChoice &choice, const char *alias)
{
    SubjectFilter filter = filterFor(choice.subject, alias);
    const auto add = [&](const char *column, QLatin1String value) {
        filter.condition.prepend(QByteArray(" AND ") + alias + '.' + column + " = '" + value.data() + '\'');
    };
    if (choice.kind)
        add("kind", word(*choice.kind));
    if (choice.state)
        add("state", word(*choice.state));
    return filter;
}

std::vector<CheckInRow> readRows(const Store &store, QByteArrayView where, std::initializer_list<Value> values,
                                 const CheckInChoice &choice, QByteArrayView order)
{
    const SubjectFilter filter = filterFor(choice, "c");
    const QByteArray sql = rowColumns.toByteArray() + where.toByteArray() + filter.condition + ' ' + order.toByteArray();
    Statement rows = store.query(sql, values);
    if (filter.id != 0)
        rows.bind(static_cast<int>(values.size()) + 1, filter.id);
    std::vector<CheckInRow> list;
    while (rows.next())
        list.push_back(readRow(rows));
    return list;
}

template <class Record>
CheckInSubject subjectOfRecord(const Record &record)
{
    if (record.allianceId)
        return *record.allianceId;
    if (record.teamId)
        return *record.teamId;
    if (record.partyId)
        return *record.partyId;
    return {};
}

} // namespace

std::vector<CheckInRow> plannedCheckIns(const Store &store, const CheckInChoice &choice, int limit)
{
    const QByteArray order = "ORDER BY c.planned_on, c.id LIMIT " + QByteArray::number(limit);
    const QByteArray where = QByteArray("WHERE c.state = 'planned' AND ") + withWhatGoesOn();
    return readRows(store, where, {}, choice, order);
}

std::vector<CheckInRow> pastCheckIns(const Store &store, const CheckInChoice &choice,
                                     const std::optional<CheckInRow> &after, int limit)
{
    const QByteArray order =
        "ORDER BY coalesce(c.held_on, c.planned_on) DESC, c.id DESC LIMIT " + QByteArray::number(limit);
    if (!after)
        return readRows(store, "WHERE c.state <> 'planned'", {}, choice, order);
    const Value day = Cell<QDate>::get(after->day());
    return readRows(store,
                    "WHERE c.state <> 'planned' AND coalesce(c.held_on, c.planned_on) <= ?"
                    " AND (coalesce(c.held_on, c.planned_on), c.id) < (?, ?)",
                    {day, day, after->id.value()}, choice, order);
}

std::vector<CheckInRow> checkInsBetween(const Store &store, QDate first, QDate last, const CheckInChoice &choice)
{
    QByteArray where = "WHERE coalesce(c.held_on, c.planned_on) BETWEEN ? AND ?";
    if (!choice.state)
        where += " AND c.state <> 'cancelled'";
    where += QByteArray(" AND (c.state <> 'planned' OR ") + withWhatGoesOn() + ')';
    return readRows(store, where, {Cell<QDate>::get(first), Cell<QDate>::get(last)}, choice,
                    "ORDER BY coalesce(c.held_on, c.planned_on), c.id");
}

std::vector<RhythmDate> rhythmDatesBetween(const Store &store, QDate first, QDate last, QDate today,
                                           const CheckInChoice &choice)
{
    if (choice.state.value_or(CheckInState::Planned) != CheckInState::Planned)
        return {};
    const SubjectFilter filter = filterFor(CheckInChoice(choice.subject, choice.kind), "s");
    const QByteArray sql = R"(
        SELECT s.id, s.title, coalesce(a.title, t.name, p.name), s.every_n, s.unit, s.anchor_on, s.basis, s.until_on,
               c.planned_on, s.rrule, c.moved_from
        FROM check_in_schedule s
        JOIN check_in c ON c.schedule_id = s.id AND c.state = 'planned'
        LEFT JOIN alliance a ON a.id = s.alliance_id
        LEFT JOIN team t ON t.id = s.team_id
        LEFT JOIN party p ON p.id = s.party_id
        WHERE c.planned_on < ? AND )"
                           + withWhatGoesOn() + filter.condition + " ORDER BY c.planned_on, c.id";
    Statement rows = store.query(sql, {Cell<QDate>::get(last)});
    if (filter.id != 0)
        rows.bind(2, filter.id);
    std::vector<RhythmDate> list;
    while (rows.next()) {
        CheckInSchedule schedule;
        schedule.everyN = static_cast<int>(rows.integer(3));
        schedule.unit = rows.as<PeriodUnit>(4);
        schedule.anchorOn = rows.day(5);
        schedule.basis = rows.as<ScheduleBasis>(6);
        schedule.untilOn = rows.day(7);
        schedule.rrule = rows.text(9);
        for (const QDate day : laterDates(schedule, {rows.day(8), rows.day(10)}, today, first, last))
            list.push_back({rows.id<CheckInSchedule>(0), rows.text(1), rows.text(2), day});
    }
    std::ranges::stable_sort(list, {}, &RhythmDate::day);
    return list;
}

namespace {

/// The latest first, so that a few are read, however many there were: the index by subject has them in this order.
std::optional<Punctuality> punctualityAmong(const Store &store, const QByteArray &which, const CheckInSubject &subject, QDate today)
{
    const SubjectFilter filter = filterFor(subject, "c");
    const QByteArray sql = "SELECT c.planned_on, coalesce(s.grace_days, 0), c.state, c.held_on FROM check_in c"
                           " LEFT JOIN check_in_schedule s ON s.id = c.schedule_id WHERE c.state <> 'cancelled'"
        + which + filter.condition + " ORDER BY c.planned_on DESC, c.id";
    Statement rows = store.query(sql);
    if (filter.id != 0)
        rows.bind(1, filter.id);
    QList<PlannedDay> days;
    while (days.size() < punctualityLooksBack && rows.next()) {
        const PlannedDay day{rows.day(0), static_cast<int>(rows.integer(1)), rows.as<CheckInState>(2), rows.day(3)};
        if (countsForPunctuality(day, today))
            days.append(day);
    }
    return punctuality(days, today);
}

} // namespace

std::optional<Punctuality> punctualityWith(const Store &store, const CheckInSubject &subject, QDate today)
{
    return punctualityAmong(store, {}, subject, today);
}

std::optional<Punctuality> punctualityOf(const Store &store, const CheckInSchedule &schedule, QDate today)
{
    // The plus keeps the index by rhythm away, which would have all of them sorted.
    return punctualityAmong(store, " AND +c.schedule_id = " + QByteArray::number(schedule.id.value()), subjectOf(schedule), today);
}

std::vector<MoodRow> moodsAt(const Store &store, const std::vector<CheckInRow> &checkIns)
{
    QStringList ids;
    for (const CheckInRow &checkIn : checkIns)
        ids << QString::number(checkIn.id.value());
    Statement rows = store.query(R"(
        SELECT m.check_in_id, p.name, m.mood
        FROM check_in_mood m
        JOIN check_in c ON c.id = m.check_in_id
        JOIN party p ON p.id = m.party_id
        LEFT JOIN alliance_party s ON s.alliance_id = c.alliance_id AND s.party_id = m.party_id
        WHERE m.check_in_id IN (SELECT value FROM json_each(?)) ORDER BY s.is_us DESC, s.id, m.id)",
                                 {QString(u'[' + ids.join(u',') + u']')});
    std::vector<MoodRow> list;
    while (rows.next())
        list.push_back({rows.id<CheckIn>(0), rows.text(1), static_cast<int>(rows.integer(2))});
    return list;
}

std::optional<CheckInRow> checkInRow(const Store &store, CheckInId id)
{
    const auto rows = readRows(store, "WHERE c.id = ?", {id.value()}, {}, {});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

ScheduleList scheduleList(const Store &store, QDate today, const CheckInSubject &subject, int limit)
{
    const SubjectFilter filter = filterFor(subject, "s");
    // What is planned is gathered once: looking it up for each rhythm would go through all that it ever brought.
    const QByteArray sql = R"(
        WITH planned AS MATERIALIZED (SELECT id, schedule_id, planned_on FROM check_in WHERE state = 'planned')
        SELECT s.id, coalesce(a.title, t.name, p.name), c.id, c.planned_on
        FROM check_in_schedule s
        LEFT JOIN alliance a ON a.id = s.alliance_id
        LEFT JOIN team t ON t.id = s.team_id
        LEFT JOIN party p ON p.id = s.party_id
        LEFT JOIN planned c ON c.schedule_id = s.id
        WHERE (s.until_on IS NULL OR s.until_on >= ? OR c.id IS NOT NULL) AND )"
                           + withWhatGoesOn() + filter.condition + " ORDER BY 2, s.title, s.id";
    Statement rows = store.query(sql, {Cell<QDate>::get(today)});
    if (filter.id != 0)
        rows.bind(2, filter.id);
    ScheduleList list;
    while (rows.next()) {
        if (++list.all > limit)
            continue;
        ScheduleRow row;
        row.schedule = store.get(rows.id<CheckInSchedule>(0));
        row.about = rows.text(1);
        row.nextId = rows.as<std::optional<CheckInId>>(2);
        row.nextOn = rows.day(3);
        list.rows.push_back(row);
    }
    return list;
}

std::vector<SubjectRow> possibleSubjects(const Store &store, const QString &text, int limit)
{
    QString pattern = text;
    pattern.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%")).replace(u'_', QLatin1String("\\_"));
    pattern = u'%' + pattern + u'%';
    std::vector<SubjectRow> list;
    const auto add = [&]<class Record>(QByteArrayView sql, Id<Record>) {
        Statement rows = store.query(sql, {pattern, std::int64_t(limit)});
        while (rows.next())
            list.push_back({rows.id<Record>(0), rows.text(1)});
    };
    const QByteArray alliances = "SELECT id, title FROM alliance WHERE state NOT IN " + statesThatAreOver()
        + R"( AND title LIKE ? ESCAPE '\'
           ORDER BY title COLLATE NOCASE, id LIMIT ?)";
    add(alliances,
        AllianceId());
    add(R"(SELECT id, name FROM team WHERE ended_on IS NULL AND name LIKE ? ESCAPE '\'
           ORDER BY name COLLATE NOCASE, id LIMIT ?)",
        TeamId());
    add(R"(SELECT id, name FROM party WHERE is_self = 0 AND stage <> 'archived' AND name LIKE ? ESCAPE '\'
           ORDER BY sort_name, id LIMIT ?)",
        PartyId());
    return list;
}

CheckInSubject subjectOf(const CheckIn &checkIn)
{
    return subjectOfRecord(checkIn);
}

CheckInSubject subjectOf(const CheckInSchedule &schedule)
{
    return subjectOfRecord(schedule);
}

QString subjectName(const Store &store, const CheckInSubject &subject)
{
    if (const auto *alliance = std::get_if<AllianceId>(&subject))
        return store.get(*alliance).title;
    if (const auto *team = std::get_if<TeamId>(&subject))
        return store.get(*team).name;
    if (const auto *party = std::get_if<PartyId>(&subject))
        return store.get(*party).name;
    return {};
}

} // namespace concord
