// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filebanner.h"

#include "core/workspace/workspace.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace concord {

FileBanner::FileBanner(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_words(plainLabel())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::l);
    layout->addWidget(m_words, 1);
    auto *copy = plainButton(tr("Save a copy…"));
    layout->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this, &FileBanner::copyWanted);
    lookAgain();
}

void FileBanner::lookAgain()
{
    const QString now = words();
    if (now != m_words->text())
        m_words->setText(now);
    setVisible(!now.isEmpty());
}

QString FileBanner::words() const
{
    const auto displaced = m_workspace.displaced();
    if (displaced && displaced->kind == FailureKind::FileReplaced)
        return tr("Another file has taken the place of this one, so nothing is saved any more. Save a copy and go on in that.");
    if (displaced)
        return tr("The file was moved or deleted, so nothing is saved any more. Put it back, or save a copy and go on in that.");
    if (!m_workspace.canWrite())
        return tr("This file may only be read, so nothing you type is kept. Save a copy to go on working in that.");
    return {};
}

void FileBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).warningTint);
}

} // namespace concord
