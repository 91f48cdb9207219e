// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

#include <QWidget>

class QLabel;
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
class TrendLine;

/// What one party brings, edited in place.
class ContributionRow : public QWidget {
    Q_OBJECT
public:
    explicit ContributionRow(QWidget *parent = nullptr);
    void show(const Contribution &contribution);

    LineField *statement;
    LevelField *effort;
    LineField *amount; ///< as wording::amount() writes it
    ChoiceField *kind;
    ChoiceField *state;

signals:
    void removeWanted();

private:
    QPushButton *m_remove;
};

/// What one party wins: how much it matters, how far it has come, and its readings.
class BenefitRow : public QWidget {
    Q_OBJECT
public:
    explicit BenefitRow(QWidget *parent = nullptr);
    void show(const Benefit &benefit, const AllianceView &view, int series, const QStringList &people);

    LineField *statement;
    LevelField *importance;
    ChoiceField *basis;
    NumberField *likelihood;
    NumberField *reading;   ///< a figure of today, to be recorded
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

    RatioBar *m_bar;
    TrendLine *m_trend;
    QWidget *m_more;
    QVBoxLayout *m_readings;
    QPushButton *m_toggle;
    QPushButton *m_remove;
};

/// A sentence with a state: a drawback, an idea, a concern, a thing to hand back. `first` and `second` are choices
/// that the tab gives their meaning.
class NoteRow : public QWidget {
    Q_OBJECT
public:
    explicit NoteRow(QWidget *parent = nullptr);

    LineField *statement;
    ChoiceField *first;
    ChoiceField *second;
    void setNote(const QString &note);
    void setNames(const QString &what, const QString &first, const QString &second, const QString &remove);

signals:
    void removeWanted();

private:
    QLabel *m_note;
    QPushButton *m_remove;
};

} // namespace concord
