// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/portfoliomodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace concord {

class ChoiceField;
class PortfolioExport;
class Prompts;
class RecordTable;

/// All alliances side by side: what each is worth so far, what comes next and what is missing, to sort, narrow and print.
class PortfolioPage : public QWidget {
    Q_OBJECT
public:
    /// `modes` turns back to the list and stands above the filters.
    PortfolioPage(Workspace &workspace, Prompts &prompts, QWidget *modes, QWidget *parent = nullptr);

    void refresh();
    void step(int by);
    /// Makes that alliance the current row, if it is there.
    void select(AllianceId id);
    [[nodiscard]] AllianceId selected() const;

signals:
    void opened(concord::AllianceId id);
    void failed(const concord::Failure &failure);
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *filters();
    QWidget *header(QWidget *modes);
    void narrow();
    void clearFilters();
    void chooseState();
    void fitColumns();

    PortfolioModel m_model;
    PortfolioExport *m_export;
    RecordTable *m_table;
    QLineEdit *m_search;
    ChoiceField *m_state;
    ChoiceField *m_kind;
    QPushButton *m_attention;
    QStackedWidget *m_states;
};

} // namespace concord
