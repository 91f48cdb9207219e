// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/matrixmodel.h"

#include "core/workspace/priorities/prioritylist.h"
#include "ui/widgets/labels.h"
#include "ui/wording/partnerwords.h"
#include "ui/wording/prioritywords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace concord {

namespace {

QString figure(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("–");
}

} // namespace

void MatrixModel::putInOrder(AlignmentTable &table) const
{
    std::ranges::stable_sort(table.rows, [this](const AlignmentRow &a, const AlignmentRow &b) {
        if (m_order == Order::Coverage && a.coverage != b.coverage)
            return a.coverage.value_or(-1) > b.coverage.value_or(-1);
        if (m_order == Order::Focus && a.focus != b.focus)
            return a.focus.value_or(-1) > b.focus.value_or(-1);
        return a.name.localeAwareCompare(b.name) < 0;
    });
}

void MatrixModel::setTable(const AlignmentTable &table)
{
    const bool sameNeeds = std::ranges::equal(table.needs, m_table.needs, {}, &Need::id, &Need::id);
    AlignmentTable next = table;
    if (sameNeeds && !m_table.rows.isEmpty()) {
        QHash<PartyId, qsizetype> places;
        for (const AlignmentRow &row : std::as_const(m_table.rows))
            places.insert(row.id, places.size());
        const qsizetype last = places.size(); // where new ones come
        std::ranges::stable_sort(next.rows, {}, [&](const AlignmentRow &row) { return places.value(row.id, last); });
    } else {
        putInOrder(next);
    }
    const bool sameRows = sameNeeds && std::ranges::equal(next.rows, m_table.rows, {}, &AlignmentRow::id, &AlignmentRow::id);
    if (sameRows) {
        m_table = next;
        if (!m_table.rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, std::max(0, rowCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_table = next;
    endResetModel();
}

void MatrixModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    putInOrder(m_table);
    endResetModel();
}

void MatrixModel::setChosen(const QSet<PartyId> &parties)
{
    if (m_chosen == parties)
        return;
    m_chosen = parties;
    if (!m_table.rows.isEmpty())
        emit dataChanged(index(0, InSet), index(rowCount() - 1, InSet));
    emit chosenChanged();
}

QList<PartyId> MatrixModel::chosen() const
{
    QList<PartyId> ids;
    for (const AlignmentRow &row : m_table.rows) {
        if (m_chosen.contains(row.id))
            ids << row.id;
    }
    return ids;
}

const AlignmentRow *MatrixModel::partner(int row) const
{
    return row >= 0 && row < m_table.rows.size() ? &m_table.rows[row] : nullptr;
}

const Need *MatrixModel::need(int column) const
{
    const int place = column - FirstNeed;
    return place >= 0 && place < m_table.needs.size() ? &m_table.needs[place] : nullptr;
}

std::optional<Coverage> MatrixModel::coverage(const QModelIndex &index) const
{
    const AlignmentRow *row = partner(index.row());
    return row != nullptr && need(index.column()) != nullptr ? row->cells[index.column() - FirstNeed] : std::nullopt;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstNeed + static_cast<int>(m_table.needs.size());
}

QString MatrixModel::text(const AlignmentRow &row, int column) const
{
    switch (column) {
    case InSet: return {};
    case Covers: return figure(row.coverage);
    case Focus: return figure(row.focus);
    default: break;
    }
    const auto &cell = row.cells[column - FirstNeed];
    return cell ? QString::number(cell->percent) : QStringLiteral("·");
}

QString MatrixModel::words(const AlignmentRow &row, int column) const
{
    switch (column) {
    case InSet: return tr("%1 in the set").arg(row.name);
    case Covers: return tr("%1 covers %2").arg(row.name, wording::finePercent(row.coverage));
    case Focus: {
        const auto place = row.alignment();
        const QString focus = tr("%1, focus %2").arg(row.name, wording::finePercent(row.focus));
        return place ? focus + QStringLiteral(": ") + wording::name(*place) : focus;
    }
    default: break;
    }
    const int place = column - FirstNeed;
    const QString about = tr("%1, %2 %3").arg(row.name, needCode(place), m_table.needs[place].what);
    const auto &cell = row.cells[place];
    if (!cell)
        return tr("%1: not judged yet").arg(about);
    const QString said = tr("%1: %2 %, %3").arg(about, QString::number(cell->percent), wording::name(cell->basis));
    return cell->note.isEmpty() ? said : said + QStringLiteral(". ") + cell->note;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const AlignmentRow *row = partner(index.row());
    if (row == nullptr || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::AccessibleTextRole:
        return words(*row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(words(*row, index.column()));
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::CheckStateRole:
        return index.column() == InSet ? QVariant(m_chosen.contains(row->id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case PercentRole:
        if (const auto cell = coverage(index))
            return cell->percent;
        return {};
    case BasisRole:
        if (const auto cell = coverage(index))
            return static_cast<int>(cell->basis);
        return {};
    default:
        return {};
    }
}

bool MatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AlignmentRow *row = partner(index.row());
    if (row == nullptr || index.column() != InSet || role != Qt::CheckStateRole)
        return false;
    QSet<PartyId> parties = m_chosen;
    if (value.toInt() == Qt::Checked)
        parties.insert(row->id);
    else
        parties.remove(row->id);
    setChosen(parties);
    return true;
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == InSet ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const AlignmentRow *row = partner(section);
        if (row == nullptr)
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return row->name;
        if (role == Qt::ToolTipRole)
            return plainToolTip(row->name);
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    const Need *about = need(section);
    if (role == Qt::ToolTipRole && about != nullptr)
        return plainToolTip(tr("%1 %2, weight %3").arg(needCode(section - FirstNeed), about->what).arg(about->weight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case InSet: return tr("Set");
    case Covers: return tr("covers %");
    case Focus: return tr("focus %");
    default: return about == nullptr ? QVariant() : QVariant(QString(needCode(section - FirstNeed) + u'\n' + about->what));
    }
}

} // namespace concord
