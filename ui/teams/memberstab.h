// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teams.h"
#include "ui/teams/memberline.h"
#include "ui/teams/teamtab.h"
#include "ui/widgets/keyedrows.h"

class QLabel;
class QLineEdit;

namespace concord {

class CardGrid;
class CheckField;
class ChoiceField;
class DayField;
class LevelField;
class LineField;
class PersonField;
class Prompts;
class TextField;

/// What the team is, who is in it, who was, and who is missing.
class MembersTab : public TeamTab {
    Q_OBJECT
public:
    MembersTab(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// Puts the caret where a new member's name is typed.
    void startAdding();

signals:
    /// Somebody is to be asked into a part; the name may be empty.
    void askWanted(const QString &name, const QString &part);

protected:
    void fill(const TeamDetail &detail) override;

private:
    [[nodiscard]] Teams teams() const { return Teams(workspace()); }
    [[nodiscard]] QWidget *aboutCard();
    [[nodiscard]] QWidget *membersCard();
    [[nodiscard]] QWidget *wantedCard();
    template <class F, class Set>
    void bind(F *field, Set set);
    [[nodiscard]] MemberLine *makeLine(TeamMemberId member, bool wanted);
    void addMember();
    void addWanted();
    void fillWanted(TeamMemberId member);
    void takeBack(TeamMemberId member);

    Prompts &m_prompts;
    Team m_team;
    TextField *m_purpose;
    LevelField *m_importance;
    ChoiceField *m_alliance;
    CheckField *m_belong;
    CheckField *m_workingGroup;
    DayField *m_formed;
    KeyedRows<TeamMemberId, MemberLine> m_members;
    KeyedRows<TeamMemberId, MemberLine> m_wanted;
    QLabel *m_nobody;
    QWidget *m_formerPart;
    KeyedRows<TeamMemberId, FormerLine> m_former;
    PersonField *m_person;
    QLineEdit *m_part;
    QLabel *m_refusal;
    LineField *m_wantedPart;
};

} // namespace concord
