// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/prioritysection.h"

#include "ui/wording/wording.h"

namespace concord {

void PrioritySection::showPriority(const PriorityDetail &detail)
{
    if (detail.row.priority.id != m_id)
        discardEdits(this);
    m_id = detail.row.priority.id;
    fill(detail);
}

void PrioritySection::tellFailure(const Failure &failure, Field *field)
{
    if (field != nullptr && failure.kind == FailureKind::Refused)
        field->showRefusal(wording::reasons(failure).join(u' '));
    else
        emit failed(failure);
}

void PrioritySection::tellRefusal(const Failure &failure, AddLine *line)
{
    line->refuse(wording::reasons(failure).join(u' ')); // whatever went wrong, what was typed stays
}

} // namespace concord
