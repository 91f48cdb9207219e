// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/checkins/checkinfilter.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace concord {

class CheckInListModel;
class CheckInSheet;
class ChoiceField;
class MonthCalendar;
class Prompts;
class RecordTable;
class RhythmsCard;
class ScheduleForm;
class SubjectPicker;

/// Check-ins as a list and as a month side by side; one of them, or the making of a rhythm, in the month's place.
class CheckInsPage : public Page {
    Q_OBJECT
public:
    CheckInsPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void aboutToShow() override;
    /// A check_in (tab "hold": ready to be held), a check_in_schedule, an action where it was promised, or the calendar
    /// for no record.
    bool showRecord(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;
    void createNew() override;
    void createAbout(const RecordRef &about) override;
    [[nodiscard]] QString newLabel() const override;
    void step(int by) override;
    void commitEdits() override;
    /// The month, the week, what comes, the agenda of the next check-in, and the making of a rhythm.
    [[nodiscard]] QStringList views() const override;
    void showView(const QString &view) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildOverview();
    void refresh();
    void filter();
    [[nodiscard]] CheckInWish wish() const;
    void move(CheckInId id, QDate to);
    void openRow(int row);
    void showCheckIn(CheckInId id);
    void showCalendar();
    void editSchedule(CheckInScheduleId id);
    void startSchedule(const CheckInSubject &subject, QDate day);
    void finishSchedule(CheckInId planned);

    Workspace &m_workspace;
    CheckInListModel *m_model;
    RecordTable *m_list;
    ChoiceField *m_which;
    ChoiceField *m_kind;
    SubjectPicker *m_with;
    QWidget *m_empty = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_overview = nullptr;
    MonthCalendar *m_calendar;
    CheckInSheet *m_sheet;
    ScheduleForm *m_form;
    QWidget *m_formArea = nullptr;
    RhythmsCard *m_rhythms;
    RecordRef m_cameFrom; ///< whom the form was opened for by another page; empty: this page's own
    bool m_stale = true;
};

} // namespace concord
