// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/roundpaper.h"

#include "core/exchange/csv/csvtable.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

struct RoundPaper {
    Q_DECLARE_TR_FUNCTIONS(RoundPaper)
};

constexpr int writingLines = 3;
const QString writingLine = QString(60, u'_');
const QString box = QStringLiteral("☐");

void roomToWrite(Document &document, int lines)
{
    for (int i = 0; i < lines; ++i)
        document.text(writingLine);
}

QString number(std::optional<double> value)
{
    return value ? wording::meanText(*value) : QString();
}

/// From the lowest to the highest of the answers that are shown.
QString spreadOf(const DimensionResult &dimension)
{
    if (dimension.answers.isEmpty())
        return {};
    const auto [low, high] = std::ranges::minmax_element(dimension.answers, {}, &RaterDot::mean);
    return RoundPaper::tr("%1 to %2").arg(wording::meanText(low->mean), wording::meanText(high->mean));
}

void addDimensions(Document &document, const TeamResult &result)
{
    QList<QStringList> rows;
    for (const DimensionResult &dimension : result.dimensions) {
        const auto change = dimension.change();
        rows << QStringList{dimension.split ? RoundPaper::tr("%1 (split)").arg(dimension.name) : dimension.name,
                            number(dimension.mean),
                            wording::answersText(dimension, result.round),
                            spreadOf(dimension), change ? wording::changeText(*change) : QString()};
    }
    document.table({RoundPaper::tr("Dimension"), RoundPaper::tr("Mean"), RoundPaper::tr("Answers"),
                    RoundPaper::tr("From lowest to highest"),
                    result.earlier ? RoundPaper::tr("Since round %1").arg(result.earlierNumber) : RoundPaper::tr("Change")},
                   rows);
}

void addAdvice(Document &document, const TeamResult &result)
{
    QStringList advice;
    for (const QString &name : result.advice) {
        const auto found = std::ranges::find(result.dimensions, name, &DimensionResult::name);
        advice << RoundPaper::tr("%1 is at %2. %3").arg(name, number(found->mean), wording::suggestion(name));
    }
    if (advice.isEmpty())
        return;
    document.heading(RoundPaper::tr("What to change first"));
    document.bullets(advice);
}

void addWords(Document &document, const QString &heading, const QList<OpenWords> &words)
{
    if (words.isEmpty())
        return;
    QStringList texts;
    for (const OpenWords &each : words)
        texts << wording::said(each);
    document.heading(heading, 2);
    document.bullets(texts);
}

void addChanges(Document &document, const std::vector<ChangeRow> &changes)
{
    QList<QStringList> rows;
    for (const ChangeRow &row : changes) {
        if (row.change.state == ChangeState::Dropped)
            continue;
        rows << QStringList{row.change.statement, row.change.dimension, wording::name(row.change.state), row.owner,
                            row.rise ? wording::changeText(*row.rise) : QString()};
    }
    if (rows.isEmpty())
        return;
    document.heading(RoundPaper::tr("Changes"));
    document.table({RoundPaper::tr("Change"), RoundPaper::tr("Dimension"), RoundPaper::tr("State"), RoundPaper::tr("Who"),
                    RoundPaper::tr("Rise")},
                   rows);
}

} // namespace

Document questionnairePaper(const QString &team, const RoundRow &round, const QList<QuestionnaireItem> &items)
{
    Document document(RoundPaper::tr("%1: round %2").arg(team).arg(round.number));
    document.text(RoundPaper::tr("Answer for this team as it was during the last month. There is no pass mark. The talk "
                                 "afterwards matters more than the number."));
    document.text(wording::whoSeesWhat(round.round.privacy, round.round.minShown));
    if (round.round.privacy == Privacy::TotalsOnly)
        document.text(RoundPaper::tr("Please don't write your name on this sheet."));
    else
        document.facts({{RoundPaper::tr("Name"), writingLine}});
    document.text(RoundPaper::tr("1 not at all true · 2 mostly not · 3 partly · 4 mostly · 5 completely true · ? can't say"));

    const QStringList scale{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                            QStringLiteral("5"), QStringLiteral("?")};
    const auto boxed = [](const QString &code, const QString &text) {
        return QStringList{code, text, box, box, box, box, box, box};
    };
    QList<QStringList> rows{boxed(QString(), RoundPaper::tr("Your gut feeling first: how well is this team pulling together?"))};
    for (const QuestionnaireItem &item : items)
        rows << boxed(item.code, item.text);
    document.table(QStringList{QString(), RoundPaper::tr("Question")} + scale, rows);

    document.heading(RoundPaper::tr("In your own words, if you like"), 2);
    document.text(RoundPaper::tr("One change I already know we need:"));
    roomToWrite(document, 2);
    document.text(RoundPaper::tr("Someone who ought to be with us but isn't:"));
    roomToWrite(document, 1);
    return document;
}

