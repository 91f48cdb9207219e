// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/checkinlistmodel.h"

#include "ui/widgets/checkinlooks.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int pageSize = 100;

} // namespace

CheckInListModel::CheckInListModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void CheckInListModel::setWish(const CheckInWish &wish)
{
    m_wish = wish;
    m_rows.clear();
    refresh();
}

void CheckInListModel::refresh()
{
    const int past = static_cast<int>(m_rows.size() - std::min(m_planned, m_rows.size()));
    std::vector<CheckInRow> rows;
    if (m_wish.wantsPlanned()) {
        auto planned = m_workspace.read([this](const Store &store) { return plannedCheckIns(store, m_wish.choice()); });
        if (planned)
            rows = *std::move(planned);
        else
            emit failed(planned.error());
        std::erase_if(rows, [this](const CheckInRow &row) { return !m_wish.shows(row, m_workspace.today()); });
    }
    const std::size_t planned = rows.size();
    bool more = false;
    if (m_wish.wantsPast()) {
        const auto behind = readPast({}, std::max(past, pageSize), more);
        rows.insert(rows.end(), behind.begin(), behind.end());
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_planned = planned;
    m_more = more;
    endResetModel();
}

std::vector<CheckInRow> CheckInListModel::readPast(const std::optional<CheckInRow> &after, int limit, bool &more)
{
    // One more than is shown tells whether there is a next page.
    auto rows =
        m_workspace.read([&](const Store &store) { return pastCheckIns(store, m_wish.choice(), after, limit + 1); });
    if (!rows) {
        emit failed(rows.error());
        more = false;
        return {};
    }
    more = static_cast<int>(rows->size()) > limit;
    if (more)
        rows->pop_back();
    return *std::move(rows);
}

int CheckInListModel::rowOf(CheckInId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CheckInRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CheckInListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckInListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString CheckInListModel::secondLine(const CheckInRow &row) const
{
    const bool thisYear = row.day().year() == m_workspace.today().year();
    const QString day = thisYear ? wording::shortDay(row.day()) : wording::day(row.day());
    return day + QStringLiteral(" · ") + row.about;
}

QVariant CheckInListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckInRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const CheckInLook look = lookOf(row, m_workspace.today());
    switch (role) {
    case Qt::DisplayRole:
        return wording::titleOf(row);
    case SecondLineRole:
        return secondLine(row);
    case BadgeRole:
        return look.word;
    case BadgeToneRole:
        return static_cast<int>(look.tone);
    case Qt::ToolTipRole:
        return QString(wording::day(row.day()) + QStringLiteral(", ") + wording::fromToday(row.day(), m_workspace.today()));
    case Qt::AccessibleTextRole:
        return QStringList{wording::titleOf(row), row.about, wording::day(row.day()), look.word}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

bool CheckInListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void CheckInListModel::fetchMore(const QModelIndex &)
{
    if (!m_more)
        return;
    const auto rows = readPast(m_rows.back(), pageSize, m_more);
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

} // namespace concord
