// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/roundreader.h"

#include "core/storage/waitingsheets.h"

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
    ReadRound read;
    read.round = round;
    read.items = items(round.questionnaireId);
    read.sheets = m_store.select<AnswerSheet>("WHERE round_id = ? ORDER BY id", {round.id.value()});
    QHash<std::int64_t, QHash<QString, int>> scores;
    Statement answers = m_store.query("SELECT a.sheet_id, a.item_code, a.score FROM answer a JOIN answer_sheet s "
                                      "ON s.id = a.sheet_id WHERE s.round_id = ? AND a.score IS NOT NULL",
                                      {round.id.value()});
    while (answers.next())
        scores[answers.integer(0)].insert(answers.text(1), static_cast<int>(answers.integer(2)));
    for (const AnswerSheet &sheet : read.sheets)
        read.scored.append({sheet.raterPartyId, sheet.gut, scores.value(sheet.id.value())});
    read.score = teamScore(round, read.items, read.scored);
    read.answered = static_cast<int>(read.sheets.size()) + WaitingSheets::countIn(m_store, round.id);
    return read;
}

std::optional<ReadRound> RoundReader::latest(TeamId team)
{
    const auto round = m_store.first<Round>(
        "WHERE team_id = ? AND (state = 'closed' OR (privacy = 'named' AND EXISTS (SELECT 1 FROM answer_sheet s "
        "WHERE s.round_id = round.id))) ORDER BY opened_on DESC, id DESC LIMIT 1",
        {team.value()});
    return round ? std::optional(read(*round)) : std::nullopt;
}

std::vector<ReadRound> RoundReader::all(TeamId team)
{
    std::vector<ReadRound> rounds;
    for (const Round &round : m_store.select<Round>("WHERE team_id = ? ORDER BY opened_on, id", {team.value()}))
        rounds.push_back(read(round));
    return rounds;
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
