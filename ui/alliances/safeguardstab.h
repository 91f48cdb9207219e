// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliances/alliancetab.h"
#include "ui/alliances/giveandgetrows.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

class QMenu;

namespace concord {

class AddLine;

/// One condition for sharing with confidence.
class SafeguardRow : public QWidget {
    Q_OBJECT
public:
    explicit SafeguardRow(QWidget *parent = nullptr);
    void show(const Safeguard &safeguard, const QString &waivedBy);

    LineField *statement;
    ChoiceField *state;
    ChoiceField *level;
    ChoiceField *unlocks;
    LineField *evidence;

signals:
    void removeWanted();

private:
    QLabel *m_note;
    QPushButton *m_remove;
};

/// How much is shared and what that waits for; and the concerns, each with the step it stands on.
class SafeguardsTab : public AllianceTab {
    Q_OBJECT
public:
    SafeguardsTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    void present(const AllianceView &view) override;
    void reveal(const QString &subject) override;

private:
    QWidget *buildLadder();
    QWidget *buildSafeguards();
    QWidget *buildConcerns();
    SafeguardRow *makeSafeguard(SafeguardId id);
    Outcome<void> setState(SafeguardId id, SafeguardState to);
    NoteRow *makeConcern(ConcernId id);
    void fillMenu();
    void addLine(const QString &key);
    void presentLadder(const AllianceView &view);

    AllianceView m_view;
    QVBoxLayout *m_ladder = nullptr;
    QMenu *m_menu;
    AddLine *m_addSafeguard = nullptr;
    AddLine *m_addConcern = nullptr;
    std::unique_ptr<KeyedRows<SafeguardId, SafeguardRow>> m_safeguards;
    std::unique_ptr<KeyedRows<ConcernId, NoteRow>> m_concerns;
};

} // namespace concord
