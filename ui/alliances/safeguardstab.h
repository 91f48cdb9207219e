// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/foldrow.h"

class QMenu;

namespace concord {

class LadderCard;
class SafeguardEditor;

/// What would let each side share with confidence, how much is shared and what that waits for; and the concerns.
class SafeguardsTab : public AllianceTab {
    Q_OBJECT
public:
    SafeguardsTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    QWidget *buildSafeguards();
    SafeguardEditor *makeEditor(SafeguardId id);
    Outcome<void> setState(SafeguardId id, SafeguardState to);
    void fillMenu();
    void addLine(const QString &key);
    void open(SafeguardId id);

    AllianceView m_view;
    QMenu *m_menu;
    AddLine *m_add = nullptr;
    FoldRows<SafeguardId> m_rows;
    LadderCard *m_ladder;
    AllianceTab *m_concerns;
};

} // namespace concord
