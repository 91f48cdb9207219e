// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

namespace concord {

class NoteRow;

/// What the alliance costs a side beside what it gives; private unless it is shared.
class DrawbacksCard : public AllianceTab {
    Q_OBJECT
public:
    DrawbacksCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    NoteRow *make(DrawbackId id);

    AllianceView m_view;
    std::unique_ptr<KeyedRows<DrawbackId, NoteRow>> m_rows;
};

} // namespace concord
