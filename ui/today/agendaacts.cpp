// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agendaacts.h"

#include "core/model/teams/team.h"
#include "core/workspace/alliances/parts.h"
#include "core/workspace/checkins/actions.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/teams/asks.h"
#include "core/workspace/teams/changes.h"
#include "ui/widgets/daymenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/prompts.h"
#include "ui/wording/agendawords.h"

#include <QPushButton>

namespace concord {

namespace {

RecordRef record(const AgendaLine &line)
{
    return {line.table, line.id, {}};
}

RecordRef whereItBelongs(const AgendaLine &line, const QString &tab)
{
    return {line.aboutTable, line.aboutId, tab};
}

} // namespace

AgendaActs::AgendaActs(Workspace &workspace, Prompts &prompts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts)
{
}

QList<QPushButton *> AgendaActs::buttonsFor(const AgendaLine &line)
{
    switch (line.kind) {
    case AgendaKind::CheckIn:
        return checkInButtons(line);
    case AgendaKind::Responsibility:
        return responsibilityButtons(line);
    case AgendaKind::Action:
        return actionButtons(line);
    case AgendaKind::Ask:
        return askButtons(line);
    case AgendaKind::Change:
        return changeButtons(line);
    case AgendaKind::Notice:
    case AgendaKind::Prepare:
    case AgendaKind::GoesOn:
        break;
    }
    return {openButton(line, record(line))};
}

QList<QPushButton *> AgendaActs::checkInButtons(const AgendaLine &line)
{
    if (line.status == DueStatus::Missed)
        return {openButton(line, record(line))};

    const CheckInId id(line.id);
    auto *hold = button(line, tr("Hold"), [this, line] {
        emit navigationRequested({line.table, line.id, QStringLiteral("hold")});
    });
    auto *postpone = linkButton(tr("Postpone"));
    postpone->setAccessibleName(tr("Postpone: %1").arg(wording::title(line)));
    connect(postpone, &QPushButton::clicked, this, [this, id, postpone] {
        auto *menu = new DayMenu(m_workspace.today(), postpone);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu, &DayMenu::chosen, this, [this, id](QDate day) { report(CheckIns(m_workspace).postpone(id, day)); });
        menu->popup(postpone->mapToGlobal(QPoint(0, postpone->height())));
    });
    auto *skip = button(line, tr("Skip"), [this, id, line] {
        const auto reason = m_prompts.askText(tr("Why is “%1” skipped?").arg(line.title), tr("Skip"), true);
        if (reason)
            report(CheckIns(m_workspace).skip(id, *reason));
    });
    return {hold, postpone, skip};
}

QList<QPushButton *> AgendaActs::responsibilityButtons(const AgendaLine &line)
{
    const ResponsibilityId id(line.id);
    auto *done = button(line, tr("Done"), [this, id] {
        report(AllianceParts(m_workspace).edit(id, [](Responsibility &responsibility) {
            responsibility.state = ResponsibilityState::Done;
        }));
    });
    return {openButton(line, whereItBelongs(line, QStringLiteral("responsibilities"))), done};
}

QList<QPushButton *> AgendaActs::actionButtons(const AgendaLine &line)
{
    const ActionId id(line.id);
    return {button(line, tr("Done"), [this, id] { report(Actions(m_workspace).done(id)); }),
            button(line, tr("Drop"), [this, id] { report(Actions(m_workspace).drop(id)); })};
}

QList<QPushButton *> AgendaActs::askButtons(const AgendaLine &line)
{
    if (line.table == QLatin1String(tableOf<TeamMember>)) {
        return {button(line, tr("Ask someone"), [this, line] {
            emit navigationRequested(whereItBelongs(line, QStringLiteral("asks")));
        })};
    }
    const auto answer = [this, &line](const QString &text, InvitationAnswer given) {
        return button(line, text, [this, id = InvitationId(line.id), given] {
            report(Asks(m_workspace).answer(id, given, m_workspace.today()));
        });
    };
    return {answer(tr("Yes"), InvitationAnswer::Yes), answer(tr("No"), InvitationAnswer::No),
            answer(tr("Not now"), InvitationAnswer::NotNow)};
}

QList<QPushButton *> AgendaActs::changeButtons(const AgendaLine &line)
{
    const ChangeId id(line.id);
    const auto change = m_workspace.read([id](const Store &store) { return store.get(id); });
    const auto moveTo = [this, &line, id](const QString &text, ChangeState state) {
        return button(line, text, [this, id, state] { report(Changes(m_workspace).moveTo(id, state)); });
    };
    QList<QPushButton *> buttons;
    if (change && change->state == ChangeState::Noticed)
        buttons << moveTo(tr("Decide"), ChangeState::Decided);
    else if (change)
        buttons << moveTo(tr("Made"), ChangeState::Made);
    return buttons << openButton(line, whereItBelongs(line, QStringLiteral("changes")));
}

QPushButton *AgendaActs::openButton(const AgendaLine &line, const RecordRef &to)
{
    return button(line, tr("Open"), [this, to] { emit navigationRequested(to); });
}

template <class Act>
QPushButton *AgendaActs::button(const AgendaLine &line, const QString &text, Act act)
{
    auto *button = linkButton(text);
    // Many lines have an "Open": the screen reader hears of which.
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, wording::title(line)));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AgendaActs::report(const Outcome<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
}

} // namespace concord
