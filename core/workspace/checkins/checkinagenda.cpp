// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/checkinagenda.h"

#include "core/model/checkins/schedule.h"
#include "core/model/partners/party.h"
#include "core/workspace/checkins/rhythm.h"

#include <algorithm>

namespace concord {

namespace {

/// Reads one check-in's agenda, a part at a time.
class Reading {
public:
    Reading(const Store &store, CheckInId id, QDate today) : m_store(store), m_today(today)
    {
        m_agenda.checkIn = store.get(id);
        m_agenda.row = checkInRow(store, id).value();
    }

    CheckInAgenda read()
    {
        readLast();
        readSides();
        readPeople();
        readActions();
        readKnownChanges();
        if (checkIn().allianceId) {
            readPromises();
            readFigures();
            readIdeas();
            readConcerns();
            if (checkIn().kind == CheckInKind::FullReview)
                readReview();
        }
        m_agenda.items = m_store.select<CheckInItem>("WHERE check_in_id = ? ORDER BY id", {checkIn().id.value()});
        readNext();
        return std::move(m_agenda);
    }

private:
    [[nodiscard]] const CheckIn &checkIn() const { return m_agenda.checkIn; }

    /// Rows of `sql`, whose one parameter is the alliance, the team or the partner that it is with.
    [[nodiscard]] Statement ofSubject(QByteArrayView allianceSql, QByteArrayView teamSql, QByteArrayView partySql) const
    {
        if (checkIn().allianceId)
            return m_store.query(allianceSql, {checkIn().allianceId->value()});
        if (checkIn().teamId)
            return m_store.query(teamSql, {checkIn().teamId->value()});
        return m_store.query(partySql, {checkIn().partyId.value_or(PartyId()).value()});
    }

    void readLast()
    {
        const QByteArrayView sql[] = {
            "SELECT id, held_on FROM check_in WHERE alliance_id = ? AND state = 'held' AND id <> ? AND held_on <= ?"
            " ORDER BY held_on DESC, id DESC LIMIT 1",
            "SELECT id, held_on FROM check_in WHERE team_id = ? AND state = 'held' AND id <> ? AND held_on <= ?"
            " ORDER BY held_on DESC, id DESC LIMIT 1",
            "SELECT id, held_on FROM check_in WHERE party_id = ? AND state = 'held' AND id <> ? AND held_on <= ?"
            " ORDER BY held_on DESC, id DESC LIMIT 1"};
        Statement last = ofSubject(sql[0], sql[1], sql[2]);
        last.bind(2, checkIn().id.value());
        last.bind(3, Cell<QDate>::get(checkIn().heldOn.isValid() ? checkIn().heldOn : m_today));
        if (last.next()) {
            m_last = last.id<CheckIn>(0);
            m_agenda.lastHeldOn = last.day(1);
        }
    }

    void readSides()
    {
        Statement rows = ofSubject(
            "SELECT p.id, p.name, x.is_us FROM alliance_party x JOIN party p ON p.id = x.party_id"
            " WHERE x.alliance_id = ? ORDER BY x.is_us DESC, x.id",
            "SELECT p.id, p.name, p.id = (SELECT me_person_id FROM workspace) FROM team_member m"
            " JOIN party p ON p.id = m.party_id WHERE m.team_id = ? AND m.wanted = 0 AND m.to_on IS NULL"
            " GROUP BY p.id ORDER BY min(m.id)",
            "SELECT id, name, is_self FROM party WHERE is_self = 1 OR id = ? ORDER BY is_self DESC");
        while (rows.next()) {
            AgendaSide side;
            side.id = rows.id<Party>(0);
            side.name = rows.text(1);
            side.isUs = rows.integer(2) != 0;
            if (const auto mood = moodOf(checkIn().id, side.id)) {
                side.mood = mood->mood;
                side.basis = mood->basis;
            }
            if (const auto before = moodOf(m_last, side.id))
                side.lastMood = before->mood;
            m_agenda.sides.push_back(side);
        }
    }

    [[nodiscard]] std::optional<CheckInMood> moodOf(CheckInId id, PartyId side) const
    {
        return m_store.first<CheckInMood>("WHERE check_in_id = ? AND party_id = ?", {id.value(), side.value()});
    }

