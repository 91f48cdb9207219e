// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace concord {
namespace {

constexpr std::array partyParts{
    DocumentPart{"party", "id", "name, descriptor, location, website, respect_note, note"},
    DocumentPart{"strength", "party_id", "what, evidence"},
    DocumentPart{"party_tag", "party_id", "name"},
    DocumentPart{"contact_point", "party_id", "value, label"},
    DocumentPart{"affiliation", "person_id", "role"},
    DocumentPart{"coverage", "party_id", "note"},
    DocumentPart{"fit_rating", "party_id", "evidence"},
    DocumentPart{"fit_summary", "party_id", "dealbreaker_note"},
    DocumentPart{"invitation", "party_id", "message, lesson"},
};
constexpr std::array allianceParts{
    DocumentPart{"alliance", "id", "title, code, purpose, in_scope, out_scope, exclusivity_area, private_reason"},
    DocumentPart{"alliance_party", "alliance_id", "role_label"},
    DocumentPart{"term", "alliance_id", "topic, text, reason"},
    DocumentPart{"responsibility", "alliance_id", "title, what_good_looks_like, evidence, state_reason"},
    DocumentPart{"contribution", "alliance_id", "statement"},
    DocumentPart{"benefit", "alliance_id", "statement, measure"},
    DocumentPart{"benefit_reading", "benefit_id", "note", "benefit"},
    DocumentPart{"drawback", "alliance_id", "statement"},
    DocumentPart{"safeguard", "alliance_id", "statement, evidence, waive_reason"},
    DocumentPart{"concern", "alliance_id", "statement, outcome"},
    DocumentPart{"idea", "alliance_id", "statement, reason"},
    DocumentPart{"change", "alliance_id", "statement"},
    DocumentPart{"alliance_step", "alliance_id", "reason, override_reason"},
    DocumentPart{"hand_back", "alliance_id", "what"},
    DocumentPart{"agreement_version", "alliance_id", "summary_of_change"},
    DocumentPart{"acceptance", "version_id", "reference", "agreement_version"},
    DocumentPart{"attachment", "alliance_id", "name"},
};
constexpr std::array teamParts{
    DocumentPart{"team", "id", "name, purpose"},
    DocumentPart{"team_member", "team_id", "part"},
    DocumentPart{"change", "team_id", "statement"},
};
constexpr std::array priorityParts{
    DocumentPart{"priority", "id", "title, why, success_sign"},
    DocumentPart{"need", "priority_id", "what"},
    DocumentPart{"force", "priority_id", "statement"},
    DocumentPart{"alone_entry", "priority_id", "note"},
};
constexpr std::array checkInParts{
    DocumentPart{"check_in", "id", "minutes, went_well, stuck, learned, state_reason"},
    DocumentPart{"check_in_item", "check_in_id", "result, decision"},
};
constexpr std::array interactionParts{DocumentPart{"interaction", "id", "summary"}};
constexpr std::array actionParts{DocumentPart{"action", "id", "title"}};
constexpr std::array scheduleParts{DocumentPart{"check_in_schedule", "id", "title"}};

constexpr std::array dayNoteParts{DocumentPart{"day_note", "id", "text"}};

constexpr auto checkInSubject = "coalesce((SELECT title FROM alliance a WHERE a.id = alliance_id), "
                                "(SELECT name FROM team t WHERE t.id = team_id), "
                                "(SELECT name FROM party p WHERE p.id = party_id))";
constexpr auto whoWasThere = "(SELECT group_concat(p.name, ', ') FROM interaction_party ip JOIN party p "
                             "ON p.id = ip.party_id WHERE ip.interaction_id = interaction.id)";

} // namespace

std::span<const DocumentKind> documentKinds()
{
    static constexpr std::array kinds{
        DocumentKind{1, "party", "name", "NULL", partyParts},
        DocumentKind{2, "alliance", "title", "NULL", allianceParts},
        DocumentKind{3, "team", "name", "NULL", teamParts},
        DocumentKind{4, "priority", "title", "NULL", priorityParts},
        DocumentKind{5, "check_in", checkInSubject, "coalesce(held_on, planned_on)", checkInParts},
        DocumentKind{6, "interaction", whoWasThere, "happened_on", interactionParts},
        DocumentKind{7, "action", "title", "due_on", actionParts},
        DocumentKind{8, "check_in_schedule", "title", "NULL", scheduleParts},
        DocumentKind{9, "day_note", "replace(substr(text, 1, 80), char(10), ' ')", "NULL", dayNoteParts},
    };
    return kinds;
}

const DocumentPart *throughWhich(const DocumentKind &kind, const DocumentPart &part)
{
    if (part.through == nullptr)
        return nullptr;
    const auto found = std::find_if(kind.parts.begin(), kind.parts.end(), [&part](const DocumentPart &other) {
        return QLatin1String(other.table) == QLatin1String(part.through);
    });
    return found == kind.parts.end() ? nullptr : &*found;
}

} // namespace concord
