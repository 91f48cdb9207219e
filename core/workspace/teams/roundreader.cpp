// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/roundreader.h"

#include "core/storage/waitingsheets.h"

#include <algorithm>

namespace concord {

RoundResult ReadRound::result() const
{
    RoundResult result{round, {}, score};
    for (const AnswerSheet &sheet : sheets) {
        if (sheet.raterPartyId)
            result.raters.append(*sheet.raterPartyId);
    }
    return result;
}

ReadRound RoundReader::read(const Round &round)
{
    Scores scores;
    Statement answers = m_store.query("SELECT a.sheet_id, a.item_code, a.score FROM answer a JOIN answer_sheet s "
                                      "ON s.id = a.sheet_id WHERE s.round_id = ? AND a.score IS NOT NULL",
                                      {round.id.value()});
    while (answers.next())
        scores[answers.integer(0)].insert(answers.text(1), static_cast<int>(answers.integer(2)));
    return put(round, m_store.select<AnswerSheet>("WHERE round_id = ? ORDER BY id", {round.id.value()}), scores);
}

bool ReadRound::speaks() const
{
    return round.state == RoundState::Closed || (round.privacy == Privacy::Named && !sheets.empty());
}

std::optional<double> ReadRound::meanOf(const QString &dimension) const
{
    const auto found = std::ranges::find(score.dimensions, dimension, &DimensionScore::name);
    return found == score.dimensions.end() ? std::nullopt : found->mean;
}

const ReadRound *judgeOf(const Change &change, const std::vector<ReadRound> &rounds)
{
    const auto newest = std::find_if(rounds.rbegin(), rounds.rend(), [&change](const ReadRound &read) {
        return read.round.state == RoundState::Closed && read.round.openedOn > change.madeOn && read.meanOf(change.dimension);
    });
    return newest == rounds.rend() ? nullptr : &*newest;
}

std::optional<ReadRound> RoundReader::latest(TeamId team)
{
    std::optional<ReadRound> newest;
    std::int64_t skip = 0;
    // One at a time: nearly always the first is shown, and there may be fifty.
    while (const auto round = m_store.first<Round>(
               "WHERE team_id = ? AND (state = 'closed' OR (privacy = 'named' AND EXISTS (SELECT 1 FROM answer_sheet s "
               "WHERE s.round_id = round.id))) ORDER BY opened_on DESC, id DESC LIMIT 1 OFFSET ?",
               {team.value(), skip++})) {
        ReadRound each = read(*round);
        if (each.score.shown == Shown::Yes)
            return each;
        if (!newest)
            newest = std::move(each);
    }
    return newest;
}

std::vector<ReadRound> RoundReader::all(TeamId team)
{
    // As many statements for fifty rounds as for one.
    QHash<RoundId, std::vector<AnswerSheet>> sheets;
    for (AnswerSheet &sheet : m_store.select<AnswerSheet>(
             "WHERE round_id IN (SELECT id FROM round WHERE team_id = ?) ORDER BY id", {team.value()}))
        sheets[sheet.roundId].push_back(std::move(sheet));
    Scores scores;
    Statement answers = m_store.query("SELECT a.sheet_id, a.item_code, a.score FROM round r "
                                      "JOIN answer_sheet s ON s.round_id = r.id JOIN answer a ON a.sheet_id = s.id "
                                      "WHERE r.team_id = ? AND a.score IS NOT NULL",
                                      {team.value()});
    while (answers.next())
        scores[answers.integer(0)].insert(answers.text(1), static_cast<int>(answers.integer(2)));

    std::vector<ReadRound> rounds;
    for (const Round &round : m_store.select<Round>("WHERE team_id = ? ORDER BY opened_on, id", {team.value()}))
        rounds.push_back(put(round, sheets.take(round.id), scores));
    return rounds;
}

ReadRound RoundReader::put(const Round &round, std::vector<AnswerSheet> sheets, const Scores &scores)
{
    ReadRound read;
    read.round = round;
    read.items = items(round.questionnaireId);
    read.sheets = std::move(sheets);
    for (const AnswerSheet &sheet : read.sheets)
        read.scored.append({sheet.raterPartyId, sheet.gut, scores.value(sheet.id.value())});
    read.score = teamScore(round, read.items, read.scored);
    read.answered = static_cast<int>(read.sheets.size());
    if (round.state == RoundState::Open && round.privacy == Privacy::TotalsOnly)
        read.answered += WaitingSheets::countIn(m_store, round.id);
    return read;
}

const QList<QuestionnaireItem> &RoundReader::items(QuestionnaireId id)
{
    auto known = m_items.find(id);
    if (known == m_items.end()) {
        const auto read = m_store.select<QuestionnaireItem>("WHERE questionnaire_id = ? ORDER BY position", {id.value()});
        known = m_items.insert(id, QList<QuestionnaireItem>(read.begin(), read.end()));
    }
    return *known;
}

} // namespace concord
