// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/portfoliomodel.h"

#include "core/model/alliances/alliancerules.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/portfoliowords.h"
#include "ui/wording/wording.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace concord {

namespace {

/// As many as fill a screen, which is all that one waits for.
constexpr std::size_t atOnce = 24;
/// So many more in an idle moment.
constexpr std::size_t inAMoment = 24;

const QString notKnown = QStringLiteral("–");

bool isPressing(const Standing &standing)
{
    return !standing.attention.isEmpty()
        && (standing.attention.first() == Attention::EndReached || standing.attention.first() == Attention::CheckInOverdue);
}

QString percent(const std::optional<double> &value)
{
    return value ? QStringLiteral("%1\u00a0%").arg(std::lround(*value)) : QString();
}

} // namespace

PortfolioModel::PortfolioModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&m_next, &QTimer::timeout, this, &PortfolioModel::workOutNext);
}

void PortfolioModel::refresh()
{
    auto rows = m_workspace.read(allianceRows);
    if (!rows)
        return emit failed(rows.error());
    const auto take = [&] {
        m_all.clear();
        for (AllianceRow &row : *rows)
            m_all.push_back({{std::move(row), {}}, false});
        arrange();
    };
    // Only the order can have changed when nothing came, went or is filtered by what may have changed.
    const auto idOf = [](const AllianceRow &row) { return row.id; };
    const auto idOfLine = [](const Line &line) { return line.line.row.id; };
    const bool same = m_filter == PortfolioFilter() && std::ranges::is_permutation(*rows, m_all, {}, idOf, idOfLine);
    if (!same) {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    std::vector<AllianceId> shown;
    for (const QModelIndex &each : kept)
        shown.push_back(idAt(each.row()));
    take();
    QModelIndexList moved;
    for (std::size_t i = 0; i < shown.size(); ++i)
        moved << index(rowOf(shown[i]), kept[static_cast<qsizetype>(i)].column());
    changePersistentIndexList(kept, moved);
    emit layoutChanged();
}

void PortfolioModel::setFilter(const PortfolioFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    arrange();
    endResetModel();
}

void PortfolioModel::setPartnersBelow(bool below)
{
    if (below == m_partnersBelow)
        return;
    m_partnersBelow = below;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void PortfolioModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_column = static_cast<PortfolioColumn>(column);
    m_descending = order == Qt::DescendingOrder;
    beginResetModel();
    arrange();
    endResetModel();
}

void PortfolioModel::arrange()
{
    if (m_filter.needsAttention || needsStanding(m_column)) {
        std::vector<std::size_t> all(m_all.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        workOut(all);
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const PortfolioLine &line = m_all[i].line;
        if (m_filter.passes(line.row) && (!m_filter.needsAttention || !line.standing.attention.isEmpty()))
            m_rows.push_back(i);
    }
    std::ranges::stable_sort(m_rows, [this](std::size_t a, std::size_t b) { return comesBefore(m_all[a].line, m_all[b].line, m_column, m_descending); });
    workOut({m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(atOnce, m_rows.size()))});
    m_next.start(0);
}

void PortfolioModel::workOut(const std::vector<std::size_t> &places)
{
    std::vector<AllianceId> ids;
    for (const std::size_t place : places) {
        if (!m_all[place].isKnown)
            ids.push_back(m_all[place].line.row.id);
    }
    if (ids.empty())
        return;
    const auto standings = m_workspace.read([&](const Store &store) { return standingsOf(store, ids, m_workspace.today()); });
    if (!standings)
        emit failed(standings.error());
    for (const std::size_t place : places) {
        Line &line = m_all[place];
        if (!line.isKnown && standings)
            line.line.standing = standings->value(line.line.row.id);
        line.isKnown = true; // one that can't be read is not asked for again and again
    }
}

void PortfolioModel::workOutNext()
{
    std::vector<std::size_t> next;
    for (std::size_t place = 0; place < m_all.size() && next.size() < inAMoment; ++place) {
        if (!m_all[place].isKnown)
            next.push_back(place);
    }
    if (next.empty())
        return m_next.stop();
    workOut(next);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

AllianceId PortfolioModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_all[m_rows[static_cast<std::size_t>(row)]].line.row.id : AllianceId();
}

int PortfolioModel::rowOf(AllianceId id) const
{
    const auto row = std::ranges::find(m_rows, id, [this](std::size_t place) { return m_all[place].line.row.id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PortfolioModel::text(const Line &line, PortfolioColumn column) const
{
    const AllianceRow &row = line.line.row;
    const Standing &standing = line.line.standing;
    switch (column) {
    case PortfolioColumn::Title: return row.title;
    case PortfolioColumn::Partners: return row.partners;
    case PortfolioColumn::State: return wording::name(row.state);
    case PortfolioColumn::Balance: return standing.balance.percent ? QString::number(*standing.balance.percent) : notKnown;
    case PortfolioColumn::ValueSoFar: return standing.valuePercent ? percent(standing.valuePercent) : notKnown;
    case PortfolioColumn::NextCheckIn: return wording::shortDay(row.nextCheckIn);
    case PortfolioColumn::NoticeBy: return wording::shortDay(standing.dates.noticeBy);
    case PortfolioColumn::Missing: {
        const int things = static_cast<int>(standing.missing.size());
        return things == 0 ? QString() : things == 1 ? tr("one thing") : tr("%n things", nullptr, things);
    }
    }
    Q_UNREACHABLE();
}

QStringList PortfolioModel::usualWords(PortfolioColumn column)
{
    const QDate day(2028, 9, 28); // about as long as a day becomes
    switch (column) {
    case PortfolioColumn::Balance:
        return {wording::name(BalanceBand::Even), wording::name(BalanceBand::Leaning), wording::name(BalanceBand::Lopsided)};
    case PortfolioColumn::ValueSoFar: return {tr("time %1, behind").arg(percent(100))};
    case PortfolioColumn::NextCheckIn: return {tr("overdue, %1").arg(wording::fromToday(day.addDays(-28), day)), wording::fromToday(day.addDays(28), day)};
    case PortfolioColumn::NoticeBy: {
        AgreementDates ended, passed, coming;
        ended.endReached = passed.noticePassed = true;
        coming.prepareFrom = day;
        return {wording::nextDayOf(ended, day), wording::nextDayOf(passed, day), wording::nextDayOf(coming, day.addDays(-1))};
    }
    default: return {};
    }
}

QString PortfolioModel::secondLine(const Line &line, PortfolioColumn column) const
{
    const Standing &standing = line.line.standing;
    const QDate today = m_workspace.today();
    switch (column) {
    case PortfolioColumn::Title:
        return m_partnersBelow ? tr("%1 · %2").arg(line.line.row.code, line.line.row.partners) : line.line.row.code;
    case PortfolioColumn::Partners: return wording::name(line.line.row.kind);
    case PortfolioColumn::ValueSoFar: return standing.timePercent ? (standing.valueTrails ? tr("time %1, behind") : tr("time %1")).arg(percent(standing.timePercent)) : QString();
    case PortfolioColumn::NextCheckIn: {
        const QString day = wording::fromToday(line.line.row.nextCheckIn, today);
        return standing.attention.contains(Attention::CheckInOverdue) ? tr("overdue, %1").arg(day) : day;
    }
    case PortfolioColumn::NoticeBy: return isOver(line.line.row.state) ? QString() : wording::nextDayOf(standing.dates, today);
    case PortfolioColumn::Missing: return wording::missingInBrief(standing);
    case PortfolioColumn::Balance: return standing.balance.percent ? wording::name(standing.balance.band) : QString();
    case PortfolioColumn::State: break;
    }
    return {};
}

QString PortfolioModel::badge(const Line &line, PortfolioColumn column) const
{
    const QList<Attention> &attention = line.line.standing.attention;
    return column == PortfolioColumn::Title && !attention.isEmpty() ? wording::badge(attention.first()) : QString();
}

QString PortfolioModel::hint(const Line &line, PortfolioColumn column) const
{
    const Standing &standing = line.line.standing;
    switch (column) {
    case PortfolioColumn::Title: {
        QStringList words{line.line.row.title};
        for (const Attention attention : standing.attention)
            words << wording::name(attention);
        return words.join(u'\n');
    }
    case PortfolioColumn::ValueSoFar: return wording::valueAgainstTime(standing);
    case PortfolioColumn::NextCheckIn: return wording::day(line.line.row.nextCheckIn);
    case PortfolioColumn::NoticeBy: return wording::noticeOf(standing.dates);
    case PortfolioColumn::Missing: {
        QStringList all;
        for (const Violation &each : standing.missing)
            all << wording::sentence(each);
        return all.join(u'\n');
    }
    default: return text(line, column);
    }
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_all[m_rows[static_cast<std::size_t>(index.row())]];
    const auto column = static_cast<PortfolioColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case SecondLineRole: return secondLine(line, column);
    case Qt::AccessibleDescriptionRole: {
        QStringList words{badge(line, column), secondLine(line, column)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case BadgeRole: return badge(line, column);
    case BadgeToneRole: return static_cast<int>(isPressing(line.line.standing) ? Tone::Bad : Tone::Warning);
    case MutedRole: return isOver(line.line.row.state);
    case Qt::ToolTipRole: return plainToolTip(hint(line, column));
    default: return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int{Qt::AlignLeft | Qt::AlignVCenter};
    const auto column = static_cast<PortfolioColumn>(section);
    if (role == Qt::ToolTipRole && column == PortfolioColumn::ValueSoFar)
        return tr("How much of the planned value has come, beside how much of the time has gone");
    return role == Qt::DisplayRole ? wording::name(column) : QVariant();
}

} // namespace concord
