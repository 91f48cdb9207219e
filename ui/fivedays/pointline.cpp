// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fivedays/pointline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/wording/fivedaywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace concord {

PointLine::PointLine(DayPoint point, QWidget *parent)
    : QWidget(parent), m_point(point), m_state(new Badge), m_sentence(plainLabel()), m_mend(linkButton({}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_mend, 0, Qt::AlignVCenter);
    connect(m_mend, &QPushButton::clicked, this, [this] { emit mendWanted(m_point); });
}

void PointLine::show(const PointProgress &progress, const FiveDaysView &view)
{
    if (progress.isThere())
        m_state->set(tr("there"), Tone::Accent);
    else if (progress.have > 0)
        m_state->set(tr("thin"), Tone::Warning);
    else
        m_state->set(tr("not yet"), Tone::Neutral);
    const QString words = wording::sentence(progress, view);
    m_sentence->setText(words);
    m_mend->setText(progress.isThere() ? tr("Look") : wording::mending(progress.point));
    m_mend->setAccessibleName(tr("%1: %2").arg(m_mend->text(), words));
}

} // namespace concord
