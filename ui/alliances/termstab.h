// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QLabel;
class QMenu;
class QPushButton;

namespace concord {

class AddLine;
class DerivedLinesCard;
class LiveDocument;
class RecordTable;
class TermEditor;
class TermsModel;

/// The four-question grid, edited by clicks or by keys and ordered by drag or by Alt and the arrows; the topic that is
/// current in it; and the lines of the checklist that the records fill.
class TermsTab : public AllianceTab {
    Q_OBJECT
public:
    TermsTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildGrid();
    QWidget *buildSecond();
    void fitColumns();
    void presentTotals();
    void moveCurrent(int by);
    void move(TermId id, int place);
    void fillMenu();
    void showCurrent();
    void sizeGrid();
    void answer(int row, int column, YesNo answer);
    bool answerByKey(int key);
    [[nodiscard]] const Term *current() const;
    void select(TermId id);

    AllianceView m_view;
    TermId m_current;
    TermsModel *m_model;
    RecordTable *m_grid;
    QPushButton *m_unwritten;
    QPushButton *m_fromList;
    QMenu *m_menu;
    AddLine *m_add;
    QLabel *m_hint;
    QLabel *m_totals;
    TermEditor *m_editor;
    LiveDocument *m_document;
    DerivedLinesCard *m_derived;
};

} // namespace concord
