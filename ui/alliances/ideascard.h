// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/foldrow.h"

namespace concord {

/// What somebody thought of, how it was answered and why, and what it led to.
class IdeasCard : public AllianceTab {
    Q_OBJECT
public:
    IdeasCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    class Editor;
    Editor *makeEditor(IdeaId id);
    Outcome<void> answer(IdeaId id, IdeaAnswer answer);
    Outcome<void> adopt(IdeaId id, const QString &reason);

    AllianceView m_view;
    FoldRows<IdeaId> m_rows;
};

} // namespace concord
