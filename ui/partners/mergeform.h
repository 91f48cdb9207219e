// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/merges.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QVBoxLayout;

namespace concord {

/// Two records side by side: one choice for each field that differs, and below what both bring along, which all stays.
class MergeForm : public QWidget {
    Q_OBJECT
public:
    explicit MergeForm(Workspace &workspace, QWidget *parent = nullptr);

    /// False when one of the two is gone.
    bool show(const DuplicatePair &pair);
    void clear();
    [[nodiscard]] MergePicks picks() const;

private:
    void addHeads(const Party &kept, const Party &absorbed);
    void addChoice(MergeField field, MergePick usual, const Party &kept, const Party &absorbed);
    void addBelongings(const PartyBelongings &kept, const PartyBelongings &absorbed);
    void addLine(const QString &what, const QStringList &kept, const QStringList &absorbed);

    Workspace &m_workspace;
    QVBoxLayout *m_layout;
    QGridLayout *m_grid = nullptr;
    QList<std::pair<MergeField, QButtonGroup *>> m_choices;
};

} // namespace concord
