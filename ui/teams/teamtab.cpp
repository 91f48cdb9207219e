// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamtab.h"

#include "ui/widgets/field.h"
#include "ui/wording/wording.h"

namespace concord {

void TeamTab::showTeam(const TeamDetail &detail)
{
    if (detail.team.id != m_id)
        discardEdits(this);
    m_id = detail.team.id;
    fill(detail);
}

void TeamTab::tellFailure(const Failure &failure, Field *field)
{
    if (field != nullptr && failure.kind == FailureKind::Refused)
        field->showRefusal(wording::reasons(failure).join(u' '));
    else
        emit failed(failure);
}

} // namespace concord
