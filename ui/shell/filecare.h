// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace concord {

class Prompts;
class Workspace;
class WorkspaceView;

/// Looks after the open file as a whole: copies of it, what another program has written past the doorway, and that a
/// deleted file does not end unnoticed.
class FileCare : public QObject {
    Q_OBJECT
public:
    /// Goes with `view`, which says what came of it.
    FileCare(Workspace &workspace, Prompts &prompts, WorkspaceView &view);

    /// Asks where to, and says where the copy is. Of a file that was moved, deleted or replaced, the work goes on in
    /// the copy: copiedAway().
    void saveCopy();
    /// Asks where to, and writes everything there as JSON.
    void exportEverything();
    /// Asks before a file ends that was deleted and not copied since.
    [[nodiscard]] bool mayLeave();

signals:
    void copiedAway(const QString &copy);

private:
    void takeUp();

    Workspace &m_workspace;
    Prompts &m_prompts;
    WorkspaceView &m_view;
    bool m_isCopiedAway = false;
    bool m_isTakingUp = false;
};

} // namespace concord
