// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

class QPushButton;
class QVBoxLayout;

namespace concord {

/// The alliances that a partner takes part in, as links, and the way to the next one.
class PartnerAlliances : public PartnerSection {
    Q_OBJECT
public:
    explicit PartnerAlliances(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// An alliance shall be drafted with this partner.
    void allianceWanted();

protected:
    void fill(const PartnerDetail &detail) override;

private:
    QVBoxLayout *m_lines;
    QPushButton *m_draft;
};

} // namespace concord
