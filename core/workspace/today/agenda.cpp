// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/today/agenda.h"

#include "core/model/alliances/agreementdates.h"
#include "core/model/alliances/alliance.h"
#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/workspace/alliances/agreedterms.h"
#include "core/workspace/alliances/common.h"
#include "core/workspace/checkins/rhythm.h"
#include "core/workspace/teams/asklist.h"

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

constexpr int longestReminder = 365; // days, as check_in_schedule.remind_days_before allows

enum class Extent {
    Whole,
    Due ///< what is overdue or due today, without the names of partners
};

/// Gathers the lines of one day's agenda, a kind at a time.
class Gathering {
public:
    Gathering(const Store &store, QDate today, int days, Extent extent)
        : m_store(store), m_today(today), m_last(today.addDays(days)), m_firstMissed(today.addDays(-days)),
          m_extent(extent)
    {
    }

    std::vector<AgendaLine> lines()
    {
        addPlannedCheckIns();
        if (m_extent == Extent::Whole)
            addMissedCheckIns();
        addResponsibilities();
        addAgreementDays();
        addAsks();
        if (m_extent == Extent::Whole)
            addWantedMembers();
        addChanges();
        addActions();
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const AgendaLine &a, const AgendaLine &b) {
            const auto order = [](const AgendaLine &line) {
                // What has no day of its own comes after what has one.
                return std::tuple(line.status, !line.dueOn.isValid(), line.dueOn, line.kind);
            };
            return order(a) < order(b);
        });
        return std::move(m_lines);
    }

