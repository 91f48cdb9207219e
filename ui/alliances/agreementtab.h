// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/papers.h"
#include "ui/alliances/alliancetab.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace concord {

class PaperActs;
class PaperSheet;

/// The papers of an alliance: the agreement as it reads now or as a version sealed it, what changed between two of
/// them, the plan on one page, the review sheet. Beside the paper, or where there is little room in its place, stand
/// the versions and what goes back at the end.
class AgreementTab : public AllianceTab {
    Q_OBJECT
public:
    AgreementTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

public slots:
    /// Shows that paper as it stands today.
    void choose(concord::PaperKind kind);
    /// Asks where, and writes what is shown.
    void writeFile(concord::DocumentFormat format);
    void preview();
    void print();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One entry of the first list: a paper, or a sealed version of the agreement.
    struct Shown {
        PaperKind kind = PaperKind::Agreement;
        int version = 0; ///< 0: as it reads now
    };

    QWidget *buildPaper();
    QWidget *buildSide();
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] QString nameOf(const Shown &paper) const;
    [[nodiscard]] Outcome<AgreementPaper> paperOf(const Shown &paper) const;
    void presentChoices();
    void presentOthers();
    void presentPaper();
    void presentChanges(const AgreementPaper &paper, int other);
    void arrange();
    template <class Act>
    void withPaper(Act act);

    AllianceView m_view;
    QWidget *m_paper = nullptr;
    QWidget *m_side = nullptr;
    PaperSheet *m_sheet;
    QComboBox *m_which;
    QComboBox *m_other; ///< what it is compared with
    QPushButton *m_private;
    QPushButton *m_sideInstead; ///< where there is room for one of the two
    QLabel *m_footer;
    QList<AllianceTab *> m_cards;
    PaperActs *m_acts;
};

} // namespace concord
