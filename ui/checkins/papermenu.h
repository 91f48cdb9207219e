// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/checkins/checkinpapers.h"
#include "core/workspace/workspace.h"

#include <QObject>

class QAction;
class QMenu;
class QPushButton;

namespace concord {

class PaperActs;
class Prompts;

/// What a check-in gives on paper: its agenda, and once it was held its minutes, in a copy for all who take part or, where
/// that is asked for, in our own.
class PaperMenu : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`.
    PaperMenu(Workspace &workspace, Prompts &prompts, QWidget *window);

    /// Opens the menu; it belongs to the window.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void show(CheckInId id, const QString &title, bool held);

signals:
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    void add(const QString &text, MeetingPaper kind, void (PaperMenu::*act)(const AgreementPaper &, const QString &));
    void preview(const AgreementPaper &paper, const QString &name);
    void print(const AgreementPaper &paper, const QString &name);
    void write(const AgreementPaper &paper, const QString &name);
    void copy(const AgreementPaper &paper, const QString &name);

    Workspace &m_workspace;
    PaperActs *m_acts;
    QPushButton *m_button;
    QMenu *m_menu;
    QAction *m_private;
    QList<QAction *> m_ofMinutes;
    CheckInId m_id;
    QString m_title;
};

} // namespace concord
