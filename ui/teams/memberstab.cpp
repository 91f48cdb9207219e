// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/memberstab.h"

#include "ui/teams/cardgrid.h"
#include "ui/teams/personfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

MembersTab::MembersTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : TeamTab(workspace, parent), m_prompts(prompts), m_purpose(new TextField), m_importance(new LevelField),
      m_alliance(new ChoiceField), m_belong(new CheckField(tr("I belong to it"))),
      m_workingGroup(new CheckField(tr("It is a working group: side by side, not for one result"))),
      m_formed(new DayField), m_members(space::xs), m_wanted(space::xs), m_nobody(mutedLabel(tr("Nobody yet. Type the first name below."))),
      m_formerPart(new QWidget), m_former(2), m_person(new PersonField(workspace)), m_part(new QLineEdit), m_refusal(refusalLabel()),
      m_wantedPart(new LineField)
{
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(space::l);
    rightLayout->addWidget(membersCard());
    rightLayout->addWidget(wantedCard());
    rightLayout->addStretch(1);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(aboutCard());
    leftLayout->addStretch(1);

    auto *cards = new CardGrid;
    cards->add(right);
    cards->add(left);
    cards->arrange();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->addWidget(cards);
    layout->addStretch(1);
}

template <class F, class Set>
void MembersTab::bind(F *field, Set set)
{
    connect(field, &Field::committed, this, [this, field, set] {
        Team team = m_team;
        set(team, *field);
        done(teams().update(team), field);
    });
}

QWidget *MembersTab::aboutCard()
{
    auto *card = new Card(tr("About this team"));
    auto *form = new FormGrid;
    m_purpose->setPlaceholder(tr("What is it for?"));
    m_importance->setOptional(false);
    form->addRow(tr("Purpose"), m_purpose);
    form->addRow(tr("Importance"), m_importance);
    form->addRow(tr("Alliance"), m_alliance);
    form->addRow(tr("Together since"), m_formed);
    form->addWhole(m_belong);
    form->addWhole(m_workingGroup);
    m_belong->setName(tr("I belong to it"));
    m_workingGroup->setName(tr("Working group"));
    card->body()->addWidget(form);
    bind(m_purpose, [](Team &team, const TextField &field) { team.purpose = field.value(); });
    bind(m_importance, [](Team &team, const LevelField &field) { team.importance = field.value().value_or(team.importance); });
    bind(m_alliance, [](Team &team, const ChoiceField &field) {
        const qlonglong id = field.value().toLongLong();
        team.allianceId = id > 0 ? std::optional(AllianceId(id)) : std::nullopt;
    });
    bind(m_formed, [](Team &team, const DayField &field) { team.formedOn = field.value(); });
    bind(m_belong, [](Team &team, const CheckField &field) { team.iBelong = field.value(); });
    bind(m_workingGroup, [](Team &team, const CheckField &field) { team.isWorkingGroup = field.value(); });
    return card;
}

QWidget *MembersTab::membersCard()
{
    auto *card = new Card(tr("Who is in it"));
    card->body()->addWidget(m_nobody);
    card->body()->addLayout(m_members.layout());
    card->body()->addWidget(new Line);

    m_person->setPlaceholderText(tr("Somebody's name"));
    m_person->setAccessibleName(tr("New member"));
    m_part->setPlaceholderText(tr("Their part"));
    m_part->setAccessibleName(tr("Part of the new member"));
    setDraft(m_person);
    setDraft(m_part);
    auto *add = plainButton(tr("Add"));
    m_person->setReadOnly(!workspace().canWrite());
    m_part->setReadOnly(!workspace().canWrite());
    add->setEnabled(workspace().canWrite());
    add->setAccessibleName(tr("Add the member"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_person, 3);
    line->addWidget(m_part, 2);
    line->addWidget(add);
    card->body()->addLayout(line);
    card->body()->addWidget(m_refusal);
    m_formerPart->setLayout(m_former.layout());
    m_former.layout()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_formerPart);
    connect(m_person, &PersonField::submitted, this, &MembersTab::addMember);
    connect(m_part, &QLineEdit::returnPressed, this, &MembersTab::addMember);
    connect(add, &QPushButton::clicked, this, &MembersTab::addMember);
    return card;
}

QWidget *MembersTab::wantedCard()
{
    auto *card = new Card(tr("Who is missing"));
    card->body()->addLayout(m_wanted.layout());
    m_wantedPart->setPlaceholder(tr("A part that nobody fills yet, then Enter"));
    m_wantedPart->setName(tr("Wanted part"));
    card->body()->addWidget(m_wantedPart);
    connect(m_wantedPart, &Field::committed, this, &MembersTab::addWanted);
    return card;
}

void MembersTab::startAdding()
{
    m_person->setFocus();
}

