// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/nextdatescard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace concord {

NextDatesCard::NextDatesCard(QDate today, QWidget *parent)
    : Card(tr("The next six dates"), parent), m_today(today), m_rhythm(mutedLabel()), m_list(new QVBoxLayout)
{
    body()->addWidget(m_rhythm);
    m_list->setSpacing(space::s);
    body()->addLayout(m_list);
    body()->addStretch(1);
}

void NextDatesCard::show(const QList<QDate> &dates, const QString &sentence)
{
    m_rhythm->setText(sentence);
    if (m_days == dates)
        return;
    m_days = dates;
    build();
}

void NextDatesCard::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    build();
}

void NextDatesCard::build()
{
    clearLayout(m_list);
    if (m_compact) {
        QStringList days;
        for (const QDate day : m_days)
            days << wording::day(day);
        m_list->addWidget(plainLabel(days.join(QStringLiteral(" · "))));
        return;
    }
    for (const QDate day : m_days) {
        auto *row = new QHBoxLayout;
        row->addWidget(plainLabel(QLocale().toString(day, QStringLiteral("ddd ")) + wording::day(day)), 1);
        auto *when = smallLabel(wording::fromToday(day, m_today));
        when->setWordWrap(false);
        row->addWidget(when);
        m_list->addLayout(row);
    }
}

} // namespace concord
