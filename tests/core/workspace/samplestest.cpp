// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samples.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/alliances/alliancerules.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/alignment.h"
#include "core/model/partners/fit.h"
#include "core/model/partners/interaction.h"
#include "core/workspace/check.h"
#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/teams/teamresult.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QFile>

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

class ASample : public ::testing::Test {
protected:
    const Workspace &open(SampleKind kind, QDate day = today)
    {
        const QString path = folder.file(word(kind) + QString::number(++m_count) + QStringLiteral(".concord"));
        auto made = createSample(path, kind, Clock(day));
        if (!made)
            throw std::runtime_error(::testing::PrintToString(made.error()));
        m_workspace = *std::move(made);
        return *m_workspace;
    }
    const Store &store() const { return m_workspace->store(); }
    Workspace &workspace() { return *m_workspace; }

    template <class Record>
    QList<Record> all(QByteArrayView tail = {}, std::initializer_list<Value> values = {}) const
    {
        const auto records = store().select<Record>(tail, values);
        return QList<Record>(records.begin(), records.end());
    }
    PartyId party(const char *name) const
    {
        return store().first<Party>("WHERE name = ?", {QString::fromUtf8(name)}).value().id;
    }
    QByteArray exported() const
    {
        return m_workspace->read([](const Store &s) { return exportJson(s); }).value();
    }
    double coverageOf(std::initializer_list<const char *> names) const
    {
        QList<PartyId> parties;
        for (const char *name : names)
            parties << party(name);
        return coveragePercent(all<Need>(), all<Coverage>(), parties).value();
    }

    Folder folder;

private:
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;
};

template <class Record>
QStringList brokenWithSides(const Store &store)
{
    QStringList broken;
    for (const Record &record : store.select<Record>()) {
        const auto sides = store.select<AllianceParty>("WHERE alliance_id = ?", {record.allianceId.value()});
        for (const Violation &each : violationsOf(record, QList<AllianceParty>(sides.begin(), sides.end())))
            broken << QLatin1String(tableOf<Record>) + u' ' + QString::number(record.id.value()) + u": " + each.code;
    }
    return broken;
}

/// What the rules say about records beside their alliance's parties; importing has asked about each one alone, and
/// check() asks about the whole.
QStringList brokenRules(const Store &store)
{
    return brokenWithSides<Responsibility>(store) + brokenWithSides<Contribution>(store) + brokenWithSides<Benefit>(store)
        + brokenWithSides<Drawback>(store) + brokenWithSides<HandBack>(store);
}

std::map<std::string, double> dimensions(const TeamScore &score)
{
    std::map<std::string, double> means;
    for (const DimensionScore &dimension : score.dimensions)
        means[dimension.name.toStdString()] = std::round(*dimension.mean * 100) / 100;
    return means;
}

} // namespace

TEST_F(ASample, KeepsEveryRuleOnWhateverDayItIsMade)
{
    for (SampleKind kind : {SampleKind::Bakery, SampleKind::Reading}) {
        for (QDate day : {today, QDate(2024, 2, 29), QDate(2026, 12, 31), QDate(2027, 3, 31), QDate(2026, 7, 15)}) {
            const Workspace &made = open(kind, day);
            EXPECT_EQ(brokenRules(store()), QStringList()) << word(kind).data() << ' ' << day.toString(Qt::ISODate).toStdString();
            EXPECT_TRUE(check(made.path()).value().isEmpty());
        }
    }
}

TEST_F(ASample, IsTheSameWheneverItIsMadeOnTheSameDay)
{
    open(SampleKind::Reading);
    const QByteArray first = exported();
    open(SampleKind::Reading);
    EXPECT_EQ(exported(), first);
}

TEST_F(ASample, IsWhereUndoStops)
{
    open(SampleKind::Bakery);
    EXPECT_EQ(workspace().undo().error().violations.front().code, QStringLiteral("final_act"));
}

TEST_F(ASample, NeverReplacesAFile)
{
    const QString path = folder.file(QStringLiteral("mine.concord"));
    QFile mine(path);
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write("dear diary");
    mine.close();
    EXPECT_FALSE(createSample(path, SampleKind::Bakery, Clock(today)));
    EXPECT_EQ(QFile(path).size(), 10);
}

