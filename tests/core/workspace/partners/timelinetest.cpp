// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/timeline.h"

#include "core/model/alliances/benefit.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/model/teams/team.h"
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/alignments.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/statementcounts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace concord {

namespace {

class TimelineTest : public ::testing::Test {
protected:
    [[nodiscard]] PartyId party(const QString &name) const
    {
        return workspace->store().first<Party>("WHERE name = ?", {name})->id;
    }
    /// All of it, read in pages of that size.
    [[nodiscard]] std::vector<PartnerEvent> all(PartyId id, int pageSize, std::optional<EventKind> kind = {}) const
    {
        std::vector<PartnerEvent> events;
        std::optional<TimelineCursor> after;
        do {
            TimelinePage page = timelinePage(workspace->store(), id, kind, pageSize, after);
            EXPECT_LE(page.events.size(), static_cast<std::size_t>(pageSize));
            events.insert(events.end(), page.events.begin(), page.events.end());
            after = page.next;
        } while (after);
        return events;
    }
    [[nodiscard]] std::set<EventSource> sourcesOf(PartyId id) const
    {
        std::set<EventSource> found;
        for (const PartnerEvent &event : all(id, 1000))
            found.insert(event.source);
        return found;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
};

} // namespace

TEST_F(TimelineTest, TellsWhatHappenedTheLatestFirst)
{
    const auto events = all(party(QStringLiteral("Quayside Couriers")), 1000);
    ASSERT_GT(events.size(), 12u);
    EXPECT_TRUE(std::ranges::is_sorted(events, std::ranges::greater(), &PartnerEvent::on));
    EXPECT_TRUE(std::ranges::none_of(events, [](const PartnerEvent &event) { return !event.on.isValid(); }));
}

TEST_F(TimelineTest, TellsWhyAChangeOfTheAgreementWasWithdrawn)
{
    const AllianceId id = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(Alliances(*workspace).edit(id, [](Alliance &a) { a.outScope = QStringLiteral("Weekends."); }));
    const AgreementVersionId change = Agreements(*workspace).proposeChange(id, QStringLiteral("No weekends")).value();
    ASSERT_TRUE(Agreements(*workspace).withdraw(change, QStringLiteral("they ride on Saturdays")));
    const auto events = all(party(QStringLiteral("Quayside Couriers")), 1000, EventKind::Alliance);
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.front().source, EventSource::Step);
    EXPECT_EQ(events.front().word, QString());
    EXPECT_EQ(events.front().text, QStringLiteral("Version 2 was withdrawn: they ride on Saturdays"));
}

TEST_F(TimelineTest, IsTheSameInPagesOfAnySize)
{
    const PartyId quayside = party(QStringLiteral("Quayside Couriers"));
    const auto whole = all(quayside, 1000);
    for (const int pageSize : {1, 2, 3, 7, static_cast<int>(whole.size())})
        EXPECT_EQ(all(quayside, pageSize), whole) << pageSize;
}

TEST_F(TimelineTest, TellsTheActionsThatAPartnerDid)
{
    const PartyId quayside = party(QStringLiteral("Quayside Couriers"));
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        for (const ActionState state : {ActionState::Done, ActionState::Open}) {
            Action action;
            action.title = QStringLiteral("Send the rain plan");
            action.ownerId = quayside;
            action.state = state;
            action.dueOn = QDate(2026, 11, 20);
            if (state == ActionState::Done)
                action.doneOn = QDate(2026, 11, 19);
            store.insert(action);
        }
    }));
    const auto events = all(quayside, 1000);
    const auto isAction = [](const PartnerEvent &event) { return event.source == EventSource::Action; };
    ASSERT_EQ(std::ranges::count_if(events, isAction), 1);
    EXPECT_EQ(std::ranges::find_if(events, isAction)->on, QDate(2026, 11, 19));
}

TEST_F(TimelineTest, GathersEverythingThatTouchedAPartner)
{
    const auto quayside = sourcesOf(party(QStringLiteral("Quayside Couriers")));
    for (const EventSource source : {EventSource::Contact, EventSource::CheckIn, EventSource::Step, EventSource::Acceptance})
        EXPECT_TRUE(quayside.contains(source)) << static_cast<int>(source);
    const auto ines = sourcesOf(party(QStringLiteral("Ines Okafor")));
    EXPECT_TRUE(ines.contains(EventSource::Asked));
    EXPECT_TRUE(ines.contains(EventSource::Answered));
}

