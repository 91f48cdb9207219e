// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"
#include "core/base/id.h"

namespace concord {

struct WorkspaceInfo;
struct Party;
struct Affiliation;
struct ContactPoint;
struct Strength;
struct PartyTag;
struct DistinctPair;
struct MergedParty;
struct Interaction;
struct InteractionParty;
struct FitRating;
struct FitSummary;
struct Priority;
struct Force;
struct Need;
struct Coverage;
struct StrengthRelevance;
struct AloneEntry;
struct Alliance;
struct AlliancePriority;
struct AllianceParty;
struct AllianceStep;
struct HandBack;
struct AgreementVersion;
struct Acceptance;
struct Attachment;
struct Term;
struct Responsibility;
struct ResponsibilityPerson;
struct Contribution;
struct Benefit;
struct BenefitReading;
struct Drawback;
struct Safeguard;
struct Concern;
struct Idea;
struct CheckInSchedule;
struct CheckIn;
struct CheckInAttendee;
struct CheckInMood;
struct CheckInItem;
struct Action;
struct Team;
struct TeamMember;
struct Invitation;
struct Questionnaire;
struct QuestionnaireItem;
struct Round;
struct AnswerSheet;
struct Answer;
struct Change;

using WorkspaceInfoId = Id<WorkspaceInfo>;
using PartyId = Id<Party>;
using AffiliationId = Id<Affiliation>;
using ContactPointId = Id<ContactPoint>;
using StrengthId = Id<Strength>;
using PartyTagId = Id<PartyTag>;
using DistinctPairId = Id<DistinctPair>;
using MergedPartyId = Id<MergedParty>;
using InteractionId = Id<Interaction>;
using InteractionPartyId = Id<InteractionParty>;
using FitRatingId = Id<FitRating>;
using FitSummaryId = Id<FitSummary>;
using PriorityId = Id<Priority>;
using ForceId = Id<Force>;
using NeedId = Id<Need>;
using CoverageId = Id<Coverage>;
using StrengthRelevanceId = Id<StrengthRelevance>;
using AloneEntryId = Id<AloneEntry>;
using AllianceId = Id<Alliance>;
using AlliancePriorityId = Id<AlliancePriority>;
using AlliancePartyId = Id<AllianceParty>;
using AllianceStepId = Id<AllianceStep>;
using HandBackId = Id<HandBack>;
using AgreementVersionId = Id<AgreementVersion>;
using AcceptanceId = Id<Acceptance>;
using AttachmentId = Id<Attachment>;
using TermId = Id<Term>;
using ResponsibilityId = Id<Responsibility>;
using ResponsibilityPersonId = Id<ResponsibilityPerson>;
using ContributionId = Id<Contribution>;
using BenefitId = Id<Benefit>;
using BenefitReadingId = Id<BenefitReading>;
using DrawbackId = Id<Drawback>;
using SafeguardId = Id<Safeguard>;
using ConcernId = Id<Concern>;
using IdeaId = Id<Idea>;
using CheckInScheduleId = Id<CheckInSchedule>;
using CheckInId = Id<CheckIn>;
using CheckInAttendeeId = Id<CheckInAttendee>;
using CheckInMoodId = Id<CheckInMood>;
using CheckInItemId = Id<CheckInItem>;
using ActionId = Id<Action>;
using TeamId = Id<Team>;
using TeamMemberId = Id<TeamMember>;
using InvitationId = Id<Invitation>;
using QuestionnaireId = Id<Questionnaire>;
using QuestionnaireItemId = Id<QuestionnaireItem>;
using RoundId = Id<Round>;
using AnswerSheetId = Id<AnswerSheet>;
using AnswerId = Id<Answer>;
using ChangeId = Id<Change>;

template <>
inline constexpr const char *tableOf<WorkspaceInfo> = "workspace";
template <>
inline constexpr const char *tableOf<Party> = "party";
template <>
inline constexpr const char *tableOf<Affiliation> = "affiliation";
template <>
inline constexpr const char *tableOf<ContactPoint> = "contact_point";
template <>
inline constexpr const char *tableOf<Strength> = "strength";
template <>
inline constexpr const char *tableOf<PartyTag> = "party_tag";
template <>
inline constexpr const char *tableOf<DistinctPair> = "distinct_pair";
template <>
inline constexpr const char *tableOf<MergedParty> = "merged_party";
template <>
inline constexpr const char *tableOf<Interaction> = "interaction";
template <>
inline constexpr const char *tableOf<InteractionParty> = "interaction_party";
template <>
inline constexpr const char *tableOf<FitRating> = "fit_rating";
template <>
inline constexpr const char *tableOf<FitSummary> = "fit_summary";
template <>
inline constexpr const char *tableOf<Priority> = "priority";
template <>
inline constexpr const char *tableOf<Force> = "force";
template <>
inline constexpr const char *tableOf<Need> = "need";
template <>
inline constexpr const char *tableOf<Coverage> = "coverage";
template <>
inline constexpr const char *tableOf<StrengthRelevance> = "strength_relevance";
template <>
inline constexpr const char *tableOf<AloneEntry> = "alone_entry";
template <>
inline constexpr const char *tableOf<Alliance> = "alliance";
template <>
inline constexpr const char *tableOf<AlliancePriority> = "alliance_priority";
template <>
inline constexpr const char *tableOf<AllianceParty> = "alliance_party";
template <>
inline constexpr const char *tableOf<AllianceStep> = "alliance_step";
template <>
inline constexpr const char *tableOf<HandBack> = "hand_back";
template <>
inline constexpr const char *tableOf<AgreementVersion> = "agreement_version";
template <>
inline constexpr const char *tableOf<Acceptance> = "acceptance";
template <>
inline constexpr const char *tableOf<Attachment> = "attachment";
template <>
inline constexpr const char *tableOf<Term> = "term";
template <>
inline constexpr const char *tableOf<Responsibility> = "responsibility";
template <>
inline constexpr const char *tableOf<ResponsibilityPerson> = "responsibility_person";
template <>
inline constexpr const char *tableOf<Contribution> = "contribution";
template <>
inline constexpr const char *tableOf<Benefit> = "benefit";
template <>
inline constexpr const char *tableOf<BenefitReading> = "benefit_reading";
template <>
inline constexpr const char *tableOf<Drawback> = "drawback";
template <>
inline constexpr const char *tableOf<Safeguard> = "safeguard";
template <>
inline constexpr const char *tableOf<Concern> = "concern";
template <>
inline constexpr const char *tableOf<Idea> = "idea";
template <>
inline constexpr const char *tableOf<CheckInSchedule> = "check_in_schedule";
template <>
inline constexpr const char *tableOf<CheckIn> = "check_in";
template <>
inline constexpr const char *tableOf<CheckInAttendee> = "check_in_attendee";
template <>
inline constexpr const char *tableOf<CheckInMood> = "check_in_mood";
template <>
inline constexpr const char *tableOf<CheckInItem> = "check_in_item";
template <>
inline constexpr const char *tableOf<Action> = "action";
template <>
inline constexpr const char *tableOf<Team> = "team";
template <>
inline constexpr const char *tableOf<TeamMember> = "team_member";
template <>
inline constexpr const char *tableOf<Invitation> = "invitation";
template <>
inline constexpr const char *tableOf<Questionnaire> = "questionnaire";
template <>
inline constexpr const char *tableOf<QuestionnaireItem> = "questionnaire_item";
template <>
inline constexpr const char *tableOf<Round> = "round";
template <>
inline constexpr const char *tableOf<AnswerSheet> = "answer_sheet";
template <>
inline constexpr const char *tableOf<Answer> = "answer";
template <>
inline constexpr const char *tableOf<Change> = "change";

} // namespace concord
