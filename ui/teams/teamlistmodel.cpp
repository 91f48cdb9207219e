// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamlistmodel.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"

#include <algorithm>

namespace concord {

namespace {

/// The one word that a person should see at once; empty when there is none.
struct Mark {
    QString text;
    Tone tone = Tone::Neutral;
};

Mark markOf(const TeamRow &row)
{
    if (row.endedOn.isValid())
        return {TeamListModel::tr("ended"), Tone::Neutral};
    if (row.roundOpen)
        return {TeamListModel::tr("round open"), Tone::Accent};
    if (row.effective)
        return {TeamListModel::tr("really effective"), Tone::Accent};
    if (row.myViewOnly)
        return {TeamListModel::tr("my view only"), Tone::Warning};
    return {};
}

QStringList standing(const TeamRow &row, QDate today)
{
    QStringList parts;
    if (row.isWorkingGroup)
        parts << TeamListModel::tr("working group");
    else if (row.overall)
        parts << wording::meanText(*row.overall) + u' ' + wording::name(reading(*row.overall));
    else if (!row.myViewOnly)
        parts << wording::unrated(row);
    if (row.changesKnown > 0)
        parts << (row.changesKnown == 1 ? TeamListModel::tr("1 change known, %1")
                                        : TeamListModel::tr("%n changes known, %1", nullptr, row.changesKnown))
                     .arg(wording::fromToday(today.addDays(-row.oldestKnownDays.value_or(0)), today));
    else if (row.lastRoundOn.isValid())
        parts << wording::fromToday(row.lastRoundOn, today);
    return parts;
}

QString importance(const TeamRow &row)
{
    return TeamListModel::tr("importance %1").arg(row.importance);
}

/// What fits into the line: a team that was never rated has room for its importance, by which the list is sorted.
QString shortStanding(const TeamRow &row, QDate today)
{
    QStringList parts = standing(row, today);
    if (!row.overall && row.changesKnown == 0)
        parts << importance(row);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TeamListModel::TeamListModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void TeamListModel::refresh()
{
    auto read = m_workspace.read([&](const Store &store) { return teamRows(store, m_workspace.today()); });
    if (!read) {
        emit failed(read.error());
        return;
    }
    if (std::ranges::equal(*read, m_rows, {}, &TeamRow::id, &TeamRow::id)) {
        m_rows = *std::move(read);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_rows = *std::move(read);
    endResetModel();
}

int TeamListModel::find(TeamId id) const
{
    const auto found = std::ranges::find(m_rows, id, &TeamRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TeamRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case SecondLineRole:
        return shortStanding(row, m_workspace.today());
    case Qt::AccessibleDescriptionRole:
        return (standing(row, m_workspace.today()) << importance(row)).join(QStringLiteral(", "));
    case BadgeRole:
        return markOf(row).text;
    case BadgeToneRole:
        return static_cast<int>(markOf(row).tone);
    case MutedRole:
        return row.endedOn.isValid();
    default:
        return {};
    }
}

} // namespace concord
