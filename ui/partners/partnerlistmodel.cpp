// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerlistmodel.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr std::array sorts{PartnerSort::Name, PartnerSort::Name, PartnerSort::Coverage, PartnerSort::Focus,
                           PartnerSort::Fit, PartnerSort::Stage, PartnerSort::LastContact};
static_assert(sorts.size() == PartnerListModel::ColumnCount);

QVariant ratio(std::optional<double> percent) { return percent ? QVariant(*percent / 100) : QVariant(); }

QSet<PartyId> setOf(const std::vector<PartyId> &ids) { return {ids.begin(), ids.end()}; }

/// What is reckoned for all to be sorted is reckoned anew for every page: there, few long ones.
int pageOf(const PartnerQuery &query)
{
    const bool isReckoned = query.sort == PartnerSort::Coverage || query.sort == PartnerSort::Focus || query.sort == PartnerSort::Fit;
    return isReckoned && query.priority ? 4 * PartnerListModel::pageSize : int{PartnerListModel::pageSize};
}

} // namespace

PartnerListModel::PartnerListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

PartnerPage PartnerListModel::read(int limit, const std::optional<PartnerCursor> &after)
{
    auto page = m_workspace.read([&](const Store &store) { return PartnerList(store).page(m_query, limit, after); });
    if (page)
        return *std::move(page);
    emit failed(page.error());
    return {};
}

void PartnerListModel::setQuery(const PartnerQuery &query)
{
    beginResetModel();
    m_query = query;
    m_lines.clear();
    PartnerPage first = read(firstPage, {});
    m_ids = std::move(first.ids);
    m_next = std::move(first.next);
    endResetModel();
}

