// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/rounds.h"

#include "core/model/partners/party.h"
#include "core/model/teams/team.h"
#include "core/storage/waitingsheets.h"
#include "core/workspace/teams/people.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/teams/sheettext.h"

namespace concord {

namespace {

constexpr int fewestShownAnonymously = 3;

std::vector<QuestionnaireItem> itemsOf(const Store &store, const Round &round)
{
    return store.select<QuestionnaireItem>("WHERE questionnaire_id = ? AND (short_form OR ? = 'full') ORDER BY position",
                                           {round.questionnaireId.value(), Cell<RoundForm>::get(round.form)});
}

std::optional<AnswerSheet> sheetBy(const Store &store, RoundId round, PartyId rater)
{
    return store.first<AnswerSheet>("WHERE round_id = ? AND rater_party_id = ?", {round.value(), rater.value()});
}

Round openRound(const Store &store, RoundId id)
{
    Round round = store.get(id);
    if (round.state == RoundState::Closed)
        refuse(QStringLiteral("round_closed"));
    return round;
}

QList<Violation> whatForbids(const Store &store, const Team &team, const Round &round)
{
    QList<Violation> broken;
    if (team.isWorkingGroup)
        broken << Violation{QStringLiteral("working_group_not_rated"), team.name, {}};
    if (team.endedOn.isValid())
        broken << Violation{QStringLiteral("team_ended"), team.name, {}};
    if (store.first<Round>("WHERE team_id = ? AND state = 'open'", {team.id.value()}))
        broken << Violation{QStringLiteral("round_still_open"), team.name, {}};
    if (round.invitedN < 1)
        broken << Violation{QStringLiteral("nobody_invited"), {}, {}};
    if (round.privacy == Privacy::Named)
        return broken;
    if (round.minShown < fewestShownAnonymously)
        broken << Violation{QStringLiteral("min_shown_too_small"), {}, QString::number(fewestShownAnonymously)};
    else if (round.invitedN < round.minShown)
        broken << Violation{QStringLiteral("too_few_for_anonymous"), {}, QString::number(round.minShown)};
    return broken;
}

void refuseUnusable(const Store &store, const Round &round, const SheetEntry &entry)
{
    const bool answered = entry.gut || !entry.scores.isEmpty() || !entry.openChange.trimmed().isEmpty()
                          || !entry.openWho.trimmed().isEmpty();
    if (!answered)
        refuse(QStringLiteral("sheet_empty"));
    if (!entry.rater && round.privacy != Privacy::TotalsOnly)
        refuse(QStringLiteral("rater_missing"));
    const auto items = itemsOf(store, round);
    for (auto score = entry.scores.begin(); score != entry.scores.end(); ++score) {
        if (std::ranges::find(items, score.key(), &QuestionnaireItem::code) == items.end())
            refuse(QStringLiteral("unknown_item"), score.key());
        if (*score && (**score < 1 || **score > 5))
            refuse(QStringLiteral("out_of_range"), QStringLiteral("answer.score"), QStringLiteral("1-5"));
    }
    if (entry.gut && (*entry.gut < 1 || *entry.gut > 5))
        refuse(QStringLiteral("out_of_range"), QStringLiteral("answer_sheet.gut"), QStringLiteral("1-5"));
}

void writeSheet(Store &store, RoundId round, const SheetEntry &entry)
{
    AnswerSheet sheet;
    sheet.roundId = round;
    sheet.raterPartyId = entry.rater;
    sheet.raterSide = entry.side;
    sheet.gut = entry.gut;
    sheet.openChange = entry.openChange.trimmed();
    sheet.openWho = entry.openWho.trimmed();
    store.insert(sheet);
    for (auto score = entry.scores.begin(); score != entry.scores.end(); ++score) {
        Answer answer;
        answer.sheetId = sheet.id;
        answer.itemCode = score.key();
        answer.score = *score;
        store.insert(answer);
    }
}

/// The rater's name belongs into the history of a named round only.
QString aboutSheet(const Workspace &workspace, RoundId id, std::optional<PartyId> rater)
{
    return workspace
        .read([&](const Store &store) {
            const auto round = store.find(id);
            if (!round)
                return QString();
            return round->privacy == Privacy::Named && rater ? store.get(*rater).name
                                                             : store.get(round->teamId).name;
        })
        .value_or(QString());
}

} // namespace

Outcome<RoundId> Rounds::open(TeamId id, const RoundPlan &plan)
{
    return m_workspace.perform({QStringLiteral("round.open"), teamName(m_workspace, id)}, [&](Store &store) {
        Round round;
        round.teamId = id;
        round.openedOn = m_workspace.today();
        round.form = plan.form;
        round.privacy = plan.privacy;
        round.invitedN = plan.invitedN;
        round.minShown = plan.privacy == Privacy::Named ? 1 : plan.minShown;
        if (const auto broken = whatForbids(store, store.get(id), round); !broken.isEmpty())
            refuse(broken);
        round.questionnaireId = pullingTogether(store);
        return store.insert(round);
    });
}

Outcome<void> Rounds::record(RoundId id, const SheetEntry &entry)
{
    const Act act{QStringLiteral("round.answer"), aboutSheet(m_workspace, id, entry.rater)};
    return m_workspace.perform(act, [&](Store &store) {
        Round round = openRound(store, id);
        refuseUnusable(store, round, entry);
        if (round.privacy == Privacy::TotalsOnly) {
            WaitingSheets waiting(store);
            if (waiting.count(id) >= round.invitedN)
                refuse(QStringLiteral("all_have_answered"), {}, QString::number(round.invitedN));
            waiting.add(id, sheetText(entry));
            return;
        }
        if (const auto earlier = sheetBy(store, id, *entry.rater))
            store.remove(earlier->id);
        writeSheet(store, id, entry);
        const auto sheets = store.select<AnswerSheet>("WHERE round_id = ?", {id.value()});
        if (std::ssize(sheets) > round.invitedN) {
            round.invitedN = static_cast<int>(sheets.size());
            store.update(round);
        }
    });
}

Outcome<SheetEntry> Rounds::sheetOf(RoundId id, PartyId rater) const
{
    return m_workspace.read([&](const Store &store) {
        SheetEntry entry;
        entry.rater = rater;
        if (store.get(id).privacy != Privacy::Named)
            return entry;
        const auto sheet = sheetBy(store, id, rater);
        if (!sheet)
            return entry;
        entry.side = sheet->raterSide;
        entry.gut = sheet->gut;
        entry.openChange = sheet->openChange;
        entry.openWho = sheet->openWho;
        for (const Answer &answer : store.select<Answer>("WHERE sheet_id = ?", {sheet->id.value()}))
            entry.scores.insert(answer.itemCode, answer.score);
        return entry;
    });
}

Outcome<void> Rounds::withdraw(RoundId id, PartyId rater)
{
    const Act act{QStringLiteral("round.withdraw"), aboutSheet(m_workspace, id, rater)};
    return m_workspace.perform(act, [&](Store &store) {
        const Round round = openRound(store, id);
        if (const auto sheet = sheetBy(store, round.id, rater))
            store.remove(sheet->id);
    });
}

Outcome<void> Rounds::close(RoundId id)
{
    const Act act{QStringLiteral("round.close"), aboutSheet(m_workspace, id, {}), true};
    return m_workspace.perform(act, [&](Store &store) {
        Round round = openRound(store, id);
        for (const QByteArray &sheet : WaitingSheets(store).take(id))
            writeSheet(store, id, sheetFromText(sheet));
        round.state = RoundState::Closed;
        round.closedOn = m_workspace.today();
        store.update(round);
    });
}

Outcome<std::vector<QuestionnaireItem>> Rounds::items(RoundId id) const
{
    return m_workspace.read([&](const Store &store) { return itemsOf(store, store.get(id)); });
}

} // namespace concord
