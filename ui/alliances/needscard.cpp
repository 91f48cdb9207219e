// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/needscard.h"

#include "core/model/alliances/alliancerules.h"
#include "core/model/checkins/schedule.h"
#include "ui/alliances/alliancetab.h"
#include "ui/alliances/cardrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/portfoliowords.h"

#include <QLabel>
#include <QPushButton>

namespace concord {

namespace {

constexpr int mostLate = 6; ///< listed one by one

} // namespace

NeedsCard::NeedsCard(QWidget *parent) : Card(tr("What needs you"), parent), m_rows(rowsIn(this)) {}

void NeedsCard::add(const QString &badge, Tone tone, const QString &text, const QString &act, const RecordRef &to)
{
    auto *open = linkButton(act);
    open->setAccessibleName(QStringLiteral("%1: %2").arg(act, text));
    connect(open, &QPushButton::clicked, this, [this, to] {
        if (to.table == QLatin1String(tableOf<CheckIn>))
            emit navigationRequested(to);
        else
            emit tabWanted(to.tab, {});
    });
    m_rows->addWidget(lineOf({new Badge(badge, tone), plainLabel(text), open}));
}

void NeedsCard::present(const AllianceView &view, QDate today)
{
    clearLayout(m_rows);
    const auto to = [](QLatin1String where) { return RecordRef{QLatin1String(tableOf<Alliance>), 0, where}; };
    for (const CheckIn &checkIn : view.facts.checkIns) {
        if (checkIn.state != CheckInState::Planned || isOver(view.facts.alliance.state))
            continue;
        int grace = 0;
        for (const CheckInSchedule &schedule : view.facts.schedules) {
            if (checkIn.scheduleId == schedule.id)
                grace = schedule.graceDays;
        }
        const DueStatus status = dueStatus(checkIn.plannedOn, grace, today);
        if (status == DueStatus::Later)
            continue;
        const RecordRef hold{QLatin1String(tableOf<CheckIn>), checkIn.id.value(), QStringLiteral("hold")};
        const QString day = wording::day(checkIn.plannedOn);
        if (status == DueStatus::Overdue)
            add(tr("overdue"), Tone::Bad, tr("Check-in was due on %1").arg(day), tr("Hold"), hold);
        else
            add(status == DueStatus::Due ? tr("due") : tr("coming"), Tone::Warning, tr("Check-in on %1").arg(day), tr("Hold"), hold);
    }
    int late = 0;
    for (const Responsibility &work : view.facts.responsibilities) {
        if (isLate(work, today) && ++late <= mostLate)
            add(tr("late"), Tone::Warning, tr("%1, %2, due %3").arg(work.title, view.name(work.accountablePartyId), wording::day(work.dueOn)),
                    tr("Open"), to(tab::responsibilities));
    }
    if (late > mostLate)
        add(tr("late"), Tone::Warning, tr("%1 more responsibilities are late").arg(late - mostLate), tr("Open"), to(tab::responsibilities));
    for (const Concern &concern : view.concerns) {
        if (concern.step != ConcernStep::Settled && concern.step != ConcernStep::Parked)
            add(wording::name(concern.step), Tone::Warning,
                    concern.raisedByPartyId ? tr("%1, raised by %2").arg(concern.statement, view.name(concern.raisedByPartyId)) : concern.statement,
                    tr("Open"), to(tab::safeguards));
    }
    for (const Idea &idea : view.ideas) {
        if (idea.answer == IdeaAnswer::New)
            add(tr("idea"), Tone::Neutral, idea.statement, tr("Answer"), to(tab::giveAndGet));
    }
    presentDates(view, today);
    setVisible(m_rows->count() > 0);
}

void NeedsCard::presentDates(const AllianceView &view, QDate today)
{
    const AllianceState state = view.facts.alliance.state;
    if (state != AllianceState::Active && state != AllianceState::Paused && state != AllianceState::Ending)
        return;
    const RecordRef overview{QLatin1String(tableOf<Alliance>), 0, tab::overview};
    const RecordRef basics{QLatin1String(tableOf<Alliance>), 0, tab::basics};
    const AgreementDates &dates = view.dates;
    if (dates.endReached)
        add(tr("end reached"), Tone::Bad,
            (state == AllianceState::Ending ? tr("The last day has come: %1") : tr("The end has come: %1")).arg(wording::afterTheEnd(state)), tr("Open"), overview);
    else if (dates.noticePassed)
        add(tr("passed"), Tone::Warning,
            (view.facts.alliance.renewal == Renewal::Automatic ? tr("The notice window has passed on %1, so it renews on %2 unless all agree otherwise.")
                                                               : tr("The notice window has passed on %1; the end is %2."))
                .arg(wording::day(dates.noticeBy), wording::day(dates.endOn)),
            tr("Open"), basics);
    else if (dates.noticeBy.isValid() && dates.prepareFrom <= today)
        add(tr("prepare"), Tone::Warning, tr("Decide how it goes on: notice by %1.").arg(wording::day(dates.noticeBy)), tr("Open"), basics);
    else if (dates.prepareFrom.isValid() && dates.prepareFrom <= today)
        add(tr("prepare"), Tone::Warning, tr("Decide how it goes on before the end on %1.").arg(wording::day(dates.endOn)), tr("Open"), basics);
}

} // namespace concord
