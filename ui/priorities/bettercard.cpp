// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/bettercard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/partnerwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

QVBoxLayout *linesIn(Card *card)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::xs);
    card->body()->addLayout(lines);
    return lines;
}

QString basisOf(const NeedLine &line, const NeedAnswer &answer)
{
    if (!line.need.selfLevel)
        return BetterCard::tr("%1 %2: say how good you are at it yourself, and it counts.").arg(line.code, line.need.what);
    if (!answer.better)
        return BetterCard::tr("%1 %2: you are at %3, nobody you listed is above that.")
            .arg(line.code, line.need.what, QString::number(*line.need.selfLevel));
    return BetterCard::tr("%1 %2: %3 is at %4 (%5), you are at %6.")
        .arg(line.code, line.need.what, answer.better->name, QString::number(answer.better->level), answer.better->what,
             QString::number(*line.need.selfLevel));
}

} // namespace

BetterCard::BetterCard(Workspace &workspace, QWidget *parent)
    : PrioritySection(workspace, parent), m_bar(new RatioBar), m_hint(mutedLabel())
{
    auto *card = new Card(tr("Better than me"));
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_hint);
    m_lines = linesIn(card);
    m_hint->setText(tr("How adept are you at finding people better than yourself? Say how good you are at each need, and mark "
                       "the strengths of your partners that serve it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void BetterCard::fill(const PriorityDetail &detail)
{
    const PriorityRow &row = detail.row;
    const bool known = row.betterThanMe.has_value();
    int rated = 0;
    int better = 0;
    clearLayout(m_lines);
    for (std::size_t i = 0; i < row.needs.size(); ++i) {
        rated += row.needs[i].need.selfLevel ? 1 : 0;
        better += detail.answers[i].better ? 1 : 0;
        m_lines->addWidget(smallLabel(basisOf(row.needs[i], detail.answers[i])));
    }
    m_bar->setVisible(known);
    m_hint->setVisible(!known);
    m_bar->setRatio(known ? std::optional(*row.betterThanMe / 100) : std::nullopt);
    m_bar->setCaption(tr("needs that somebody does better than I"),
                      tr("%1 of %2, %3").arg(QString::number(better), QString::number(rated), wording::percent(row.betterThanMe)));
}

ServingCard::ServingCard(Workspace &workspace, QWidget *parent) : PrioritySection(workspace, parent), m_hint(mutedLabel())
{
    auto *card = new Card(tr("Alliances that move it"));
    m_hint->setText(tr("None yet. When a partner fits, draft an alliance and name this priority in it."));
    card->body()->addWidget(m_hint);
    m_lines = linesIn(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ServingCard::fill(const PriorityDetail &detail)
{
    clearLayout(m_lines);
    for (const ServingAlliance &alliance : detail.alliances) {
        auto *open = linkButton(QString(alliance.title).replace(u'&', QStringLiteral("&&")));
        connect(open, &QPushButton::clicked, this, [this, id = alliance.id] {
            emit navigationRequested({QLatin1String(tableOf<Alliance>), id.value(), {}});
        });
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        line->addWidget(smallLabel(alliance.code));
        line->addWidget(open);
        line->addStretch(1);
        auto *state = smallLabel(wording::name(alliance.state));
        state->setWordWrap(false);
        line->addWidget(state);
        m_lines->addLayout(line);
    }
    m_hint->setVisible(detail.alliances.empty());
}

} // namespace concord
