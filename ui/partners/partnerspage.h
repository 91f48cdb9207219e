// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"

#include <vector>

class QStackedWidget;

namespace concord {

class AsksView;
class PartnerActs;
class PartnerExport;
class PartnerFilterBar;
class PartnerPanel;
class PartnerTable;
class SelectionBar;
enum class PartnerMode;

/// The partners: the list with its filters at the left, the chosen one at the right; or all asks.
class PartnersPage : public Page {
    Q_OBJECT
public:
    PartnersPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void aboutToShow() override;
    bool showRecord(const RecordRef &ref) override;
    [[nodiscard]] RecordRef current() const override;
    void createNew() override;
    [[nodiscard]] QString newLabel() const override;
    void step(int by) override;
    void run(const QString &command) override;
    void commitEdits() override;
    [[nodiscard]] QStringList views() const override;
    void showView(const QString &view) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeTable();
    void connectPanel();
    void connectAsks();
    void showMode(PartnerMode mode);
    [[nodiscard]] bool showsAsks() const;
    /// The timeline of the first partner that a contact was with.
    bool showInteraction(InteractionId id);
    void takeUp(const ChangeSet &changes);
    void applyFilters();
    void followSelection(const std::vector<PartyId> &ids);
    void chooseState();
    void showSomebody();

    Workspace &m_workspace;
    PartnerActs *m_acts;
    PartnerExport *m_export;
    PartnerFilterBar *m_filters;
    PartnerTable *m_table;
    SelectionBar *m_selection;
    PartnerPanel *m_panel;
    AsksView *m_asks;
    QStackedWidget *m_modes; ///< the list with the partner, or the asks
    QStackedWidget *m_states;
    bool m_stale = true;
    QDate m_shownOn; ///< the words speak from that day on
};

} // namespace concord
