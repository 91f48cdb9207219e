// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace concord {

class Badge;

/// One line: where the five days stand, with a way on to the first day that is not complete. The user can hide it; then it
/// comes back when the days are for another priority. That it is hidden is kept on this computer, as the last look is
/// (decision 0016).
class FiveDaysStrip : public Card {
    Q_OBJECT
public:
    explicit FiveDaysStrip(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void navigationRequested(const concord::RecordRef &to);
    void failed(const concord::Failure &failure);

private:
    void hideForGood();

    Workspace &m_workspace;
    QString m_uid;
    QString m_priority;        ///< whom the days are for, as kept when the strip is hidden
    QList<Badge *> m_days;
    QLabel *m_standing;
    QPushButton *m_on;
    int m_next = 1;            ///< the first day that is not complete; 1 when all are
};

} // namespace concord
