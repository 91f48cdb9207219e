// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/asks.h"
#include "ui/teams/teamtab.h"
#include "ui/widgets/keyedrows.h"

class QLabel;
class QLineEdit;

namespace concord {

class AskEntry;
class Card;
class LevelDots;
class PersonField;

/// Whom the user asked to join the team, and what came of it.
class AsksTab : public TeamTab {
    Q_OBJECT
public:
    explicit AsksTab(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins to ask somebody into a part; without a name, the caret waits for one.
    void begin(const QString &name, const QString &part);

protected:
    void fill(const TeamDetail &detail) override;

private:
    [[nodiscard]] Asks asks() const { return Asks(workspace()); }
    [[nodiscard]] AskEntry *makeEntry(InvitationId invitation);
    void ask();
    void letJoin(const Invitation &ask);

    PersonField *m_person;
    QLineEdit *m_message;
    LevelDots *m_feeling;
    QLabel *m_refusal;
    QLabel *m_missing;
    Card *m_list;
    KeyedRows<InvitationId, AskEntry> m_entries;
    std::vector<MemberRow> m_members;
    std::vector<MemberRow> m_wanted;
};

} // namespace concord
