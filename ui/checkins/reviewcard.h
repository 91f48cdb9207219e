// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinagenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/card.h"

namespace concord {

class BalanceGauge;

/// What a full review of an alliance asks beyond a short check-in: whether both still win, what is agreed and not written
/// down, and whether each would sign again. Hidden for all others.
class ReviewCard : public Card {
    Q_OBJECT
public:
    explicit ReviewCard(Workspace &workspace, QWidget *parent = nullptr);

    void show(const CheckInAgenda &agenda);

private:
    Workspace &m_workspace;
    BalanceGauge *m_gauge;
    QVBoxLayout *m_rows;
};

} // namespace concord
