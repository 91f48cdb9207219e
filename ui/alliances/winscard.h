// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/card.h"

class QLabel;

namespace concord {

class BalanceGauge;
class Columns;
class RatioBar;

/// Whether each side gets about as much as it gives: as planned, on the gauge, with how well that is known beside it, and
/// what has come true of it so far, a bar for each side. It says nothing where not enough is known.
class WinsCard : public Card {
    Q_OBJECT
public:
    explicit WinsCard(QWidget *parent = nullptr);
    void present(const AllianceView &view);

private:
    BalanceGauge *m_gauge;
    QLabel *m_known;
    QLabel *m_soFar;
    Columns *m_columns;
    QList<RatioBar *> m_bars; ///< of the sides, in their order
};

} // namespace concord
