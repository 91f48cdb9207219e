// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/teamresult.h"

#include "core/model/alliances/alliance.h"
#include "tests/core/workspace/teams/ateam.h"

namespace concord {

class ATeamResult : public ATeam {
protected:
    // the bakery
    const QStringList round1{QStringLiteral("432 223 323 443 444 434 44"), QStringLiteral("432 211 333 343 344 433 43"),
                             QStringLiteral("443 223 334 434 435 444 45"), QStringLiteral("342 213 233 333 434 333 34")};
    const QStringList round2{QStringLiteral("444 443 444 444 444 444 45"), QStringLiteral("443 343 343 344 444 444 44"),
                             QStringLiteral("544 434 444 445 445 454 55"), QStringLiteral("443 433 433 434 444 344 44")};

    QList<PartyId> crew()
    {
        QList<PartyId> crew{*detail().members.front().member.partyId};
        for (const char *name : {"Lena", "Tomasz", "Piet"})
            crew << addMember(QLatin1String(name));
        return crew;
    }

    /// "Purpose 3.92 +0.75, …" as a person reads it.
    static QString read(const TeamResult &result)
    {
        QStringList lines;
        for (const DimensionResult &d : result.dimensions) {
            QString line = d.name + u' ' + (d.mean ? QString::number(*d.mean, 'f', 2) : QStringLiteral("-"));
            if (d.split)
                line += QStringLiteral(" split");
            if (d.change())
                line += u' ' + QString::number(*d.change(), 'f', 2);
            lines << line;
        }
        return lines.join(QStringLiteral(", "));
    }
};

TEST_F(ATeamResult, IsNothingBeforeTheFirstRound)
{
    EXPECT_FALSE(teamResult(workspace->store(), team));
}

TEST_F(ATeamResult, HasTheNumbersOfTheBreakfastCrew)
{
    const auto raters = crew();
    closedRound(round1, raters);
    TeamResult result = *detail().result;
    EXPECT_EQ(read(result), QStringLiteral("Purpose 3.17, Roles 2.00, Process 2.92, Candour 3.42, Dependability 3.83, "
                                           "Growth 3.50, Impact 3.88"));
    EXPECT_NEAR(*result.score.overall, 3.24, 0.005);
    EXPECT_EQ(result.advice.first(), QStringLiteral("Purpose"));
    EXPECT_EQ(result.trend.gap, TrendGap::NoEarlierRound);

    goDays(65);
    closedRound(round2, raters);
    result = *detail().result;
    EXPECT_EQ(read(result),
              QStringLiteral("Purpose 3.92 0.75, Roles 3.50 1.50, Process 3.67 0.75, Candour 3.92 0.50, "
                             "Dependability 4.08 0.25, Growth 4.00 0.50, Impact 4.38 0.50"));
    EXPECT_NEAR(*result.score.overall, 3.92, 0.005);
    EXPECT_EQ(result.trend.trend, Trend::Up);
    EXPECT_EQ(result.number, 2);
    EXPECT_EQ(result.earlierNumber, 1);
    EXPECT_EQ(result.answered, 4);
    ASSERT_EQ(result.score.stoppers.size(), 1);
    EXPECT_EQ(result.score.stoppers.first().kind, StopperKind::OverallBelow);
    EXPECT_NEAR(4.0 - result.score.stoppers.first().value, 0.08, 0.005);
    EXPECT_TRUE(result.advice.isEmpty());
}

TEST_F(ATeamResult, NamesTheRaterOfEachDotInANamedRound)
{
    closedRound(round1, crew());
    const DimensionResult roles = detail().result->dimensions[1];
    QStringList dots;
    for (const RaterDot &dot : roles.answers)
        dots << dot.rater + u' ' + QString::number(dot.mean, 'f', 2);
    EXPECT_EQ(dots.join(QStringLiteral(", ")),
              QStringLiteral("Mara 2.33, Lena 1.33, Tomasz 2.33, Piet 2.00"));
}

TEST_F(ATeamResult, HasTheNumbersOfTheStoryRoomsSteeringGroup)
{
    // the reading circle: totals only, 6 invited, 5 answered
    const RoundId round = openRound(Privacy::TotalsOnly, 6);
    for (const char *row : {"544 343 343 443 344 434 45", "443 333 323 222 333 343 44", "554 444 444 454 454 544 55",
                            "433 332 332 122 333 332 34", "444 333 343 343 344 444 44"})
        ASSERT_TRUE(answer(round, {}, QLatin1String(row)));
    ASSERT_TRUE(rounds().close(round));
    const TeamResult result = *detail().result;
    EXPECT_EQ(read(result), QStringLiteral("Purpose 4.00, Roles 3.20, Process 3.20, Candour 3.00 split, "
                                           "Dependability 3.53, Growth 3.60, Impact 4.20"));
    EXPECT_NEAR(*result.score.overall, 3.53, 0.005);
    const auto &candour = result.dimensions[3].answers;
    EXPECT_NEAR(candour.first().mean, 1.67, 0.005);
    EXPECT_NEAR(candour.last().mean, 4.33, 0.005);
    EXPECT_EQ(result.answered, 5);
    EXPECT_EQ(result.advice.first(), QStringLiteral("Roles"));
}

TEST_F(ATeamResult, SetsThePartiesOfAnAllianceBesideEachOther)
{
    const auto raters = crew(); // Mara and Lena are ours, Tomasz and Piet ride for the couriers
    ASSERT_TRUE(workspace->perform({QStringLiteral("alliance.add"), {}}, [&](Store &store) {
        Party couriers;
        couriers.name = QStringLiteral("Quayside Couriers");
        store.insert(couriers);
        Alliance alliance;
        alliance.code = QStringLiteral("A-001");
        alliance.title = QStringLiteral("Breakfast by Bike");
        store.insert(alliance);
        AllianceParty theirs;
        theirs.allianceId = alliance.id;
        theirs.partyId = couriers.id;
        store.insert(theirs);
        for (const PartyId rider : {raters[2], raters[3]}) {
            Affiliation role;
            role.personId = rider;
            role.organisationId = couriers.id;
            store.insert(role);
        }
        Team crew = store.get(team);
        crew.allianceId = alliance.id;
        store.update(crew);
    }));
    closedRound(round1, raters);
    // By hand: Mara 3.33 and Lena 3.02; Tomasz 3.64 and Piet 2.98.
    const QList<PartyScore> parties = detail().result->parties;
    ASSERT_EQ(parties.size(), 2);
    EXPECT_NEAR(parties[0].overall, 3.18, 0.005);
    EXPECT_NEAR(parties[1].overall, 3.31, 0.005);
}

TEST_F(ATeamResult, IsMyViewOnlyWhenOnePersonGaveAGutFeeling)
{
    const RoundId round = openRound(Privacy::Named, 1);
    SheetEntry entry;
    entry.rater = detail().members.front().member.partyId;
    entry.gut = 3;
    ASSERT_TRUE(rounds().record(round, entry));
    const TeamRow row = detail().row;
    EXPECT_TRUE(row.myViewOnly);
    EXPECT_FALSE(row.overall);
    EXPECT_FALSE(row.effective);
}

TEST_F(ATeamResult, LeavesAGapInTheLineForARoundThatNobodyAnswered)
{
    const auto raters = crew();
    closedRound(round1, raters);
    goDays(30);
    closedRound({}, {});
    goDays(30);
    closedRound(round2, raters);
    const auto points = detail().result->points;
    ASSERT_EQ(points.size(), 3);
    EXPECT_TRUE(points[0].overall);
    EXPECT_FALSE(points[1].overall);
    EXPECT_TRUE(points[2].overall);
    EXPECT_EQ(detail().result->earlierNumber, 1);
}

TEST_F(ATeamResult, KeepsTheClosedResultInSightWhileAnAnonymousRoundIsOpen)
{
    const auto raters = crew();
    closedRound(round1, raters);
    goDays(10);
    openRound(Privacy::TotalsOnly, 4);
    EXPECT_EQ(detail().result->number, 1);
    EXPECT_EQ(detail().openRound->number, 2);
}

TEST_F(ATeamResult, IsNotHiddenByALaterRoundWithTooFewAnswers)
{
    const auto raters = crew();
    closedRound(round1, raters);
    goDays(30);
    const RoundId later = openRound(Privacy::TotalsOnly, 4);
    ASSERT_TRUE(answer(later, {}, round2.first()));
    ASSERT_TRUE(answer(later, {}, round2.last()));
    ASSERT_TRUE(rounds().close(later));
    const TeamResult result = *detail().result;
    EXPECT_EQ(result.number, 1);
    EXPECT_NEAR(*result.score.overall, 3.24, 0.005);
    ASSERT_TRUE(result.later);
    EXPECT_EQ(result.later->number, 2);
    EXPECT_EQ(result.later->shown, Shown::TooFew);
    EXPECT_EQ(result.points.size(), 2); // the later one is a gap
    EXPECT_FALSE(result.points.last().overall);
    EXPECT_NEAR(*detail().row.overall, 3.24, 0.005);
    EXPECT_EQ(detail().row.ageDays, 30);
    EXPECT_FALSE(roundResult(workspace->store(), later)->score.overall);
}

TEST_F(ATeamResult, SaysWhyWhenNobodyCouldSayAnything)
{
    const auto raters = crew();
    closedRound({QString(20, u'?'), QString(20, u'?')}, raters);
    EXPECT_EQ(detail().result->score.shown, Shown::NoScore);
    EXPECT_FALSE(detail().result->later);
    EXPECT_EQ(detail().row.shown, Shown::NoScore);
    goDays(1);
    closedRound({QString(20, u'?'), round1.first()}, raters); // one can say, one can't
    EXPECT_EQ(detail().result->score.shown, Shown::Yes);
    EXPECT_EQ(detail().result->dimensions.first().answers.size(), 1);
    EXPECT_EQ(detail().result->dimensions.first().answers.first().rater, QStringLiteral("Lena"));
}

TEST_F(ATeamResult, OfAnEarlierRoundIsWhatItWas)
{
    const auto raters = crew();
    const RoundId first = closedRound(round1, raters);
    goDays(65);
    closedRound(round2, raters);
    const TeamResult earlier = roundResult(workspace->store(), first).value();
    EXPECT_EQ(read(earlier), QStringLiteral("Purpose 3.17, Roles 2.00, Process 2.92, Candour 3.42, Dependability 3.83, "
                                            "Growth 3.50, Impact 3.88"));
    EXPECT_EQ(earlier.number, 1);
    EXPECT_EQ(earlier.points.size(), 1);
    EXPECT_EQ(earlier.dimensions.first().answers.size(), 4);
    EXPECT_FALSE(roundResult(workspace->store(), RoundId(999)));
}

TEST_F(ATeamResult, TellsWhoWroteWhatInANamedRoundAlone)
{
    const auto raters = crew();
    const auto wordsIn = [&](Privacy privacy) {
        const RoundId round = openRound(privacy, 4);
        const QStringList texts{QStringLiteral("A second oven"), QStringLiteral("Begin at six"), QStringLiteral("Fewer bags")};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            SheetEntry entry;
            entry.rater = raters[i + 1];
            entry.gut = 4;
            entry.openChange = texts[i];
            EXPECT_TRUE(rounds().record(round, entry));
        }
        EXPECT_TRUE(rounds().close(round));
        QStringList told;
        const TeamResult result = roundResult(workspace->store(), round).value();
        for (const OpenWords &words : result.openChanges)
            told << words.rater + QStringLiteral(": ") + words.text;
        return told.join(QStringLiteral(", "));
    };
    EXPECT_EQ(wordsIn(Privacy::Named), QStringLiteral("Lena: A second oven, Tomasz: Begin at six, Piet: Fewer bags"));
    EXPECT_EQ(wordsIn(Privacy::NamesHidden), QStringLiteral(": A second oven, : Begin at six, : Fewer bags"));
}

TEST_F(ATeamResult, SaysOfEachPointWhetherItCanBeComparedWithTheOneBefore)
{
    const auto raters = crew();
    closedRound(round1, raters);
    goDays(30);
    closedRound({round1.first()}, {addMember(QStringLiteral("Ines"))});
    goDays(30);
    closedRound({round1.last()}, {addMember(QStringLiteral("Marco"))});
    const auto points = detail().result->points;
    ASSERT_EQ(points.size(), 3);
    EXPECT_TRUE(points[0].isComparable);
    EXPECT_FALSE(points[1].isComparable);
    EXPECT_FALSE(points[2].isComparable);
}

TEST_F(ATeamResult, ComparesNothingWhenOtherPeopleAnswered)
{
    const auto raters = crew();
    closedRound(round1, raters);
    goDays(30);
    closedRound({QStringLiteral("44444444444444444444"), QStringLiteral("44444444444444444444")},
                {addMember(QStringLiteral("Ines")), addMember(QStringLiteral("Marco"))});
    const TeamResult result = *detail().result;
    EXPECT_EQ(result.trend.gap, TrendGap::OtherRaters);
    EXPECT_FALSE(result.earlier);
    EXPECT_FALSE(result.dimensions.first().before);
}

} // namespace concord
