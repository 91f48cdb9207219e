// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnersection.h"

#include "ui/widgets/field.h"
#include "ui/wording/wording.h"

namespace concord {

PartnerSection::PartnerSection(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace) {}

void PartnerSection::showPartner(const PartnerDetail &detail)
{
    m_id = detail.party.id;
    fill(detail);
}

void PartnerSection::tellFailure(const Failure &failure, Field *field)
{
    if (field != nullptr && failure.kind == FailureKind::Refused)
        field->showRefusal(wording::sentence(failure));
    else
        emit failed(failure);
}

void PartnerSection::onCommit(Field *field, std::function<void(Party &)> change)
{
    connect(field, &Field::committed, this,
            [this, field, change = std::move(change)] { done(partners().edit(m_id, change), field); });
}

} // namespace concord
