// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

class QLabel;
class QVBoxLayout;

namespace concord {

class AskListWidget;
class Card;

/// Whom the user asked in the whole workspace, what came of it, and whom nobody asked.
class AsksView : public QWidget {
    Q_OBJECT
public:
    /// `modes` is what turns to the other views of the page; it stands at the top.
    AsksView(Workspace &workspace, QWidget *modes, QWidget *parent = nullptr);

    void refresh();

signals:
    void failed(const concord::Failure &failure);
    void navigationRequested(const concord::RecordRef &to);
    /// To a partner, of whom an ask can be noted.
    void partnerWanted();

private:
    [[nodiscard]] QWidget *makeSummary();

    Workspace &m_workspace;
    QLabel *m_rate;
    QLabel *m_hard;
    Card *m_never;
    QVBoxLayout *m_neverLines;
    Card *m_asked;
    AskListWidget *m_list;
};

} // namespace concord
