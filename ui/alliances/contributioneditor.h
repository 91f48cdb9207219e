// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/benefit.h"

#include <QWidget>

class QPushButton;

namespace concord {

class ChoiceField;
class DayField;
class LevelField;
class LineField;
class SummaryLine;

/// The fields of what one party brings.
class ContributionEditor : public QWidget {
    Q_OBJECT
public:
    explicit ContributionEditor(QWidget *parent = nullptr);
    void show(const Contribution &contribution);

    LineField *statement;
    LevelField *effort;
    LineField *amount; ///< as wording::amount() writes it
    ChoiceField *kind;
    ChoiceField *state;
    DayField *from;
    DayField *to;

signals:
    void removeWanted();

private:
    QPushButton *m_remove;
};

/// Says in one line how much it is, what effort it takes and from when until when.
void summarise(SummaryLine *line, const Contribution &contribution);

} // namespace concord