TEST_F(TimelineTest, TellsWhatOthersDidInTheAlliancesOfAPartner)
{
    const PartyId quayside = party(QStringLiteral("Quayside Couriers"));
    const PartyId ines = party(QStringLiteral("Ines Okafor"));
    const AllianceId alliance = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    const PartyId us = workspace->store().first<Party>("WHERE is_self = 1")->id;
    const QDate day(2026, 11, 22);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        HandBack key;
        key.allianceId = alliance;
        key.what = QStringLiteral("The key of the back door");
        key.toPartyId = us;
        key.doneOn = day;
        store.insert(key);
        BenefitReading reading;
        reading.benefitId = store.first<Benefit>("WHERE alliance_id = ?", {alliance.value()})->id;
        reading.readOn = day;
        reading.value = 12.5;
        store.insert(reading);
        Safeguard safe;
        safe.allianceId = alliance;
        safe.statement = QStringLiteral("Nobody rides alone");
        safe.state = SafeguardState::Met;
        safe.metOn = day;
        store.insert(safe);
        Concern worry;
        worry.allianceId = alliance;
        worry.raisedOn = day;
        worry.raisedByPartyId = us;
        worry.statement = QStringLiteral("The crates come back late");
        store.insert(worry);
        worry.id = {};
        worry.uid.clear();
        worry.raisedByPartyId = quayside;
        store.insert(worry);
        Idea idea;
        idea.allianceId = alliance;
        idea.putOn = day;
        idea.statement = QStringLiteral("A second run at noon");
        store.insert(idea);
        Change change;
        change.teamId = store.first<Team>({})->id;
        change.statement = QStringLiteral("Hand over at the door");
        change.noticedOn = change.madeOn = day;
        change.state = ChangeState::Made;
        change.ownerId = quayside;
        store.insert(change);
    }));
    std::vector<PartnerEvent> onTheDay = all(quayside, 1000);
    std::erase_if(onTheDay, [&](const PartnerEvent &event) { return event.on != day; });
    std::vector<EventSource> sources;
    for (const PartnerEvent &event : onTheDay)
        sources.push_back(event.source);
    EXPECT_EQ(sources, (std::vector{EventSource::HandBack, EventSource::Change, EventSource::Reading, EventSource::Safeguard,
                                    EventSource::Concern, EventSource::OthersConcern, EventSource::OthersIdea}));
    ASSERT_EQ(onTheDay.size(), 7U);
    EXPECT_EQ(onTheDay[0].word, workspace->store().get(us).name);
    EXPECT_EQ(onTheDay[2].word.section(u' ', 0, 0), QStringLiteral("12.5"));
    EXPECT_EQ(onTheDay[4].text, QStringLiteral("The crates come back late"));
    EXPECT_EQ(onTheDay[5].word, workspace->store().get(us).name) << "who raised it";
    EXPECT_EQ(onTheDay[6].word, QString()) << "nobody knows whose idea it was";
    EXPECT_EQ(onTheDay[6].record, alliance.value());
    for (const PartnerEvent &event : all(ines, 1000))
        EXPECT_NE(event.on, day) << "she is no party of that alliance";
}

TEST_F(TimelineTest, ReadsTheSameHoweverMuchOthersDid)
{
    const QString path = folder.file(QStringLiteral("s.concord"));
    const PartyId hire = party(QStringLiteral("Greenfield Van Hire"));
    workspace.reset();
    CountedStatements counter;
    workspace = Workspace::open(path, Clock(QDate(2026, 11, 23))).value();
    const auto cost = [&] {
        (void)timelinePage(workspace->store(), hire, {}, 50);
        counter.reset();
        (void)timelinePage(workspace->store(), hire, {}, 50);
        return counter.counted();
    };
    const StatementCounts before = cost();
    EXPECT_EQ(before.statements, static_cast<int>(EventSource::Record) + 1) << "one for each source";
    const AllianceId alliance = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        const BenefitId benefit = store.first<Benefit>("WHERE alliance_id = ?", {alliance.value()})->id;
        for (int i = 0; i < 500; ++i) {
            BenefitReading reading;
            reading.benefitId = benefit;
            reading.readOn = QDate(2026, 11, 22);
            store.insert(reading);
            Concern worry;
            worry.allianceId = alliance;
            worry.raisedOn = QDate(2026, 11, 22);
            worry.statement = QStringLiteral("Worry %1").arg(i);
            store.insert(worry);
        }
    }));
    const StatementCounts after = cost();
    EXPECT_EQ(after.rows, before.rows);
    EXPECT_EQ(after.steps, before.steps);
}

