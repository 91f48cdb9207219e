// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/alliancescard.h"

#include "core/model/checkins/schedule.h"
#include "core/workspace/alliances/allianceview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int mostRows = 6;

Tone toneOf(BalanceBand band)
{
    switch (band) {
    case BalanceBand::Even:
        return Tone::Accent;
    case BalanceBand::Leaning:
    case BalanceBand::Lopsided:
        return Tone::Warning;
    case BalanceBand::NotEnoughKnown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

AlliancesCard::AlliancesCard(const Workspace &workspace, QWidget *parent)
    : Card(tr("How your alliances stand"), parent), m_workspace(workspace)
{
    body()->setSpacing(0);
}

void AlliancesCard::refresh()
{
    clearLayout(body());
    const auto running = m_workspace.read([](const Store &store) { return runningAlliances(store, mostRows); });
    if (!running)
        return;
    for (const AllianceRow &alliance : running->first) {
        if (body()->count() > 0)
            body()->addWidget(new Line);
        body()->addWidget(row(alliance));
    }
    if (running->count == 0)
        body()->addWidget(mutedLabel(tr("No alliance is agreed on yet. One that matters to both sides starts with a draft.")));
    if (running->count > mostRows) {
        auto *more = linkButton(tr("All %n alliances", nullptr, running->count));
        connect(more, &QPushButton::clicked, this,
                [this] { emit navigationRequested({QLatin1String(tableOf<Alliance>), 0, {}}); });
        body()->addWidget(more, 0, Qt::AlignLeft);
    }
    body()->addStretch(1);
}

QWidget *AlliancesCard::row(const AllianceRow &alliance)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, space::s, 0, space::s);
    layout->setSpacing(2);

    auto *top = new QHBoxLayout;
    auto *title = headingLabel(alliance.title);
    top->addWidget(title, 1);
    const auto sides = m_workspace.read([&](const Store &store) { return loadSides(store, alliance.id); });
    const Balance balance = sides ? balanceOf(*sides) : Balance();
    if (sides)
        top->addWidget(new Badge(wording::name(balance.band), toneOf(balance.band)), 0, Qt::AlignVCenter);
    auto *open = linkButton(tr("Open"));
    open->setAccessibleName(tr("Open: %1").arg(alliance.title));
    connect(open, &QPushButton::clicked, this, [this, id = alliance.id] {
        emit navigationRequested({QLatin1String(tableOf<Alliance>), id.value(), {}});
    });
    top->addWidget(open, 0, Qt::AlignVCenter);
    layout->addLayout(top);

    const QDate today = m_workspace.today();
    QStringList facts{wording::name(alliance.state)};
    if (balance.percent)
        facts << wording::balanceSentence(*sides, balance);
    if (!alliance.nextCheckIn.isValid())
        facts << tr("no check-in planned");
    else if (dueStatus(alliance.nextCheckIn, alliance.graceDays, today) == DueStatus::Overdue)
        facts << tr("check-in overdue");
    else
        facts << tr("check-in %1").arg(wording::fromToday(alliance.nextCheckIn, today));
    auto *below = smallLabel(alliance.partners.isEmpty() ? facts.join(QStringLiteral(" · "))
                                                         : tr("with %1").arg(alliance.partners) + u'\n'
                                 + facts.join(QStringLiteral(" · ")));
    layout->addWidget(below);
    return row;
}

} // namespace concord
