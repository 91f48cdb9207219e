// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/newroundform.h"

#include "core/model/teams/teamrules.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/teamwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace concord {

namespace {

constexpr int indent = 24; // below a radio button's word

QRadioButton *radio(const QString &text, QButtonGroup *group, int id, QVBoxLayout *layout)
{
    auto *button = new QRadioButton(text);
    group->addButton(button, id);
    layout->addWidget(button);
    return button;
}

} // namespace

NewRoundForm::NewRoundForm(QWidget *parent)
    : QWidget(parent), m_form(new QButtonGroup(this)), m_privacy(new QButtonGroup(this)), m_invited(new NumberField),
      m_minShown(new NumberField), m_refusal(refusalLabel()), m_open(primaryButton(tr("Open the round")))
{
    auto *card = new Card(tr("New round"));
    QVBoxLayout *body = card->body();
    body->addWidget(smallLabel(tr("Answer for the team as it was during the last month. There is no pass mark; the talk "
                                  "afterwards matters more than the number.")));
    body->addSpacing(space::xs);
    body->addWidget(mutedLabel(tr("Which questions")));
    radio(tr("All twenty, about four minutes each"), m_form, static_cast<int>(RoundForm::Full), body);
    radio(tr("The seven most important, about a minute and a half"), m_form, static_cast<int>(RoundForm::Short), body);
    body->addSpacing(space::xs);
    body->addWidget(mutedLabel(tr("Who sees what")));
    for (const Privacy each : everyValue<Privacy>()) {
        auto *button = radio(wording::name(each), m_privacy, static_cast<int>(each), body);
        auto *words = smallLabel();
        words->setContentsMargins(indent, 0, 0, 0);
        body->addWidget(words);
        m_whoSees << words;
        connect(button, &QRadioButton::toggled, this, &NewRoundForm::showWhoSeesWhat);
    }
    body->addSpacing(space::xs);

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(space::l);
    numbers->addWidget(labelled(tr("How many are invited"), m_invited));
    m_minShownLine = labelled(tr("Show a result from so many answers on"), m_minShown);
    numbers->addWidget(m_minShownLine);
    numbers->addStretch(1);
    body->addLayout(numbers);
    connect(m_minShown, &Field::committed, this, &NewRoundForm::showWhoSeesWhat);

    body->addWidget(m_refusal);
    auto *cancel = plainButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    m_open->setAutoDefault(true);
    connect(cancel, &QPushButton::clicked, this, &NewRoundForm::cancelled);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_invited->commit();
        m_minShown->commit();
        emit openRequested({static_cast<RoundForm>(m_form->checkedId()), privacy(), m_invited->whole().value_or(0),
                            m_minShown->whole().value_or(0)});
    });
}

void NewRoundForm::begin(int members)
{
    m_form->button(static_cast<int>(RoundForm::Full))->setChecked(true);
    m_privacy->button(static_cast<int>(Privacy::Named))->setChecked(true);
    m_invited->discard();
    m_invited->setWhole(members);
    m_minShown->discard();
    m_minShown->setWhole(fewestShown);
    m_refusal->hide();
    showWhoSeesWhat();
    m_open->setFocus();
}

void NewRoundForm::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

Privacy NewRoundForm::privacy() const
{
    return static_cast<Privacy>(m_privacy->checkedId());
}

void NewRoundForm::showWhoSeesWhat()
{
    for (const Privacy each : everyValue<Privacy>()) {
        m_whoSees[static_cast<int>(each)]->setText(
            wording::whoSeesWhat(each, m_minShown->whole().value_or(fewestShown)));
    }
    m_minShownLine->setVisible(privacy() != Privacy::Named);
}

} // namespace concord
