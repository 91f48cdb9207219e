// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/foldrow.h"

namespace concord {

/// The worries, each with the step of the ladder that it stands on, and who acts by when.
class ConcernsCard : public AllianceTab {
    Q_OBJECT
public:
    ConcernsCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    class Editor;
    Editor *makeEditor(ConcernId id);
    Outcome<void> setStep(ConcernId id, ConcernStep step);
    void summarise(SummaryLine *line, const Concern &concern) const;

    AllianceView m_view;
    FoldRows<ConcernId> m_rows;
    AddLine *m_add;
};

} // namespace concord
