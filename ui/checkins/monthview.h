// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkins/monthmodel.h"

#include <QTableView>

namespace concord {

class DayDelegate;

/// The days of a month or a week as cells that name their check-ins and, quieter, the later dates of rhythms. Arrow keys
/// walk the days and over the edge.
///
/// A planned check-in is dragged to another day; by keyboard, Space on its day picks it up, the arrows carry it, Enter or
/// Space puts it down, and Escape leaves it where it was.
class MonthView : public QTableView {
    Q_OBJECT
public:
    explicit MonthView(MonthModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    void setDay(QDate day);
    [[nodiscard]] bool isCarrying() const { return m_carried.has_value(); }

signals:
    void dayChosen(QDate day);             ///< the current day is another one
    void checkInOpened(concord::CheckInId id); ///< a click on one, Enter on its day, or chosen from a full day
    void rhythmOpened(concord::CheckInScheduleId id); ///< the same, on a later date of a rhythm
    void dayOpened(QDate day);             ///< a double click or Enter on a day without any
    void moveRequested(concord::CheckInId id, QDate to); ///< put down on another day
    void said(const QString &words);       ///< what the keys do now

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(QDate day);
    void open(const DayEntry &entry);
    /// Offers the day's entries in a menu; only those that can be moved, to pick one up.
    void choose(QDate day, bool toMove);
    [[nodiscard]] std::optional<DayEntry> entryAt(const QPoint &where) const; ///< none on "+3", either
    void walk(QDate to);
    void pickUp(QDate day);
    void carry(const CheckInRow &checkIn);
    void putDown(QDate to);
    void leaveThere();

    MonthModel *m_model;
    DayDelegate *m_delegate;
    std::optional<CheckInRow> m_carried; ///< by the keys or, once the pointer has moved, by the pointer
    std::optional<CheckInRow> m_pressed; ///< where the button went down
    QPoint m_pressedAt;
};

} // namespace concord
