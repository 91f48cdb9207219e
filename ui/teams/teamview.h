// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace concord {

class AsksTab;
class LineField;
class MembersTab;
class Prompts;
class ResultTab;
class RoundsTab;
class Tabs;
class TeamTab;

/// One team: its name, where it stands, and its parts.
class TeamView : public QWidget {
    Q_OBJECT
public:
    TeamView(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void showTeam(const TeamDetail &detail);
    [[nodiscard]] TeamId id() const { return m_team.id; }
    /// Opens a part by its name: "result", "members", "changes", "asks", "rounds".
    void openTab(const QString &name);
    [[nodiscard]] QStringList tabs() const { return m_partNames; }
    [[nodiscard]] QString tab() const;
    /// Puts the caret into the name, all of it marked.
    void editName();
    void commitEdits();

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);
    /// The team is to be shown anew although no act was recorded: an answer waits outside the history.
    void staleSuspected();

private:
    QWidget *header();
    void addTab(TeamTab *tab, const QString &title, const QString &name);
    void rename();
    void endOrResume();
    void remove();
    void startRound();

    Workspace &m_workspace;
    Prompts &m_prompts;
    Team m_team;
    LineField *m_name;
    QLabel *m_standing;
    QPushButton *m_round;
    QAction *m_end;
    Tabs *m_tabs;
    QList<TeamTab *> m_parts;
    QStringList m_partNames;
    ResultTab *m_result;
    MembersTab *m_members;
    AsksTab *m_asks;
    RoundsTab *m_rounds;
};

} // namespace concord