TEST_F(ASample, ReachesEveryoneAtAddressesThatNobodyHas)
{
    for (SampleKind kind : {SampleKind::Bakery, SampleKind::Reading}) {
        open(kind);
        const auto emails = all<ContactPoint>("WHERE kind = 'email'");
        EXPECT_GE(emails.size(), 8);
        for (const ContactPoint &email : emails) {
            EXPECT_TRUE(email.value.endsWith(QLatin1String("example.org"))) << email.value.toStdString();
            EXPECT_EQ(email.matchKey, email.value.toLower());
        }
    }
}

// Every figure below is one that the samples are known by, worked out by hand.

TEST_F(ASample, OfTheBakeryTellsWhatGoingItAloneCost)
{
    open(SampleKind::Bakery);
    double hours = 0;
    std::int64_t cents = 0;
    int fours = 0;
    const auto entries = all<AloneEntry>();
    for (const AloneEntry &entry : entries) {
        hours += entry.hours;
        cents += entry.moneyMinor;
        fours += entry.frustration == 4 ? 1 : 0;
    }
    EXPECT_EQ(entries.size(), 14);
    EXPECT_EQ(hours, 180);
    EXPECT_EQ(cents, 390000);
    EXPECT_GT(fours, 7);
    EXPECT_EQ(entries.first().spentOn.daysTo(entries.last().spentOn) / 30 + 1, 14);
}

TEST_F(ASample, OfTheBakeryCoversMostWithTwoPartnersTogether)
{
    open(SampleKind::Bakery);
    EXPECT_NEAR(coverageOf({"Quayside Couriers", "Ines Okafor"}), 78.6, 0.05);
    EXPECT_NEAR(coverageOf({"DashPlate"}), 83.9, 0.05);
    const FitSummary dash = store().first<FitSummary>("WHERE party_id = ?", {party("DashPlate").value()}).value();
    EXPECT_EQ(dash.decision, FitDecision::NotNow);
    EXPECT_FALSE(dash.dealbreakerNote.isEmpty());
    EXPECT_EQ(dash.gut, 1);
}

TEST_F(ASample, OfTheBakeryHeldEightCheckInsAndIsLateWithTheNinth)
{
    open(SampleKind::Bakery);
    const auto held = all<CheckIn>("WHERE state = 'held' ORDER BY held_on");
    ASSERT_EQ(held.size(), 8);
    EXPECT_EQ(held.last().heldOn, today.addDays(-19));
    const auto moods = all<CheckInMood>("WHERE check_in_id = ?", {held.last().id.value()});
    ASSERT_EQ(moods.size(), 2);
    EXPECT_EQ(moods[0].mood, 4);
    EXPECT_EQ(moods[1].mood, 4);
    const auto planned = all<CheckIn>("WHERE state = 'planned' ORDER BY planned_on");
    ASSERT_EQ(planned.size(), 2);
    EXPECT_EQ(planned[0].plannedOn, today.addDays(-5));
    EXPECT_EQ(planned[1].plannedOn, today.addDays(62));
    const auto rhythm = store().get(*planned[0].scheduleId);
    EXPECT_EQ(rhythm.basis, ScheduleBasis::AfterDone);
    EXPECT_EQ(held.last().heldOn.addDays(14), planned[0].plannedOn) << "two weeks after it was done";
    EXPECT_EQ(planned[0].plannedOn.addDays(rhythm.graceDays), today.addDays(-2));
}

TEST_F(ASample, OfTheBakeryHasTheGridOfTheStory)
{
    open(SampleKind::Bakery);
    const auto grid = [this](const char *topic) {
        const Term term = store().first<Term>("WHERE topic = ?", {QString::fromLatin1(topic)}).value();
        QString row;
        for (YesNo answer : {term.agreed, term.written, term.checked, term.divided})
            row += answer == YesNo::Yes ? u'Y' : answer == YesNo::No ? u'N' : u'-';
        return row;
    };
    EXPECT_EQ(grid("Purpose"), QStringLiteral("YYYY"));
    EXPECT_EQ(grid("Drop fee"), QStringLiteral("YYYY"));
    EXPECT_EQ(grid("Bad weather"), QStringLiteral("YNNY"));
    EXPECT_EQ(grid("Complaints"), QStringLiteral("YYNN"));
    EXPECT_EQ(grid("Late orders after 18:00"), QStringLiteral("NNNN"));
    EXPECT_EQ(grid("Stopping"), QStringLiteral("YY-Y"));
}

