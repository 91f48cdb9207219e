// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/tellingcheckins.h"

#include "core/model/alliances/standing.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/portfolio.h"
#include "core/workspace/checkins/checkinlist.h"
#include "tests/core/workspace/alliances/alliancefixture.h"
#include "tests/support/generator.h"
#include "tests/support/property.h"
#include "tests/support/statementcounts.h"

namespace concord {
namespace {

QStringList inWords(const Completeness &completeness, const QList<NextState> &next)
{
    QStringList words{QString::number(completeness.percent)};
    for (const LineState &line : completeness.lines)
        words << QLatin1String(line.line->key) + u' ' + word(line.state);
    for (const NextState &state : next) {
        words << QString(word(state.state));
        for (const Violation &blocker : state.blockers)
            words << blocker.code + u' ' + blocker.subject + u' ' + blocker.detail;
    }
    return words;
}

/// An alliance with any check-ins on any days.
class AnyHistory : public AnAlliance {
public:
    explicit AnyHistory(std::vector<int> draws) : m_draws(std::move(draws)) {}
    void TestBody() override {}
    using AnAlliance::id;
    using AnAlliance::us;
    using AnAlliance::workspace;

    void live()
    {
        RC_ASSERT(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) { fill(store); }).has_value());
    }

    /// The facts and the moods as they were before anybody thought of what it costs.
    void readsTheSameAsFromAll() const
    {
        const Store &store = workspace->store();
        const QDate today = workspace->today();
        const AllianceView view = viewAlliance(*workspace, id).value();
        AllianceFacts all = view.facts;
        const auto every = store.select<CheckIn>("WHERE alliance_id = ? ORDER BY planned_on, id", {id.value()});
        all.checkIns = {every.begin(), every.end()};
        QList<MoodOnDay> moods;
        for (Statement rows = store.query("SELECT m.party_id, c.held_on, m.mood, m.basis FROM check_in_mood m"
                                          " JOIN check_in c ON c.id = m.check_in_id WHERE c.alliance_id = ? AND c.state = 'held'"
                                          " ORDER BY c.held_on, c.id", {id.value()}); rows.next();)
            moods << MoodOnDay{rows.id<Party>(0), rows.day(1), static_cast<int>(rows.integer(2)), rows.as<Basis>(3)};
        const auto actions = store.select<Action>("WHERE state = 'open' AND check_in_id IN (SELECT id FROM check_in WHERE alliance_id = ?)",
                                                  {id.value()});

        RC_ASSERT(inWords(view.completeness, view.next) == inWords(completeness(all, today), nextStates(all, today)));
        RC_ASSERT(view.health == healthOf(all, {view.readings, view.concerns, moods, {actions.begin(), actions.end()}}, today));
        const Standing standing = standingOf(all, view.readings, view.concerns, today);
        RC_ASSERT(standingOf(view.facts, view.readings, view.concerns, today) == standing);
        RC_ASSERT(standingsOf(store, {id}, today).value(id) == standing);
        for (const AllianceSide &side : view.facts.sides) {
            const auto isTheirs = [&](const MoodOnDay &m) { return m.partyId == side.role.partyId; };
            QList<MoodOnDay> latest;
            std::ranges::copy_if(moods, std::back_inserter(latest), isTheirs);
            QList<MoodOnDay> shown;
            std::ranges::copy_if(view.moods, std::back_inserter(shown), isTheirs);
            RC_ASSERT(shown == latest.last(std::min<qsizetype>(latest.size(), moodsShown)));
        }
        QList<PlannedDay> days;
        for (const CheckIn &each : every)
            days << PlannedDay{each.plannedOn, each.scheduleId ? store.get(*each.scheduleId).graceDays : 0, each.state, each.heldOn};
        RC_ASSERT(punctualityWith(store, id, today) == punctuality(days, today));
    }

private:
    int below(int limit) { return m_draws[m_next++ % m_draws.size()] % limit; }

