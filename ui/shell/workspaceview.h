// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/shell/trail.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QStackedWidget;

namespace concord {

class Commands;
class FileBanner;
class InputPause;
class Palette;
class Sidebar;
class StatusLine;
class TopBar;

/// The window while a workspace is open: its pages, and the way between them. A page is made when it is first shown.
class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    /// Adds its commands to `commands`, which outlives it; `menu` hangs at the top bar.
    WorkspaceView(Workspace &workspace, Prompts &prompts, Commands &commands, QMenu *menu, QWidget *window);

    /// Opens the page where the user was last (else the first one) at once, and the record when the page has been seen.
    void start(const Place &last);
    void goTo(const Place &place);
    [[nodiscard]] Place place() const;
    /// Writes what is being typed anywhere.
    void commitEdits();
    [[nodiscard]] StatusLine &status() { return *m_status; }
    /// The page of that key, made if need be; for pictures of all of them.
    [[nodiscard]] Page *pageOf(const QString &key);
    /// Asks whether another program wrote to the file and whether a new day has begun.
    void lookAround();

signals:
    /// A page of the file could not be read.
    void damageFound();
    /// Midnight passed while the window was open, or the machine slept until another day.
    void dayChanged();
    /// The user would go on in a copy of the file.
    void copyWanted();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void addCommands(Commands &commands);
    void layOut(QMenu *menu);
    /// Search and commands; made when it is first asked for.
    void openPalette();
    Page *page(int index);
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] int indexFor(const QString &table) const;
    /// Goes to a page whose making may take as long as reading what it shows: each in an event of its own.
    void visit(const QString &key);
    bool show(const Place &place);
    void follow(const RecordRef &record);
    void travel(const std::optional<Place> &place);
    void undo(bool redo);
    /// Names, undo and redo, back and forward: what stands round the pages.
    void refresh();
    void countWaiting();
    void sayWhatIsSaved();
    void fail(const Failure &failure);

    Workspace &m_workspace;
    Prompts &m_prompts;
    std::vector<PageKind> m_kinds;
    std::vector<Page *> m_pages; ///< null until first shown
    int m_current = -1;
    Trail m_trail;
    QDate m_today;
    InputPause *m_pause = nullptr;
    bool m_hasChanged = false; ///< since the last look around
    bool m_hasCounted = false; ///< what is waiting, which comes after the first page
    bool m_mayTidy = true;     ///< something may be left for Workspace::tidy()
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_new = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    TopBar *m_top = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    FileBanner *m_banner = nullptr;
    const Commands &m_commands;
    Palette *m_palette = nullptr;
};

} // namespace concord