private:
    DueStatus statusOf(QDate dueOn, int graceDays = 0) const
    {
        return dueStatus(dueOn, graceDays, m_today, static_cast<int>(m_today.daysTo(m_last)));
    }

    void addPlannedCheckIns()
    {
        const QDate remindedUntil = m_extent == Extent::Whole ? m_today.addDays(longestReminder) : m_last;
        const QByteArray sql = R"(
            SELECT c.id, c.planned_on, coalesce(s.title, a.title, t.name, p.name), coalesce(a.title, t.name, p.name),
                   c.alliance_id, c.team_id, c.party_id, coalesce(s.grace_days, 0), coalesce(s.remind_days_before, '')
            FROM check_in c
            LEFT JOIN check_in_schedule s ON s.id = c.schedule_id
            LEFT JOIN alliance a ON a.id = c.alliance_id
            LEFT JOIN team t ON t.id = c.team_id
            LEFT JOIN party p ON p.id = c.party_id
            WHERE c.state = 'planned' AND c.planned_on <= ?1
              AND (a.id IS NULL OR a.state NOT IN )" + statesThatAreOver() + R"()
              AND (c.planned_on <= ?2 OR s.remind_days_before <> '')
            ORDER BY c.planned_on, c.id)";
        Statement rows = m_store.query(sql,
                                       {Cell<QDate>::get(remindedUntil), Cell<QDate>::get(m_last)});
        while (rows.next()) {
            AgendaLine line = lineOf(rows, AgendaKind::CheckIn, tableOf<CheckIn>, 4);
            line.graceDays = static_cast<int>(rows.integer(7));
            line.status = statusOf(line.dueOn, line.graceDays);
            if (line.status == DueStatus::Later) {
                const auto reminders = rows.as<QList<int>>(8);
                const auto wait = static_cast<int>(m_today.daysTo(line.dueOn));
                if (std::ranges::none_of(reminders, [wait](int days) { return wait <= days; }))
                    continue;
                line.status = DueStatus::Upcoming;
            }
            m_lines.push_back(line);
        }
    }

    void addMissedCheckIns()
    {
        const QByteArray sql = R"(
            SELECT c.id, c.planned_on, coalesce(s.title, a.title, t.name, p.name), coalesce(a.title, t.name, p.name),
                   c.alliance_id, c.team_id, c.party_id
            FROM check_in c
            LEFT JOIN check_in_schedule s ON s.id = c.schedule_id
            LEFT JOIN alliance a ON a.id = c.alliance_id
            LEFT JOIN team t ON t.id = c.team_id
            LEFT JOIN party p ON p.id = c.party_id
            WHERE c.state = 'missed' AND c.planned_on >= ?
              AND (a.id IS NULL OR a.state NOT IN )" + statesThatAreOver() + R"()
            ORDER BY c.planned_on, c.id)";
        Statement rows = m_store.query(sql,
                                       {Cell<QDate>::get(m_firstMissed)});
        while (rows.next()) {
            AgendaLine line = lineOf(rows, AgendaKind::CheckIn, tableOf<CheckIn>, 4);
            line.status = DueStatus::Missed;
            m_lines.push_back(line);
        }
    }

    /// Three columns from `first`: the alliance, the team and the partner, of which at most one is set.
    static void setSubject(AgendaLine &line, const Statement &row, int first)
    {
        static constexpr const char *tables[] = {tableOf<Alliance>, tableOf<Team>, tableOf<Party>};
        for (int i = 0; i < 3; ++i) {
            if (row.isNull(first + i))
                continue;
            line.aboutTable = QLatin1String(tables[i]);
            line.aboutId = row.integer(first + i);
            return;
        }
    }

    /// From a row that begins with the id, the day, the title and the subject's name; its three subjects are the
    /// columns from `subject`.
    static AgendaLine lineOf(const Statement &row, AgendaKind kind, const char *table, int subject)
    {
        AgendaLine line;
        line.kind = kind;
        line.table = QLatin1String(table);
        line.id = row.integer(0);
        line.dueOn = row.day(1);
        line.title = row.text(2);
        line.about = row.text(3);
        setSubject(line, row, subject);
        return line;
    }

    void addResponsibilities()
    {
        const QByteArray sql = R"(
            SELECT r.id, r.due_on, r.title, a.title, p.name, a.id, NULL, NULL
            FROM responsibility r
            JOIN alliance a ON a.id = r.alliance_id
            JOIN party p ON p.id = r.accountable_party_id
            WHERE r.state IN ('planned', 'under_way') AND r.due_on <= ?
              AND a.state NOT IN )" + statesThatAreOver() + R"(
            ORDER BY r.due_on, r.id)";
        Statement rows = m_store.query(sql,
                                       {Cell<QDate>::get(m_last)});
        addByDay(rows, AgendaKind::Responsibility, tableOf<Responsibility>);
    }

    void addActions()
    {
        Statement rows = m_store.query(R"(
            SELECT x.id, x.due_on, x.title, coalesce(a.title, t.name, p.name, ''), coalesce(o.name, ''), a.id, t.id, p.id
            FROM action x
            LEFT JOIN check_in c ON c.id = x.check_in_id
            LEFT JOIN round r ON r.id = x.round_id
            LEFT JOIN concern k ON k.id = x.concern_id
            LEFT JOIN alliance a ON a.id = coalesce(c.alliance_id, k.alliance_id)
            LEFT JOIN team t ON t.id = coalesce(c.team_id, r.team_id)
            LEFT JOIN party p ON p.id = c.party_id
            LEFT JOIN party o ON o.id = x.owner_id
            WHERE x.state = 'open' AND x.due_on <= ?
            ORDER BY x.due_on, x.id)",
                                       {Cell<QDate>::get(m_last)});
        addByDay(rows, AgendaKind::Action, tableOf<Action>);
    }

    void addByDay(Statement &rows, AgendaKind kind, const char *table)
    {
        while (rows.next()) {
            AgendaLine line = lineOf(rows, kind, table, 5);
            line.who = rows.text(4);
            line.status = statusOf(line.dueOn);
            m_lines.push_back(line);
        }
    }

    void addAgreementDays()
    {
        // Of every agreement that runs no more than its term is read: there may be thousands, and few have a day near.
        Statement rows = m_store.query(R"(
            SELECT id, state, start_on, initial_months, renewal, renewal_months, notice_value, notice_unit, prep_days,
                   end_on, code, title
            FROM alliance
            WHERE state IN ('active', 'paused', 'ending'))");
        const AgreedTerms agreed(m_store, m_today);
        std::vector<std::pair<QString, AgendaLine>> found; // with the code
        const auto add = [&](AgendaKind kind, QDate day, DueStatus status) {
            found.emplace_back(rows.text(10), agreementDay(kind, rows.integer(0), rows.text(11), day, status));
        };
        while (rows.next()) {
            const Alliance alliance = agreed.of(termOf(rows));
            const AgreementDates dates = agreementDates(alliance, m_today, lastDayOf(m_store, alliance));
            if (dates.endReached) {
                add(AgendaKind::Notice, dates.endOn, statusOf(dates.endOn));
                found.back().second.ended = true;
                continue;
            }
            if (dates.noticePassed) {
                add(AgendaKind::Notice, dates.noticeBy, DueStatus::Missed);
                continue;
            }
            if (dates.noticeBy.isValid() && dates.noticeBy <= m_last)
                add(AgendaKind::Notice, dates.noticeBy, statusOf(dates.noticeBy));
            // Preparing is due until what it prepares for.
            if (dates.prepareFrom.isValid() && dates.prepareFrom <= m_last)
                add(AgendaKind::Prepare, dates.prepareFrom,
                    dates.prepareFrom <= m_today ? DueStatus::Due : DueStatus::Upcoming);
        }
        addPauses(found);
        std::ranges::stable_sort(found, {}, &std::pair<QString, AgendaLine>::first);
        if (m_extent == Extent::Whole)
            namePartners(found);
        for (auto &[code, line] : found)
            m_lines.push_back(std::move(line));
    }

    void addPauses(std::vector<std::pair<QString, AgendaLine>> &found) const
    {
        Statement rows = m_store.query(R"(
            SELECT a.id, a.code, a.title, s.resume_on
            FROM alliance a
            JOIN alliance_step s ON s.id = (SELECT id FROM alliance_step WHERE alliance_id = a.id AND to_state = 'paused'
                                            ORDER BY taken_on DESC, id DESC LIMIT 1)
            WHERE a.state = 'paused' AND s.resume_on <= ?)",
                                       {Cell<QDate>::get(m_last)});
        while (rows.next()) {
            const QDate day = rows.day(3);
            found.emplace_back(rows.text(1), agreementDay(AgendaKind::GoesOn, rows.integer(0), rows.text(2), day, statusOf(day)));
        }
    }

    static Alliance termOf(const Statement &row)
    {
        Alliance alliance;
        alliance.id = row.id<Alliance>(0);
        alliance.state = row.as<AllianceState>(1);
        alliance.startOn = row.day(2);
        alliance.initialMonths = row.as<std::optional<int>>(3);
        alliance.renewal = row.as<Renewal>(4);
        alliance.renewalMonths = row.as<std::optional<int>>(5);
        alliance.noticeValue = row.as<std::optional<int>>(6);
        alliance.noticeUnit = row.as<NoticeUnit>(7);
        alliance.prepDays = row.as<int>(8);
        alliance.endOn = row.day(9);
        return alliance;
    }

    static AgendaLine agreementDay(AgendaKind kind, std::int64_t alliance, const QString &title, QDate day, DueStatus status)
    {
        AgendaLine line;
        line.kind = kind;
        line.status = status;
        line.table = QLatin1String(tableOf<Alliance>);
        line.id = alliance;
        line.title = title;
        line.dueOn = day;
        line.aboutTable = line.table;
        line.aboutId = alliance;
        return line;
    }

    void namePartners(std::vector<std::pair<QString, AgendaLine>> &found) const
    {
        Statement partners = m_store.query(R"(
            SELECT p.name FROM alliance_party x JOIN party p ON p.id = x.party_id
            WHERE x.alliance_id = ? AND x.is_us = 0 ORDER BY x.id)");
        for (auto &[code, line] : found) {
            partners.bind(1, line.id);
            while (partners.next())
                line.about += (line.about.isEmpty() ? QString() : QStringLiteral(", ")) + partners.text(0);
            partners.reset();
        }
    }

    void addAsks()
    {
        // A "no" is an answer; "not now" comes back only on the day that was set for it.
        Statement rows = m_store.query(R"(
            SELECT i.id, i.follow_up_on, p.name, coalesce(a.title, t.name, ''), i.asked_on, a.id, t.id,
                   iif(coalesce(a.id, t.id) IS NULL, p.id, NULL)
            FROM invitation i
            JOIN party p ON p.id = i.party_id
            LEFT JOIN alliance a ON a.id = i.alliance_id
            LEFT JOIN team t ON t.id = i.team_id
            WHERE i.answer = 'none' AND (i.follow_up_on IS NULL OR i.follow_up_on <= ?1)
               OR i.answer = 'not_now' AND i.follow_up_on <= ?1
            ORDER BY i.follow_up_on, i.id)",
                                       {Cell<QDate>::get(m_last)});
        while (rows.next()) {
            AgendaLine line = lineOf(rows, AgendaKind::Ask, tableOf<Invitation>, 5);
            line.since = rows.day(4);
            line.status = line.dueOn.isValid() ? statusOf(line.dueOn) : DueStatus::Due;
            m_lines.push_back(line);
        }
    }

    void addWantedMembers()
    {
        const QByteArray sql = R"(
            SELECT m.id, NULL, coalesce(p.name, nullif(m.part, ''), t.name), t.name, NULL, t.id, NULL
            FROM team_member m
            JOIN team t ON t.id = m.team_id
            LEFT JOIN party p ON p.id = m.party_id
            WHERE m.wanted = 1 AND m.to_on IS NULL AND t.ended_on IS NULL AND NOT )" + wasAskedFor() + R"(
            ORDER BY m.id)";
        Statement rows = m_store.query(sql);
        while (rows.next()) {
            AgendaLine line = lineOf(rows, AgendaKind::Ask, tableOf<TeamMember>, 4);
            line.status = DueStatus::Upcoming;
            m_lines.push_back(line);
        }
    }

    void addChanges()
    {
        Statement rows = m_store.query(R"(
            SELECT c.id, c.due_on, c.statement, coalesce(a.title, t.name), coalesce(o.name, ''), c.noticed_on, a.id, t.id, NULL
            FROM change c
            LEFT JOIN alliance a ON a.id = c.alliance_id
            LEFT JOIN team t ON t.id = c.team_id
            LEFT JOIN party o ON o.id = c.owner_id
            WHERE c.state IN ('noticed', 'decided', 'in_progress')
              AND (c.due_on <= ? OR c.due_on IS NULL AND c.known_needed = 1)
            ORDER BY c.due_on, c.noticed_on, c.id)",
                                       {Cell<QDate>::get(m_last)});
        while (rows.next()) {
            AgendaLine line = lineOf(rows, AgendaKind::Change, tableOf<Change>, 6);
            line.who = rows.text(4);
            line.since = rows.day(5);
            line.status = line.dueOn.isValid() ? statusOf(line.dueOn) : DueStatus::Due;
            m_lines.push_back(line);
        }
    }

    const Store &m_store;
    QDate m_today;
    QDate m_last;
    QDate m_firstMissed;
    Extent m_extent;
    std::vector<AgendaLine> m_lines;
};

} // namespace