    void fill(Store &store)
    {
        Alliance alliance = store.get(id);
        alliance.state = static_cast<AllianceState>(below(static_cast<int>(words<AllianceState>.size())));
        alliance.startOn = below(5) == 0 ? QDate() : workspace->today().addDays(-below(400));
        alliance.initialMonths = 1 + below(24);
        store.update(alliance);
        CheckInSchedule schedule;
        schedule.allianceId = id;
        schedule.title = QStringLiteral("Rhythm");
        schedule.anchorOn = workspace->today().addDays(below(300) - 200);
        schedule.graceDays = below(10);
        schedule.kind = below(6) == 0 ? CheckInKind::FullReview : CheckInKind::Short;
        store.insert(schedule);
        const int count = below(60);
        for (int i = 0; i < count; ++i) {
            CheckIn one;
            one.allianceId = id;
            if (below(3) != 0)
                one.scheduleId = schedule.id;
            one.kind = below(8) == 0 ? CheckInKind::FullReview : CheckInKind::Short;
            one.state = static_cast<CheckInState>(below(5));
            one.plannedOn = workspace->today().addDays(below(500) - 450);
            if (one.state == CheckInState::Held)
                one.heldOn = one.plannedOn.addDays(below(30) - 5);
            store.insert(one);
            for (const PartyId side : {us.partyId, them.partyId}) {
                if (below(3) == 0)
                    continue;
                CheckInMood mood;
                mood.checkInId = one.id;
                mood.partyId = side;
                mood.mood = 1 + below(5);
                store.insert(mood);
            }
            if (below(4) == 0) {
                Action action;
                action.title = QStringLiteral("Something");
                action.checkInId = one.id;
                action.dueOn = workspace->today().addDays(below(40) - 20);
                store.insert(action);
            }
        }
    }

    std::vector<int> m_draws;
    std::size_t m_next = 0;
};

StatementCounts costOfOne(int checkIns)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("generated.concord"));
    generateWorkspace(path, {60, 4, checkIns, 1});
    CountedStatements counter;
    const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
    const AllianceId id = allianceRows(workspace->store()).front().id;
    const auto read = [&] {
        EXPECT_TRUE(viewAlliance(*workspace, id));
        const auto past = pastCheckIns(workspace->store(), id, {}, 13);
        EXPECT_EQ(past.size(), 13u);
        (void)moodsAt(workspace->store(), past);
        EXPECT_TRUE(punctualityWith(workspace->store(), id, workspace->today()));
    };
    read();
    counter.reset();
    read();
    return counter.counted();
}

} // namespace

TEST(TellingCheckIns, SayTheSameAsTheWholeHistory)
{
    holds("facts from a few check-ins equal those from all", 40, [] {
        AnyHistory alliance(*evenDraws(700));
        alliance.live();
        alliance.readsTheSameAsFromAll();
    });
}

TEST(TellingCheckIns, SayHowASideFeltThatSpeaksOfManyAlliances)
{
    AnyHistory alliance({1});
    ASSERT_TRUE(alliance.workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        for (int i = 0; i < 150; ++i) {
            CheckIn held;
            held.allianceId = alliance.id;
            held.state = CheckInState::Held;
            held.plannedOn = held.heldOn = alliance.workspace->today().addDays(-160 + i);
            store.insert(held);
            CheckInMood mood;
            mood.checkInId = held.id;
            mood.partyId = alliance.us.partyId;
            mood.mood = 1 + i % 5;
            store.insert(mood);
        }
    }));
    alliance.readsTheSameAsFromAll();
}

TEST(TellingCheckIns, KeepAnAlliancePageAsQuickWithTenTimesTheHistory)
{
    const StatementCounts young = costOfOne(2400);
    const StatementCounts old = costOfOne(24000);
    EXPECT_GT(young.rows, 0);
    EXPECT_LE(old.rows, young.rows + 20); // how far back a side spoke last is a matter of chance
    // Those who spoke often are looked for from the latest check-in back, the others through all that they said.
    EXPECT_LE(static_cast<double>(old.steps), 2 * static_cast<double>(young.steps));
}

} // namespace concord
