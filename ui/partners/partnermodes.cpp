// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnermodes.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace concord {

PartnerModes::PartnerModes(PartnerMode shown, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto add = [&](PartnerMode mode, const QString &words) {
        auto *pill = pillButton(words);
        pill->setChecked(mode == shown);
        connect(pill, &QPushButton::clicked, this, [this, pill, mode, shown] {
            pill->setChecked(mode == shown);
            if (mode != shown)
                emit chosen(mode);
        });
        layout->addWidget(pill);
    };
    add(PartnerMode::List, tr("People and organisations"));
    add(PartnerMode::Asks, tr("Asks"));
    layout->addStretch(1);
}

} // namespace concord
