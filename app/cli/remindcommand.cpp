// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/desktopnotifications.h"
#include "app/cli/toldbefore.h"
#include "core/workspace/today/reminders.h"
#include "ui/wording/agendawords.h"

namespace concord::cli {

namespace {

/// More at once are one notification: a computer that was off for weeks does not bury its desktop.
constexpr std::size_t shownSingly = 5;

QString sentence(const Reminder &reminder, QDate today)
{
    // One line each, whatever somebody pasted into a title.
    return QString(wording::title(reminder.line) + QStringLiteral(": ") + wording::when(reminder.line, today)).simplified();
}

/// The reminders as the notifications that carry them.
std::vector<std::vector<Reminder>> bundled(const std::vector<Reminder> &news)
{
    std::vector<std::vector<Reminder>> bundles;
    for (const Reminder &each : news) {
        if (news.size() > shownSingly && !bundles.empty())
            bundles.back().push_back(each);
        else
            bundles.push_back({each});
    }
    return bundles;
}

int remind(Call &call)
{
    const QDate today = call.workspace.today();
    const auto info = call.workspace.info();
    if (!info)
        return call.fail(info.error());
    const auto due = call.workspace.read([&](const Store &store) { return reminders(store, today); });
    if (!due)
        return call.fail(due.error());

    ToldBefore told(info->uid);
    if (const auto begun = told.begin(); !begun)
        return call.fail(begun.error());
    std::vector<Reminder> news;
    for (const Reminder &each : *due) {
        if (!told.knows(each.key))
            news.push_back(each);
    }
    if (!news.empty()) {
        DesktopNotifications desktop;
        if (!desktop.isThere()) {
            call.out.error(QStringLiteral("there is no desktop here that shows notifications"));
            return Unusable;
        }
        for (const std::vector<Reminder> &bundle : bundled(news)) {
            QStringList lines;
            for (const Reminder &each : bundle)
                lines << sentence(each, today);
            if (!desktop.show(info->title.simplified(), lines.join(u'\n'))) {
                call.out.error(QStringLiteral("the desktop did not take a notification"));
                return Unusable;
            }
            for (const Reminder &each : bundle) {
                if (const auto noted = told.add(each.key); !noted)
                    return call.fail(noted.error());
            }
            for (const QString &line : lines)
                call.out.line(line);
        }
    }
    return Done;
}

} // namespace

QList<Command> remindCommands()
{
    return {{QStringLiteral("remind"), QString(), QStringLiteral("tell on the desktop what became due, each thing once: for a timer"), 0, 0, {}, &remind}};
}

} // namespace concord::cli
