// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace concord {

class PriorityListModel;
class PriorityView;
class Prompts;
class RecordTable;

/// The priorities: causes, projects and programmes at the left with what is open, and one of them.
class PrioritiesPage : public Page {
    Q_OBJECT
public:
    PrioritiesPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

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
    [[nodiscard]] QWidget *list();
    void takeUp(const ChangeSet &changes);
    void refresh();
    void choose(int row);
    void showPriority(PriorityId id);

    Workspace &m_workspace;
    PriorityListModel *m_priorities;
    RecordTable *m_table;
    QStackedWidget *m_detail;
    QWidget *m_empty;
    PriorityView *m_view;
    PriorityId m_current;
    bool m_stale = true;
    QDate m_shownOn; ///< the words speak from that day on
};

} // namespace concord
