// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliance.h"

namespace concord {

enum class VersionState { Draft, Proposed, InForce, Replaced, Withdrawn };
template <>
inline constexpr auto words<VersionState> = wordList("draft", "proposed", "in_force", "replaced", "withdrawn");

/// A numbered text of the agreement. Once it is not a draft, only its state changes.
struct AgreementVersion {
    AgreementVersionId id;
    QString uid;
    AllianceId allianceId;
    int number = 1;            ///< from 1
    VersionState state = VersionState::Draft;
    QDate effectiveOn;
    QString summaryOfChange;
    QString body;              ///< the assembled text
    QString bodyHash;          ///< SHA-256 of the body as UTF-8, lower-case hexadecimal
    std::optional<AgreementVersionId> createdFromId;
    QDate sealedOn;            ///< the day of sealing; invalid: a draft, or it is not known
    QDate startOn;             ///< from here on: what the sealed text says of term, renewal and notice
    std::optional<int> initialMonths;
    Renewal renewal = Renewal::ByAgreement;
    std::optional<int> renewalMonths;
    std::optional<int> noticeValue;
    NoticeUnit noticeUnit = NoticeUnit::Months;
    QDate endOn;

    static std::span<const Column> columns();
    bool operator==(const AgreementVersion &) const = default;
};

enum class AcceptedHow { SignedPaper, ESigned, Email, Spoken, Minutes };
template <>
inline constexpr auto words<AcceptedHow> = wordList("signed_paper", "e_signed", "email", "spoken", "minutes");

/// One party's yes to one version.
struct Acceptance {
    AcceptanceId id;
    QString uid;
    AgreementVersionId versionId;
    AlliancePartyId alliancePartyId;
    QDate acceptedOn;
    std::optional<PartyId> byPersonId;
    AcceptedHow how = AcceptedHow::SignedPaper;
    QString reference;

    static std::span<const Column> columns();
    bool operator==(const Acceptance &) const = default;
};

/// The answer to one of the four questions: agreed to, written down, checked up on, divided up.
enum class YesNo { Yes, No, NotNeeded };
template <>
inline constexpr auto words<YesNo> = wordList("yes", "no", "not_needed");

enum class TermState { Missing, Drafted, Settled, NotNeeded };
template <>
inline constexpr auto words<TermState> = wordList("missing", "drafted", "settled", "not_needed");

/// One topic of an agreement with its four questions.
struct Term {
    TermId id;
    QString uid;
    AllianceId allianceId;
    int position = 0;          ///< order in the agreement
    QString topic;
    QString clauseKey;         ///< "K1" to "K26"; empty: a term of the user's own
    QString text;
    YesNo agreed = YesNo::No;
    YesNo written = YesNo::No;
    YesNo checked = YesNo::No;
    YesNo divided = YesNo::No;
    TermState state = TermState::Missing;
    QString reason;            ///< needed for not_needed
    std::optional<PartyId> ownerPartyId;

    static std::span<const Column> columns();
    bool operator==(const Term &) const = default;
};

} // namespace concord
