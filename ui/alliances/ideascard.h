// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

namespace concord {

class NoteRow;

/// What somebody thought of, and how it was answered.
class IdeasCard : public AllianceTab {
    Q_OBJECT
public:
    IdeasCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    NoteRow *make(IdeaId id);

    AllianceView m_view;
    std::unique_ptr<KeyedRows<IdeaId, NoteRow>> m_rows;
};

} // namespace concord
