// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/timeline.h"

#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace concord {

namespace {

struct Origin {
    EventSource source;
    EventKind kind;
    const char *table; ///< of the record to look at; null: none
    /// day, id, word, about, text, the record to look at, whether it counts as contact; ?1 is the party.
    const char *rows;
};

// In the order of EventSource.
constexpr std::array sources{
    Origin{EventSource::Contact, EventKind::Contact, tableOf<Alliance>, R"(
        SELECT i.happened_on AS day, i.id AS id, i.kind, coalesce(a.title, ''), i.summary, i.alliance_id, i.counts_as_contact
          FROM interaction_party x JOIN interaction i ON i.id = x.interaction_id
          LEFT JOIN alliance a ON a.id = i.alliance_id WHERE x.party_id = ?1)"},
    Origin{EventSource::CheckIn, EventKind::CheckIn, tableOf<CheckIn>, R"(
        SELECT coalesce(c.held_on, c.planned_on) AS day, c.id AS id, c.state, coalesce(a.title, t.name, ''),
               iif(c.state = 'held', c.minutes, c.state_reason), c.id, 0
          FROM check_in c LEFT JOIN alliance a ON a.id = c.alliance_id LEFT JOIN team t ON t.id = c.team_id
         WHERE c.state IN ('held', 'skipped', 'missed') AND c.id IN (
               SELECT id FROM check_in WHERE party_id = ?1
               UNION SELECT y.id FROM alliance_party x JOIN check_in y ON y.alliance_id = x.alliance_id WHERE x.party_id = ?1
               UNION SELECT check_in_id FROM check_in_attendee WHERE party_id = ?1))"},
    Origin{EventSource::Answered, EventKind::Ask, tableOf<Invitation>, R"(
        SELECT i.answered_on AS day, i.id AS id, i.answer, coalesce(a.title, t.name, ''), i.lesson, i.id, 0
          FROM invitation i LEFT JOIN alliance a ON a.id = i.alliance_id LEFT JOIN team t ON t.id = i.team_id
         WHERE i.party_id = ?1 AND i.answer <> 'none')"},
    Origin{EventSource::Asked, EventKind::Ask, tableOf<Invitation>, R"(
        SELECT i.asked_on AS day, i.id AS id, i.invited_to, coalesce(a.title, t.name, ''), i.message, i.id, 0
          FROM invitation i LEFT JOIN alliance a ON a.id = i.alliance_id LEFT JOIN team t ON t.id = i.team_id
         WHERE i.party_id = ?1)"},
    Origin{EventSource::Step, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT s.taken_on AS day, s.id AS id, iif(s.from_state = s.to_state AND s.reason <> '', '', s.to_state), a.title,
               iif(s.reason <> '', s.reason, s.override_reason), a.id, 0
          FROM alliance_party x JOIN alliance_step s ON s.alliance_id = x.alliance_id JOIN alliance a ON a.id = x.alliance_id
         WHERE x.party_id = ?1)"},
    Origin{EventSource::Acceptance, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT c.accepted_on AS day, c.id AS id, c.how, a.title, c.reference, a.id, 0
          FROM acceptance c JOIN alliance_party x ON x.id = c.alliance_party_id JOIN alliance a ON a.id = x.alliance_id
         WHERE c.id IN (SELECT d.id FROM alliance_party y JOIN acceptance d ON d.alliance_party_id = y.id WHERE y.party_id = ?1
                        UNION SELECT id FROM acceptance WHERE by_person_id = ?1))"},
    Origin{EventSource::Responsibility, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT r.done_on AS day, r.id AS id, r.state, a.title, r.title, a.id, 0
          FROM responsibility r JOIN alliance a ON a.id = r.alliance_id
         WHERE r.state = 'done' AND r.id IN (
               SELECT id FROM responsibility WHERE accountable_party_id = ?1
               UNION SELECT responsibility_id FROM responsibility_person WHERE person_id = ?1))"},
    Origin{EventSource::HandBack, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT h.done_on AS day, h.id AS id, p.name, a.title, h.what, a.id, 0
          FROM alliance_party x JOIN hand_back h ON h.alliance_id = x.alliance_id JOIN alliance a ON a.id = x.alliance_id
          JOIN party p ON p.id = h.to_party_id WHERE x.party_id = ?1)"},
    Origin{EventSource::Action, EventKind::CheckIn, tableOf<CheckIn>, R"(
        SELECT done_on AS day, id AS id, state, title, '', check_in_id, 0
          FROM action WHERE state = 'done' AND owner_id = ?1)"},
    Origin{EventSource::Change, EventKind::Role, tableOf<Team>, R"(
        SELECT c.made_on AS day, c.id AS id, c.state, coalesce(a.title, t.name, ''), c.statement, t.id, 0
          FROM change c LEFT JOIN alliance a ON a.id = c.alliance_id LEFT JOIN team t ON t.id = c.team_id
         WHERE c.owner_id = ?1 AND c.state IN ('made', 'confirmed'))"},
    Origin{EventSource::Reading, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT r.read_on AS day, r.id AS id, trim(r.value || ' ' || b.unit), b.statement, r.note, b.alliance_id, 0
          FROM benefit_reading r JOIN benefit b ON b.id = r.benefit_id
         WHERE r.id IN (SELECT y.id FROM alliance_party x JOIN benefit z ON z.alliance_id = x.alliance_id
                        JOIN benefit_reading y ON y.benefit_id = z.id WHERE x.party_id = ?1
                        UNION SELECT id FROM benefit_reading WHERE by_person_id = ?1))"},
    Origin{EventSource::Safeguard, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT s.met_on AS day, s.id AS id, s.state, a.title, s.statement, a.id, 0
          FROM alliance_party x JOIN safeguard s ON s.alliance_id = x.alliance_id JOIN alliance a ON a.id = x.alliance_id
         WHERE x.party_id = ?1 AND s.state = 'met')"},
    Origin{EventSource::Concern, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT c.raised_on AS day, c.id AS id, c.step, a.title, c.statement, a.id, 0
          FROM concern c JOIN alliance a ON a.id = c.alliance_id WHERE c.raised_by_party_id = ?1)"},
    Origin{EventSource::OthersConcern, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT c.raised_on AS day, c.id AS id, coalesce(p.name, ''), a.title, c.statement, a.id, 0
          FROM alliance_party x JOIN concern c ON c.alliance_id = x.alliance_id JOIN alliance a ON a.id = x.alliance_id
          LEFT JOIN party p ON p.id = c.raised_by_party_id WHERE x.party_id = ?1 AND c.raised_by_party_id IS NOT ?1)"},
    Origin{EventSource::Idea, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT i.put_on AS day, i.id AS id, i.answer, a.title, i.statement, a.id, 0
          FROM idea i JOIN alliance a ON a.id = i.alliance_id WHERE i.from_party_id = ?1)"},
    Origin{EventSource::OthersIdea, EventKind::Alliance, tableOf<Alliance>, R"(
        SELECT i.put_on AS day, i.id AS id, coalesce(p.name, ''), a.title, i.statement, a.id, 0
          FROM alliance_party x JOIN idea i ON i.alliance_id = x.alliance_id JOIN alliance a ON a.id = x.alliance_id
          LEFT JOIN party p ON p.id = i.from_party_id WHERE x.party_id = ?1 AND i.from_party_id IS NOT ?1)"},
    Origin{EventSource::RoleEnded, EventKind::Role, tableOf<Party>, R"(
        SELECT f.to_on AS day, f.id AS id, '', p.name, f.role, p.id, 0
          FROM affiliation f JOIN party p ON p.id = iif(f.person_id = ?1, f.organisation_id, f.person_id)
         WHERE f.person_id = ?1 OR f.organisation_id = ?1)"},
    Origin{EventSource::RoleBegun, EventKind::Role, tableOf<Party>, R"(
        SELECT f.from_on AS day, f.id AS id, '', p.name, f.role, p.id, 0
          FROM affiliation f JOIN party p ON p.id = iif(f.person_id = ?1, f.organisation_id, f.person_id)
         WHERE f.person_id = ?1 OR f.organisation_id = ?1)"},
    Origin{EventSource::TeamLeft, EventKind::Role, tableOf<Team>, R"(
        SELECT m.to_on AS day, m.id AS id, '', t.name, m.part, t.id, 0
          FROM team_member m JOIN team t ON t.id = m.team_id WHERE m.party_id = ?1 AND m.wanted = 0)"},
    Origin{EventSource::TeamJoined, EventKind::Role, tableOf<Team>, R"(
        SELECT m.from_on AS day, m.id AS id, '', t.name, m.part, t.id, 0
          FROM team_member m JOIN team t ON t.id = m.team_id WHERE m.party_id = ?1 AND m.wanted = 0)"},
    Origin{EventSource::Fit, EventKind::Judgement, tableOf<Priority>, R"(
        SELECT f.decided_on AS day, f.id AS id, f.decision, p.title, f.dealbreaker_note, p.id, 0
          FROM fit_summary f JOIN priority p ON p.id = f.priority_id WHERE f.party_id = ?1 AND f.decision <> 'none')"},
    Origin{EventSource::Coverage, EventKind::Judgement, tableOf<Priority>, R"(
        SELECT (SELECT max(substr(l.at, 1, 10)) FROM change_log_row r JOIN change_log l ON l.id = r.change
                 WHERE r.tab = 'coverage' AND r.pk = c.id AND l.undone = 0 AND l.undoes IS NULL
                   AND l.code = 'partner.cover_need') AS day,
               c.id AS id, c.percent, n.what, c.note, n.priority_id, 0
          FROM coverage c JOIN need n ON n.id = c.need_id WHERE c.party_id = ?1)"},
    Origin{EventSource::Strength, EventKind::Judgement, nullptr, R"(
        SELECT observed_on AS day, id AS id, level, what, evidence, NULL, 0 FROM strength WHERE party_id = ?1)"},
    Origin{EventSource::Record, EventKind::Record, nullptr, R"(
        SELECT substr(l.at, 1, 10) AS day, l.id AS id, l.code, l.about, '', NULL, 0
          FROM change_log_row r JOIN change_log l ON l.id = r.change
         WHERE r.tab = 'party' AND r.pk = ?1 AND l.undone = 0 AND l.undoes IS NULL
           AND l.code IN ('partner.add', 'partner.stage', 'partner.archive', 'partner.unarchive', 'partner.merge',
                          'import.contacts', 'import.json', 'history.bring_back'))"},
};

/// Sorts before every line: the first page follows it.
TimelineCursor beforeAll()
{
    return {QDate(9999, 12, 31), EventSource::Contact, std::numeric_limits<std::int64_t>::max()};
}

/// Those of one source that come after a place, `limit` at most.
void addFrom(const Origin &source, const Store &store, PartyId party, int limit, const TimelineCursor &after,
             std::vector<PartnerEvent> &events)
{
    const QByteArray place = source.source > after.source   ? "day <= ?2"
                             : source.source < after.source ? "day < ?2"
                                                            : "(day, id) < (?2, ?3)";
    const QByteArray sql = QByteArray("SELECT * FROM (") + source.rows + ") WHERE day IS NOT NULL AND " + place
                           + " AND ?3 IS NOT NULL ORDER BY day DESC, id DESC LIMIT ?4";
    Statement rows = store.query(sql, {party.value(), Cell<QDate>::get(after.on), Value(after.id), Value(std::int64_t(limit))});
    while (rows.next()) {
        PartnerEvent event;
        event.source = source.source;
        event.on = rows.day(0);
        event.id = rows.integer(1);
        event.word = rows.text(2);
        event.about = rows.text(3);
        event.text = rows.text(4);
        if (source.table != nullptr && !rows.isNull(5)) {
            event.table = QLatin1String(source.table);
            event.record = rows.integer(5);
        }
        event.countsAsContact = rows.integer(6) != 0;
        events.push_back(std::move(event));
    }
}

} // namespace

EventKind kindOf(EventSource source)
{
    return sources[static_cast<std::size_t>(source)].kind;
}

TimelinePage timelinePage(const Store &store, PartyId party, std::optional<EventKind> kind, int limit,
                          const std::optional<TimelineCursor> &after)
{
    TimelinePage page;
    for (const Origin &source : sources) {
        if (!kind || source.kind == *kind)
            addFrom(source, store, party, limit + 1, after.value_or(beforeAll()), page.events); // one more: is there a next page?
    }
    std::ranges::sort(page.events, [](const PartnerEvent &a, const PartnerEvent &b) {
        return std::tuple(b.on, a.source, b.id) < std::tuple(a.on, b.source, a.id);
    });
    if (page.events.size() > static_cast<std::size_t>(limit)) {
        page.events.resize(static_cast<std::size_t>(limit));
        const PartnerEvent &last = page.events.back();
        page.next = TimelineCursor{last.on, last.source, last.id};
    }
    return page;
}

} // namespace concord
