// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace concord {

class Prompts;
class RecordTable;
class TeamListModel;
class TeamView;
class TeamsGlance;

/// The teams: the list with how many are really effective, and one team, or all of them at a glance.
class TeamsPage : public Page {
    Q_OBJECT
public:
    TeamsPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void aboutToShow() override;
    bool showRecord(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;
    void createNew() override;
    [[nodiscard]] QString newLabel() const override;
    void step(int by) override;
    void commitEdits() override;
    [[nodiscard]] QStringList views() const override;
    void showView(const QString &view) override;

private:
    QWidget *list();
    void refresh();
    void choose(int row);
    void open(TeamId team);
    void showTeam(TeamId id);
    void describeCount();

    Workspace &m_workspace;
    TeamListModel *m_teams;
    RecordTable *m_table;
    QLabel *m_count;
    QPushButton *m_all;
    QStackedWidget *m_detail;
    QWidget *m_empty;
    TeamView *m_view;
    TeamsGlance *m_glance;
    bool m_isGlance = false; ///< all teams are shown beside one another instead of one
    TeamId m_current;
};

} // namespace concord
