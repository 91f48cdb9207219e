// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkins/monthmodel.h"

#include <QTableView>
#include <QWidget>

class QLabel;

namespace concord {

/// The days of one month as cells that name their check-ins and, quieter, the later dates of rhythms. Arrow keys walk
/// the days and over the month's edge.
class MonthView : public QTableView {
    Q_OBJECT
public:
    explicit MonthView(MonthModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    void setDay(QDate day);

signals:
    void dayChosen(QDate day);             ///< the current day is another one
    void checkInOpened(concord::CheckInId id); ///< a click on one, Enter on its day, or chosen from a full day
    void rhythmOpened(concord::CheckInScheduleId id); ///< the same, on a later date of a rhythm
    void dayOpened(QDate day);             ///< a double click or Enter on a day without any

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(QDate day);
    void open(const DayEntry &entry);
    void choose(QDate day); ///< one of the day's entries, from a menu

    MonthModel *m_model;
};

/// A month with its name, buttons to the one before and after, and today.
class MonthCalendar : public QWidget {
    Q_OBJECT
public:
    explicit MonthCalendar(const Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] MonthModel *model() const { return m_model; }
    [[nodiscard]] QDate day() const { return m_view->day(); }
    void showDay(QDate day);

signals:
    void dayChosen(QDate day);
    void checkInOpened(concord::CheckInId id);
    void rhythmOpened(concord::CheckInScheduleId id);
    void dayOpened(QDate day);

private:
    void turn(int months);
    void nameMonth();

    MonthModel *m_model;
    MonthView *m_view;
    QLabel *m_name;
};

} // namespace concord
