// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace concord {

/// What the user can tell the window to do. Menus, shortcuts, the palette and the list of shortcuts all read it here.
class Commands : public QObject {
    Q_OBJECT
public:
    struct Command {
        QString group; ///< translated, heads its part of the list of shortcuts
        QString name;  ///< translated; the action's own text may say more: "Undo: Rate Quayside Couriers"
        QAction *action;
    };

    /// The shortcuts work while `window` has the focus.
    explicit Commands(QWidget *window);

    /// `text` is translated; the first of `keys` is the one that is shown.
    QAction *add(const QString &group, const QString &text, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);
    [[nodiscard]] const QList<Command> &all() const { return m_all; }

private:
    QWidget *m_window;
    QList<Command> m_all;
};

} // namespace concord
