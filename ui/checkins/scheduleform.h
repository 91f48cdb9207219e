// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkins.h"
#include "core/workspace/checkins/checkinlist.h"
#include "core/workspace/workspace.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace concord {

class NextDatesCard;
class Prompts;
class RhythmFields;

/// Makes a rhythm of check-ins, or a single one, and shows its next dates while it is typed; or edits a rhythm in
/// place.
class ScheduleForm : public QWidget {
    Q_OBJECT
public:
    ScheduleForm(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// A new one, with `subject` and starting on `day` if these are given.
    void startNew(const CheckInSubject &subject = {}, QDate day = {});
    /// A rhythm of the file; false when it is gone.
    bool edit(CheckInScheduleId id);
    /// What is edited; nothing for a new one.
    [[nodiscard]] std::optional<CheckInScheduleId> editing() const { return m_editing; }
    /// Reads the edited rhythm again; false when it is gone.
    bool refresh();

signals:
    /// Done with: `planned` is the check-in to look at, if one was planned.
    void finished(concord::CheckInId planned);
    void failed(const concord::Failure &failure);
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill(const CheckInSchedule &schedule);
    void watch();
    void preview();
    void accept();
    void applyEdit();
    void pauseOrResume();
    void end();

    Workspace &m_workspace;
    Prompts &m_prompts;
    std::optional<CheckInScheduleId> m_editing;
    CheckInSchedule m_stored;
    bool m_filling = false;

    QLabel *m_heading;
    RhythmFields *m_fields;
    QBoxLayout *m_columns;
    NextDatesCard *m_dates;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QPushButton *m_pause;
    QPushButton *m_end;
};

} // namespace concord
