// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class ChoiceField;
class DayField;
class LineField;
class SummaryLine;
class TextField;

/// The fields of one piece of the work.
class ResponsibilityEditor : public QWidget {
    Q_OBJECT
public:
    static constexpr int noConfidence = -1;

    explicit ResponsibilityEditor(QWidget *parent = nullptr);

    void show(const Responsibility &work, const AllianceView &view, const QStringList &people);

    LineField *title;
    LineField *doing;
    LineField *helping;
    LineField *toBeTold;
    ChoiceField *accountable;
    DayField *due;
    ChoiceField *state;
    ChoiceField *confidence;
    TextField *good;
    TextField *evidence;

signals:
    void removeWanted();

private:
    QPushButton *m_remove;
    QLabel *m_reason;
};

/// Says in one line who does it, until when and how it goes.
void summarise(SummaryLine *line, const Responsibility &work, const AllianceView &view, QDate today);

} // namespace concord