    /// Those who speak, sign or work for the alliance; the team's members; the partner's people; and the user.
    void readPeople()
    {
        Statement rows = ofSubject(
            R"(SELECT p.id, p.name FROM party p WHERE p.id IN (
                 SELECT me_person_id FROM workspace
                 UNION SELECT spokesperson_id FROM alliance_party WHERE alliance_id = ?1
                 UNION SELECT signatory_id FROM alliance_party WHERE alliance_id = ?1
                 UNION SELECT x.person_id FROM responsibility_person x
                       JOIN responsibility r ON r.id = x.responsibility_id WHERE r.alliance_id = ?1)
               ORDER BY p.id)",
            R"(SELECT p.id, p.name FROM party p WHERE p.id IN (
                 SELECT party_id FROM team_member WHERE team_id = ?1 AND wanted = 0 AND to_on IS NULL)
               ORDER BY p.id)",
            R"(SELECT p.id, p.name FROM party p WHERE p.kind = 'person' AND p.id IN (
                 SELECT me_person_id FROM workspace UNION SELECT ?1
                 UNION SELECT person_id FROM affiliation WHERE organisation_id = ?1 AND to_on IS NULL)
               ORDER BY p.id)");
        const auto attendees =
            m_store.select<CheckInAttendee>("WHERE check_in_id = ? ORDER BY id", {checkIn().id.value()});
        std::vector<PartyId> listed;
        while (rows.next()) {
            const PartyId person = rows.id<Party>(0);
            listed.push_back(person);
            m_agenda.people.push_back({person, rows.text(1), attended(attendees, person)});
        }
        for (const CheckInAttendee &attendee : attendees) {
            if (std::ranges::find(listed, attendee.partyId) == listed.end())
                m_agenda.people.push_back({attendee.partyId, m_store.get(attendee.partyId).name, true});
        }
    }

    static bool attended(const std::vector<CheckInAttendee> &attendees, PartyId person)
    {
        return std::ranges::any_of(attendees, [person](const CheckInAttendee &a) { return a.partyId == person; });
    }

    void readPromises()
    {
        Statement rows = m_store.query(R"(
            SELECT r.id, r.title, p.name, r.due_on, r.state, r.confidence
            FROM responsibility r JOIN party p ON p.id = r.accountable_party_id
            WHERE r.alliance_id = ?1
              AND (r.state IN ('planned', 'under_way') AND (r.due_on <= ?2 OR r.confidence IN ('wobbling', 'off_track'))
                OR r.state = 'done' AND r.done_on > ?3)
            ORDER BY r.due_on IS NULL, r.due_on, r.id)",
                                       {checkIn().allianceId->value(), Cell<QDate>::get(m_today),
                                        Cell<QDate>::get(m_agenda.lastHeldOn)});
        while (rows.next()) {
            AgendaPromise promise;
            promise.id = rows.id<Responsibility>(0);
            promise.title = rows.text(1);
            promise.who = rows.text(2);
            promise.dueOn = rows.day(3);
            promise.state = rows.as<ResponsibilityState>(4);
            promise.confidence = rows.as<std::optional<Confidence>>(5);
            m_agenda.promises.push_back(promise);
        }
    }

    void readActions()
    {
        static const QByteArray columns =
            "SELECT x.id, x.title, coalesce(o.name, ''), x.due_on, x.state, x.check_in_id,"
            " EXISTS (SELECT 1 FROM check_in_item i JOIN concern k ON k.id = i.concern_id"
            "         WHERE i.action_id = x.id AND k.visibility = 'private')"
            " FROM action x JOIN check_in c ON c.id = x.check_in_id LEFT JOIN party o ON o.id = x.owner_id";
        static const QByteArray which = " = ? AND (x.state = 'open' OR x.check_in_id = ?) ORDER BY x.due_on IS NULL, x.due_on, x.id";
        Statement rows = ofSubject(QByteArray(columns + " WHERE c.alliance_id" + which), QByteArray(columns + " WHERE c.team_id" + which),
                                   QByteArray(columns + " WHERE c.party_id" + which));
        rows.bind(2, checkIn().id.value());
        while (rows.next()) {
            AgendaAction action;
            action.id = rows.id<Action>(0);
            action.title = rows.text(1);
            action.who = rows.text(2);
            action.dueOn = rows.day(3);
            action.state = rows.as<ActionState>(4);
            action.fromThis = rows.id<CheckIn>(5) == checkIn().id;
            action.isPrivate = rows.integer(6) != 0;
            m_agenda.actions.push_back(action);
        }
    }

    void readFigures()
    {
        Statement rows = m_store.query(R"(
            SELECT b.id, b.statement, coalesce(p.name, ''), b.unit, b.baseline, b.target, r.value, r.read_on, b.unplanned,
                   b.importance
            FROM benefit b
            LEFT JOIN party p ON p.id = b.party_id
            LEFT JOIN alliance_party x ON x.alliance_id = b.alliance_id AND x.party_id = b.party_id
            LEFT JOIN benefit_reading r ON r.id = (SELECT id FROM benefit_reading WHERE benefit_id = b.id
                                                   ORDER BY read_on DESC, id DESC LIMIT 1)
            WHERE b.alliance_id = ? AND b.state <> 'given_up'
            ORDER BY x.id IS NULL, x.is_us DESC, x.id, b.id)",
                                       {checkIn().allianceId->value()});
        while (rows.next()) {
            AgendaFigure figure;
            figure.id = rows.id<Benefit>(0);
            figure.statement = rows.text(1);
            figure.who = rows.text(2);
            figure.unit = rows.text(3);
            figure.baseline = rows.as<std::optional<double>>(4);
            figure.target = rows.as<std::optional<double>>(5);
            figure.latest = rows.as<std::optional<double>>(6);
            figure.latestOn = rows.day(7);
            figure.unplanned = rows.integer(8) != 0;
            figure.importance = static_cast<int>(rows.integer(9));
            m_agenda.figures.push_back(figure);
        }
    }

    void readIdeas()
    {
        Statement rows = m_store.query(R"(
            SELECT i.id, i.statement, coalesce(p.name, ''), i.put_on, i.answer
            FROM idea i LEFT JOIN party p ON p.id = i.from_party_id
            WHERE i.alliance_id = ? AND i.answer IN ('new', 'trying') ORDER BY i.put_on, i.id)",
                                       {checkIn().allianceId->value()});
        while (rows.next())
            m_agenda.ideas.push_back(
                {rows.id<Idea>(0), rows.text(1), rows.text(2), rows.day(3), rows.as<IdeaAnswer>(4)});
    }

    void readConcerns()
    {
        Statement rows = m_store.query(R"(
            SELECT c.id, c.statement, coalesce(p.name, ''), c.step, c.step_due_on, c.visibility
            FROM concern c LEFT JOIN party p ON p.id = c.raised_by_party_id
            WHERE c.alliance_id = ? AND c.step NOT IN ('settled', 'parked') ORDER BY c.raised_on, c.id)",
                                       {checkIn().allianceId->value()});
        while (rows.next())
            m_agenda.concerns.push_back(
                {rows.id<Concern>(0), rows.text(1), rows.text(2), rows.as<ConcernStep>(3), rows.day(4), rows.as<Visibility>(5)});
    }

    void readKnownChanges()
    {
        Statement rows = ofSubject(
            "SELECT statement FROM change WHERE alliance_id = ? AND known_needed = 1"
            " AND state IN ('noticed', 'decided', 'in_progress') ORDER BY noticed_on, id",
            "SELECT statement FROM change WHERE team_id = ? AND known_needed = 1"
            " AND state IN ('noticed', 'decided', 'in_progress') ORDER BY noticed_on, id",
            "SELECT '' WHERE ? < 0");
        while (rows.next())
            m_agenda.knownChanges << rows.text(0);
    }

    void readReview()
    {
        Statement terms = m_store.query(
            "SELECT topic FROM term WHERE alliance_id = ? AND agreed = 'yes' AND written = 'no' ORDER BY position, id",
            {checkIn().allianceId->value()});
        while (terms.next())
            m_agenda.agreedNotWritten << terms.text(0);
        for (const AgendaSide &side : m_agenda.sides) {
            if (!m_store.first<Benefit>("WHERE alliance_id = ? AND party_id = ? AND importance >= 4"
                                        " AND state <> 'given_up' LIMIT 1",
                                        {checkIn().allianceId->value(), side.id.value()}))
                m_agenda.withoutHighStake.push_back(side);
        }
    }

    void readNext()
    {
        if (!checkIn().scheduleId || checkIn().state != CheckInState::Planned)
            return;
        Settlement settlement = settlementOf(m_store, m_store.get(*checkIn().scheduleId), checkIn(), m_today);
        m_agenda.nextOn = settlement.next;
        m_agenda.missed = std::move(settlement.missed);
    }

    const Store &m_store;
    QDate m_today;
    CheckInId m_last;
    CheckInAgenda m_agenda;
};

} // namespace

CheckInAgenda checkInAgenda(const Store &store, CheckInId id, QDate today)
{
    return Reading(store, id, today).read();
}

} // namespace concord
