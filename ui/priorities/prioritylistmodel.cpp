// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/prioritylistmodel.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/prioritywords.h"

#include <algorithm>

namespace concord {

namespace {

QStringList openEnds(const PriorityRow &row)
{
    QStringList parts;
    if (!row.isOpen())
        return parts;
    if (const int uncovered = row.uncovered(); uncovered > 0)
        parts << (uncovered == 1 ? PriorityListModel::tr("1 need that nobody covers")
                                 : PriorityListModel::tr("%n needs that nobody covers", nullptr, uncovered));
    if (row.unanswered > 0)
        parts << (row.unanswered == 1 ? PriorityListModel::tr("1 hold-back unanswered")
                                      : PriorityListModel::tr("%n hold-backs unanswered", nullptr, row.unanswered));
    return parts;
}

QString aboutPriority(const PriorityRow &row)
{
    return PriorityListModel::tr("%1 · importance %2").arg(wording::name(row.priority.kind)).arg(row.priority.importance);
}

QString allOf(const PriorityRow &row)
{
    return (QStringList{aboutPriority(row), wording::name(row.priority.state)} << openEnds(row)).join(QStringLiteral(", "));
}

} // namespace

void PriorityListModel::refresh()
{
    auto read = m_workspace.read([](const Store &store) { return priorityRows(store); });
    if (!read) {
        emit failed(read.error());
        return;
    }
    const auto idOf = [](const PriorityRow &row) { return row.priority.id; };
    if (std::ranges::equal(*read, m_rows, {}, idOf, idOf)) {
        m_rows = *std::move(read);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_rows = *std::move(read);
    endResetModel();
}

int PriorityListModel::find(PriorityId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const PriorityRow &row) { return row.priority.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PriorityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PriorityListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PriorityListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PriorityRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isActive = row.priority.state == PriorityState::Active;
    const int open = row.isOpen() ? row.uncovered() + row.unanswered : 0;
    switch (role) {
    case Qt::DisplayRole:
        return row.priority.title;
    case SecondLineRole:
        return aboutPriority(row);
    case Qt::AccessibleDescriptionRole:
        return allOf(row);
    case Qt::ToolTipRole:
        return plainToolTip(row.priority.title + u'\n' + allOf(row));
    case BadgeRole:
        return !isActive ? wording::name(row.priority.state) : open > 0 ? tr("%1 open").arg(open) : QString();
    case BadgeToneRole:
        return static_cast<int>(isActive ? Tone::Warning : Tone::Neutral);
    case MutedRole:
        return !row.isOpen();
    default:
        return {};
    }
}

} // namespace concord
