// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/merges.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace concord {

class MergeForm;

/// The pairs that look alike, with the reasons, and the chosen one side by side: to be merged, to be told apart for
/// good, or to be left for later. After each the next pair is shown. Each merge is one act.
class DuplicatesDialog : public QDialog {
    Q_OBJECT
public:
    /// One pair without reasons is two records that the user chose: then there is no list.
    DuplicatesDialog(Workspace &workspace, DuplicatePairs found, QWidget *parent = nullptr);

    [[nodiscard]] int merged() const { return m_merged; }
    [[nodiscard]] int toldApart() const { return m_toldApart; }

private:
    [[nodiscard]] QWidget *makePairs();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] static QString wordsOf(const DuplicatePair &pair);
    void fillList();
    void showPair(int row);
    void merge();
    void keepApart();
    void leaveForLater();
    /// Takes the pair out and shows the next; `gone`, if set, is `instead` from now on.
    void next(int row, PartyId gone = {}, const DuplicatePair &instead = {});
    bool refused(const Outcome<void> &outcome);

    Workspace &m_workspace;
    DuplicatePairs m_found;
    const bool m_isChosen;
    QLabel *m_introduction;
    QListWidget *m_list;
    MergeForm *m_form;
    QLabel *m_refusal;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_later;
    QPushButton *m_close;
    int m_merged = 0;
    int m_toldApart = 0;
};

} // namespace concord
