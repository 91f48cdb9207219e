// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/monthmodel.h"

#include "core/workspace/details.h"
#include "ui/widgets/checkinlooks.h"
#include "ui/wording/days.h"

#include <QLocale>

namespace concord {

namespace {

constexpr int weeksAroundMonth = 6;
constexpr int daysInWeek = 7;

Qt::DayOfWeek dayOf(WeekStart start)
{
    switch (start) {
    case WeekStart::Saturday:
        return Qt::Saturday;
    case WeekStart::Sunday:
        return Qt::Sunday;
    case WeekStart::Monday:
        break;
    }
    return Qt::Monday;
}

} // namespace

MonthModel::MonthModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    showAround(workspace.today());
}

void MonthModel::setSpan(Span span)
{
    if (span == m_span)
        return;
    beginResetModel();
    m_span = span;
    endResetModel();
}

void MonthModel::showAround(QDate day)
{
    m_shown = day;
    refresh();
}

void MonthModel::setWish(const CheckInWish &wish)
{
    m_wish = wish;
    refresh();
}

int MonthModel::weeks() const
{
    return m_span == Span::Month ? weeksAroundMonth : 1;
}

bool MonthModel::isWithin(QDate day) const
{
    if (m_span == Span::Week)
        return indexOf(day).isValid();
    return day.year() == m_shown.year() && day.month() == m_shown.month();
}

void MonthModel::refresh()
{
    const auto read = m_workspace.read([&](const Store &store) {
        m_weekStart = dayOf(infoOf(store).weekStart);
        const QDate first = firstShown();
        const QDate last = first.addDays(weeks() * daysInWeek - 1);
        m_checkIns = checkInsBetween(store, first, last, m_wish.choice());
        std::erase_if(m_checkIns, [this](const CheckInRow &row) { return !m_wish.shows(row, today()); });
        m_later.clear();
        if (m_wish.wantsLater())
            m_later = rhythmDatesBetween(store, first, last, today(), m_wish.choice());
    });
    if (!read) {
        emit failed(read.error());
        return;
    }
    emit dataChanged(index(0, 0), index(weeks() - 1, daysInWeek - 1));
    emit headerDataChanged(Qt::Horizontal, 0, daysInWeek - 1);
}

QDate MonthModel::firstShown() const
{
    const QDate day = m_span == Span::Month ? QDate(m_shown.year(), m_shown.month(), 1) : m_shown;
    return day.addDays(-((day.dayOfWeek() - m_weekStart + daysInWeek) % daysInWeek));
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? firstShown().addDays(index.row() * daysInWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 offset = firstShown().daysTo(day);
    if (offset < 0 || offset >= weeks() * daysInWeek)
        return {};
    return index(static_cast<int>(offset / daysInWeek), static_cast<int>(offset % daysInWeek));
}

std::vector<DayEntry> MonthModel::entriesOn(QDate day) const
{
    std::vector<DayEntry> entries;
    for (const CheckInRow &row : m_checkIns) {
        if (row.day() == day)
            entries.push_back({row, {}});
    }
    for (const RhythmDate &date : m_later) {
        if (date.day == day)
            entries.push_back({{}, date});
    }
    return entries;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks();
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    if (!day.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return QString::number(day.day());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList words{wording::day(day)};
    for (const DayEntry &entry : entriesOn(day)) {
        const QString look = entry.checkIn ? lookOf(*entry.checkIn, today()).word : tr("later, by its rhythm");
        words << QStringList{entry.title(), entry.about(), look}.join(QStringLiteral(", "));
    }
    return words.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("; "));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const int day = (m_weekStart - 1 + section) % daysInWeek + 1;
    return QLocale().standaloneDayName(day, role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat);
}

} // namespace concord