Document reviewPaper(const TeamDetail &team)
{
    Document document(RoundPaper::tr("%1: what the round says").arg(team.team.name));
    if (!team.result)
        return document;
    const TeamResult &result = *team.result;
    document.facts({{RoundPaper::tr("Round"), RoundPaper::tr("%1 of %2").arg(QString::number(result.number), wording::day(result.round.openedOn))},
                    {RoundPaper::tr("Who sees what"), wording::name(result.round.privacy)},
                    {RoundPaper::tr("Answered"), RoundPaper::tr("%1 of %2").arg(result.answered).arg(result.round.invitedN)},
                    {RoundPaper::tr("Overall"), result.score.overall ? RoundPaper::tr("%1 of 5: %2").arg(number(result.score.overall), wording::name(reading(*result.score.overall))) : QString()},
                    {RoundPaper::tr("Gut feeling"), number(result.score.gutMean)}});
    if (const QString why = wording::whyNotShown(result.score.shown, result.round.minShown); !why.isEmpty()) {
        document.text(why);
        return document;
    }
    if (result.later)
        document.text(wording::laterRound(result));
    addDimensions(document, result);
    if (!result.parties.isEmpty())
        document.text(RoundPaper::tr("By party: %1").arg(wording::partiesText(result.parties)));
    const QString gap = wording::whyNoTrend(result.trend.gap);
    document.text(gap.isEmpty() ? RoundPaper::tr("%1 since round %2.").arg(wording::changeText(*result.trend.change)).arg(result.earlierNumber)
                                : RoundPaper::tr("No trend: %1.").arg(gap));
    addAdvice(document, result);
    if (!result.openChanges.isEmpty() || !result.openWho.isEmpty())
        document.heading(RoundPaper::tr("In their own words"));
    addWords(document, RoundPaper::tr("A change I already know we need"), result.openChanges);
    addWords(document, RoundPaper::tr("Someone who ought to be with us"), result.openWho);
    addChanges(document, team.changes);
    document.heading(RoundPaper::tr("For the talk"));
    for (const QString &question : {RoundPaper::tr("Where do we see it the same way, and where not?"),
                                    RoundPaper::tr("Which one change would help most?"),
                                    RoundPaper::tr("Who makes it, and by when?")}) {
        document.text(question);
        roomToWrite(document, writingLines);
    }
    return document;
}

QByteArray resultTable(const TeamResult &result)
{
    const bool named = result.round.privacy == Privacy::Named;
    QStringList raters;
    qsizetype most = 0;
    for (const DimensionResult &dimension : result.dimensions) {
        most = std::max(most, dimension.answers.size());
        for (const RaterDot &dot : dimension.answers) {
            if (named && !raters.contains(dot.rater))
                raters << dot.rater;
        }
    }
    QStringList header{RoundPaper::tr("Dimension"), RoundPaper::tr("Mean"), RoundPaper::tr("Answers"), RoundPaper::tr("Invited"),
                       RoundPaper::tr("Split"), RoundPaper::tr("Change")};
    if (named)
        header << raters;
    for (qsizetype i = 0; !named && i < most; ++i)
        header << RoundPaper::tr("Answer %1, by size").arg(i + 1);

    const auto plain = [](std::optional<double> value) { return value ? QString::number(*value, 'f', 2) : QString(); };
    QList<QStringList> rows;
    for (const DimensionResult &dimension : result.dimensions) {
        QStringList row{dimension.name, plain(dimension.mean), isHeldBack(dimension, result.round) ? QString() : QString::number(dimension.answers.size()),
                        QString::number(result.round.invitedN), dimension.split ? RoundPaper::tr("split") : QString(),
                        plain(dimension.change())};
        for (const QString &rater : std::as_const(raters)) {
            QStringList means; // two people of one name share a column
            for (const RaterDot &dot : dimension.answers) {
                if (dot.rater == rater)
                    means << plain(dot.mean);
            }
            row << means.join(QStringLiteral("; "));
        }
        for (const RaterDot &dot : named ? QList<RaterDot>() : dimension.answers)
            row << plain(dot.mean);
        while (row.size() < header.size())
            row << QString();
        rows << row;
    }
    return toCsv(header, rows);
}

} // namespace concord
