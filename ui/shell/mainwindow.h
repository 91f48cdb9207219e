// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/prompts.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;

namespace concord {

class AutomaticBackups;
class Commands;
class FileCare;
class Language;
class OneWindow;
class StartPage;
class Theme;
class WorkspaceView;

/// What the whole program shares.
struct Surroundings {
    Theme &theme;
    Language &language;
    Clock clock;
};

/// The window: which file is open, and what the menu does with files. Everything about records is WorkspaceView's.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Without `prompts` it asks by dialogs of its own.
    explicit MainWindow(const Surroundings &around, std::unique_ptr<Prompts> prompts = nullptr);
    ~MainWindow() override;

    enum class Opened { Yes, No, Elsewhere };
    /// Opens a file. When that fails it says why and stays as it was; for a damaged file it then offers its backups.
    /// Elsewhere: another window has the file and was asked to come forward.
    Opened open(const QString &path);
    /// Makes a copy of a sample of its own and opens it.
    void openSample(SampleKind kind);
    /// Builds the window anew in that language (see Language), on the same page; not when the user would rather stay with
    /// something typed that can't be written.
    void speak(const QString &language);
    /// Says what is wrong where the user looks: on the start page or in a dialog.
    void warn(const QString &words);
    /// The pages, while a workspace is open; else null.
    [[nodiscard]] WorkspaceView *view() const { return m_view; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// The pages or, while no file is open, the start page.
    void build();
    void fillMenu();
    void take(std::unique_ptr<Workspace> workspace);
    void closeWorkspace();
    /// Goes to the start page; false when the user would rather stay.
    bool leaveWorkspace();
    void create(const NewWorkspace &about);
    void askToOpen();
    /// Leaves a file that was moved, deleted or replaced for the copy of it.
    void goOnIn(const QString &copy);
    void restoreBackup(const QString &path);
    void offerBackup();
    void openPreferences();
    void tell(const Failure &failure, const QString &path);
    void comeForward();

    Surroundings m_around;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<OneWindow> m_guard;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AutomaticBackups> m_backups;
    Commands *m_commands = nullptr;
    QMenu *m_menu = nullptr;
    WorkspaceView *m_view = nullptr;
    FileCare *m_care = nullptr; ///< with the view
    StartPage *m_start = nullptr;
    bool m_isBackupOffered = false; ///< of the file that is open
};

} // namespace concord
