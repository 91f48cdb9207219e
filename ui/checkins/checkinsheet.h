// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace concord {

class ActionsCard;
class Badge;
class Card;
class HoldingCard;
class LineField;
class LookCard;
class MoodCard;
class PaperMenu;
class Prompts;
class ReviewCard;
class TextField;

/// One check-in: the agenda made from the records, and what is written down at it, kept as it is typed. A planned one
/// can be held, postponed, skipped and called off.
class CheckInSheet : public QWidget {
    Q_OBJECT
public:
    CheckInSheet(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// False when it is gone.
    bool show(CheckInId id);
    [[nodiscard]] CheckInId checkIn() const { return m_id; }
    /// Reads it again; false when it is gone.
    bool refresh();
    /// Puts the caret where holding it begins.
    void startHolding();

signals:
    void calendarRequested();
    void scheduleRequested(concord::CheckInScheduleId id);
    void navigationRequested(const concord::RecordRef &to);
    void failed(const concord::Failure &failure);
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *buildHead();
    Card *buildNotes();
    void showHead(const CheckInAgenda &agenda);
    void showLooks(const CheckInAgenda &agenda);
    void showIdeas(const CheckInAgenda &agenda);
    /// The day of what is written down here: it was held then, or is about to be.
    [[nodiscard]] QDate day() const;
    void keepNotes();
    void noticeChange();
    void skip();
    void postpone();
    void callOff();
    void report(const Outcome<void> &outcome);

    Workspace &m_workspace;
    Prompts &m_prompts;
    CheckInId m_id;
    CheckInAgenda m_agenda;

    QLabel *m_title;
    QLabel *m_about;
    Badge *m_badge;
    QPushButton *m_postpone;
    QPushButton *m_skip;
    QPushButton *m_callOff;
    QPushButton *m_rhythm;
    QPushButton *m_openSubject;
    PaperMenu *m_papers;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    MoodCard *m_moods;
    LookCard *m_promises;
    LookCard *m_figures;
    LookCard *m_concerns;
    Card *m_ideas;
    ReviewCard *m_review;
    Card *m_notes;
    ActionsCard *m_actions;
    TextField *m_wentWell;
    TextField *m_stuck;
    TextField *m_learned;
    TextField *m_minutes;
    LineField *m_change;
    QLabel *m_changeLabel;
    QLabel *m_known;
    HoldingCard *m_holding;
};

} // namespace concord
