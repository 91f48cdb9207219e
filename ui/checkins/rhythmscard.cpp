// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/rhythmscard.h"

#include "core/workspace/workspace.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/checkinwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int rhythmsShown = 8;

} // namespace

RhythmsCard::RhythmsCard(const Workspace &workspace, QWidget *parent) : Card(tr("Rhythms"), parent), m_workspace(workspace)
{
    body()->setSpacing(0);
}

void RhythmsCard::refresh(const CheckInSubject &subject)
{
    const QDate today = m_workspace.today();
    struct Rhythms {
        ScheduleList list;
        QList<std::optional<Punctuality>> kept; ///< of each
        std::optional<Punctuality> together;    ///< with whom the list is filtered by
    };
    const auto read = m_workspace.read([&](const Store &store) {
        Rhythms rhythms{scheduleList(store, today, subject, rhythmsShown), {}, {}};
        for (const ScheduleRow &row : rhythms.list.rows)
            rhythms.kept << punctualityOf(store, row.schedule, today);
        if (subject.index() != 0)
            rhythms.together = punctualityWith(store, subject, today);
        return rhythms;
    });
    if (!read) {
        emit failed(read.error());
        return;
    }
    setTitle(read->together ? tr("Rhythms · %1 of the last %2 held in time").arg(read->together->inTime).arg(read->together->planned)
                                          : tr("Rhythms"));
    clearLayout(body());
    if (read->list.rows.empty())
        body()->addWidget(mutedLabel(tr("No rhythm yet. Short and regular beats long and rare.")));
    for (std::size_t i = 0; i < read->list.rows.size(); ++i)
        body()->addWidget(line(read->list.rows[i], read->kept[static_cast<qsizetype>(i)]));
    if (const int more = read->list.all - static_cast<int>(read->list.rows.size()); more > 0)
        body()->addWidget(mutedLabel(tr("and %n more; choose with whom above the list", nullptr, more)));
}

QWidget *RhythmsCard::line(const ScheduleRow &rhythm, const std::optional<Punctuality> &kept)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(rhythm.schedule.title + QStringLiteral(" · ") + rhythm.about), 3);
    layout->addWidget(smallLabel(wording::rhythm(rhythm.schedule)), 3);
    if (kept) {
        auto *inTime = smallLabel(tr("%1 of %2 in time").arg(kept->inTime).arg(kept->planned));
        inTime->setWordWrap(false);
        setPlainToolTip(inTime, tr("Of the last %1 that were planned, %2 were held by the end of their grace.").arg(kept->planned).arg(kept->inTime));
        layout->addWidget(inTime);
    }
    if (rhythm.schedule.paused)
        layout->addWidget(new Badge(tr("paused"), Tone::Neutral));
    auto *change = linkButton(tr("Change"));
    change->setAccessibleName(tr("Change the rhythm %1 with %2").arg(rhythm.schedule.title, rhythm.about));
    connect(change, &QPushButton::clicked, this, [this, id = rhythm.schedule.id] { emit changeRequested(id); });
    layout->addWidget(change);
    return row;
}

} // namespace concord
