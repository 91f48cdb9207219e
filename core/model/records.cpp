// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/alliancerules.h"
#include "core/model/alliances/attachment.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/model/checkins/checkinrules.h"
#include "core/model/fivedays/daynote.h"
#include "core/model/partners/fit.h"
#include "core/model/partners/fitrating.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/merged.h"
#include "core/model/partners/party.h"
#include "core/model/partners/partyrules.h"
#include "core/model/priorities/priority.h"
#include "core/model/priorities/priorityrules.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"
#include "core/model/teams/teamrules.h"
#include "core/model/workspaceinfo.h"

#include <array>

namespace concord {

namespace {

template <class Record>
QList<Violation> violationsOfRecord(const void *record)
{
    if constexpr (requires(const Record &r) { violationsOf(r); })
        return violationsOf(*static_cast<const Record *>(record));
    else
        return {};
}

template <class Record>
constexpr RecordType recordType()
{
    return {tableOf<Record>, &Record::columns, []() -> std::shared_ptr<void> { return std::make_shared<Record>(); },
            &violationsOfRecord<Record>};
}

} // namespace

std::span<const RecordType> recordTypes()
{
    static constexpr std::array list{
        recordType<Party>(),
        recordType<Affiliation>(),
        recordType<ContactPoint>(),
        recordType<Strength>(),
        recordType<PartyTag>(),
        recordType<DistinctPair>(),
        recordType<MergedParty>(),
        recordType<WorkspaceInfo>(),
        recordType<Priority>(),
        recordType<Force>(),
        recordType<Need>(),
        recordType<Coverage>(),
        recordType<StrengthRelevance>(),
        recordType<AloneEntry>(),
        recordType<FitRating>(),
        recordType<FitSummary>(),
        recordType<Alliance>(),
        recordType<AlliancePriority>(),
        recordType<AllianceParty>(),
        recordType<AllianceStep>(),
        recordType<HandBack>(),
        recordType<AgreementVersion>(),
        recordType<Acceptance>(),
        recordType<Attachment>(),
        recordType<Term>(),
        recordType<Responsibility>(),
        recordType<ResponsibilityPerson>(),
        recordType<Contribution>(),
        recordType<Benefit>(),
        recordType<BenefitReading>(),
        recordType<Drawback>(),
        recordType<Safeguard>(),
        recordType<Concern>(),
        recordType<Idea>(),
        recordType<Interaction>(),
        recordType<InteractionParty>(),
        recordType<Team>(),
        recordType<TeamMember>(),
        recordType<Questionnaire>(),
        recordType<QuestionnaireItem>(),
        recordType<Round>(),
        recordType<AnswerSheet>(),
        recordType<Answer>(),
        recordType<Change>(),
        recordType<Invitation>(),
        recordType<CheckInSchedule>(),
        recordType<CheckIn>(),
        recordType<CheckInAttendee>(),
        recordType<CheckInMood>(),
        recordType<Action>(),
        recordType<CheckInItem>(),
        recordType<DayPlan>(),
        recordType<DayNote>(),
    };
    return list;
}

} // namespace concord