TEST_F(ASample, OfTheBakeryHasItsTwoTeams)
{
    open(SampleKind::Bakery);
    const auto teams = all<Team>("ORDER BY id");
    const auto crew = teamResult(store(), teams[0].id).value();
    EXPECT_EQ(dimensions(crew.score),
              (std::map<std::string, double>{{"Purpose", 3.92}, {"Roles", 3.50}, {"Process", 3.67}, {"Candour", 3.92},
                                             {"Dependability", 4.08}, {"Growth", 4.00}, {"Impact", 4.38}}));
    EXPECT_NEAR(*crew.score.overall, 3.92, 0.005);
    ASSERT_EQ(crew.points.size(), 2);
    EXPECT_NEAR(*crew.points.first().overall, 3.24, 0.005);
    EXPECT_EQ(crew.points.first().on, today.addDays(-75));
    const Change made = store().first<Change>("WHERE state = 'confirmed'").value();
    const auto roles = std::ranges::find(crew.dimensions, QStringLiteral("Roles"), &DimensionResult::name);
    EXPECT_NEAR(*roles->mean - *made.beforeValue, 1.50, 1e-9);

    const auto shop = teamResult(store(), teams[1].id).value();
    EXPECT_TRUE(shop.score.myViewOnly);
    EXPECT_FALSE(shop.score.overall);
    EXPECT_EQ(shop.score.gutMean, 3);
    EXPECT_EQ(store().first<Change>("WHERE team_id = ?", {teams[1].id.value()})->noticedOn, today.addDays(-94));
}

TEST_F(ASample, OfTheReadingCircleHasItsPartnersAsTold)
{
    open(SampleKind::Reading);
    EXPECT_NEAR(coverageOf({"Fernhill Library Service"}), 59.2, 0.05);
    EXPECT_NEAR(coverageOf({"St Brannock Primary School"}), 39.5, 0.05);
    EXPECT_NEAR(coverageOf({"Rotary of Fernhill"}), 15.8, 0.05);
    EXPECT_NEAR(coverageOf({"Norvale University volunteers"}), 27.6, 0.05);
    EXPECT_NEAR(coverageOf({"Fernhill Library Service", "St Brannock Primary School"}), 81.6, 0.05);
    EXPECT_EQ(coverageOf({"Fernhill Library Service", "St Brannock Primary School", "Rotary of Fernhill",
                          "Norvale University volunteers"}),
              100);
    const auto fitOf = [this](const char *name) {
        return fit(all<FitRating>("WHERE party_id = ?", {party(name).value()}));
    };
    EXPECT_NEAR(*fitOf("Fernhill Library Service").percent, 82.5, 0.05);
    EXPECT_NEAR(*fitOf("St Brannock Primary School").percent, 68.8, 0.05);
    const Fit rotary = fitOf("Rotary of Fernhill");
    EXPECT_NEAR(*rotary.percent, 52.8, 0.05);
    EXPECT_NEAR(rotary.low, 47.5, 0.05);
    EXPECT_NEAR(rotary.high, 57.5, 0.05);
    const Fit university = fitOf("Norvale University volunteers");
    EXPECT_NEAR(*university.percent, 59.7, 0.05);
    EXPECT_NEAR(university.low, 53.8, 0.05);
    EXPECT_NEAR(university.high, 63.8, 0.05);
    EXPECT_TRUE(tooCloseToCall(rotary, university));
    EXPECT_EQ(store().get(party("Norvale University volunteers")).reviewOn, today.addDays(90));
}

