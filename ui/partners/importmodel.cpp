// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/importmodel.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/importwords.h"

#include <algorithm>

namespace concord {

namespace {

bool isOptional(const PlannedContact &contact)
{
    return !contact.bringsNothing();
}

/// What stands below the name: the role, or the first way to reach them.
QString secondLine(const ContactCard &card)
{
    const QString role = wording::roleOf(card);
    return !role.isEmpty() || card.contacts.empty() ? role : card.contacts.front().value;
}

} // namespace

ImportModel::ImportModel(ContactPlan plan, QObject *parent) : QAbstractTableModel(parent), m_plan(std::move(plan))
{
    for (PlannedContact &contact : m_plan.contacts)
        contact.isTaken = !contact.isDeleted();
    count();
}

void ImportModel::count()
{
    m_ticked = static_cast<int>(std::ranges::count_if(
        m_plan.contacts, [](const PlannedContact &contact) { return isOptional(contact) && contact.isTaken; }));
    m_along = OrganisationsAlong(m_plan, true);
    emit tickedChanged();
}

void ImportModel::tickAll(bool ticked)
{
    for (PlannedContact &contact : m_plan.contacts)
        contact.isTaken = ticked;
    count();
    if (!m_plan.contacts.empty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
}

void ImportModel::change(int row, const std::function<void(PlannedContact &)> &how)
{
    PlannedContact &contact = m_plan.contacts[static_cast<std::size_t>(row)];
    m_along.remove(contact);
    how(contact);
    m_along.add(contact);
}

void ImportModel::setChange(int row, int which, bool isTaken)
{
    change(row, [&](PlannedContact &contact) { contact.changes[static_cast<std::size_t>(which)].isTaken = isTaken; });
    emit dataChanged(index(row, What), index(row, Brings));
    emit tickedChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.contacts.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedContact &planned = contact(index.row());
    if (index.column() == Name) {
        switch (role) {
        case Qt::DisplayRole: return planned.card.name;
        case SecondLineRole: return secondLine(planned.card);
        case Qt::CheckStateRole: return isOptional(planned) ? QVariant(planned.isTaken ? Qt::Checked : Qt::Unchecked) : QVariant();
        default: break;
        }
    }
    if (index.column() == What) {
        switch (role) {
        case Qt::DisplayRole: return wording::outcomeOf(planned);
        case SecondLineRole: return wording::sameAs(planned);
        case StrongRole: return planned.isNew();
        case MutedRole: return planned.changesNothing();
        case Qt::ToolTipRole: return plainToolTip(wording::sameAs(planned));
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(wording::bringsOf(planned));
    if (index.column() == Brings && role == Qt::DisplayRole)
        return wording::bringsOf(planned).replace(u'\n', QStringLiteral("; "));
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::CheckStateRole || !isOptional(contact(index.row())))
        return false;
    const bool taken = value.toInt() == Qt::Checked;
    change(index.row(), [&](PlannedContact &planned) {
        m_ticked += int(taken) - int(planned.isTaken);
        planned.isTaken = taken;
    });
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name && isOptional(contact(index.row())) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case What: return tr("What happens");
    default: return tr("What it brings");
    }
}

} // namespace concord
