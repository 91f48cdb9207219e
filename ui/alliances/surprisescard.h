// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QVBoxLayout;

namespace concord {

/// What nobody had planned: benefits that came as a surprise, whose they are and which idea led there.
class SurprisesCard : public AllianceTab {
    Q_OBJECT
public:
    SurprisesCard(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace concord
