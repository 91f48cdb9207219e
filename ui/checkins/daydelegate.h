// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkins/monthmodel.h"

#include <QStyledItemDelegate>

class QTableView;

namespace concord {

struct Tokens;

/// Where a day's entries stand in its cell, for who draws them and who points at them.
namespace daycell {

/// The least height of a cell: its number and one entry.
[[nodiscard]] int leastHeight();
/// What one entry more takes.
[[nodiscard]] int entryHeight();
/// How many of a day's entries have a box, one at least; beside the day's number stands how many more there are.
[[nodiscard]] int entriesShown(const QRect &cell, int count);
/// Where it stands how many more there are.
[[nodiscard]] QRect moreOf(const QRect &cell);
/// The box of the `index`-th of `count` entries of a cell: two lines where all of them have room for two.
[[nodiscard]] QRect boxOf(const QRect &cell, int index, int count);

} // namespace daycell

/// Draws the days of a calendar with their check-ins and, quieter, the later dates of rhythms.
class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    DayDelegate(MonthModel *model, QTableView *view);

    /// The check-in that is on its way to another day is drawn on the day that it would come to; none: nothing is.
    void setCarried(const std::optional<CheckInRow> &carried, QDate to);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintNumber(QPainter &painter, const QRect &cell, QDate day, const Tokens &t) const;
    void paintEntries(QPainter &painter, const QRect &cell, QDate day, const Tokens &t) const;
    void paintCheckIn(QPainter &painter, const QRect &where, const CheckInRow &checkIn, const Tokens &t) const;
    void paintLater(QPainter &painter, const QRect &where, const RhythmDate &date, const Tokens &t) const;
    /// The title where there is room for a second line.
    void paintText(QPainter &painter, const QRect &where, const QString &about, const QString &title) const;
    [[nodiscard]] std::vector<DayEntry> entriesOn(QDate day) const;

    MonthModel *m_model;
    QTableView *m_view;
    std::optional<CheckInRow> m_carried;
    QDate m_to;
};

} // namespace concord
