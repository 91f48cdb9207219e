// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnersection.h"

class QStringListModel;

namespace concord {

class FlowLayout;
class LineField;

/// The tags of a partner, each taken away by a press; the line at the end completes tags in use.
class TagsSection : public PartnerSection {
    Q_OBJECT
public:
    explicit TagsSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill(const PartnerDetail &detail) override;

private:
    LineField *m_add;
    QStringListModel *m_inUse;
    QWidget *m_pills;
    FlowLayout *m_flow;
    QStringList m_shown;
};

} // namespace concord
