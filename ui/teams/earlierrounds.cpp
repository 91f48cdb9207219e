// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/earlierrounds.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/days.h"
#include "ui/wording/insentence.h"
#include "ui/wording/teamwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

QString outcomeOf(const RoundRow &row)
{
    if (row.overall)
        return wording::meanText(*row.overall) + u' ' + wording::name(reading(*row.overall));
    return wording::noResult(row.shown);
}

} // namespace

QString roundWords(const RoundRow &row)
{
    return EarlierRounds::tr("round %1 of %2 · %3 · %4 · %5 of %6 answered")
        .arg(QString::number(row.number), wording::day(row.round.openedOn), wording::inSentence(wording::name(row.round.privacy)),
             wording::inSentence(wording::name(row.round.form)), QString::number(row.answered),
             QString::number(row.round.invitedN));
}

EarlierRounds::EarlierRounds(QWidget *parent) : Card(tr("Earlier rounds"), parent), m_lines(new QVBoxLayout)
{
    body()->addLayout(m_lines);
}

void EarlierRounds::show(const std::vector<RoundRow> &rounds)
{
    clearLayout(m_lines);
    for (const RoundRow &row : rounds) {
        if (row.round.state == RoundState::Open)
            continue;
        if (m_lines->count() > 0)
            m_lines->addWidget(new Line);
        m_lines->addWidget(lineOf(row));
    }
    setVisible(m_lines->count() > 0);
}

void EarlierRounds::takeFocus(RoundId round)
{
    if (auto *open = findChild<QPushButton *>(QString::number(round.value())))
        open->setFocus();
}

QWidget *EarlierRounds::lineOf(const RoundRow &row)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(roundWords(row)), 1);
    layout->addWidget(headingLabel(outcomeOf(row)));
    auto *open = linkButton(tr("Show"));
    open->setObjectName(QString::number(row.round.id.value()));
    open->setAccessibleName(tr("Show the result of round %1").arg(row.number));
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, round = row.round.id] { emit opened(round); });
    return line;
}

} // namespace concord
