// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/agreementdates.h"

namespace concord {

namespace {

QDate afterNotice(const Alliance &alliance, QDate day, int direction)
{
    const int notice = alliance.noticeValue.value_or(0) * direction;
    return alliance.noticeUnit == NoticeUnit::Months ? day.addMonths(notice) : day.addDays(notice);
}

} // namespace

AgreementDates agreementDates(const Alliance &alliance, QDate today, QDate lastDay)
{
    AgreementDates dates;
    if (lastDay.isValid()) {
        dates.endOn = lastDay;
        dates.prepareFrom = lastDay.addDays(-alliance.prepDays);
        dates.endReached = today >= lastDay;
        return dates;
    }

    // Every end is counted from one anchor, so that a term that began on the 31st keeps ending on the 31st.
    const QDate anchor = alliance.endOn.isValid() ? alliance.endOn : alliance.startOn;
    int months = alliance.endOn.isValid() ? 0 : alliance.initialMonths.value_or(0);
    const bool openEnd = !alliance.endOn.isValid() && !alliance.initialMonths;
    if (!anchor.isValid() || openEnd)
        return dates;

    dates.endOn = anchor.addMonths(months);
    if (alliance.renewal == Renewal::Automatic && alliance.renewalMonths.value_or(0) > 0) {
        while (dates.endOn <= today) {
            months += *alliance.renewalMonths;
            ++dates.renewals;
            dates.endOn = anchor.addMonths(months);
        }
    }
    dates.endReached = today >= dates.endOn;
    if (alliance.noticeValue) {
        dates.noticeBy = afterNotice(alliance, dates.endOn, -1);
        dates.noticePassed = today > dates.noticeBy;
    }
    dates.prepareFrom = (dates.noticeBy.isValid() ? dates.noticeBy : dates.endOn).addDays(-alliance.prepDays);
    return dates;
}

void sealTerms(AgreementVersion &version, const Alliance &alliance, QDate on)
{
    version.sealedOn = on;
    version.startOn = alliance.startOn;
    version.initialMonths = alliance.initialMonths;
    version.renewal = alliance.renewal;
    version.renewalMonths = alliance.renewalMonths;
    version.noticeValue = alliance.noticeValue;
    version.noticeUnit = alliance.noticeUnit;
    version.endOn = alliance.endOn;
}

Alliance asAgreed(Alliance alliance, const AgreementVersion &version)
{
    if (!version.sealedOn.isValid())
        return alliance;
    if (version.startOn.isValid())
        alliance.startOn = version.startOn;
    alliance.initialMonths = version.initialMonths;
    alliance.renewal = version.renewal;
    alliance.renewalMonths = version.renewalMonths;
    alliance.noticeValue = version.noticeValue;
    alliance.noticeUnit = version.noticeUnit;
    alliance.endOn = version.endOn;
    return alliance;
}

QDate earliestLastDay(const Alliance &alliance, QDate noticeOn)
{
    return afterNotice(alliance, noticeOn, 1);
}

} // namespace concord
