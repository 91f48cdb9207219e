// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/moodcard.h"

#include "core/workspace/checkins/checkins.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/checkinwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace concord {

MoodCard::MoodCard(Workspace &workspace, QWidget *parent)
    : Card(tr("How does each side feel?"), parent), m_workspace(workspace)
{
}

void MoodCard::show(const CheckInAgenda &agenda)
{
    const bool sameSides = std::ranges::equal(agenda.sides, m_sides, {}, &AgendaSide::id, &Side::id);
    const bool samePeople = std::ranges::equal(agenda.people, m_people, {}, &AgendaPerson::id, &Person::id);
    if (agenda.checkIn.id != m_checkIn || !sameSides || !samePeople)
        build(agenda);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const AgendaSide &side = agenda.sides[i];
        m_sides[i].mood->setValue(side.mood);
        QStringList words;
        if (side.mood)
            words << wording::moodName(*side.mood);
        if (side.lastMood)
            words << tr("last time %1").arg(wording::moodName(*side.lastMood));
        m_sides[i].word->setText(words.join(QStringLiteral(" · ")));
        if (m_sides[i].basis != nullptr) {
            m_sides[i].basis->setVisible(side.mood.has_value());
            m_sides[i].basis->setValue(static_cast<int>(side.basis));
        }
    }
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const QSignalBlocker quiet(m_people[i].button);
        m_people[i].button->setChecked(agenda.people[i].attended);
    }
}

void MoodCard::build(const CheckInAgenda &agenda)
{
    clearLayout(body());
    m_sides.clear();
    m_people.clear();
    m_checkIn = agenda.checkIn.id;

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    QList<Choice> bases;
    for (const Basis basis : everyValue<Basis>())
        bases.append({wording::name(basis), static_cast<int>(basis)});
    int row = 0;
    for (const AgendaSide &agendaSide : agenda.sides) {
        Side side{agendaSide.id, new LevelField, smallLabel(), nullptr};
        side.mood->setOptional(true);
        side.word->setWordWrap(false);
        side.mood->setName(tr("Mood of %1").arg(agendaSide.name));
        auto *name = plainLabel(agendaSide.name);
        name->setBuddy(side.mood->editor());
        grid->addWidget(name, row, 0);
        grid->addWidget(side.mood, row, 1);
        grid->addWidget(side.word, row, 2);
        if (!agendaSide.isUs) {
            side.basis = new ChoiceField;
            side.basis->setChoices(bases);
            side.basis->setName(tr("How the mood of %1 is known").arg(agendaSide.name));
            grid->addWidget(side.basis, row, 3);
            connect(side.basis, &Field::committed, this, [this, side] { rate(side); });
        }
        connect(side.mood, &Field::committed, this, [this, side] { rate(side); });
        m_sides.push_back(side);
        ++row;
    }
    body()->addLayout(grid);

    if (agenda.people.empty())
        return;
    body()->addWidget(smallLabel(tr("Who was there")));
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills);
    for (const AgendaPerson &person : agenda.people) {
        auto *button = pillButton(QString(person.name).replace(u'&', QLatin1String("&&")));
        button->setAccessibleName(tr("%1 was there").arg(person.name));
        connect(button, &QPushButton::toggled, this, &MoodCard::attend);
        flow->addWidget(button);
        m_people.push_back({person.id, button});
    }
    body()->addWidget(pills);
}

void MoodCard::rate(const Side &side)
{
    const Basis basis = side.basis == nullptr ? Basis::Confirmed : static_cast<Basis>(side.basis->value().toInt());
    if (const auto rated = CheckIns(m_workspace).rateMood(m_checkIn, side.id, side.mood->value(), basis); !rated)
        emit failed(rated.error());
}

void MoodCard::attend()
{
    std::vector<PartyId> present;
    for (const Person &person : m_people) {
        if (person.button->isChecked())
            present.push_back(person.id);
    }
    if (const auto noted = CheckIns(m_workspace).setAttendees(m_checkIn, present); !noted)
        emit failed(noted.error());
}

void MoodCard::focusFirst()
{
    if (!m_sides.empty())
        m_sides.front().mood->editor()->setFocus();
}

} // namespace concord
