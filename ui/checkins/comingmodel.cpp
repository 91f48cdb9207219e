// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/comingmodel.h"

#include "ui/widgets/checkinlooks.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/days.h"

#include <QLocale>

#include <algorithm>

namespace concord {

ComingModel::ComingModel(const Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void ComingModel::setWish(const CheckInWish &wish)
{
    m_wish = wish;
}

void ComingModel::refresh()
{
    const QDate today = m_workspace.today();
    const QDate last = today.addDays(days);
    const auto read = m_workspace.read([&](const Store &store) {
        std::vector<DayEntry> entries;
        if (m_wish.wantsPlanned()) {
            for (const CheckInRow &row : plannedCheckIns(store, m_wish.choice())) {
                if (row.plannedOn <= last && m_wish.shows(row, today))
                    entries.push_back({row, {}});
            }
        }
        if (m_wish.wantsLater()) {
            for (const RhythmDate &date : rhythmDatesBetween(store, today, last, today, m_wish.choice()))
                entries.push_back({{}, date});
        }
        std::ranges::stable_sort(entries, {}, &DayEntry::day);
        return entries;
    });
    if (!read) {
        emit failed(read.error());
        return;
    }
    beginResetModel();
    m_entries = *read;
    endResetModel();
}

int ComingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ComingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ComingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DayEntry &entry = m_entries.at(static_cast<std::size_t>(index.row()));
    const QDate today = m_workspace.today();
    const CheckInLook look = entry.checkIn ? lookOf(*entry.checkIn, today) : CheckInLook{tr("later, by its rhythm"), Tone::Neutral};
    const QString day = QLocale().dayName(entry.day().dayOfWeek()) + QStringLiteral(", ") + wording::dayOf(entry.day(), today);
    const QString when = tr("%1, %2").arg(day, wording::fromToday(entry.day(), today));
    switch (role) {
    case Qt::DisplayRole:
        return QString(entry.title() + QStringLiteral(" · ") + entry.about());
    case SecondLineRole:
        return when;
    case BadgeRole:
        return look.word;
    case BadgeToneRole:
        return static_cast<int>(look.tone);
    case Qt::AccessibleTextRole:
        return QStringList{entry.title(), entry.about(), when, look.word}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace concord
