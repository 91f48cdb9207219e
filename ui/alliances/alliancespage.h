// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace concord {

class AllianceDetail;
class AllianceListModel;
class NewAllianceForm;
class PortfolioPage;
class RecordTable;

/// The alliances: the list, the alliance that is open, and the form that drafts one; or all of them as a portfolio.
class AlliancesPage : public Page {
    Q_OBJECT
public:
    AlliancesPage(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void aboutToShow() override;
    bool showRecord(const RecordRef &ref) override;
    [[nodiscard]] RecordRef current() const override;
    void createNew() override;
    void createAbout(const RecordRef &about) override;
    [[nodiscard]] QString newLabel() const override { return tr("New alliance"); }
    void step(int by) override;
    void commitEdits() override;
    [[nodiscard]] QStringList views() const override;
    void showView(const QString &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildDetail();
    /// Two words of which one is on: one alliance at a time, or all of them.
    QWidget *buildModes(bool portfolio);
    void showPortfolio(bool portfolio);
    [[nodiscard]] bool showsPortfolio() const;
    void startDraft();
    void leaveForm();
    void reload();
    void open(AllianceId id, const QString &tab = {});
    void openSelected();
    void deleteDraft();

    Workspace &m_workspace;
    Prompts &m_prompts;
    AllianceId m_open;
    RecordRef m_cameFrom; ///< whose page asked for a new alliance
    QStackedWidget *m_modes = nullptr;
    PortfolioPage *m_portfolio = nullptr;
    QSplitter *m_split = nullptr;
    AllianceListModel *m_model;
    RecordTable *m_list;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    AllianceDetail *m_detail;
    NewAllianceForm *m_form;
    QWidget *m_empty;
};

} // namespace concord
