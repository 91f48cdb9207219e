// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/today/news.h"

#include "core/storage/changeset.h"
#include "core/workspace/changelog.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int readAtOnce = 100;
constexpr int mostRead = 500;      // a look that is years back needs no more than this to fill its list
constexpr int rowsLookedThrough = 1000; // of one act; what touched more is about no single record

/// Acts by the same hand on the same thing are told once.
bool isSameAgain(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.act == b.act && a.recorder == b.recorder && (a.undoes == 0) == (b.undoes == 0) && a.isRedo == b.isRedo;
}

/// The table that an act's code begins with the name of.
QString tableOfAct(const Act &act)
{
    const QString subject = act.code.section(u'.', 0, 0);
    if (subject == u"partner")
        return QLatin1String(tableOf<Party>);
    return subject == u"agreement" ? QString(QLatin1String(tableOf<AgreementVersion>)) : subject;
}

/// The first record of that table that the act left.
void nameRecord(const ChangeLog &log, RecentAct &act)
{
    if (act.latest.rows > rowsLookedThrough)
        return;
    const QString table = tableOfAct(act.latest.act);
    for (ChangeReader row(log.changesetOf(act.latest)); row.next();) {
        if (row.table() != table || row.operation() == RowOperation::Delete)
            continue;
        act.table = table;
        act.id = row.id();
        return;
    }
}

std::vector<HistoryEntry> entriesAfter(const ChangeLog &log, std::int64_t entry)
{
    std::vector<HistoryEntry> all;
    while (static_cast<int>(all.size()) < mostRead) {
        const auto page = log.entries(readAtOnce, all.empty() ? 0 : all.back().id);
        for (const HistoryEntry &each : page) {
            if (each.id <= entry)
                return all;
            all.push_back(each);
        }
        if (page.size() < readAtOnce)
            break;
    }
    return all;
}

/// Where a line stood on another day.
bool stoodThere(const AgendaLine &line, QDate day)
{
    if (!line.dueOn.isValid() || line.dueOn > day)
        return !line.dueOn.isValid();
    switch (line.status) {
    case DueStatus::Overdue:
        return line.dueOn.addDays(line.graceDays) < day;
    case DueStatus::Missed:
        return line.dueOn < day;
    default:
        return true;
    }
}

} // namespace

Outcome<Look> lookNow(const Workspace &workspace)
{
    const auto latest = workspace.history(1);
    if (!latest)
        return tl::make_unexpected(latest.error());
    if (latest->empty())
        return Look{0, {}, workspace.today(), workspace.clock().now()};
    return Look{latest->front().id, latest->front().at, workspace.today(), workspace.clock().now()};
}

Outcome<News> newsSince(const Workspace &workspace, const Look &since, int limit)
{
    if (!since.day.isValid())
        return News();
    return workspace.read([&](const Store &store) {
        News news;
        const auto known = since.entry == 0 ? std::nullopt : workspace.log().find(since.entry);
        if (since.entry != 0 && (!known || known->at != since.written))
            return news;
        for (const HistoryEntry &entry : entriesAfter(workspace.log(), since.entry)) {
            // What was done and taken back since leaves things as they were when somebody looked.
            if (entry.undone || entry.undoes > since.entry)
                continue;
            if (!news.acts.empty() && isSameAgain(news.acts.back().latest, entry)) {
                ++news.acts.back().times;
                continue;
            }
            news.more = static_cast<int>(news.acts.size()) == limit;
            if (news.more)
                break;
            news.acts.push_back({entry, 1, {}, 0});
            nameRecord(workspace.log(), news.acts.back());
        }
        if (since.day < workspace.today()) {
            // A missed check-in is none of them: it was an act that noted it.
            for (AgendaLine &line : agenda(store, workspace.today(), 0)) {
                const bool isMissed = line.kind == AgendaKind::CheckIn && line.status == DueStatus::Missed;
                if (!isMissed && line.status != DueStatus::Upcoming && !stoodThere(line, since.day))
                    news.turned.push_back(std::move(line));
            }
            std::ranges::stable_sort(news.turned, {}, &AgendaLine::dueOn);
        }
        return news;
    });
}

} // namespace concord
