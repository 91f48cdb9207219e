// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/model/ids.h"
#include "core/workspace/overview.h"
#include "ui/alliances/alliancespage.h"
#include "ui/checkins/checkinspage.h"
#include "ui/fivedays/fivedayspage.h"
#include "ui/history/historypage.h"
#include "ui/partners/partnerspage.h"
#include "ui/priorities/prioritiespage.h"
#include "ui/shell/sidebar.h"
#include "ui/teams/teamspage.h"
#include "ui/today/todaypage.h"

namespace concord {

namespace {

template <class P>
Page *made(Workspace &workspace, Prompts &prompts)
{
    return new P(workspace, prompts, nullptr);
}

int nothing(const Overview &)
{
    return 0;
}

} // namespace

std::vector<PageKind> pageKinds()
{
    return {
        {QStringLiteral("today"), Sidebar::tr("Today"), QStringLiteral("go-home"), {}, made<TodayPage>,
         [](const Overview &view) { return view.waiting; }},
        {QStringLiteral("five_days"), Sidebar::tr("Five days"), QStringLiteral("view-calendar-tasks"),
         {QLatin1String(tableOf<DayPlan>), QLatin1String(tableOf<DayNote>)}, made<FiveDaysPage>, nothing,
         {{FiveDaysPage::printCommand, Sidebar::tr("Print the five-day plan…")}}},
        {QStringLiteral("priorities"), Sidebar::tr("Priorities"), QStringLiteral("flag"), {QLatin1String(tableOf<Priority>)},
         made<PrioritiesPage>, [](const Overview &view) { return view.priorities; }},
        {QStringLiteral("partners"), Sidebar::tr("Partners"), QStringLiteral("user"),
         {QStringLiteral("party"), QStringLiteral("interaction"), QStringLiteral("invitation")}, made<PartnersPage>, nothing,
         {{QStringLiteral("find_duplicates"), Sidebar::tr("Find duplicates…")}}},
        {QStringLiteral("alliances"), Sidebar::tr("Alliances"), QStringLiteral("user-group-properties"), {QLatin1String(tableOf<Alliance>), QLatin1String(tableOf<Responsibility>), QLatin1String(tableOf<Contribution>),
          QLatin1String(tableOf<Benefit>), QLatin1String(tableOf<Drawback>), QLatin1String(tableOf<Term>), QLatin1String(tableOf<Safeguard>),
          QLatin1String(tableOf<Concern>), QLatin1String(tableOf<Idea>), QLatin1String(tableOf<HandBack>),
          QLatin1String(tableOf<AgreementVersion>), QLatin1String(tableOf<Attachment>)},
         made<AlliancesPage>, [](const Overview &view) { return view.alliances; }},
        {QStringLiteral("check_ins"), Sidebar::tr("Check-ins"), QStringLiteral("view-calendar-day"),
         {QStringLiteral("check_in"), QStringLiteral("check_in_schedule"), QStringLiteral("action")}, made<CheckInsPage>,
         [](const Overview &view) { return view.checkIns; }},
        {QStringLiteral("teams"), Sidebar::tr("Teams"), QStringLiteral("system-users"), {QStringLiteral("team")},
         made<TeamsPage>, [](const Overview &view) { return view.teams; }},
        {QStringLiteral("history"), Sidebar::tr("History"), QStringLiteral("document-open-recent"), {}, made<HistoryPage>, nothing},
    };
}

} // namespace concord
