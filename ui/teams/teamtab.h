// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace concord {

class Field;

/// One part of the page of a team. It writes what is edited in it by itself.
class TeamTab : public QWidget {
    Q_OBJECT
public:
    explicit TeamTab(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    /// Shows a team, or the same one anew; what is being typed stays.
    void showTeam(const TeamDetail &detail);

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);

protected:
    virtual void fill(const TeamDetail &detail) = 0;

    [[nodiscard]] TeamId id() const { return m_id; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// Whether an act was done. If not, says why at the field, or in the status line.
    template <class T>
    bool done(const Outcome<T> &outcome, Field *field = nullptr)
    {
        if (!outcome)
            tellFailure(outcome.error(), field);
        return outcome.has_value();
    }

private:
    void tellFailure(const Failure &failure, Field *field);

    Workspace &m_workspace;
    TeamId m_id;
};

} // namespace concord
