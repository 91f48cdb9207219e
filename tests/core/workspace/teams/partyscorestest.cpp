// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/partyscores.h"

#include "core/model/alliances/alliance.h"
#include "core/workspace/teams/roundreader.h"
#include "tests/core/workspace/teams/ateam.h"

namespace concord {

/// A team of people from the bakery and from two partners, the couriers and the van hire.
class PartyScores : public ATeam {
protected:
    PartyScores()
    {
        EXPECT_TRUE(workspace->perform({QStringLiteral("alliance.add"), {}}, [&](Store &store) {
            Alliance alliance;
            alliance.code = QStringLiteral("A-001");
            alliance.title = QStringLiteral("Breakfast by Bike");
            store.insert(alliance);
            for (const char *name : {"Couriers", "Vans"}) {
                Party party;
                party.name = QLatin1String(name);
                partners << store.insert(party);
                AllianceParty theirs;
                theirs.allianceId = alliance.id;
                theirs.partyId = partners.last();
                store.insert(theirs);
            }
            Team crew = store.get(team);
            crew.allianceId = alliance.id;
            store.update(crew);
        }));
    }

    PartyId person(std::optional<PartyId> partner = {})
    {
        const PartyId person = addMember(QStringLiteral("Person %1").arg(++m_people));
        if (partner) {
            EXPECT_TRUE(workspace->perform({QStringLiteral("partner.edit"), {}}, [&](Store &store) {
                Affiliation role;
                role.personId = person;
                role.organisationId = *partner;
                store.insert(role);
            }));
        }
        return person;
    }
    /// So many people of each party answer everything with the party's score: 5 ours, 3 the couriers, 1 the vans.
    RoundId held(Privacy privacy, int ours, int couriers, int vans)
    {
        const RoundId round = openRound(privacy, std::max(3, ours + couriers + vans));
        const auto answerAll = [&](int people, std::optional<PartyId> partner, QChar score) {
            for (int i = 0; i < people; ++i)
                EXPECT_TRUE(answer(round, person(partner), QString(20, score)));
        };
        answerAll(ours, {}, u'5');
        answerAll(couriers, partners[0], u'3');
        answerAll(vans, partners[1], u'1');
        EXPECT_TRUE(rounds().close(round));
        return round;
    }
    /// "Bakery 5 of 3, Couriers 3 of 3".
    QString told() const
    {
        QStringList each;
        const QList<PartyScore> parties = detail().result->parties;
        for (const PartyScore &party : parties)
            each << party.name + u' ' + QString::number(party.overall) + QStringLiteral(" of ") + QString::number(party.answered);
        return each.join(QStringLiteral(", "));
    }

    QList<PartyId> partners;

private:
    int m_people = 0;
};

TEST_F(PartyScores, TellEachPartnerApart)
{
    held(Privacy::Named, 2, 1, 1);
    EXPECT_EQ(told(), QStringLiteral("Bakery 5 of 2, Couriers 3 of 1, Vans 1 of 1"));
}

TEST_F(PartyScores, FollowWhereSomebodyBelongedWhenTheRoundWasHeld)
{
    held(Privacy::Named, 1, 1, 0);
    goDays(30);
    ASSERT_TRUE(workspace->perform({QStringLiteral("partner.edit"), {}}, [&](Store &store) {
        Affiliation role = store.first<Affiliation>("WHERE organisation_id = ?", {partners[0].value()}).value();
        role.toOn = QDate(2026, 3, 20);
        store.update(role);
    }));
    EXPECT_EQ(told(), QStringLiteral("Bakery 5 of 1, Couriers 3 of 1"));
}

TEST_F(PartyScores, CountARoleFromTheDayOnWhichItBegan)
{
    const PartyId mover = person();
    const PartyId courier = person(partners[0]);
    ASSERT_TRUE(workspace->perform({QStringLiteral("partner.edit"), {}}, [&](Store &store) {
        Affiliation role;
        role.personId = mover;
        role.organisationId = partners[1];
        role.fromOn = QDate(2026, 3, 3); // tomorrow: on the day of the round still ours
        store.insert(role);
    }));
    const RoundId round = openRound(Privacy::Named, 2);
    goDays(5); // answers come later; the day of the round counts
    ASSERT_TRUE(answer(round, mover, QString(20, u'5')));
    ASSERT_TRUE(answer(round, courier, QString(20, u'3')));
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(told(), QStringLiteral("Bakery 5 of 1, Couriers 3 of 1"));
}

TEST_F(PartyScores, AreNotMovedByARoleThatBeganAfterTheRound)
{
    held(Privacy::Named, 1, 0, 1);
    goDays(30);
    ASSERT_TRUE(workspace->perform({QStringLiteral("partner.edit"), {}}, [&](Store &store) {
        Affiliation role;
        role.personId = store.first<Affiliation>("WHERE organisation_id = ?", {partners[1].value()})->personId;
        role.organisationId = partners[0]; // the couriers come first in the alliance
        role.fromOn = QDate(2026, 3, 20);
        store.insert(role);
    }));
    EXPECT_EQ(told(), QStringLiteral("Bakery 5 of 1, Vans 1 of 1"));
}

TEST_F(PartyScores, NeedThreeAnswersOfEachPartyWithoutNames)
{
    held(Privacy::NamesHidden, 3, 3, 3);
    EXPECT_EQ(told(), QStringLiteral("Bakery 5 of 3, Couriers 3 of 3, Vans 1 of 3"));
}

TEST_F(PartyScores, AreNotToldWhenTheRestOfTheWholeIsTwoPeople)
{
    held(Privacy::NamesHidden, 3, 3, 2); // the vans' two could be reckoned out
    EXPECT_EQ(told(), QString());
}

TEST_F(PartyScores, AreNotToldWhenOneDimensionLeavesOnePersonOver)
{
    // Three and three answered, but of the couriers one alone could say anything about Purpose: beside the bakery's mean
    // the whole would tell what that one said.
    const RoundId round = openRound(Privacy::NamesHidden, 6);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(answer(round, person(), QString(20, u'5')));
    for (const char *row : {"333 333 333 333 333 333 33", "--- 333 333 333 333 333 33", "--- 333 333 333 333 333 33"})
        ASSERT_TRUE(answer(round, person(partners[0]), QLatin1String(row)));
    ASSERT_TRUE(rounds().close(round));
    EXPECT_EQ(detail().result->dimensions.first().answers.size(), 4);
    EXPECT_EQ(told(), QString());
}

TEST_F(PartyScores, AreNotToldUnderTotalsOnly)
{
    held(Privacy::TotalsOnly, 3, 3, 3);
    EXPECT_EQ(told(), QString());
}

TEST_F(PartyScores, AreNotToldWhenAllAreOfOneParty)
{
    held(Privacy::Named, 3, 0, 0);
    EXPECT_EQ(told(), QString());
}

} // namespace concord