void MembersTab::fill(const TeamDetail &detail)
{
    if (detail.team.id != m_team.id) {
        m_person->clear();
        m_part->clear();
        m_refusal->hide();
    }
    m_team = detail.team;
    m_purpose->setValue(m_team.purpose);
    m_importance->setValue(m_team.importance);
    QList<Choice> alliances{{tr("none"), qlonglong{0}}};
    if (const auto all = workspace().read([](const Store &store) { return alliancesForTeams(store); })) {
        for (const NamedAlliance &alliance : *all)
            alliances << Choice{alliance.name, static_cast<qlonglong>(alliance.id.value())};
    }
    m_alliance->setChoices(alliances);
    m_alliance->setValue(static_cast<qlonglong>(m_team.allianceId ? m_team.allianceId->value() : 0));
    m_formed->setToday(workspace().today());
    m_formed->setValue(m_team.formedOn);
    m_belong->setValue(m_team.iBelong);
    m_workingGroup->setValue(m_team.isWorkingGroup);

    const auto idOf = [](const MemberRow &row) { return row.member.id; };
    const auto show = [](MemberLine &line, const MemberRow &row) { line.show(row); };
    m_members.show(detail.members, idOf, [this](TeamMemberId member) { return makeLine(member, false); }, show);
    m_wanted.show(detail.wanted, idOf, [this](TeamMemberId member) { return makeLine(member, true); }, show);
    m_nobody->setVisible(detail.members.empty());
    m_former.show(
        detail.formerMembers, idOf,
        [this](TeamMemberId member) {
            auto *line = new FormerLine;
            connect(line, &FormerLine::backWanted, this, [this, member] { takeBack(member); });
            return line;
        },
        [&](FormerLine &line, const MemberRow &row) {
            const bool isBack = std::ranges::any_of(detail.members, [&](const MemberRow &other) { return other.member.partyId == row.member.partyId; });
            line.show(row, isBack, workspace().canWrite());
        });
    m_formerPart->setVisible(!detail.formerMembers.empty());
}

/// Who comes back is a member anew, in the part they had; the time before stays on record.
void MembersTab::takeBack(TeamMemberId member)
{
    const auto former = workspace().read([&](const Store &store) { return store.get(member); });
    if (done(former))
        done(teams().addMember(id(), {.partyId = former->partyId, .name = {}, .part = former->part, .key = former->key}));
}

MemberLine *MembersTab::makeLine(TeamMemberId member, bool wanted)
{
    auto *line = new MemberLine(wanted);
    const auto edit = [this, member](Field *field, auto set) {
        const auto known = workspace().read([&](const Store &store) { return store.get(member); });
        if (!known) {
            done(known, field);
            return;
        }
        TeamMember edited = *known;
        set(edited);
        done(teams().updateMember(edited), field);
    };
    connect(line->part, &Field::committed, this,
            [edit, line] { edit(line->part, [line](TeamMember &m) { m.part = line->part->value(); }); });
    connect(line->key, &Field::committed, this,
            [edit, line] { edit(line->key, [line](TeamMember &m) { m.key = line->key->value(); }); });
    connect(line, &MemberLine::left, this, [this, member, wanted] {
        if (wanted)
            fillWanted(member);
        else
            done(teams().endMember(member, workspace().today()));
    });
    connect(line, &MemberLine::askWanted, this, [this, member] {
        const auto place = workspace().read([&](const Store &store) {
            const TeamMember wantedOne = store.get(member);
            return std::pair(wantedOne.partyId ? store.get(*wantedOne.partyId).name : QString(), wantedOne.part);
        });
        if (done(place))
            emit askWanted(place->first, place->second);
    });
    connect(line, &MemberLine::removed, this, [this, member] { done(teams().removeMember(member)); });
    return line;
}

void MembersTab::addMember()
{
    if (m_person->name().isEmpty())
        return;
    const auto added = teams().addMember(
        id(), {.partyId = m_person->picked(), .name = m_person->name(), .part = m_part->text()});
    m_refusal->setVisible(!added);
    if (!added) {
        m_refusal->setText(wording::sentence(added.error()));
        return;
    }
    m_person->clear();
    m_part->clear();
    m_person->setFocus();
}

void MembersTab::addWanted()
{
    if (m_wantedPart->value().isEmpty())
        return;
    if (done(teams().addMember(id(), {.partyId = {}, .name = {}, .part = m_wantedPart->value(), .wanted = true}),
             m_wantedPart))
        m_wantedPart->setValue({});
}

void MembersTab::fillWanted(TeamMemberId member)
{
    const auto known = workspace().read([&](const Store &store) { return store.get(member); });
    if (!known) {
        done(known);
        return;
    }
    QString name;
    if (!known->partyId) {
        const auto answer = m_prompts.askText(tr("Who takes the part \"%1\"?").arg(known->part), tr("Join"), true);
        if (!answer)
            return;
        name = *answer;
    }
    done(teams().fillWanted(member, {.partyId = {}, .name = name, .part = {}}));
}

} // namespace concord
