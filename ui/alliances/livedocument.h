// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/agreement.h"
#include "ui/alliances/alliancetab.h"

#include <QTimer>

class QLabel;

namespace concord {

class PaperSheet;

/// The agreement as it will read, beside the topic that is being written. It follows each key, and never keeps one
/// waiting: what would take long waits for a pause in typing.
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
    /// The block of the document in which a topic's heading stands; -1 while it has no place there.
    [[nodiscard]] qsizetype blockOf(TermId term) const;

    AllianceView m_view;
    SharedAgreement m_agreement; ///< with what is being typed
    Document m_document;
    TermId m_term;
    PaperSheet *m_sheet;
    QLabel *m_note;
    bool m_stale = true;
    bool m_moved = false; ///< another topic than the one that is in view
    QTimer m_next;
};

} // namespace concord
