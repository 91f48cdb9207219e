// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QLabel;
class QMenu;
class QPushButton;

namespace concord {

class AddLine;
class Card;
class ChoiceField;
class LineField;
class LiveDocument;
class RecordTable;
class TermsModel;
class TextField;

/// The four-question grid, edited by clicks or by keys, and the topic that is current in it.
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
    QWidget *buildEditor();
    QWidget *withDocument(QWidget *editor);
    void wireEditor();
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
    Card *m_editor;
    LineField *m_topic;
    TextField *m_text;
    ChoiceField *m_state;
    LineField *m_reason;
    ChoiceField *m_owner;
    LiveDocument *m_document;
};

} // namespace concord
