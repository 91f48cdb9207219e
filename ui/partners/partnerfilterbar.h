// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace concord {

/// What narrows the list: words, and pills for the priority that partners are compared for, their
/// alignment with it, stage, kind, tag, and
/// whether one keeps in touch.
class PartnerFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit PartnerFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    /// The chosen filters over those parts of `query` that this bar does not touch.
    [[nodiscard]] PartnerQuery applied(PartnerQuery query) const;
    /// Reads the priorities and tags anew; a chosen one that is gone is let go.
    void refresh();
    void clear();
    /// Nothing but the priority is chosen.
    [[nodiscard]] bool isClear() const;
    void focusSearch();

signals:
    void changed();

private:
    void choosePriority();
    void chooseStage();
    void chooseKind();
    void chooseTag();
    void chooseAlignment();
    void chooseTouch();
    void relabel();

    Workspace &m_workspace;
    QLineEdit *m_search;
    QPushButton *m_priorityPill;
    QPushButton *m_stagePill;
    QPushButton *m_kindPill;
    QPushButton *m_tagPill;
    QPushButton *m_alignmentPill; ///< away while no priority is chosen
    QPushButton *m_touchPill;
    PartnerQuery m_chosen;
    bool m_priorityChosen = false; ///< by hand; otherwise the most important one is taken
    QString m_priorityTitle;
};

} // namespace concord
