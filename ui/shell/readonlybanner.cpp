// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readonlybanner.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace concord {

ReadOnlyBanner::ReadOnlyBanner(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->addWidget(plainLabel(
        tr("This file may only be read, so nothing you type is kept. Save a copy to go on working in that.")));
}

void ReadOnlyBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).warningTint);
}

} // namespace concord
