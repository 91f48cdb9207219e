// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/monthmodel.h"

#include "core/workspace/details.h"
#include "ui/widgets/checkinlooks.h"
#include "ui/wording/days.h"

#include <QLocale>

namespace concord {

namespace {

constexpr int weeks = 6;
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
    setMonth(workspace.today());
}

void MonthModel::setMonth(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    refresh();
}

void MonthModel::setSubject(const CheckInSubject &subject)
{
    m_subject = subject;
    refresh();
}

void MonthModel::refresh()
{
    const auto read = m_workspace.read([&](const Store &store) {
        m_weekStart = dayOf(infoOf(store).weekStart);
        const QDate first = firstShown();
        const QDate last = first.addDays(weeks * daysInWeek - 1);
        m_checkIns = checkInsBetween(store, first, last, m_subject);
        m_later = rhythmDatesBetween(store, first, last, today(), m_subject);
    });
    if (!read) {
        emit failed(read.error());
        return;
    }
    emit dataChanged(index(0, 0), index(weeks - 1, daysInWeek - 1));
    emit headerDataChanged(Qt::Horizontal, 0, daysInWeek - 1);
}

QDate MonthModel::firstShown() const
{
    return m_month.addDays(-((m_month.dayOfWeek() - m_weekStart + daysInWeek) % daysInWeek));
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? firstShown().addDays(index.row() * daysInWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 offset = firstShown().daysTo(day);
    if (offset < 0 || offset >= weeks * daysInWeek)
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
    return parent.isValid() ? 0 : weeks;
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
