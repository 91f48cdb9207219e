// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/alliances.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace concord {

/// The few things that an alliance begins with. Everything else is filled in later, in place.
class NewAllianceForm : public QWidget {
    Q_OBJECT
public:
    explicit NewAllianceForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Empties the form and puts the caret into its first line.
    void begin();

signals:
    void drafted(concord::AllianceId id);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draft();
    void clear();

    Workspace &m_workspace;
    QLineEdit *m_title;
    QLineEdit *m_partner;
    QLineEdit *m_priority;
    QLineEdit *m_purpose;
    QLabel *m_refusal;
};

} // namespace concord
