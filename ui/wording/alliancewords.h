// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/balance.h"
#include "core/model/alliances/completeness.h"
#include "core/model/alliances/guards.h"
#include "core/model/alliances/sharing.h"
#include "core/model/alliances/versionsinforce.h"
#include "core/workspace/alliances/agreements.h"
#include "core/workspace/alliances/allianceview.h"

#include <QString>

/// Words for alliances and what they are made of.
namespace concord::wording {

[[nodiscard]] QString name(AllianceState value);
[[nodiscard]] QString name(AllianceKind value);
[[nodiscard]] QString name(AgreementForm value);
[[nodiscard]] QString name(Binding value);
[[nodiscard]] QString name(Exclusivity value);
[[nodiscard]] QString name(Renewal value);
[[nodiscard]] QString name(NoticeUnit value);
[[nodiscard]] QString name(VersionStatus value);
[[nodiscard]] QString name(AcceptedHow value);
[[nodiscard]] QString name(YesNo value);
[[nodiscard]] QString name(TermState value);
[[nodiscard]] QString name(ResponsibilityState value);
[[nodiscard]] QString name(Confidence value);
[[nodiscard]] QString name(ResponsibilityPart value);
[[nodiscard]] QString name(ContributionKind value);
[[nodiscard]] QString name(ContributionState value);
[[nodiscard]] QString name(BenefitState value);
[[nodiscard]] QString name(DrawbackState value);
[[nodiscard]] QString name(SafeguardLevel value);
[[nodiscard]] QString name(SafeguardState value);
[[nodiscard]] QString name(Visibility value);
[[nodiscard]] QString name(ConcernStep value);
[[nodiscard]] QString name(IdeaAnswer value);
[[nodiscard]] QString name(BalanceBand value);

/// A line of the checklist: "Who may say yes for each party".
[[nodiscard]] QString text(const CompletenessLine &line);
/// The part of the checklist that it belongs to: "Deciding".
[[nodiscard]] QString group(const CompletenessLine &line);
/// One of the twelve safeguards to choose from.
[[nodiscard]] QString text(const SafeguardLine &line);
/// A step of the sharing ladder: "Working details".
[[nodiscard]] QString shareLevel(int level);

/// What a step is called on its button: "Propose", "Give notice".
[[nodiscard]] QString stepName(AllianceState from, AllianceState to);
/// Which day shall be the last, with the arithmetic: the notice that was agreed counted from the day it was given, and when
/// the term ends without one.
[[nodiscard]] QString noticeQuestion(const AllianceView &view, QDate given);
/// "92 of 100: even, slightly toward us", or why the gauge does not speak.
[[nodiscard]] QString balanceSentence(const AllianceFacts &facts, const Balance &balance);
/// How well we know what they win: "75 % of what the others win is known from them, …"; empty when there is nothing to know.
[[nodiscard]] QString knownnessSentence(const Balance &balance);
/// "Active since 26 July 2026".
[[nodiscard]] QString stateSentence(const AllianceView &view);
/// A number in the locale's way, without needless decimals.
[[nodiscard]] QString number(double value);
/// An amount of money in hundredths: "EUR 1.90".
[[nodiscard]] QString money(std::int64_t minor, const QString &currency);
/// How far a benefit has come: "7 of 9", "5, aim 3", "aim 60"; empty without figures.
[[nodiscard]] QString progress(const Benefit &benefit, const BenefitReading *latest);

} // namespace concord::wording
