// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/allianceview.h"
#include "ui/widgets/card.h"

namespace concord {

/// The sharing ladder: how much is shared now, and for each step what it waits for.
class LadderCard : public Card {
    Q_OBJECT
public:
    explicit LadderCard(QWidget *parent = nullptr);
    void present(const AllianceView &view);

signals:
    void shareWanted(int level);
    void safeguardWanted(concord::SafeguardId id); ///< to be looked at
    void lineWanted(const QString &key);           ///< of the list of safeguards, to be taken up

private:
    void addStep(const AllianceView &view, int level);
    void addWaits(const AllianceView &view, int level);

    QVBoxLayout *m_rows;
};

} // namespace concord
