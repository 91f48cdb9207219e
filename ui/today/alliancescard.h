// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

namespace concord {

struct AllianceRow;

/// How each alliance that is agreed on or running stands: whether each side wins, and when they meet next.
class AlliancesCard : public Card {
    Q_OBJECT
public:
    explicit AlliancesCard(const Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void navigationRequested(const concord::RecordRef &to);

private:
    QWidget *row(const AllianceRow &alliance);

    const Workspace &m_workspace;
};

} // namespace concord