std::vector<AgendaLine> agenda(const Store &store, QDate today, int days)
{
    return Gathering(store, today, days, Extent::Whole).lines();
}

std::vector<AgendaLine> agendaWithGoneBy(const Store &store, QDate today, int days)
{
    std::vector<AgendaLine> lines = agenda(store, today, days);
    std::vector<AgendaLine> passed;
    for (const AgendaLine &line : lines) {
        if (line.kind != AgendaKind::CheckIn || line.status != DueStatus::Overdue)
            continue;
        const CheckIn checkIn = store.get(CheckInId(line.id));
        if (!checkIn.scheduleId)
            continue;
        const Settlement settlement = settlementOf(store, store.get(*checkIn.scheduleId), checkIn, today);
        if (settlement.missed.isEmpty())
            continue;
        passed.push_back(line);
        passed.back().status = DueStatus::Missed;
        passed.back().goneBy = settlement.missed;
    }
    lines.insert(lines.end(), passed.begin(), passed.end());
    return lines;
}

std::vector<AgendaKind> kindsDue(const Store &store, QDate today)
{
    std::vector<AgendaKind> kinds;
    for (const AgendaLine &line : Gathering(store, today, 0, Extent::Due).lines()) {
        if (line.status == DueStatus::Overdue || line.status == DueStatus::Due)
            kinds.push_back(line.kind);
    }
    return kinds;
}

bool isUntouched(const Store &store)
{
    return !store.first<Party>("WHERE is_self = 0 AND id <> (SELECT me_person_id FROM workspace) LIMIT 1");
}

} // namespace concord
