// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/teamwords.h"

#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace concord::wording {

namespace {

struct TeamWords {
    Q_DECLARE_TR_FUNCTIONS(TeamWords)
};

} // namespace

QString name(RoundForm form)
{
    return form == RoundForm::Full ? TeamWords::tr("Full form") : TeamWords::tr("Short form");
}

QString name(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Named:
        return TeamWords::tr("Named");
    case Privacy::NamesHidden:
        return TeamWords::tr("Names hidden");
    case Privacy::TotalsOnly:
        return TeamWords::tr("Totals only");
    }
    return {};
}

QString name(RoundState state)
{
    return state == RoundState::Open ? TeamWords::tr("open") : TeamWords::tr("closed");
}

QString name(ChangeState state)
{
    switch (state) {
    case ChangeState::Noticed:
        return TeamWords::tr("noticed");
    case ChangeState::Decided:
        return TeamWords::tr("decided");
    case ChangeState::InProgress:
        return TeamWords::tr("in progress");
    case ChangeState::Made:
        return TeamWords::tr("made");
    case ChangeState::Confirmed:
        return TeamWords::tr("confirmed");
    case ChangeState::Dropped:
        return TeamWords::tr("dropped");
    }
    return {};
}

QString name(InvitationAnswer answer)
{
    switch (answer) {
    case InvitationAnswer::None:
        return TeamWords::tr("no answer yet");
    case InvitationAnswer::Yes:
        return TeamWords::tr("yes");
    case InvitationAnswer::No:
        return TeamWords::tr("no");
    case InvitationAnswer::NotNow:
        return TeamWords::tr("not now");
    }
    return {};
}

QString name(InvitationTo to)
{
    switch (to) {
    case InvitationTo::Alliance:
        return TeamWords::tr("an alliance");
    case InvitationTo::Team:
        return TeamWords::tr("a team");
    case InvitationTo::Talk:
        return TeamWords::tr("a talk");
    }
    return {};
}

QString sentence(const AskSummary &summary)
{
    if (summary.asked == 0)
        return TeamWords::tr("Nobody was asked yet.");
    const QLocale locale;
    const QString waiting = summary.open() == 0   ? QString()
                            : summary.open() == 1 ? TeamWords::tr("1 has not answered yet.")
                                                  : TeamWords::tr("%1 have not answered yet.").arg(locale.toString(summary.open()));
    if (!summary.yesRatePercent)
        return waiting;
    const QString rate = TeamWords::tr("%1 of %2 answered yes (%3\u202f%).")
                             .arg(locale.toString(summary.yes), locale.toString(summary.answered()),
                                  locale.toString(*summary.yesRatePercent, 'f', 0));
    return waiting.isEmpty() ? rate : rate + u' ' + waiting;
}

QString hardAsks(const AskSummary &summary)
{
    if (summary.hard == 0)
        return {};
    const QLocale locale;
    if (summary.hard == 1) {
        return summary.hardNo == 0 ? TeamWords::tr("1 ask felt hard before; the answer was not a no.")
                                   : TeamWords::tr("1 ask felt hard before; the answer was a no.");
    }
    const QString hard = TeamWords::tr("%1 asks felt hard before.").arg(locale.toString(summary.hard));
    const QString no = summary.hardNo == 0   ? TeamWords::tr("None of them was answered no.")
                       : summary.hardNo == 1 ? TeamWords::tr("1 of them was answered no.")
                                             : TeamWords::tr("%1 of them were answered no.").arg(locale.toString(summary.hardNo));
    return hard + u' ' + no;
}

QString whoSeesWhat(Privacy privacy, int minShown)
{
    switch (privacy) {
    case Privacy::Named:
        return TeamWords::tr("Every answer is shown with the name of who gave it.");
    case Privacy::NamesHidden:
        return TeamWords::tr("The result shows answers without names, once the round is closed and at least %n have "
                             "answered. The file still holds the names: whoever owns it could read them.",
                             nullptr, minShown);
    case Privacy::TotalsOnly:
        return TeamWords::tr("Who answered what is kept nowhere, the history included. Answers wait unseen until the "
                             "round is closed, can't be corrected, and show only when at least %n have answered.",
                             nullptr, minShown);
    }
    return {};
}

QString name(Reading reading)
{
    switch (reading) {
    case Reading::NeedsChangeNow:
        return TeamWords::tr("needs a change now");
    case Reading::Patchy:
        return TeamWords::tr("patchy");
    case Reading::Working:
        return TeamWords::tr("working");
    case Reading::Strong:
        return TeamWords::tr("strong");
    }
    return {};
}

