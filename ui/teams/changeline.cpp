// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/changeline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace concord {

namespace {

/// In days, however many: that is what one has lived with.
QString knownFor(qint64 days)
{
    if (days <= 0)
        return ChangeLine::tr("I know it is needed, since today");
    return days == 1 ? ChangeLine::tr("I have known it for 1 day")
                     : ChangeLine::tr("I have known it for %n days", nullptr, static_cast<int>(days));
}

} // namespace

ChangeLine::ChangeLine(const ChangeRow &row, QWidget *parent) : QWidget(parent)
{
    const bool confirmed = row.change.state == ChangeState::Confirmed;
    QString text = row.change.statement;
    if (row.rise)
        text += QStringLiteral(" · %1 %2").arg(row.change.dimension, wording::changeText(*row.rise));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new Badge(wording::name(row.change.state), confirmed ? Tone::Accent : Tone::Neutral), 0, Qt::AlignTop);
    layout->addWidget(plainLabel(text), 1);
}

QString changeFacts(const ChangeRow &row, QDate today)
{
    const Change &change = row.change;
    QStringList facts;
    if (!change.dimension.isEmpty())
        facts << (row.rise ? change.dimension + u' ' + wording::changeText(*row.rise) : change.dimension);
    const bool isOpen = change.state < ChangeState::Made;
    if (change.knownNeeded && isOpen)
        facts << knownFor(change.noticedOn.daysTo(today));
    else if (change.knownNeeded)
        facts << ChangeLine::tr("I know it is needed");
    if (!row.owner.isEmpty())
        facts << row.owner;
    if (change.dueOn.isValid() && !change.madeOn.isValid())
        facts << ChangeLine::tr("due %1").arg(wording::day(change.dueOn));
    if (change.madeOn.isValid())
        facts << ChangeLine::tr("made %1").arg(wording::day(change.madeOn));
    else if (!change.knownNeeded || !isOpen)
        facts << ChangeLine::tr("noticed %1").arg(wording::fromToday(change.noticedOn, today));
    return facts.join(QStringLiteral(" · "));
}

} // namespace concord
