// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/portfoliowords.h"

#include "core/model/alliances/alliancerules.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace concord::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

long rounded(double percent)
{
    return std::lround(percent);
}


} // namespace

QString name(Attention attention)
{
    switch (attention) {
    case Attention::EndReached: return Words::tr("its end has come");
    case Attention::CheckInOverdue: return Words::tr("check-in overdue");
    case Attention::NoticePassed: return Words::tr("notice window has passed");
    case Attention::NoticeDue: return Words::tr("prepare now");
    case Attention::WorkLate: return Words::tr("work is late");
    case Attention::Lopsided: return Words::tr("lopsided");
    case Attention::ValueTrails: return Words::tr("value trails time");
    case Attention::ConcernDue: return Words::tr("a concern waits");
    }
    Q_UNREACHABLE();
}

QString badge(Attention attention)
{
    switch (attention) {
    case Attention::EndReached: return Words::tr("end reached");
    case Attention::CheckInOverdue: return Words::tr("overdue");
    case Attention::NoticePassed: return Words::tr("window passed");
    case Attention::NoticeDue: return Words::tr("prepare");
    case Attention::WorkLate: return Words::tr("late");
    case Attention::Lopsided: return Words::tr("lopsided");
    case Attention::ValueTrails: return Words::tr("behind");
    case Attention::ConcernDue: return Words::tr("concern");
    }
    Q_UNREACHABLE();
}

QString name(PortfolioColumn column)
{
    switch (column) {
    case PortfolioColumn::Title: return Words::tr("Alliance");
    case PortfolioColumn::Partners: return Words::tr("With");
    case PortfolioColumn::State: return Words::tr("State");
    case PortfolioColumn::Balance: return Words::tr("Balance");
    case PortfolioColumn::ValueSoFar: return Words::tr("Value");
    case PortfolioColumn::NextCheckIn: return Words::tr("Next check-in");
    case PortfolioColumn::NoticeBy: return Words::tr("Notice by");
    case PortfolioColumn::Missing: return Words::tr("What is missing");
    }
    Q_UNREACHABLE();
}

QString balanceInShort(const Balance &balance)
{
    return balance.percent ? Words::tr("%1 %2").arg(name(balance.band)).arg(*balance.percent) : QString();
}

QString valueAgainstTime(const Standing &standing)
{
    QStringList parts;
    if (standing.valuePercent)
        parts << Words::tr("%1 % of the value").arg(rounded(*standing.valuePercent));
    if (standing.timePercent)
        parts << Words::tr("%1 % of the time").arg(rounded(*standing.timePercent));
    if (standing.valueTrails)
        parts << Words::tr("behind time");
    return parts.join(QStringLiteral(", "));
}

QString missingInBrief(const Standing &standing)
{
    if (standing.missing.isEmpty())
        return {};
    const Violation &first = standing.missing.first();
    const CompletenessLine *line = first.code == QLatin1String("line_not_settled") ? completenessLine(first.subject) : nullptr;
    return line != nullptr ? text(*line) : sentence(first);
}

QString missingInShort(const Standing &standing)
{
    if (standing.missing.isEmpty())
        return {};
    const QString first = sentence(standing.missing.first());
    const int more = static_cast<int>(standing.missing.size()) - 1;
    return more == 0 ? first : more == 1 ? Words::tr("%1 And one more.").arg(first) : Words::tr("%1 And %n more.", nullptr, more).arg(first);
}

QString afterTheEnd(AllianceState state)
{
    switch (state) {
    case AllianceState::Active: return Words::tr("complete it, agree on a later end, or give notice?");
    case AllianceState::Paused: return Words::tr("resume it, or give notice?");
    case AllianceState::Ending: return Words::tr("end it or complete it?");
    case AllianceState::Agreed: return Words::tr("start it late, draft it anew, or drop it?");
    default: return Words::tr("choose a later end");
    }
}

QString endOf(const AgreementDates &dates, const Alliance &alliance)
{
    if (!dates.endOn.isValid() && alliance.initialMonths && !alliance.startOn.isValid()) {
        const int months = *alliance.initialMonths;
        return Words::tr("%1 from its start, %2").arg(months == 1 ? Words::tr("1 month") : Words::tr("%n months", nullptr, months), name(alliance.renewal));
    }
    if (!dates.endOn.isValid())
        return Words::tr("open end");
    const QString end = day(dates.endOn);
    if (dates.endReached && !isOver(alliance.state))
        return QStringLiteral("%1: %2").arg(end, afterTheEnd(alliance.state));
    if (isOver(alliance.state) || alliance.state == AllianceState::Ending)
        return end; // nothing renews any more
    const QString then = Words::tr("%1, %2").arg(end, name(alliance.renewal));
    if (dates.renewals == 0)
        return then;
    return dates.renewals == 1 ? Words::tr("%1, renewed once so far").arg(then)
                               : Words::tr("%1, renewed %n times so far", nullptr, dates.renewals).arg(then);
}

QString noticeOf(const AgreementDates &dates)
{
    if (!dates.noticePassed)
        return day(dates.noticeBy);
    return Words::tr("%1, the notice window has passed").arg(day(dates.noticeBy));
}

QString preparationOf(const AgreementDates &dates, QDate today)
{
    if (!dates.prepareFrom.isValid() || dates.noticePassed || dates.endReached)
        return {};
    return dates.prepareFrom <= today ? Words::tr("now, since %1").arg(day(dates.prepareFrom)) : day(dates.prepareFrom);
}

QString nextDayOf(const AgreementDates &dates, QDate today)
{
    if (dates.endReached)
        return Words::tr("its end has come");
    if (dates.noticePassed)
        return Words::tr("notice window has passed");
    if (!dates.prepareFrom.isValid())
        return {};
    return dates.prepareFrom <= today ? Words::tr("prepare now") : Words::tr("start preparing %1").arg(shortDay(dates.prepareFrom));
}

} // namespace concord::wording
