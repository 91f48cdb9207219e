// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkins/monthview.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace concord {

class ComingModel;
class RecordTable;

/// Check-ins by their days: a month, a week, or what comes as an agenda; with the name of what is shown, buttons to what
/// is before and after, and today. Which of the three is remembered.
class MonthCalendar : public QWidget {
    Q_OBJECT
public:
    enum class Face { Month, Week, Agenda };

    explicit MonthCalendar(const Workspace &workspace, QWidget *parent = nullptr);

    void setWish(const CheckInWish &wish);
    void refresh();
    void setFace(Face face);
    [[nodiscard]] QDate day() const { return m_view->day(); }
    void showDay(QDate day);

signals:
    void checkInOpened(concord::CheckInId id);
    void rhythmOpened(concord::CheckInScheduleId id);
    void dayOpened(QDate day);
    void moveRequested(concord::CheckInId id, QDate to);
    void said(const QString &words);
    void failed(const concord::Failure &failure);

private:
    QWidget *buildHead();
    void readAgenda();
    void turn(int by);
    void showName();

    MonthModel *m_model;
    MonthView *m_view;
    ComingModel *m_coming;
    RecordTable *m_agenda;
    QLabel *m_nothing; ///< comes
    QStackedWidget *m_faces;
    QButtonGroup *m_switch;
    QLabel *m_name;
    QList<QWidget *> m_turners;
    Face m_face = Face::Month;
    bool m_isAgendaStale = true; ///< it is read when it is shown: it may be long
};

} // namespace concord
