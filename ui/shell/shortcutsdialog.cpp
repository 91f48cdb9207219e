// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/commands.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace concord {

namespace {

struct Line {
    QString keys;
    QString text;
};

/// A heading and its lines, keys at the left.
QWidget *groupOf(const QString &name, const QList<Line> &lines)
{
    auto *group = new QWidget;
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, space::l);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    grid->addWidget(headingLabel(name), 0, 0, 1, 2);
    int row = 1;
    for (const Line &line : lines) {
        auto *keys = mutedLabel(line.keys);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 0);
        grid->addWidget(plainLabel(line.text), row, 1);
        ++row;
    }
    return group;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 620);
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(space::xl, space::xl, space::xl, 0);
    QStringList names;
    for (const Commands::Command &command : commands.all()) {
        if (!names.contains(command.group))
            names << command.group;
    }
    for (const QString &name : names) {
        QList<Line> lines;
        for (const Commands::Command &command : commands.all()) {
            const QString keys = QKeySequence::listToString(command.action->shortcuts(), QKeySequence::NativeText);
            if (command.group == name && !keys.isEmpty())
                lines.append({keys, command.name});
        }
        if (!lines.isEmpty())
            list->addWidget(groupOf(name, lines));
    }
    const QKeySequence enter(Qt::CTRL | Qt::Key_Return);
    list->addWidget(groupOf(
        tr("In a field"),
        {{tr("Enter"), tr("Keep what is typed")},
         {enter.toString(QKeySequence::NativeText), tr("Keep it, where Enter begins a new line")},
         {tr("Escape"), tr("Bring back what stood there")},
         {QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText), tr("Undo typing")},
         {QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText), tr("Open the calendar of a day")},
         {tr("1 to 5, Delete"), tr("Choose a level, or none")}}));
    list->addStretch(1);
    auto *close = primaryButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content), 1);
    layout->addLayout(buttons);
}

} // namespace concord
