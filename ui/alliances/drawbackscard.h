// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/foldrow.h"

namespace concord {

/// What the alliance costs a side beside what it gives; private unless it is shared.
class DrawbacksCard : public AllianceTab {
    Q_OBJECT
public:
    DrawbacksCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    class Editor;
    Editor *makeEditor(DrawbackId id);

    AllianceView m_view;
    FoldRows<DrawbackId> m_rows;
};

} // namespace concord
