// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"

namespace concord {

// What one record of an alliance may say, beyond the limits of its columns, and how its state may move.
// Each function lists every broken rule; empty is lawful. `sides` are the parties of the record's alliance.

/// It came to its end, or never began and will not.
[[nodiscard]] constexpr bool isOver(AllianceState state)
{
    return state >= AllianceState::Completed;
}

/// The end is later than the start; automatic renewal says by how many months.
[[nodiscard]] QList<Violation> violationsOf(const Alliance &alliance);

/// Settled needs "agreed" and "written" not to be no; "not needed" needs a reason; a derived line is never a term.
[[nodiscard]] QList<Violation> violationsOf(const Term &term);

/// The accountable party is a party of the alliance; done has its day, dropped its reason.
[[nodiscard]] QList<Violation> violationsOf(const Responsibility &responsibility, const QList<AllianceParty> &sides);
/// Its day has passed, and it is neither done nor dropped.
[[nodiscard]] bool isLate(const Responsibility &responsibility, QDate today);
/// Planned, under way, done, forwards; dropped from anywhere with a reason; done is reopened with a reason.
[[nodiscard]] QList<Violation> refusalsOfStep(ResponsibilityState from, ResponsibilityState to, const QString &reason);

/// Given by a party of the alliance; ends no earlier than it starts; money names its currency.
[[nodiscard]] QList<Violation> violationsOf(const Contribution &contribution, const QList<AllianceParty> &sides);
/// Goes to a party of the alliance or to those served; the target differs from the baseline.
[[nodiscard]] QList<Violation> violationsOf(const Benefit &benefit, const QList<AllianceParty> &sides);
/// Expected, emerging, then realised, missed or given up; what was missed may still come true; given up is the end.
[[nodiscard]] QList<Violation> refusalsOfStep(BenefitState from, BenefitState to);

[[nodiscard]] QList<Violation> violationsOf(const Drawback &drawback, const QList<AllianceParty> &sides);
[[nodiscard]] QList<Violation> violationsOf(const HandBack &handBack, const QList<AllianceParty> &sides);

/// Met has its day; waived has its reason and who waived it.
[[nodiscard]] QList<Violation> violationsOf(const Safeguard &safeguard);
/// Forwards to any later step; backwards only with a reason.
[[nodiscard]] QList<Violation> refusalsOfStep(ConcernStep from, ConcernStep to, const QString &reason);
/// Adopted and declined need a reason.
[[nodiscard]] QList<Violation> violationsOf(const Idea &idea);
/// New, trying, adopted or declined; a declined one may be tried after all.
[[nodiscard]] QList<Violation> refusalsOfStep(IdeaAnswer from, IdeaAnswer to);

/// SHA-256 of the text as UTF-8, in lower-case hexadecimal.
[[nodiscard]] QString hashOf(const QString &body);
/// Draft, proposed, in force, replaced; proposed may be withdrawn. Once it is no draft only the state and the day it
/// takes effect may change, and the hash matches the text.
[[nodiscard]] QList<Violation> refusalsOfChange(const AgreementVersion &before, const AgreementVersion &after);
/// A yes is given to a sealed version, on a day that has come, once for each side (awaitsAcceptance() says until when).
[[nodiscard]] QList<Violation> violationsOf(const Acceptance &acceptance, const AgreementVersion &version,
                                            const QList<Acceptance> &others, QDate today);

} // namespace concord
