// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonexport.h"
#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"

#include <gtest/gtest.h>

#include <functional>

namespace concord {
namespace {

constexpr std::size_t actsInARow = 50;

/// The draws of one act, which rapidcheck has made.
class Choices {
public:
    explicit Choices(std::vector<int> draws) : m_draws(std::move(draws)) {}
    int below(int limit) { return m_draws[m_next++ % m_draws.size()] % limit; }
    [[nodiscard]] QString text() { return QStringLiteral("Text %1 Ø").arg(below(1000)); }

    /// A row of the table, any; nothing when it is empty.
    template <class Record>
    std::optional<Id<Record>> any(const Store &store, QByteArrayView condition = "1")
    {
        const QByteArray sql = QByteArray("SELECT id FROM ") + tableOf<Record> + " WHERE " + condition.toByteArray();
        std::vector<Id<Record>> ids;
        for (Statement rows = store.query(sql); rows.next();)
            ids.push_back(rows.id<Record>(0));
        if (ids.empty())
            return std::nullopt;
        return ids[static_cast<std::size_t>(below(static_cast<int>(ids.size())))];
    }

private:
    std::vector<int> m_draws;
    std::size_t m_next = 0;
};

using RandomAct = std::function<void(Store &, Choices &)>;

/// Writes to several subjects, with references in both kinds of cascade. What lacks its parent is left out.
const std::vector<RandomAct> &randomActs()
{
    static const std::vector<RandomAct> acts{
        [](Store &store, Choices &choose) {
            Party party;
            party.name = choose.text();
            party.isPartner = true;
            store.insert(party);
        },
        [](Store &store, Choices &choose) {
            const auto id = choose.any<Party>(store);
            Party party = store.get(*id);
            party.note = choose.text();
            party.touchIdealDays = 1 + choose.below(700);
            store.update(party);
        },
        [](Store &store, Choices &choose) {
            Strength strength;
            strength.partyId = *choose.any<Party>(store);
            strength.what = choose.text();
            store.insert(strength);
        },
        [](Store &store, Choices &choose) {
            Priority priority;
            priority.title = choose.text();
            const PriorityId id = store.insert(priority);
            for (int i = choose.below(3); i >= 0; --i) {
                Need need;
                need.priorityId = id;
                need.what = choose.text();
                store.insert(need);
            }
        },
        [](Store &store, Choices &choose) {
            const auto need = choose.any<Need>(store);
            const auto party = choose.any<Party>(store);
            if (!need || store.first<Coverage>("WHERE need_id = ? AND party_id = ?", {need->value(), party->value()}))
                return;
            Coverage coverage;
            coverage.needId = *need;
            coverage.partyId = *party;
            coverage.percent = 25 * choose.below(5);
            store.insert(coverage);
        },
        [](Store &store, Choices &choose) {
            const auto partner = choose.any<Party>(store, "NOT is_self");
            if (!partner)
                return;
            Alliance alliance;
            alliance.title = choose.text();
            Statement last = store.query("SELECT coalesce(max(id), 0) + 1 FROM alliance");
            last.next();
            alliance.code = QStringLiteral("A-%1-%2").arg(last.integer(0)).arg(choose.below(100000));
            const AllianceId id = store.insert(alliance);
            const PartyId sides[] = {store.first<Party>("WHERE is_self")->id, *partner};
            for (const PartyId side : sides) {
                AllianceParty party;
                party.allianceId = id;
                party.partyId = side;
                party.isUs = side == sides[0];
                store.insert(party);
                Benefit benefit;
                benefit.allianceId = id;
                benefit.partyId = side;
                benefit.statement = choose.text();
                store.insert(benefit);
            }
            Term term;
            term.allianceId = id;
            term.topic = choose.text();
            term.ownerPartyId = *partner;
            const TermId termId = store.insert(term);
            Responsibility responsibility;
            responsibility.allianceId = id;
            responsibility.accountablePartyId = *partner;
            responsibility.title = choose.text();
            responsibility.termId = termId;
            store.insert(responsibility);
        },
        [](Store &store, Choices &choose) {
            const auto alliance = choose.any<Alliance>(store);
            if (!alliance)
                return;
            CheckInSchedule schedule;
            schedule.allianceId = *alliance;
            schedule.title = choose.text();
            schedule.anchorOn = QDate(2026, 1, 31);
            CheckIn checkIn;
            checkIn.scheduleId = store.insert(schedule);
            checkIn.allianceId = *alliance;
            checkIn.plannedOn = QDate(2026, 1, 31).addDays(choose.below(300));
            checkIn.minutes = choose.text();
            store.insert(checkIn);
        },
        [](Store &store, Choices &choose) {
            const auto checkIn = choose.any<CheckIn>(store);
            if (!checkIn)
                return;
            CheckIn held = store.get(*checkIn);
            held.state = CheckInState::Held;
            held.heldOn = QDate(2026, 3, 1);
            store.update(held);
            Action action;
            action.title = choose.text();
            action.ownerId = choose.any<Party>(store);
            action.checkInId = *checkIn;
            store.insert(action);
        },
        [](Store &store, Choices &choose) {
            Team team;
            team.name = choose.text();
            team.allianceId = choose.any<Alliance>(store);
            TeamMember member;
            member.teamId = store.insert(team);
            member.partyId = choose.any<Party>(store);
            store.insert(member);
        },
        [](Store &store, Choices &choose) {
            Interaction interaction;
            interaction.happenedOn = QDate(2026, 2, 1);
            interaction.summary = choose.text();
            interaction.allianceId = choose.any<Alliance>(store);
            InteractionParty party;
            party.interactionId = store.insert(interaction);
            party.partyId = *choose.any<Party>(store);
            store.insert(party);
        },
        [](Store &store, Choices &choose) {
            if (const auto party = choose.any<Party>(store, "NOT is_self"))
                store.remove(*party);
        },
        [](Store &store, Choices &choose) {
            if (const auto alliance = choose.any<Alliance>(store))
                store.remove(*alliance);
        },
        [](Store &store, Choices &choose) {
            if (const auto priority = choose.any<Priority>(store))
                store.remove(*priority);
        },
        [](Store &store, Choices &choose) {
            // A record goes and one much like it comes in the same act.
            if (const auto strength = choose.any<Strength>(store)) {
                Strength kept = store.get(*strength);
                store.remove(*strength);
                kept.what = choose.text();
                kept.uid.clear();
                store.insert(kept);
            }
        },
    };
    return acts;
}

} // namespace

TEST(UndoProperty, FiftyRandomActsUndoneToTheStartAndRedoneToTheEndGiveEveryStepBack)
{
    const auto draws = evenDraws(12);
    const auto property = [&draws] {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("a.concord"));
        const auto workspace = Workspace::create(path, {}).value();

        std::vector<QByteArray> steps{exportJson(workspace->store())};
        while (steps.size() <= actsInARow) {
            const auto before = workspace->undoable();
            Choices choose(*draws);
            const auto &act = randomActs()[static_cast<std::size_t>(choose.below(static_cast<int>(randomActs().size())))];
            const Act name{QStringLiteral("test.act"), QString::number(steps.size())};
            RC_ASSERT(workspace->perform(name, [&](Store &store) { act(store, choose); }).has_value());
            // An act that found nothing to do is none.
            if (workspace->undoable() != before)
                steps.push_back(exportJson(workspace->store()));
        }
        for (std::size_t step = actsInARow; step > 0; --step) {
            RC_ASSERT(exportJson(workspace->store()) == steps[step]);
            RC_ASSERT(workspace->undo().has_value());
        }
        RC_ASSERT(exportJson(workspace->store()) == steps.front());
        for (std::size_t step = 1; step <= actsInARow; ++step) {
            RC_ASSERT(workspace->redo().has_value());
            RC_ASSERT(exportJson(workspace->store()) == steps[step]);
        }
        // Deleting a partner leaves an alliance of one behind: the use cases see to that, the storage does not.
        QList<Finding> findings = check(path).value();
        findings.removeIf([](const Finding &finding) { return finding.code == QStringLiteral("too_few_parties"); });
        RC_ASSERT(findings.isEmpty());
    };
    // A sequence takes a second or two.
    holds("UndoProperty", 8, property);
}

} // namespace concord
