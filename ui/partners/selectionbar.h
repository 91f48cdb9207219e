// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace concord {

class PartnerActs;
class PartnerExport;
class PartnerTable;

/// What can be done with several partners of the list at once, and what they cover together. Hidden while fewer than two
/// are selected.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    SelectionBar(Workspace &workspace, PartnerActs &acts, PartnerExport &exports, PartnerTable &table, QWidget *parent = nullptr);

    void showFor(const std::vector<PartyId> &ids);

private:
    [[nodiscard]] QString about(const std::vector<PartyId> &ids) const;

    Workspace &m_workspace;
    PartnerTable &m_table;
    QLabel *m_count;
    QPushButton *m_archive; ///< puts them in the archive, or takes them out where it is shown
    QPushButton *m_merge;   ///< of two
};

} // namespace concord