void PartnerListModel::refresh()
{
    PartnerPage page = read(std::max(int{firstPage}, rowCount()), {});
    m_lines.clear();
    if (page.ids != m_ids) {
        removeGone(page.ids);
        reorder(page.ids);
        insertNew(page.ids);
    }
    m_next = std::move(page.next);
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PartnerListModel::removeGone(const std::vector<PartyId> &wanted)
{
    const QSet<PartyId> staying = setOf(wanted);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (staying.contains(idAt(last)))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(idAt(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void PartnerListModel::reorder(const std::vector<PartyId> &wanted)
{
    const QSet<PartyId> present = setOf(m_ids);
    std::vector<PartyId> ordered;
    QHash<PartyId, int> rowOf;
    for (const PartyId id : wanted) {
        if (present.contains(id)) {
            rowOf.insert(id, static_cast<int>(ordered.size()));
            ordered.push_back(id);
        }
    }
    if (ordered == m_ids)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(rowOf.value(idAt(one.row())), one.column());
    m_ids = std::move(ordered);
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void PartnerListModel::insertNew(const std::vector<PartyId> &wanted)
{
    for (int first = 0; first < static_cast<int>(wanted.size()); ++first) {
        const auto isThere = [&](int row, int ahead) {
            const auto at = static_cast<std::size_t>(row);
            return at < m_ids.size() && m_ids[at] == wanted[static_cast<std::size_t>(row + ahead)];
        };
        if (isThere(first, 0))
            continue;
        // What stands here now is the next one that stays; all before it in `wanted` is new.
        int count = 1;
        while (first + count < static_cast<int>(wanted.size())
               && !(static_cast<std::size_t>(first) < m_ids.size() && isThere(first, count)))
            ++count;
        beginInsertRows({}, first, first + count - 1);
        m_ids.insert(m_ids.begin() + first, wanted.begin() + first, wanted.begin() + first + count);
        endInsertRows();
        first += count - 1;
    }
}

bool PartnerListModel::isLoaded(PartyId id) const
{
    return std::ranges::find(m_ids, id) != m_ids.end();
}

int PartnerListModel::find(PartyId id)
{
    for (std::size_t from = 0;;) {
        const auto found = std::find(m_ids.begin() + static_cast<std::ptrdiff_t>(from), m_ids.end(), id);
        if (found != m_ids.end())
            return static_cast<int>(found - m_ids.begin());
        if (!m_next)
            return -1;
        from = m_ids.size();
        readOn(std::max(int{pageSize}, rowCount())); // ever longer stretches, so that far down is a few steps away
    }
}

const PartnerRow &PartnerListModel::line(int row) const
{
    static const PartnerRow unread;
    if (!m_lines.contains(idAt(row)))
        readLines(row, row + linesAhead - 1);
    const PartnerRow *line = m_lines.object(idAt(row));
    return line != nullptr ? *line : unread;
}

void PartnerListModel::readLines(int first, int last) const
{
    std::vector<PartyId> wanted;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        if (!m_lines.contains(idAt(row)))
            wanted.push_back(idAt(row));
    }
    if (wanted.empty())
        return;
    auto lines = m_workspace.read([&](const Store &store) { return PartnerList(store).rows(wanted, m_query.priority); });
    for (const PartyId id : wanted)
        m_lines.insert(id, new PartnerRow); // one that can't be read is not asked for with every repaint
    if (lines) {
        for (PartnerRow &one : *lines)
            m_lines.insert(one.id, new PartnerRow(std::move(one)));
    }
}

bool PartnerListModel::readAhead(int first, int last)
{
    const auto isRead = [this](int row) { return row < 0 || row >= rowCount() || m_lines.contains(idAt(row)); };
    // In strokes of half of what is read ahead, not line by line.
    if (!isRead(last + 1) || !isRead(std::min(last + linesAhead / 2, rowCount() - 1))) {
        readLines(last + 1, last + linesAhead);
    } else if (m_next && rowCount() - last < 2 * pageSize) {
        readOn(pageOf(m_query));
    } else if (!isRead(first - 1) || !isRead(std::max(first - linesAhead / 2, 0))) {
        readLines(first - linesAhead, first - 1);
    } else {
        return false;
    }
    return true;
}

int PartnerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PartnerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PartnerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PartnerRow &row = line(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(hint(row, column));
    case SecondLineRole:
    case Qt::AccessibleDescriptionRole: return secondLine(row, column);
    case RatioRole: return ratio(column == Coverage ? row.coverage : column == Focus ? row.focus : std::nullopt);
    case SeriesRole: return column == Focus ? 1 : 0;
    case MutedRole: return column == LastContact;
    default: return {};
    }
}

QVariant PartnerListModel::secondLine(const PartnerRow &line, int column) const
{
    if (column == Name)
        return wording::name(line.kind);
    const Touch touch = touchOf(line, m_workspace.today());
    const bool isPast = touch.state == TouchState::PastIdeal || touch.state == TouchState::PastMost;
    return column == LastContact && isPast ? wording::touchInShort(touch) : QVariant();
}

QString PartnerListModel::text(const PartnerRow &line, int column) const
{
    switch (column) {
    case Name: return line.name;
    case Strengths: return wording::strengthsLine(line.strengths);
    case Coverage: return wording::percent(line.coverage);
    case Focus: return wording::percent(line.focus);
    case FitScore: return wording::fitScore(line.fit);
    case StageColumn: return wording::name(line.stage);
    case LastContact:
        return line.lastContact.isValid() ? wording::fromToday(line.lastContact, m_workspace.today()) : tr("never");
    default: return {};
    }
}

QString PartnerListModel::hint(const PartnerRow &line, int column) const
{
    switch (column) {
    case Name:
    case Strengths: return text(line, column);
    case FitScore: return wording::fitRange(line.fit);
    case LastContact: {
        const QString touch = wording::touchText(touchOf(line, m_workspace.today()));
        const QString day = wording::day(line.lastContact);
        return touch.isEmpty() ? day : day.isEmpty() ? touch : day + QStringLiteral(" · ") + touch;
    }
    default: return {};
    }
}

QVariant PartnerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int{Qt::AlignLeft | Qt::AlignVCenter};
    if (role == Qt::InitialSortOrderRole)
        return section == Name || section == Strengths || section == StageColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Coverage: return tr("How much of what you need they cover");
        case Focus: return tr("How much of what they are good at is what you need");
        case FitScore: return tr("How well they fit, from 0 to 100");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Strengths: return tr("Really good at");
    case Coverage: return tr("Covers needs");
    case Focus: return tr("Of what they do");
    case FitScore: return tr("Fit");
    case StageColumn: return tr("Stage");
    case LastContact: return tr("Last contact");
    default: return {};
    }
}

bool PartnerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void PartnerListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readOn(pageOf(m_query));
}

void PartnerListModel::readOn(int limit)
{
    PartnerPage page = read(limit, m_next);
    m_next = std::move(page.next);
    if (page.ids.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.ids.size()) - 1);
    m_ids.insert(m_ids.end(), page.ids.begin(), page.ids.end());
    endInsertRows();
}

void PartnerListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    PartnerQuery query = m_query;
    query.sort = sorts[static_cast<std::size_t>(column)];
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query)
        setQuery(query);
}

} // namespace concord
