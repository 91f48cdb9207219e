// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/keyedrows.h"

#include <QWidget>

#include <map>

class QLabel;

namespace concord {

class Card;
class PointLine;
class RatioBar;
class TextField;

/// One day: its questions with what the user thinks about them, and what the records hold.
class DayTab : public QWidget {
    Q_OBJECT
public:
    DayTab(int day, Workspace &workspace, QWidget *parent = nullptr);

    /// What is being typed stays.
    void show(const FiveDaysView &view);
    /// Puts the caret into the note about a question.
    void editNote(DayPrompt prompt);

signals:
    void mendWanted(concord::DayPoint point);
    void nextDayWanted();
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] Card *questions();
    [[nodiscard]] Card *records();
    void write(DayPrompt prompt);

    int m_day;
    Workspace &m_workspace;
    std::map<DayPrompt, TextField *> m_notes;
    std::map<DayPrompt, QLabel *> m_written; ///< when the note was written
    RatioBar *m_progress;
    KeyedRows<DayPoint, PointLine> m_points;
};

} // namespace concord
