// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/rounds.h"

#include "core/model/partners/party.h"
#include "core/model/rules.h"
#include "core/model/teams/teamrules.h"
#include "core/model/teams/teamscore.h"
#include "core/workspace/teams/partyscores.h"
#include "core/workspace/teams/people.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/teams/waitinganswers.h"

#include <algorithm>

namespace concord {

namespace {

QList<QuestionnaireItem> itemsOf(const Store &store, const Round &round)
{
    const auto items =
        store.select<QuestionnaireItem>("WHERE questionnaire_id = ?", {round.questionnaireId.value()});
    return {items.begin(), items.end()};
}

std::optional<AnswerSheet> sheetBy(const Store &store, RoundId round, PartyId rater)
{
    return store.first<AnswerSheet>("WHERE round_id = ? AND rater_party_id = ?", {round.value(), rater.value()});
}

Round openRound(const Store &store, RoundId id)
{
    Round round = store.get(id);
    if (round.state == RoundState::Closed)
        refuse(QStringLiteral("round_is_closed"), QStringLiteral("round"));
    return round;
}

QList<Violation> whatForbidsOpening(const Store &store, const Team &team, const Round &round)
{
    const bool anonymous = round.privacy != Privacy::Named;
    return Rules()
               .require(!team.isWorkingGroup, QStringLiteral("working_group_not_rated"), team.name)
               .require(!team.endedOn.isValid(), QStringLiteral("team_ended"), team.name)
               .require(!store.first<Round>("WHERE team_id = ? AND state = 'open'", {team.id.value()}),
                        QStringLiteral("round_still_open"), team.name)
               .require(round.invitedN >= 1, QStringLiteral("nobody_invited"))
               .require(!anonymous || round.invitedN >= round.minShown, QStringLiteral("too_few_for_anonymous"), {},
                        QString::number(round.minShown))
               .broken()
           + violationsOf(round);
}

/// A sheet on its way into the file.
struct WrittenSheet {
    AnswerSheet sheet;
    QList<Answer> answers;
};

WrittenSheet written(RoundId round, const SheetEntry &entry)
{
    WrittenSheet written;
    written.sheet.roundId = round;
    written.sheet.raterPartyId = entry.rater;
    written.sheet.gut = entry.gut;
    written.sheet.openChange = entry.openChange.trimmed();
    written.sheet.openWho = entry.openWho.trimmed();
    for (auto score = entry.scores.begin(); score != entry.scores.end(); ++score) {
        Answer answer;
        answer.itemCode = score.key();
        answer.score = *score;
        written.answers.append(answer);
    }
    return written;
}

void insert(Store &store, WrittenSheet written)
{
    store.insert(written.sheet);
    for (Answer &answer : written.answers) {
        answer.sheetId = written.sheet.id;
        store.insert(answer);
    }
}

/// What waits is not checked by the store before the round is closed, and then it would be too late.
void refuseOutOfRange(const SheetEntry &entry)
{
    const auto fits = [](std::optional<int> score) { return !score || (*score >= 1 && *score <= 5); };
    const QString range = QStringLiteral("1–5");
    Rules rules;
    for (const Column &column : AnswerSheet::columns()) {
        const QLatin1String name(column.name);
        const QString text = name == QLatin1String("open_change") ? entry.openChange : name == QLatin1String("open_who") ? entry.openWho : QString();
        rules.require(column.longest == 0 || text.trimmed().toUcs4().size() <= column.longest, QStringLiteral("too_long"),
                      QStringLiteral("answer_sheet.") + name, QString::number(column.longest));
    }
    rules.require(fits(entry.gut), QStringLiteral("out_of_range"), QStringLiteral("answer_sheet.gut"), range);
    rules.require(std::ranges::all_of(entry.scores, fits), QStringLiteral("out_of_range"),
                  QStringLiteral("answer.score"), range);
    if (!rules.broken().isEmpty())
        refuse(rules.broken());
}

void refuseUnusable(const Store &store, const Round &round, const SheetEntry &entry)
{
    const bool isEmpty = !entry.gut && entry.scores.isEmpty() && isBlank(entry.openChange) && isBlank(entry.openWho);
    if (isEmpty)
        refuse(QStringLiteral("sheet_empty"));
    refuseOutOfRange(entry);
    const WrittenSheet sheet = written(round.id, entry);
    if (const auto broken = violationsOf(sheet.sheet, sheet.answers, round, itemsOf(store, round), {}); !broken.isEmpty())
        refuse(broken);
}

/// Which side of the team's alliance a rater stands on; nothing when the team belongs to no alliance.
std::optional<RaterSide> sideOf(const Store &store, const Round &round, PartyId rater)
{
    if (!store.get(round.teamId).allianceId)
        return std::nullopt;
    return partnerOf(store, round, rater) ? RaterSide::Partner : RaterSide::Us;
}

void replace(Store &store, Round round, const SheetEntry &entry)
{
    if (const auto earlier = sheetBy(store, round.id, *entry.rater))
        store.remove(earlier->id);
    WrittenSheet sheet = written(round.id, entry);
    sheet.sheet.raterSide = sideOf(store, round, *entry.rater);
    insert(store, std::move(sheet));
    const auto sheets = static_cast<int>(store.select<AnswerSheet>("WHERE round_id = ?", {round.id.value()}).size());
    if (sheets <= round.invitedN)
        return;
    round.invitedN = sheets;
    store.update(round);
}

Round openIn(Store &store, TeamId team, const RoundPlan &plan, QDate today)
{
    Round round;
    round.teamId = team;
    round.openedOn = today;
    round.form = plan.form;
    round.privacy = plan.privacy;
    round.invitedN = plan.invitedN;
    round.minShown = plan.privacy == Privacy::Named ? 1 : plan.minShown;
    if (const auto broken = whatForbidsOpening(store, store.get(team), round); !broken.isEmpty())
        refuse(broken);
    round.questionnaireId = pullingTogether(store);
    round.id = store.insert(round);
    return round;
}

void recordIn(Store &store, RoundId id, const SheetEntry &given)
{
    const Round round = store.get(id);
    const bool totalsOnly = round.privacy == Privacy::TotalsOnly;
    SheetEntry entry = given;
    if (totalsOnly)
        entry.rater.reset();
    refuseUnusable(store, round, entry);
    if (totalsOnly)
        addWaiting(store, round, entry);
    else
        replace(store, round, entry);
}

void closeIn(Store &store, RoundId id, QDate today)
{
    Round round = openRound(store, id);
    for (const SheetEntry &sheet : takeWaiting(store, id))
        insert(store, written(id, sheet));
    round.state = RoundState::Closed;
    round.closedOn = today;
    store.update(round);
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
    return m_workspace.perform({QStringLiteral("round.open"), teamName(m_workspace, id)},
                               [&](Store &store) { return openIn(store, id, plan, m_workspace.today()).id; });
}

Outcome<void> Rounds::record(RoundId id, const SheetEntry &given)
{
    const Act act{QStringLiteral("round.answer"), aboutSheet(m_workspace, id, given.rater)};
    return m_workspace.perform(act, [&](Store &store) { recordIn(store, id, given); });
}

Outcome<void> Rounds::recordAll(RoundId id, const QList<SheetEntry> &entries)
{
    const Act act{QStringLiteral("round.answer"), aboutSheet(m_workspace, id, {})};
    return m_workspace.perform(act, [&](Store &store) {
        for (const SheetEntry &entry : entries)
            recordIn(store, id, entry);
    });
}

Outcome<RoundId> Rounds::bring(TeamId id, const RoundPlan &plan, const QList<SheetEntry> &entries)
{
    const Act act{QStringLiteral("round.import"), teamName(m_workspace, id), true};
    return m_workspace.perform(act, [&](Store &store) {
        const Round round = openIn(store, id, plan, m_workspace.today());
        if (round.privacy != Privacy::Named && entries.size() < round.minShown)
            refuse(QStringLiteral("too_few_answers"), QString::number(entries.size()), QString::number(round.minShown));
        for (const SheetEntry &entry : entries)
            recordIn(store, round.id, entry);
        closeIn(store, round.id, m_workspace.today());
        return round.id;
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
    return m_workspace.perform(act, [&](Store &store) { closeIn(store, id, m_workspace.today()); });
}

Outcome<QList<QuestionnaireItem>> Rounds::items(RoundId id) const
{
    return m_workspace.read([&](const Store &store) {
        const Round round = store.get(id);
        return askedItems(round.form, itemsOf(store, round));
    });
}

} // namespace concord
