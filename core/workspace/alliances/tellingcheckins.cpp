// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/tellingcheckins.h"

#include "core/model/alliances/completeness.h"
#include "core/model/checkins/schedule.h"
#include "core/workspace/alliances/common.h"

namespace concord {

namespace {

constexpr int fewMoods = 100; ///< of one side, in all its alliances

} // namespace

std::vector<CheckIn> tellingCheckIns(const Store &store, const std::vector<AllianceId> &alliances)
{
    // Each line of the list goes through an index of its own and stops after a few.
    static constexpr char sql[] = R"(
        SELECT c.id, c.alliance_id, c.schedule_id, c.kind, c.planned_on, c.state, c.held_on
        FROM json_each(?1) of CROSS JOIN check_in c ON c.id IN (
            SELECT id FROM check_in WHERE alliance_id = of.value AND state = 'planned'
            UNION ALL
            SELECT id FROM (SELECT id FROM check_in WHERE alliance_id = of.value AND state IN ('held', 'skipped', 'missed')
                            ORDER BY planned_on DESC, id LIMIT ?2)
            UNION ALL
            SELECT id FROM (SELECT early.id FROM alliance a CROSS JOIN check_in early
                            WHERE a.id = of.value AND early.alliance_id = a.id AND early.state NOT IN ('cancelled', 'skipped')
                              AND early.planned_on BETWEEN a.start_on AND date(a.start_on, ?3) LIMIT 1)
            UNION ALL
            SELECT id FROM (SELECT id FROM check_in WHERE alliance_id = of.value AND kind = 'full_review'
                            AND state IN ('planned', 'held') ORDER BY planned_on LIMIT 1)
            UNION ALL
            SELECT id FROM (SELECT id FROM check_in WHERE alliance_id = of.value AND kind = 'full_review' AND state = 'held'
                            ORDER BY held_on DESC LIMIT 1))
        ORDER BY c.alliance_id, c.planned_on, c.id)";
    Statement rows = store.query(
        sql, {listed(alliances), std::int64_t(punctualityLooksBack), QStringLiteral("+%1 days").arg(firstCheckInDays)});
    std::vector<CheckIn> telling;
    while (rows.next()) {
        CheckIn checkIn;
        checkIn.id = rows.id<CheckIn>(0);
        checkIn.allianceId = rows.id<Alliance>(1);
        checkIn.scheduleId = rows.as<std::optional<CheckInScheduleId>>(2);
        checkIn.kind = rows.as<CheckInKind>(3);
        checkIn.plannedOn = rows.day(4);
        checkIn.state = rows.as<CheckInState>(5);
        checkIn.heldOn = rows.day(6);
        telling.push_back(std::move(checkIn));
    }
    return telling;
}

QList<MoodOnDay> latestMoods(const Store &store, AllianceId alliance, PartyId side, int most)
{
    static constexpr char columns[] = "SELECT m.party_id, c.held_on, m.mood, m.basis FROM ";
    static constexpr char order[] = " AND c.alliance_id = ?1 AND c.state = 'held' ORDER BY c.held_on DESC, c.id DESC LIMIT ?3";
    // Who seldom said how they feel is asked for all of it; of all others the latest check-ins mostly have enough.
    Statement said = store.query("SELECT count(*) FROM (SELECT 1 FROM check_in_mood WHERE party_id = ? LIMIT ?)",
                                 {side.value(), std::int64_t(fewMoods)});
    const bool few = said.next() && said.integer(0) < fewMoods;
    const QByteArray sql = columns
        + QByteArray(few ? "check_in_mood m CROSS JOIN check_in c ON c.id = m.check_in_id WHERE m.party_id = ?2"
                         : "check_in c CROSS JOIN check_in_mood m ON m.check_in_id = c.id WHERE m.party_id = ?2")
        + order;
    Statement rows = store.query(sql, {alliance.value(), side.value(), std::int64_t(most)});
    QList<MoodOnDay> moods;
    while (rows.next())
        moods.prepend({rows.id<Party>(0), rows.day(1), static_cast<int>(rows.integer(2)), rows.as<Basis>(3)});
    return moods;
}

} // namespace concord
