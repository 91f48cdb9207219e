// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace concord {

class CheckField;
class ChoiceField;
class DayField;
class LevelField;
class LineField;
class NumberField;
class RatioBar;
class SummaryLine;
class TrendLine;

/// How far a benefit has come: a bar, a line over time, and where today's figure is typed. It is shown whether the
/// benefit is open or not.
class BenefitProgress : public QWidget {
    Q_OBJECT
public:
    explicit BenefitProgress(QWidget *parent = nullptr);
    void show(const Benefit &benefit, const QList<BenefitReading> &readings, int series);

    NumberField *reading; ///< a figure of today, to be recorded

private:
    RatioBar *m_bar;
    TrendLine *m_trend = nullptr; ///< made when there is something to draw
};

/// The fields of what one party wins, and its readings.
class BenefitEditor : public QWidget {
    Q_OBJECT
public:
    explicit BenefitEditor(QWidget *parent = nullptr);
    void show(const Benefit &benefit, const AllianceView &view, const QStringList &people);

    LineField *statement;
    LevelField *importance;
    ChoiceField *basis;
    NumberField *likelihood;
    LineField *measure;
    LineField *unit;
    NumberField *baseline;
    NumberField *target;
    DayField *due;
    LineField *owner;
    ChoiceField *state;
    CheckField *unplanned;

signals:
    void removeWanted();
    void removeReadingWanted(concord::BenefitReadingId id);

private:
    void showReadings(const QList<BenefitReading> &readings, const Benefit &benefit);

    QVBoxLayout *m_readings;
    QPushButton *m_remove;
};

/// Says in one line how much a benefit matters, how that is known and how likely it is.
void summarise(SummaryLine *line, const Benefit &benefit);

} // namespace concord
