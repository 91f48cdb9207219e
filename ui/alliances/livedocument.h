// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/agreement.h"
#include "ui/alliances/alliancetab.h"

#include <QTimer>

class QLabel;

namespace concord {

class PaperSheet;

/// How the topic that is being written will read in the agreement, with the topics around it: the whole of a long
/// agreement could not follow each key.
class LiveDocument : public AllianceTab {
    Q_OBJECT
public:
    LiveDocument(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    /// Scrolls to that topic.
    void follow(TermId term);
    /// Shows the topic with the words that are being typed and not stored yet.
    void showTyped(TermId term, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAgain();
    void catchUp();
    /// Where the current topic stands among those of the agreement; -1 while it has no place there.
    [[nodiscard]] qsizetype topic() const;
    /// The first of the topics that are shown.
    [[nodiscard]] qsizetype first() const;

    AllianceView m_view;
    SharedAgreement m_agreement; ///< with what is being typed
    TermId m_term;
    PaperSheet *m_sheet;
    QLabel *m_note;
    bool m_stale = true;
    bool m_moved = false; ///< another topic than the one that is in view
    QTimer m_next;
};

} // namespace concord
