// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/timelinemodel.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/days.h"
#include "ui/wording/timelinewords.h"

#include <algorithm>

namespace concord {

namespace {

bool isSameRecord(const PartnerEvent &a, const PartnerEvent &b)
{
    return a.source == b.source && a.id == b.id;
}

} // namespace

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace) {}

TimelinePage TimelineModel::read(int limit, const std::optional<TimelineCursor> &after)
{
    auto page = m_workspace.read([&](const Store &store) { return timelinePage(store, m_party, m_kind, limit, after); });
    if (page)
        return *std::move(page);
    emit failed(page.error());
    return {};
}

void TimelineModel::show(PartyId party, std::optional<EventKind> kind)
{
    beginResetModel();
    m_party = party;
    m_kind = kind;
    m_today = m_workspace.today();
    TimelinePage page = read(pageSize, {});
    m_events = std::move(page.events);
    m_next = page.next;
    endResetModel();
}

bool TimelineModel::refresh()
{
    TimelinePage page = read(std::max(int{pageSize}, rowCount()), {});
    m_next = page.next;
    if (page.events == m_events && m_today == m_workspace.today())
        return false;
    beginResetModel();
    m_today = m_workspace.today();
    m_events = std::move(page.events);
    endResetModel();
    return true;
}

int TimelineModel::rowOf(const PartnerEvent &event) const
{
    const auto found = std::ranges::find_if(m_events, [&](const PartnerEvent &one) { return isSameRecord(one, event); });
    return found == m_events.end() ? -1 : static_cast<int>(found - m_events.begin());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PartnerEvent &one = eventAt(index.row());
    const QString day = wording::fromToday(one.on, m_today);
    switch (role) {
    case Qt::DisplayRole: return wording::title(one);
    case SecondLineRole:
    case Qt::AccessibleDescriptionRole: return one.text.isEmpty() ? day : day + QStringLiteral(" · ") + one.text.simplified();
    case BadgeRole: return m_kind ? QVariant() : QVariant(wording::name(kindOf(one.source)));
    case BadgeToneRole: return static_cast<int>(Tone::Neutral);
    case Qt::ToolTipRole: return plainToolTip(wording::day(one.on));
    default: return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    TimelinePage page = read(pageSize, m_next);
    m_next = page.next;
    if (page.events.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.events.size()) - 1);
    m_events.insert(m_events.end(), page.events.begin(), page.events.end());
    endInsertRows();
}

} // namespace concord
