// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

namespace concord {

class NoteRow;

/// What goes back to whom when the alliance ends.
class HandBacksCard : public AllianceTab {
    Q_OBJECT
public:
    HandBacksCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    NoteRow *make(HandBackId id);

    AllianceView m_view;
    std::unique_ptr<KeyedRows<HandBackId, NoteRow>> m_rows;
};

} // namespace concord
