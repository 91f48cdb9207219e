// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/agenda.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QList>
#include <QObject>

class QPushButton;

namespace concord {

class Prompts;

/// What can be done about a line of the agenda without leaving it, as small buttons.
class AgendaActs : public QObject {
    Q_OBJECT
public:
    AgendaActs(Workspace &workspace, Prompts &prompts, QObject *parent);

    /// New buttons for `line`, the most likely act first.
    [[nodiscard]] QList<QPushButton *> buttonsFor(const AgendaLine &line);

signals:
    void navigationRequested(const concord::RecordRef &to);
    void failed(const concord::Failure &failure);

private:
    QList<QPushButton *> checkInButtons(const AgendaLine &line);
    QList<QPushButton *> responsibilityButtons(const AgendaLine &line);
    QList<QPushButton *> actionButtons(const AgendaLine &line);
    QList<QPushButton *> askButtons(const AgendaLine &line);
    QList<QPushButton *> changeButtons(const AgendaLine &line);
    QPushButton *openButton(const AgendaLine &line, const RecordRef &to);
    template <class Act>
    QPushButton *button(const AgendaLine &line, const QString &text, Act act);
    void report(const Outcome<void> &outcome);

    Workspace &m_workspace;
    Prompts &m_prompts;
};

} // namespace concord
