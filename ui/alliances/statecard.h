// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/card.h"

#include <QSet>

class QPushButton;

namespace concord {

/// Where an alliance stands: its dates, the steps that the rules allow next and what is in their way.
class StateCard : public Card {
    Q_OBJECT
public:
    explicit StateCard(QWidget *parent = nullptr);

    void present(const AllianceView &view, QDate today);

signals:
    /// `onAnotherDay`: not today, but on a day that the user will say.
    void stepWanted(const concord::NextState &step, bool onAnotherDay);
    /// As AllianceTab's.
    void tabWanted(const QString &tab, const QString &subject);

private:
    void presentSteps(const AllianceView &view);
    void foldAway(AllianceState step, const QList<Violation> &rest);
    QPushButton *addBlocker(QVBoxLayout *rows, const Violation &blocker);

    QVBoxLayout *m_rows;
    AllianceId m_shown;
    QSet<AllianceState> m_unfolded; ///< the steps of which all blockers show
};

} // namespace concord