QString sentence(const Stopper &stopper)
{
    switch (stopper.kind) {
    case StopperKind::TooFewRaters:
        return TeamWords::tr("one view only");
    case StopperKind::OverallBelow:
        return TeamWords::tr("%1 short overall").arg(meanText(4.0 - stopper.value));
    case StopperKind::DimensionBelow:
        return TeamWords::tr("%1 is at %2, below %3").arg(stopper.dimension, meanText(stopper.value), meanText(3.0));
    case StopperKind::DimensionUnknown:
        return TeamWords::tr("too few could say anything about %1").arg(stopper.dimension);
    case StopperKind::DimensionSplit:
        return TeamWords::tr("the team is split on %1").arg(stopper.dimension);
    }
    return {};
}

QString whyNotShown(Shown shown, int minShown)
{
    switch (shown) {
    case Shown::Yes:
        return {};
    case Shown::NothingYet:
        return TeamWords::tr("Nobody has answered.");
    case Shown::TooFew:
        return TeamWords::tr("Fewer than %n answered, so that a result would tell who said what. Nothing is shown.",
                             nullptr, minShown);
    case Shown::NoScore:
        return minShown > 1
            ? TeamWords::tr("No result: on no dimension did at least %n answer enough questions. “Can't say” is not counted.",
                            nullptr, minShown)
            : TeamWords::tr("No result: nobody answered enough questions on any dimension. “Can't say” is not counted.");
    case Shown::UntilClosed:
        return TeamWords::tr("The result shows when the round is closed.");
    }
    return {};
}

QString noResult(Shown shown)
{
    switch (shown) {
    case Shown::Yes:
        return {};
    case Shown::NothingYet:
        return TeamWords::tr("nobody answered");
    case Shown::TooFew:
        return TeamWords::tr("too few answered");
    case Shown::NoScore:
        return TeamWords::tr("nothing to score");
    case Shown::UntilClosed:
        return TeamWords::tr("a round is open");
    }
    return {};
}

QString unrated(const TeamRow &row)
{
    if (row.lastRoundOn.isValid())
        return noResult(row.shown);
    return row.roundOpen ? TeamWords::tr("a round is open") : TeamWords::tr("not rated yet");
}

QString laterRound(const TeamResult &result)
{
    if (!result.later)
        return {};
    return TeamWords::tr("This is round %1, the newest with a result. Round %2 of %3 came later. %4")
        .arg(QString::number(result.number), QString::number(result.later->number), day(result.later->round.openedOn),
             whyNotShown(result.later->shown, result.later->round.minShown));
}

QString said(const OpenWords &words)
{
    return words.rater.isEmpty() ? words.text : TeamWords::tr("%1: %2").arg(words.rater, words.text);
}

QString partiesText(const QList<PartyScore> &parties)
{
    QStringList each;
    for (const PartyScore &party : parties)
        each << TeamWords::tr("%1 %2 (%n answered)", nullptr, party.answered).arg(party.name, meanText(party.overall));
    return each.join(QStringLiteral(" · "));
}

QString whyNoTrend(TrendGap gap)
{
    switch (gap) {
    case TrendGap::None:
        return {};
    case TrendGap::NoEarlierRound:
        return TeamWords::tr("the first round");
    case TrendGap::NotShown:
        return TeamWords::tr("no earlier result to compare with");
    case TrendGap::OtherQuestionnaire:
        return TeamWords::tr("the earlier round asked other questions");
    case TrendGap::OtherRaters:
        return TeamWords::tr("not the same people answered both rounds");
    case TrendGap::HardlyChanged:
        return TeamWords::tr("hardly changed");
    }
    return {};
}

QString answersText(const DimensionResult &dimension, const Round &round)
{
    if (isHeldBack(dimension, round))
        return TeamWords::tr("hidden: fewer than %n could say", nullptr, round.minShown);
    return TeamWords::tr("%1 of %2").arg(dimension.answers.size()).arg(round.invitedN);
}

QString suggestion(const QString &dimension)
{
    const char *text = firstSuggestion(dimension);
    return text == nullptr ? QString() : QCoreApplication::translate("Advice", text);
}

QString meanText(double mean)
{
    return QLocale().toString(mean, 'f', 2);
}

QString changeText(double change)
{
    const QString size = meanText(std::abs(change));
    return (change < 0 ? u"−" : u"+") + size;
}

QString scoreWord(int score)
{
    switch (score) {
    case 1:
        return TeamWords::tr("not at all");
    case 2:
        return TeamWords::tr("mostly not");
    case 3:
        return TeamWords::tr("partly");
    case 4:
        return TeamWords::tr("mostly");
    case 5:
        return TeamWords::tr("completely");
    default:
        return {};
    }
}

QString scoreName(std::optional<int> score)
{
    return score ? TeamWords::tr("%1 – %2").arg(QString::number(*score), scoreWord(*score)) : TeamWords::tr("can't say");
}

} // namespace concord::wording
