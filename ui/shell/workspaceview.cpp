// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "core/workspace/overview.h"
#include "core/workspace/search.h"
#include "core/workspace/workspace.h"
#include "ui/shell/commands.h"
#include "ui/shell/filebanner.h"
#include "ui/shell/palette.h"
#include "ui/shell/searcher.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/afterpaint.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inputpause.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/unsaved.h"
#include "ui/widgets/workspacework.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace concord {

WorkspaceView::WorkspaceView(Workspace &workspace, Prompts &prompts, Commands &commands, QMenu *menu, QWidget *window)
    : QWidget(window), m_workspace(workspace), m_prompts(prompts), m_kinds(pageKinds()), m_pages(m_kinds.size()),
      m_today(workspace.today()), m_pause(new InputPause(this)), m_commands(commands)
{
    addCommands(commands);
    layOut(menu);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_status->rest();
        m_hasChanged = m_mayTidy = true;
        refresh();
        countWaiting();
    });
    auto *timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, &WorkspaceView::lookAround);
    timer->start();
}

void WorkspaceView::addCommands(Commands &commands)
{
    const QString go = tr("Go to");
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        QList<QKeySequence> keys;
        if (i < 9)
            keys << QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        commands.add(go, m_kinds[i].title, keys, [this, key = m_kinds[i].key] { visit(key); });
    }
    m_back = commands.add(go, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { travel(m_trail.back()); });
    m_forward = commands.add(go, tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)},
                             [this] { travel(m_trail.forward()); });
    const auto step = [this](int by) {
        commitEdits();
        if (m_current >= 0)
            page(m_current)->step(by);
    };
    commands.add(go, tr("Next record"), {QKeySequence(Qt::CTRL | Qt::Key_Down)}, [step] { step(1); });
    commands.add(go, tr("Previous record"), {QKeySequence(Qt::CTRL | Qt::Key_Up)}, [step] { step(-1); });
    commands.add(go, tr("Search or type a command"),
                 {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F)},
                 [this] { openPalette(); });

    const QString edit = tr("Change");
    m_new = commands.add(edit, tr("New"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] {
        commitEdits();
        page(m_current)->createNew();
    });
    m_undo = commands.add(edit, tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { undo(false); });
    m_redo = commands.add(edit, tr("Redo"),
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                          [this] { undo(true); });
    for (const PageKind &kind : m_kinds) {
        for (const auto &[command, words] : kind.commands) {
            commands.add(edit, words, {}, [this, key = kind.key, wanted = command] {
                goTo({key, {}});
                pageOf(key)->run(wanted);
            });
        }
    }
    if (indexOf(QStringLiteral("history")) >= 0) {
        commands.add(edit, tr("History of this record"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] {
            const RecordRef shown = page(m_current)->current();
            goTo({QStringLiteral("history"), shown});
        });
    }
}

void WorkspaceView::layOut(QMenu *menu)
{
    m_top = new TopBar(menu);
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    if (!m_workspace.canWrite())
        setForReadingOnly(m_stack);
    m_status = new StatusLine(m_undo, m_redo);
    for (const PageKind &kind : m_kinds)
        m_sidebar->add(kind.title, kind.iconName);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    m_banner = new FileBanner(m_workspace, this);
    layout->addWidget(m_banner);
    connect(m_banner, &FileBanner::copyWanted, this, &WorkspaceView::copyWanted);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    sayWhatIsSaved();
    connect(m_sidebar, &Sidebar::chosen, this,
            [this](int index) { visit(m_kinds[static_cast<std::size_t>(index)].key); });
    connect(m_top, &TopBar::searchRequested, this, [this] { openPalette(); });
    connect(m_top, &TopBar::newRequested, m_new, &QAction::trigger);
}

void WorkspaceView::openPalette()
{
    if (m_palette == nullptr) {
        m_palette = new Palette(m_commands, new Searcher(m_workspace, this),
                                [this](const QString &table) { return indexFor(table) >= 0; }, this);
        connect(m_palette, &Palette::recordChosen, this, &WorkspaceView::follow);
    }
    m_palette->open(m_top->searchField());
}

Page *WorkspaceView::page(int index)
{
    Page *&made = m_pages[static_cast<std::size_t>(index)];
    if (made == nullptr) {
        made = m_kinds[static_cast<std::size_t>(index)].make(m_workspace, m_prompts);
        m_stack->addWidget(made);
        if (made->focusPolicy() == Qt::NoFocus)
            made->setFocusPolicy(Qt::ClickFocus); // a click beside a field takes the caret out of it
        connect(made, &Page::navigationRequested, this, &WorkspaceView::follow);
        connect(made, &Page::newRecordRequested, this, [this](const QString &table, const RecordRef &about) {
            const int wanted = indexFor(table);
            if (wanted < 0)
                return;
            goTo({m_kinds[static_cast<std::size_t>(wanted)].key, {}});
            page(wanted)->createAbout(about);
        });
        connect(made, &Page::failed, this, &WorkspaceView::fail);
        connect(made, &Page::said, m_status, &StatusLine::say);
    }
    return made;
}

Page *WorkspaceView::pageOf(const QString &key)
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : page(index);
}

int WorkspaceView::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

int WorkspaceView::indexFor(const QString &table) const
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].tables.contains(table))
            return static_cast<int>(i);
    }
    return -1;
}

Place WorkspaceView::place() const
{
    if (m_current < 0)
        return {};
    const auto at = static_cast<std::size_t>(m_current);
    return {m_kinds[at].key, m_pages[at]->current()};
}

