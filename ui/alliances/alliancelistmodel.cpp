// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/alliancelistmodel.h"

#include "core/base/folding.h"
#include "core/model/alliances/alliancerules.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/alliancewords.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

/// As many as a glance takes in; a list of thousands must not keep its page waiting.
constexpr qsizetype atOnce = 4;

bool isBeingMade(AllianceState state)
{
    return state == AllianceState::Draft || state == AllianceState::Proposed || state == AllianceState::Agreed;
}

} // namespace

AllianceListModel::AllianceListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_next(new QTimer(this))
{
    connect(m_next, &QTimer::timeout, this, &AllianceListModel::workOutNext);
}

Outcome<void> AllianceListModel::reload(const QString &text)
{
    auto rows = listAlliances(m_workspace);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const QString wanted = folded(text.trimmed());
    std::erase_if(*rows, [&](const AllianceRow &row) {
        return !wanted.isEmpty() && !folded(row.title + u' ' + row.code + u' ' + row.partners).contains(wanted);
    });
    const bool sameIds = std::ranges::equal(*rows, m_rows, {}, &AllianceRow::id, &AllianceRow::id);
    m_standings.clear();
    m_waiting.clear();
    if (sameIds) {
        m_rows = *std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return {};
    }
    beginResetModel();
    m_rows = *std::move(rows);
    endResetModel();
    return {};
}

AllianceId AllianceListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : AllianceId();
}

int AllianceListModel::rowOf(AllianceId id) const
{
    const auto row = std::ranges::find(m_rows, id, &AllianceRow::id);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int AllianceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

AllianceListModel::Standing AllianceListModel::standing(AllianceId id) const
{
    if (const auto known = m_standings.constFind(id); known != m_standings.cend())
        return *known;
    if (m_standings.size() < atOnce)
        return *m_standings.insert(id, workedOut(id));
    if (std::ranges::find(m_waiting, id) == m_waiting.end()) {
        m_waiting.push_back(id);
        m_next->start(0);
    }
    return {};
}

AllianceListModel::Standing AllianceListModel::workedOut(AllianceId id) const
{
    Standing fresh;
    if (const auto view = viewAlliance(m_workspace, id)) {
        if (view->balance.percent)
            fresh.balance = tr("%1 %2").arg(wording::name(view->balance.band)).arg(*view->balance.percent);
        fresh.complete = static_cast<int>(std::lround(view->completeness.percent));
    }
    return fresh;
}

void AllianceListModel::workOutNext()
{
    if (m_waiting.empty()) {
        m_next->stop();
        return;
    }
    const AllianceId id = m_waiting.back();
    m_waiting.pop_back();
    m_standings.insert(id, workedOut(id));
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row), index(row));
}

bool AllianceListModel::isOverdue(const AllianceRow &row) const
{
    return row.nextCheckIn.isValid() && row.nextCheckIn.addDays(row.graceDays) < m_workspace.today() && !isOver(row.state);
}

QString AllianceListModel::secondLine(const AllianceRow &row) const
{
    QStringList parts{wording::name(row.state)};
    if (const QString balance = isOver(row.state) ? QString() : standing(row.id).balance; !balance.isEmpty())
        parts << balance;
    parts << row.partners;
    return parts.join(QStringLiteral(" · "));
}

QVariant AllianceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AllianceRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case SecondLineRole:
        return secondLine(row);
    case BadgeRole:
        if (isOverdue(row))
            return tr("overdue");
        if (const auto complete = isBeingMade(row.state) ? standing(row.id).complete : std::nullopt)
            return tr("%1 %").arg(*complete);
        return {};
    case BadgeToneRole:
        return static_cast<int>(isOverdue(row) ? Tone::Bad : Tone::Neutral);
    case MutedRole:
        return isOver(row.state);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.title, secondLine(row));
    default:
        return {};
    }
}

} // namespace concord