TEST_F(TimelineTest, DatesACoverageByWhenItWasLastSaidAndLeavesOutOneThatWasNot)
{
    const PartyId ines = party(QStringLiteral("Ines Okafor"));
    EXPECT_FALSE(sourcesOf(ines).contains(EventSource::Coverage)) << "it came with the sample: nobody said when";
    const Need need = workspace->store().first<Need>("WHERE what LIKE 'Introductions%'").value();
    workspace.reset();
    const auto sayOn = [&](QDate day, int percent) {
        workspace = Workspace::open(folder.file(QStringLiteral("s.concord")), Clock(day)).value();
        EXPECT_TRUE(Alignments(*workspace).cover(need.id, ines, [percent](Coverage &c) { c.percent = percent; }));
    };
    sayOn(QDate(2026, 11, 24), 75);
    sayOn(QDate(2026, 11, 26), 50);
    const auto judged = all(ines, 1000, EventKind::Judgement);
    const auto said = std::ranges::find(judged, EventSource::Coverage, &PartnerEvent::source);
    ASSERT_NE(said, judged.end());
    EXPECT_EQ(said->on, QDate(2026, 11, 26));
    EXPECT_EQ(said->word, QStringLiteral("50"));
    EXPECT_EQ(said->about, need.what);
    EXPECT_EQ(said->record, need.priorityId.value());
    ASSERT_TRUE(workspace->undo());
    const auto before = all(ines, 1000, EventKind::Judgement);
    EXPECT_EQ(std::ranges::find(before, EventSource::Coverage, &PartnerEvent::source)->on, QDate(2026, 11, 24));
}

TEST_F(TimelineTest, ShowsARoleWhereItBeganAndWhereItEnded)
{
    Partners partners(*workspace);
    const PartyId ines = party(QStringLiteral("Ines Okafor"));
    const auto role = partners.addRole(ines, QStringLiteral("Quay Festival"), QStringLiteral("treasurer"));
    ASSERT_TRUE(role);
    ASSERT_TRUE(partners.endRole(*role, QDate(2026, 11, 1)));
    const auto events = all(ines, 1000, EventKind::Role);
    const auto ended = std::ranges::find(events, EventSource::RoleEnded, &PartnerEvent::source);
    ASSERT_NE(ended, events.end());
    EXPECT_EQ(ended->on, QDate(2026, 11, 1));
    EXPECT_EQ(ended->about, QStringLiteral("Quay Festival"));
    EXPECT_EQ(ended->text, QStringLiteral("treasurer"));
}

TEST_F(TimelineTest, RemembersWhenThePartnerMovedOnAndForgetsWhatWasUndone)
{
    const PartyId hire = party(QStringLiteral("Greenfield Van Hire"));
    ASSERT_TRUE(Partners(*workspace).archive({hire}));
    const auto records = [&] { return all(hire, 1000, EventKind::Record); };
    ASSERT_EQ(records().size(), 1u);
    EXPECT_EQ(records()[0].word, QStringLiteral("partner.archive"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(records().empty());
}

TEST_F(TimelineTest, FiltersByKind)
{
    const PartyId quayside = party(QStringLiteral("Quayside Couriers"));
    std::size_t sum = 0;
    for (const EventKind kind : everyValue<EventKind>()) {
        const auto events = all(quayside, 4, kind);
        EXPECT_TRUE(std::ranges::all_of(events, [&](const PartnerEvent &event) { return kindOf(event.source) == kind; }));
        sum += events.size();
    }
    EXPECT_EQ(sum, all(quayside, 1000).size());
}

TEST_F(TimelineTest, IsNeverCutShort)
{
    const PartyId hire = party(QStringLiteral("Greenfield Van Hire"));
    for (int i = 0; i < 210; ++i) {
        Interaction call;
        call.kind = InteractionKind::Call;
        call.happenedOn = QDate(2026, 11, 23).addDays(-i / 3);
        call.summary = QString::number(i);
        ASSERT_TRUE(Partners(*workspace).log(call, {hire}));
    }
    EXPECT_GE(all(hire, 100, EventKind::Contact).size(), 210u);
}

} // namespace concord
