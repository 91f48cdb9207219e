// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/act.h"
#include "ui/widgets/page.h"

#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace concord {

class EmptyState;
class Prompts;
class RecordTable;
class Workspace;

/// Every act, the newest first, for the whole workspace or for one record; what an act deleted can be brought back.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(Workspace &workspace, Prompts &prompts, QWidget *parent);

    void aboutToShow() override;
    /// The history of that record.
    bool showRecord(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override { return m_record; }
    void step(int by) override;

private:
    void reload();
    void loadMore();
    void append(const std::vector<HistoryEntry> &entries);
    [[nodiscard]] const HistoryEntry *selected() const;
    void showSelected();
    void bringBack();
    void takeBack();

    Workspace &m_workspace;
    RecordRef m_record; ///< empty: all acts
    std::vector<HistoryEntry> m_entries;
    bool m_complete = false;
    QLabel *m_explanation;
    QPushButton *m_all;
    QPushButton *m_bringBack;
    QPushButton *m_takeBack; ///< an import, partner by partner
    QStandardItemModel *m_model;
    RecordTable *m_table;
    EmptyState *m_empty;
};

} // namespace concord
