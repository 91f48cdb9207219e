// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;
class QVBoxLayout;

namespace concord {

class Card;

/// The agreement as it reads now or as a version sealed it, with what is done with it: write, print, propose a change,
/// note who accepts.
class AgreementTab : public AllianceTab {
    Q_OBJECT
public:
    AgreementTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;

public slots:
    /// Asks where, and writes what is shown.
    void writeFile(concord::DocumentFormat format);
    void print();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPaper();
    QWidget *buildSide();
    [[nodiscard]] Outcome<AgreementPaper> paper() const;
    void presentPaper();
    void presentVersions();
    void addVersion(const AgreementVersion &version);
    void accept(const AgreementVersion &version, const AllianceSide &side);

    AllianceView m_view;
    QWidget *m_side = nullptr;
    QTextEdit *m_text;
    QComboBox *m_which;
    QPushButton *m_private;
    QLabel *m_footer;
    QVBoxLayout *m_versions = nullptr;
    QPushButton *m_propose = nullptr;
    AllianceTab *m_handBacks = nullptr;
};

} // namespace concord
