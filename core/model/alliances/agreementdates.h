// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/agreement.h"

namespace concord {

/// The days that an agreement's term and notice lead to. An invalid day means "none".
struct AgreementDates {
    QDate endOn;               ///< the last term's end; none: open end, or the start is not known yet
    QDate noticeBy;            ///< the last day for notice; none: open end, no notice agreed, or notice was given
    QDate prepareFrom;         ///< when our own preparation starts: before the notice, or before the end without one
    int renewals = 0;          ///< how often it was renewed without a word, up to today
    bool noticePassed = false; ///< the notice window of this term has passed; `noticeBy` stays until the end
    bool endReached = false;   ///< today is the end or later, and it does not renew by itself
    friend bool operator==(const AgreementDates &, const AgreementDates &) = default;
};

/// Months count from the start; an explicit end replaces the first derived one; on the end itself an automatic renewal
/// has happened (docs/formulas.md, "Term and notice"). `lastDay` is the day that a notice or a closing step named; it
/// wins over everything.
[[nodiscard]] AgreementDates agreementDates(const Alliance &alliance, QDate today, QDate lastDay = {});

/// Notes in a version, when it is sealed, what the record says of term, renewal and notice.
void sealTerms(AgreementVersion &version, const Alliance &alliance, QDate on);

/// The record with the term, renewal and notice that the version sealed. What it did not seal, our own preparing time
/// and a start that was left open, stays that of the record; and so does all, where it is not known what was sealed.
[[nodiscard]] Alliance asAgreed(Alliance alliance, const AgreementVersion &version);

/// The earliest last day that a notice given on `noticeOn` allows.
[[nodiscard]] QDate earliestLastDay(const Alliance &alliance, QDate noticeOn);

} // namespace concord
