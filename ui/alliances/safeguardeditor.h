// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class ChoiceField;
class LineField;
class SummaryLine;
class TextField;

/// The fields of one condition for sharing with confidence.
class SafeguardEditor : public QWidget {
    Q_OBJECT
public:
    explicit SafeguardEditor(QWidget *parent = nullptr);
    void show(const Safeguard &safeguard, const AllianceView &view);

    TextField *statement;
    ChoiceField *state;
    ChoiceField *level;
    ChoiceField *unlocks;
    ChoiceField *forParty;
    LineField *evidence;
    LineField *reason; ///< of a waiver; hidden while it is none

signals:
    void removeWanted();

private:
    QLabel *m_note;
    QWidget *m_waiver;
    QPushButton *m_remove;
};

/// Says in one line whether it must be and which step waits for it, and what shows it.
void summarise(SummaryLine *line, const Safeguard &safeguard, const AllianceView &view);

} // namespace concord
