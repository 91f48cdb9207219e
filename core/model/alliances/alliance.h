// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class AllianceKind { WorkingTogether, Supply, Referral, JointProject, Research, Programme, Other };
template <>
inline constexpr auto words<AllianceKind> =
    wordList("working_together", "supply", "referral", "joint_project", "research", "programme", "other");

enum class AgreementForm { Letter, Mou, Teaming, ContractReference, Charter };
template <>
inline constexpr auto words<AgreementForm> = wordList("letter", "mou", "teaming", "contract_reference", "charter");

enum class Binding { No, Partly, Yes, Unsure };
template <>
inline constexpr auto words<Binding> = wordList("no", "partly", "yes", "unsure");

enum class Exclusivity { None, Mutual, Ours, Theirs };
template <>
inline constexpr auto words<Exclusivity> = wordList("none", "mutual", "ours", "theirs");

enum class AllianceState { Draft, Proposed, Agreed, Active, Paused, Ending, Completed, Ended, Declined, Dropped };
template <>
inline constexpr auto words<AllianceState> = wordList("draft", "proposed", "agreed", "active", "paused", "ending",
                                                      "completed", "ended", "declined", "dropped");

enum class Renewal { None, ByAgreement, Automatic };
template <>
inline constexpr auto words<Renewal> = wordList("none", "by_agreement", "automatic");

enum class NoticeUnit { Days, Months };
template <>
inline constexpr auto words<NoticeUnit> = wordList("days", "months");

struct Alliance {
    AllianceId id;
    QString uid;
    QString code;              ///< "A-001": given once, never reused
    QString title;
    AllianceKind kind = AllianceKind::WorkingTogether;
    AgreementForm form = AgreementForm::Letter;
    Binding binding = Binding::Unsure;
    QString purpose;
    QString inScope;
    QString outScope;
    Exclusivity exclusivity = Exclusivity::None;
    QString exclusivityArea;
    QString privateReason;     ///< why I want it; private
    AllianceState state = AllianceState::Draft;
    QDate startOn;
    std::optional<int> initialMonths; ///< 1-600; nothing: open end
    Renewal renewal = Renewal::ByAgreement;
    std::optional<int> renewalMonths; ///< 1-600; used by automatic renewal
    std::optional<int> noticeValue;   ///< 0-3650, in noticeUnit; nothing: no notice agreed
    NoticeUnit noticeUnit = NoticeUnit::Months;
    int prepDays = 14;         ///< 0-365: our own time before the notice
    QDate endOn;               ///< an explicit end; wins over the derived one
    int shareLevel = 0;        ///< 0-4 on the sharing ladder

    static std::span<const Column> columns();
    bool operator==(const Alliance &) const = default;
};

struct AlliancePriority {
    AlliancePriorityId id;
    QString uid;
    AllianceId allianceId;
    PriorityId priorityId;

    static std::span<const Column> columns();
    bool operator==(const AlliancePriority &) const = default;
};

/// How something that is said about the other side is known.
enum class Basis { Guess, TheySaid, Confirmed };
template <>
inline constexpr auto words<Basis> = wordList("guess", "they_said", "confirmed");

/// One side of an alliance. At least two per alliance, exactly one of them us.
struct AllianceParty {
    AlliancePartyId id;
    QString uid;
    AllianceId allianceId;
    PartyId partyId;
    QString roleLabel;
    bool isUs = false;
    std::optional<PartyId> spokespersonId;
    std::optional<PartyId> signatoryId;
    std::optional<int> significance;  ///< 1-5: how much it matters to them
    Basis significanceBasis = Basis::Guess; ///< a guess is private

    static std::span<const Column> columns();
    bool operator==(const AllianceParty &) const = default;
};

/// One step of an alliance's life, in order.
struct AllianceStep {
    AllianceStepId id;
    QString uid;
    AllianceId allianceId;
    AllianceState fromState = AllianceState::Draft;
    AllianceState toState = AllianceState::Draft;
    QDate takenOn;
    std::optional<PartyId> byPartyId;
    QString reason;
    QString overrideReason;    ///< not empty: a guard was overridden; shown for ever
    QDate resumeOn;            ///< for paused
    QDate lastDay;             ///< for ending
    std::optional<AllianceId> predecessorId; ///< for renew as new

    static std::span<const Column> columns();
    bool operator==(const AllianceStep &) const = default;
};

/// Something to be returned when an alliance ends.
struct HandBack {
    HandBackId id;
    QString uid;
    AllianceId allianceId;
    QString what;
    PartyId toPartyId;
    QDate doneOn;              ///< invalid: not yet

    static std::span<const Column> columns();
    bool operator==(const HandBack &) const = default;
};

} // namespace concord
