// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinlist.h"
#include "ui/alliances/alliancetab.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concord {

class Card;

/// How the alliance is kept alive: its rhythms with their next dates, single check-ins, and what is behind.
class CheckInsTab : public AllianceTab {
    Q_OBJECT
public:
    CheckInsTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    void presentComing(const std::vector<ScheduleRow> &rhythms, std::vector<CheckInRow> planned);
    void presentPast(const std::vector<CheckInRow> &past, const std::vector<MoodRow> &moods);
    [[nodiscard]] QWidget *comingLine(const CheckInRow *planned, const CheckInSchedule *rhythm);
    [[nodiscard]] QString datesAfter(const CheckInSchedule &rhythm, const PlannedFor &planned) const;

    AllianceId m_alliance;
    int m_pastShown;
    QPushButton *m_schedule;
    Card *m_coming;
    Card *m_past;
    QVBoxLayout *m_comingRows;
    QVBoxLayout *m_pastRows;
};

} // namespace concord
