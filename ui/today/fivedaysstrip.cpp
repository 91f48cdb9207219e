// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/fivedaysstrip.h"

#include "core/workspace/fivedays/dayview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/wording/fivedaywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int days = 5;

QString keyOf(const QString &workspaceUid)
{
    return QStringLiteral("five_days_hidden/") + workspaceUid;
}

} // namespace

FiveDaysStrip::FiveDaysStrip(Workspace &workspace, QWidget *parent)
    : Card({}, parent), m_workspace(workspace), m_standing(mutedLabel()), m_on(linkButton({}))
{
    if (const auto info = workspace.info())
        m_uid = info->uid;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(headingLabel(tr("Five days")));
    for (int day = 1; day <= days; ++day) {
        m_days << new Badge;
        line->addWidget(m_days.last());
    }
    m_standing->setWordWrap(false);
    line->addWidget(m_standing, 1);
    auto *hide = linkButton(tr("Hide"));
    hide->setAccessibleName(tr("Hide where the five days stand"));
    line->addWidget(m_on);
    line->addWidget(hide);
    body()->addLayout(line);
    connect(m_on, &QPushButton::clicked, this, [this] {
        emit navigationRequested({QLatin1String(tableOf<DayPlan>), 0, QStringLiteral("day%1").arg(m_next)});
    });
    connect(hide, &QPushButton::clicked, this, &FiveDaysStrip::hideForGood);
}

void FiveDaysStrip::refresh()
{
    const auto view = m_workspace.read([this](const Store &store) { return fiveDays(store, m_workspace.today()); });
    if (!view) {
        emit failed(view.error());
        return;
    }
    m_priority = view->priority ? QString::number(view->priority->value()) : QStringLiteral("none");
    setVisible(QSettings().value(keyOf(m_uid)).toString() != m_priority);
    for (int day = 1; day <= days; ++day) {
        const DayProgress &progress = view->days[static_cast<std::size_t>(day - 1)];
        Badge *badge = m_days[day - 1];
        badge->set(progress.isComplete() ? tr("%1 ✓").arg(day) : QString::number(day),
                   progress.isComplete() ? Tone::Accent : Tone::Neutral);
        const QString words = tr("Day %1, %2, %3 %").arg(QString::number(day), wording::nameOfDay(day), QString::number(progress.percent()));
        badge->setAccessibleName(words);
        setPlainToolTip(badge, words);
    }
    const auto next = std::ranges::find_if_not(view->days, &DayProgress::isComplete);
    const bool isDone = next == view->days.end();
    m_next = isDone ? 1 : next->day;
    m_standing->setText(tr("%1 % on record").arg(view->percent()));
    m_on->setText(isDone ? tr("Look at them") : tr("On to day %1: %2").arg(QString::number(m_next), wording::nameOfDay(m_next)));
}

void FiveDaysStrip::hideForGood()
{
    QSettings().setValue(keyOf(m_uid), m_priority);
    setVisible(false);
}

} // namespace concord
