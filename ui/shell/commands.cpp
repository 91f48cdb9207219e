// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QAction>
#include <QWidget>

namespace concord {

Commands::Commands(QWidget *window) : QObject(window), m_window(window) {}

QAction *Commands::add(const QString &group, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [act] { act(); });
    m_window->addAction(action);
    m_all.append({group, text, action});
    return action;
}

} // namespace concord
