// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/roundview.h"

#include "ui/teams/dotsview.h"
#include "ui/teams/wordsview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

RoundView::RoundView(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_back(linkButton(tr("All rounds"))), m_facts(mutedLabel()), m_dots(new DotsView),
      m_words(new WordsView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->addToHeader(m_back);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_dots);
    m_card->body()->addWidget(m_words);
    connect(m_back, &QPushButton::clicked, this, &RoundView::leaveRequested);
}

void RoundView::show(const TeamResult &result)
{
    m_card->setTitle(tr("Round %1 of %2").arg(QString::number(result.number), wording::day(result.round.openedOn)));
    const QString answered = tr("%1 of %2 answered.").arg(result.answered).arg(result.round.invitedN);
    const QString said = result.score.overall
        ? tr("Overall %1 of 5: %2.").arg(wording::meanText(*result.score.overall), wording::name(reading(*result.score.overall)))
        : wording::whyNotShown(result.score.shown, result.round.minShown);
    m_facts->setText(wording::name(result.round.privacy) + QStringLiteral(". ") + answered + u' ' + said);
    m_dots->show(result);
    m_words->show(result);
}

void RoundView::takeFocus()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
