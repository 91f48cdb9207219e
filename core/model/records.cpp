// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/fitrating.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"
#include "core/model/workspaceinfo.h"

#include <array>

namespace concord {

std::span<const RecordType> recordTypes()
{
    static constexpr std::array list{
        RecordType{tableOf<Party>, &Party::columns},
        RecordType{tableOf<Affiliation>, &Affiliation::columns},
        RecordType{tableOf<ContactPoint>, &ContactPoint::columns},
        RecordType{tableOf<Strength>, &Strength::columns},
        RecordType{tableOf<PartyTag>, &PartyTag::columns},
        RecordType{tableOf<WorkspaceInfo>, &WorkspaceInfo::columns},
        RecordType{tableOf<Priority>, &Priority::columns},
        RecordType{tableOf<Force>, &Force::columns},
        RecordType{tableOf<Need>, &Need::columns},
        RecordType{tableOf<Coverage>, &Coverage::columns},
        RecordType{tableOf<StrengthRelevance>, &StrengthRelevance::columns},
        RecordType{tableOf<AloneEntry>, &AloneEntry::columns},
        RecordType{tableOf<FitRating>, &FitRating::columns},
        RecordType{tableOf<FitSummary>, &FitSummary::columns},
        RecordType{tableOf<Alliance>, &Alliance::columns},
        RecordType{tableOf<AlliancePriority>, &AlliancePriority::columns},
        RecordType{tableOf<AllianceParty>, &AllianceParty::columns},
        RecordType{tableOf<AllianceStep>, &AllianceStep::columns},
        RecordType{tableOf<HandBack>, &HandBack::columns},
        RecordType{tableOf<AgreementVersion>, &AgreementVersion::columns},
        RecordType{tableOf<Acceptance>, &Acceptance::columns},
        RecordType{tableOf<Term>, &Term::columns},
        RecordType{tableOf<Responsibility>, &Responsibility::columns},
        RecordType{tableOf<ResponsibilityPerson>, &ResponsibilityPerson::columns},
        RecordType{tableOf<Contribution>, &Contribution::columns},
        RecordType{tableOf<Benefit>, &Benefit::columns},
        RecordType{tableOf<BenefitReading>, &BenefitReading::columns},
        RecordType{tableOf<Drawback>, &Drawback::columns},
        RecordType{tableOf<Safeguard>, &Safeguard::columns},
        RecordType{tableOf<Concern>, &Concern::columns},
        RecordType{tableOf<Idea>, &Idea::columns},
        RecordType{tableOf<Interaction>, &Interaction::columns},
        RecordType{tableOf<InteractionParty>, &InteractionParty::columns},
        RecordType{tableOf<Team>, &Team::columns},
        RecordType{tableOf<TeamMember>, &TeamMember::columns},
        RecordType{tableOf<Questionnaire>, &Questionnaire::columns},
        RecordType{tableOf<QuestionnaireItem>, &QuestionnaireItem::columns},
        RecordType{tableOf<Round>, &Round::columns},
        RecordType{tableOf<AnswerSheet>, &AnswerSheet::columns},
        RecordType{tableOf<Answer>, &Answer::columns},
        RecordType{tableOf<Change>, &Change::columns},
        RecordType{tableOf<Invitation>, &Invitation::columns},
        RecordType{tableOf<CheckInSchedule>, &CheckInSchedule::columns},
        RecordType{tableOf<CheckIn>, &CheckIn::columns},
        RecordType{tableOf<CheckInAttendee>, &CheckInAttendee::columns},
        RecordType{tableOf<CheckInMood>, &CheckInMood::columns},
        RecordType{tableOf<Action>, &Action::columns},
        RecordType{tableOf<CheckInItem>, &CheckInItem::columns},
    };
    return list;
}

} // namespace concord