void WorkspaceView::start(const Place &last)
{
    const Place first{indexOf(last.page) < 0 ? m_kinds.front().key : last.page, {}};
    // Asked for before the page itself asks, which would show another record first.
    afterPaint(page(indexOf(first.page)), [this, last] {
        if (place().page == last.page && !last.record.table.isEmpty()) {
            show(last);
            m_trail.amend(place());
            refresh();
        }
        countWaiting();
    });
    goTo(first);
}

void WorkspaceView::goTo(const Place &to)
{
    if (m_current >= 0)
        m_trail.amend(place());
    if (!show(to))
        return;
    m_trail.visit(place());
    refresh();
}

void WorkspaceView::visit(const QString &key)
{
    page(indexOf(key));
    QTimer::singleShot(0, this, [this, key] {
        goTo({key, {}});
        if (!m_hasCounted) // the first page was left before it was seen
            afterPaint(page(m_current), [this] { countWaiting(); });
    });
}

bool WorkspaceView::show(const Place &to)
{
    const int index = indexOf(to.page);
    if (index < 0)
        return false;
    commitEdits();
    m_current = index;
    Page *shown = page(index);
    shown->aboutToShow();
    if (!to.record.table.isEmpty() && !shown->showRecord(to.record))
        m_status->say(tr("That record is not there any more."));
    m_stack->setCurrentWidget(shown);
    if (const QWidget *caret = window()->focusWidget(); caret == nullptr || !shown->isAncestorOf(caret))
        shown->setFocus();
    m_sidebar->setCurrent(index);
    m_top->setNewLabel(m_workspace.canWrite() ? shown->newLabel() : QString());
    m_new->setEnabled(m_workspace.canWrite() && !shown->newLabel().isEmpty());
    if (!shown->newLabel().isEmpty())
        m_new->setText(shown->newLabel());
    return true;
}

void WorkspaceView::follow(const RecordRef &record)
{
    if (const int index = indexFor(record.table); index >= 0)
        goTo({m_kinds[static_cast<std::size_t>(index)].key, record});
}

void WorkspaceView::travel(const std::optional<Place> &to)
{
    if (!to)
        return;
    show(*to);
    refresh();
}

void WorkspaceView::undo(bool redo)
{
    commitEdits();
    const auto act = [redo](Workspace &workspace) { return redo ? workspace.redo() : workspace.undo(); };
    const int rows = redo ? m_workspace.redoRows() : m_workspace.undoRows();
    const auto done = rows > rowsInAMoment ? workBeside(m_workspace, this, (redo ? m_redo : m_undo)->text(), act) : act(m_workspace);
    if (!done)
        fail(done.error());
    else
        m_status->say(redo ? tr("Done again: %1").arg(wording::phrase(*done))
                           : tr("Undone: %1").arg(wording::phrase(*done)));
}

void WorkspaceView::refresh()
{
    const auto undoable = m_workspace.undoable();
    const auto redoable = m_workspace.redoable();
    m_undo->setProperty("final", undoable && undoable->final);
    m_undo->setText(undoable ? tr("Undo: %1").arg(wording::phrase(*undoable)) : tr("Undo"));
    m_undo->setEnabled(undoable.has_value() && m_workspace.canWrite());
    m_redo->setText(redoable ? tr("Redo: %1").arg(wording::phrase(*redoable)) : tr("Redo"));
    m_redo->setEnabled(redoable.has_value() && m_workspace.canWrite());
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
    m_status->setToday(m_workspace.today());
    const auto above = m_workspace.read([](const Store &store) { return heading(store); });
    if (!above)
        return fail(above.error());
    m_top->setWorkspace(above->title, above->topPriority);
}

void WorkspaceView::countWaiting()
{
    m_hasCounted = true;
    const auto view = m_workspace.read([this](const Store &store) { return overview(store, m_workspace.today()); });
    if (!view)
        return fail(view.error());
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_sidebar->setWaiting(static_cast<int>(i), m_kinds[i].waiting(*view));
}

void WorkspaceView::sayWhatIsSaved()
{
    m_banner->lookAgain();
    m_status->setResting(m_workspace.displaced()  ? tr("Nothing is saved any more")
                         : !m_workspace.canWrite() ? tr("Read-only")
                         : hasEdits(m_stack)      ? tr("Something that you typed is not saved yet")
                                                  : tr("All changes saved"));
}

void WorkspaceView::fail(const Failure &failure)
{
    m_status->warn(wording::sentence(failure));
    keepUnsaved(m_stack, tr("This is not saved yet."));
    m_banner->lookAgain();
    if (failure.kind == FailureKind::Corrupt)
        emit damageFound();
}

void WorkspaceView::commitEdits()
{
    if (m_current < 0)
        return;
    Page *shown = page(m_current);
    shown->commitEdits();
    concord::commitEdits(shown);
}

bool WorkspaceView::focusNextPrevChild(bool next)
{
    return moveCaret(this, next);
}

void WorkspaceView::lookAround()
{
    m_workspace.lookForForeignChanges();
    sayWhatIsSaved();
    // Not while acts or keys follow one another.
    if (!std::exchange(m_hasChanged, false) && m_mayTidy && m_pause->hasCome())
        m_mayTidy = m_workspace.tidy().value_or(true);
    if (m_workspace.today() == m_today)
        return;
    m_today = m_workspace.today();
    if (m_current >= 0) {
        const QPointer<QWidget> caret = window()->focusWidget();
        page(m_current)->aboutToShow();
        if (!caret.isNull())
            caret->setFocus(); // nobody asked to go elsewhere
    }
    refresh();
    countWaiting();
    emit dayChanged();
}

} // namespace concord