TEST_F(ASample, OfTheReadingCircleAnswersWithoutNames)
{
    open(SampleKind::Reading);
    const auto sheets = all<AnswerSheet>();
    ASSERT_EQ(sheets.size(), 5);
    for (const AnswerSheet &sheet : sheets) {
        EXPECT_FALSE(sheet.raterPartyId);
        EXPECT_FALSE(sheet.raterSide);
    }
    const auto result = teamResult(store(), all<Team>().first().id).value();
    EXPECT_EQ(result.round.privacy, Privacy::TotalsOnly);
    EXPECT_EQ(result.round.invitedN, 6);
    EXPECT_EQ(dimensions(result.score),
              (std::map<std::string, double>{{"Purpose", 4.00}, {"Roles", 3.20}, {"Process", 3.20}, {"Candour", 3.00},
                                             {"Dependability", 3.53}, {"Growth", 3.60}, {"Impact", 4.20}}));
    EXPECT_NEAR(*result.score.overall, 3.53, 0.005);
    for (const DimensionScore &dimension : result.score.dimensions)
        EXPECT_EQ(dimension.split, dimension.name == QLatin1String("Candour"));
    EXPECT_EQ(result.openChanges, (QList<OpenWords>{{QStringLiteral("We never say no to the school."), {}}}));
    EXPECT_EQ(result.openWho, (QList<OpenWords>{{QStringLiteral("A parent should be with us."), {}}}));
}

TEST_F(ASample, OfTheReadingCircleMeetsAtTheEndOfTheMonth)
{
    open(SampleKind::Reading);
    const auto monthly = store().first<CheckInSchedule>("WHERE title = 'Monthly check-in'").value();
    EXPECT_EQ(monthly.anchorOn, QDate(2026, 10, 31));
    const auto next = store().first<CheckIn>("WHERE schedule_id = ? AND state = 'planned'", {monthly.id.value()}).value();
    EXPECT_EQ(next.plannedOn, QDate(2026, 11, 30));
    const auto kickOff = store().first<CheckIn>("WHERE held_on = ?", {today.addDays(-21).toString(Qt::ISODate)}).value();
    QList<int> moods;
    for (const CheckInMood &mood : all<CheckInMood>("WHERE check_in_id = ? ORDER BY id", {kickOff.id.value()}))
        moods << mood.mood;
    EXPECT_EQ(moods, (QList<int>{5, 4, 4}));
}

TEST_F(ASample, OfTheReadingCircleRemembersTheSummer)
{
    open(SampleKind::Reading);
    const Alliance summer = store().first<Alliance>("WHERE code = 'A-002'").value();
    EXPECT_EQ(summer.title, QStringLiteral("Summer Read 2025"));
    EXPECT_EQ(summer.state, AllianceState::Completed);
    EXPECT_EQ(summer.endOn, today.addDays(-300));
    const auto review = store().first<CheckIn>("WHERE alliance_id = ? AND kind = 'full_review'", {summer.id.value()}).value();
    EXPECT_TRUE(review.learned.contains(QStringLiteral("ook the room in spring")));
}

TEST_F(ASample, KeepsTheLogOfItsAsks)
{
    open(SampleKind::Bakery);
    const auto marco = store().first<Invitation>("WHERE answer = 'no'").value();
    EXPECT_EQ(marco.askedOn, today.addDays(-40));
    EXPECT_EQ(marco.partyId, party("Marco Silvestri"));
    const auto ines = store().first<Invitation>("WHERE answer = 'yes'").value();
    EXPECT_EQ(ines.askedOn, today.addDays(-20));
    EXPECT_EQ(ines.invitedTo, InvitationTo::Talk);
    EXPECT_EQ(store().first<TeamMember>("WHERE wanted")->part, QStringLiteral("someone for packaging design"));

    open(SampleKind::Reading);
    const auto jo = store().first<Invitation>("WHERE answer = 'none'").value();
    EXPECT_EQ(jo.partyId, party("Jo Marsh"));
    EXPECT_EQ(jo.askedOn, today.addDays(-3));
    EXPECT_EQ(jo.followUpOn, today.addDays(4));
    EXPECT_EQ(store().first<Invitation>("WHERE answer = 'not_now'")->askedOn, today.addDays(-50));
}

} // namespace concord
