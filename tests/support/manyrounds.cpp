// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyrounds.h"

#include "core/model/partners/party.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"
#include "core/model/teams/teamscore.h"
#include "core/workspace/teams/questionnaires.h"

#include <array>

namespace concord {

namespace {

constexpr int raters = 3;
constexpr int daysBetween = 7;

void addRound(Store &store, TeamId team, QuestionnaireId questionnaire, const QList<QuestionnaireItem> &items,
              const std::array<PartyId, raters> &people, QDate on, int number)
{
    Round round;
    round.teamId = team;
    round.questionnaireId = questionnaire;
    round.openedOn = round.closedOn = on;
    round.form = RoundForm::Short;
    round.invitedN = raters;
    round.minShown = 1;
    round.state = RoundState::Closed;
    store.insert(round);
    for (int rater = 0; rater < raters; ++rater) {
        AnswerSheet sheet;
        sheet.roundId = round.id;
        sheet.raterPartyId = people[static_cast<std::size_t>(rater)];
        store.insert(sheet);
        for (qsizetype item = 0; item < items.size(); ++item)
            store.insert(Answer{{}, {}, sheet.id, items[item].code, 2 + (number + rater + static_cast<int>(item)) % 4});
    }
}

} // namespace

void addTeams(Workspace &workspace, const TeamsSize &size)
{
    const auto added = workspace.perform({QStringLiteral("team.add"), QStringLiteral("many")}, [&](Store &store) {
        const QuestionnaireId questionnaire = pullingTogether(store);
        const QList<QuestionnaireItem> items = askedItems(RoundForm::Short, pullingTogetherItems());
        std::array<PartyId, raters> people;
        for (int i = 0; i < raters; ++i) {
            Party person;
            person.name = QStringLiteral("Person %1").arg(i + 1);
            people[static_cast<std::size_t>(i)] = store.insert(person);
        }
        for (int number = 0; number < size.teams; ++number) {
            Team team;
            team.name = QStringLiteral("Team %1").arg(number + 1, 3, 10, QChar(u'0'));
            team.importance = 1 + number % 5;
            store.insert(team);
            for (const PartyId person : people) {
                TeamMember member;
                member.teamId = team.id;
                member.partyId = person;
                store.insert(member);
            }
            for (int round = 0; round < size.rounds; ++round) {
                const QDate on = workspace.today().addDays(-daysBetween * (size.rounds - round));
                addRound(store, team.id, questionnaire, items, people, on, number + round);
            }
        }
    });
    if (!added)
        throw FailureError(added.error());
}

} // namespace concord
