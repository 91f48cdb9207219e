// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/workspace/automaticbackups.h"
#include "ui/shell/commands.h"
#include "ui/shell/copies.h"
#include "ui/shell/filecare.h"
#include "ui/shell/language.h"
#include "ui/shell/lastplace.h"
#include "ui/shell/onewindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/afterpaint.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace concord {

MainWindow::MainWindow(const Surroundings &around, std::unique_ptr<Prompts> prompts)
    : m_around(around), m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(this))
{
    setWindowIcon(QIcon(QStringLiteral(":/concord/icons/concord.svg")));
    setMinimumSize(880, 560);
    lastplace::place(*this);
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::build()
{
    delete takeCentralWidget();
    delete m_commands;
    delete m_menu;
    m_commands = new Commands(this);
    m_menu = new QMenu(this);
    m_view = nullptr;
    m_start = nullptr;
    if (m_workspace) {
        m_view = new WorkspaceView(*m_workspace, *m_prompts, *m_commands, m_menu, this);
        m_care = new FileCare(*m_workspace, *m_prompts, *m_view);
        connect(m_care, &FileCare::copiedAway, this, &MainWindow::goOnIn, Qt::QueuedConnection); // the view goes away
        connect(m_view, &WorkspaceView::damageFound, this, &MainWindow::offerBackup, Qt::QueuedConnection);
        setCentralWidget(m_view);
        setWindowTitle(QStringLiteral("%1 – Concord").arg(QFileInfo(m_workspace->path()).completeBaseName()));
        setWindowFilePath(m_workspace->path());
    } else {
        m_start = new StartPage;
        setCentralWidget(m_start);
        setWindowTitle(QStringLiteral("Concord"));
        // Queued, since what answers them takes the start page away.
        connect(m_start, &StartPage::createRequested, this, &MainWindow::create, Qt::QueuedConnection);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::askToOpen, Qt::QueuedConnection);
        connect(m_start, &StartPage::recentRequested, this, &MainWindow::open, Qt::QueuedConnection);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample, Qt::QueuedConnection);
    }
    fillMenu();
}

void MainWindow::fillMenu()
{
    // What takes the view and its commands away runs when the command itself has returned.
    const auto later = [this](auto act) {
        return [this, act] { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); };
    };
    const QString file = tr("File");
    const QString program = tr("Program");
    const auto add = [this](const QString &group, const QString &text, const QList<QKeySequence> &keys,
                            const std::function<void()> &act) {
        m_menu->addAction(m_commands->add(group, text, keys, act));
    };
    if (m_workspace)
        add(file, tr("Start a new workspace…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, later([this] { leaveWorkspace(); }));
    add(file, tr("Open…"), {Qt::CTRL | Qt::Key_O}, later([this] { askToOpen(); }));
    if (m_workspace) {
        recentfiles::fill(*m_menu->addMenu(tr("Open recent")),
                          [this, later](const QString &path) { later([this, path] { open(path); })(); });
        add(file, tr("Save a copy…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { m_care->saveCopy(); });
        m_care->offer(*m_menu, *m_commands, file);
        add(file, tr("Restore a backup…"), {}, later([this] { restoreBackup(m_workspace->path()); }));
    }
    m_menu->addSeparator();
    add(program, tr("Preferences…"), {Qt::CTRL | Qt::Key_Comma}, later([this] { openPreferences(); }));
    add(program, tr("Keyboard shortcuts"), {Qt::Key_F1}, [this] { ShortcutsDialog(*m_commands, this).exec(); });
    m_menu->addSeparator();
    add(program, tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { close(); });
}

MainWindow::Opened MainWindow::open(const QString &path)
{
    const bool isOpen = m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path());
    if (isOpen && !m_workspace->displaced())
        return Opened::Yes;
    if (isOpen && !leaveWorkspace()) // another file is there now
        return Opened::No;
    auto guard = std::make_unique<OneWindow>(path);
    if (!guard->isFirst())
        return Opened::Elsewhere;
    auto workspace = openPromptly(path, m_around.clock, this);
    if (!workspace) {
        guard.reset();
        tell(workspace.error(), path);
        if (isDamage(workspace.error()) && hasBackup(path)) // asked over a window that is there
            QMetaObject::invokeMethod(this, [this, path] { restoreBackup(path); }, Qt::QueuedConnection);
        return Opened::No;
    }
    if (m_workspace && !m_care->mayLeave())
        return Opened::No;
    closeWorkspace();
    m_guard = std::move(guard);
    take(*std::move(workspace));
    return Opened::Yes;
}

void MainWindow::openSample(SampleKind kind)
{
    const auto path = copyOfSample(kind, m_around.clock);
    if (path)
        open(*path);
    else
        warn(wording::sentence(path.error()));
}

void MainWindow::create(const NewWorkspace &about)
{
    const QString path = askWhereToKeep(about.organisation.isEmpty() ? about.myName : about.organisation, *m_prompts);
    if (path.isEmpty())
        return;
    if (auto made = Workspace::create(path, about, m_around.clock); !made)
        return warn(tr("%1 was not made. %2").arg(QFileInfo(path).fileName(), wording::sentence(made.error())));
    open(path);
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    if (m_guard)
        connect(m_guard.get(), &OneWindow::raiseRequested, this, &MainWindow::comeForward);
    if (m_workspace->canWrite()) {
        m_backups = std::make_unique<AutomaticBackups>(*m_workspace);
        m_backups->setEnabled(QSettings().value(Preferences::automaticBackupsKey, true).toBool());
        connect(m_backups.get(), &AutomaticBackups::failed, this, [this](const Failure &failure) {
            m_view->status().warn(tr("The automatic backup failed. %1").arg(wording::sentence(failure)));
        });
    }
    m_isBackupOffered = false;
    build();
    QMetaObject::invokeMethod(m_view, &WorkspaceView::lookAround, Qt::QueuedConnection);
    m_view->start(lastplace::of(*m_workspace));
    afterPaint(m_view, [this] { recentfiles::add(m_workspace->path()); });
}

void MainWindow::closeWorkspace()
{
    if (!m_workspace)
        return;
    m_view->commitEdits();
    lastplace::keep(m_workspace->path(), m_view->place());
    delete takeCentralWidget();
    m_view = nullptr;
    m_backups.reset();
    m_workspace.reset();
    m_guard.reset();
}

bool MainWindow::leaveWorkspace()
{
    if (!m_care->mayLeave())
        return false;
    closeWorkspace();
    build();
    return true;
}

void MainWindow::askToOpen()
{
    const QString path = m_prompts->openFile(tr("Open a workspace"), workspaceFilter());
    if (!path.isEmpty())
        open(path);
}

void MainWindow::goOnIn(const QString &copy)
{
    if (m_workspace && open(copy) == Opened::Yes)
        m_view->status().say(tr("The work goes on in the copy, %1.").arg(QDir::toNativeSeparators(copy)));
}

void MainWindow::restoreBackup(const QString &path)
{
    if (!hasBackup(path))
        return warn(tr("There is no backup of %1 yet.").arg(QFileInfo(path).fileName()));
    const QString backup = chooseBackup(path, *m_prompts);
    if (backup.isEmpty())
        return;
    const bool wasOpen = m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path());
    if (wasOpen && !leaveWorkspace())
        return;
    const auto kept = putBack(backup, path, this);
    if (!kept && isDamage(kept.error())) { // an older one may be whole
        tell(kept.error(), backup);
        QMetaObject::invokeMethod(this, [this, path] { restoreBackup(path); }, Qt::QueuedConnection);
    } else if (!kept) {
        warn(tr("%1 was not restored. %2").arg(QFileInfo(path).fileName(), wording::sentence(kept.error())));
    }
    if ((kept || wasOpen) && open(path) == Opened::Yes && kept)
        m_view->status().say(tr("The file as it was before is kept as %1.").arg(QFileInfo(*kept).fileName()));
}

void MainWindow::offerBackup()
{
    // Once: who goes on with a damaged file to copy things out of it is not to be asked at every step.
    if (m_workspace && !std::exchange(m_isBackupOffered, true) && hasBackup(m_workspace->path()))
        restoreBackup(m_workspace->path());
}

void MainWindow::openPreferences()
{
    Preferences preferences(m_around.theme, m_around.language, m_workspace.get(), m_backups.get(), this);
    QString chosen = m_around.language.code();
    connect(&preferences, &Preferences::languageChosen, this, [&](const QString &code) { chosen = code; });
    preferences.exec();
    if (chosen != m_around.language.code())
        speak(chosen);
}

void MainWindow::speak(const QString &language)
{
    if (m_view != nullptr && !m_care->mayLeaveEdits()) // the pages are made anew
        return;
    QSettings().setValue(QStringLiteral("language"), language);
    m_around.language.set(language);
    const Place here = m_view != nullptr ? m_view->place() : Place();
    build();
    if (m_view != nullptr)
        m_view->goTo(here);
}

void MainWindow::tell(const Failure &failure, const QString &path)
{
    warn(tr("%1 can't be opened. %2").arg(QFileInfo(path).fileName(), wording::sentence(failure)));
}

void MainWindow::warn(const QString &words)
{
    if (centralWidget() == nullptr)
        build();
    if (m_start != nullptr)
        m_start->warn(words);
    else
        m_prompts->tell(QStringLiteral("Concord"), words);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (centralWidget() == nullptr) // a file that is opened before needs no start page
        build();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_view != nullptr && !m_care->mayLeave()) {
        event->ignore();
        return;
    }
    lastplace::keep(*this);
    event->accept();
}

} // namespace concord
