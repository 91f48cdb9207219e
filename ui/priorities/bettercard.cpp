// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/bettercard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/trendline.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int trendHeight = 56;

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
    : PrioritySection(workspace, parent), m_bar(new RatioBar), m_trend(new TrendLine), m_since(smallLabel()), m_hint(mutedLabel())
{
    auto *card = new Card(tr("Better than me"));
    card->body()->addWidget(m_bar);
    m_trend->setRange(0, 100);
    m_trend->setFixedHeight(trendHeight);
    m_trend->setAccessibleName(tr("Better than me, over time"));
    card->body()->addWidget(m_trend);
    card->body()->addWidget(m_since);
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
    showOverTime(detail.betterOverTime);
    m_bar->setVisible(known);
    m_hint->setVisible(!known);
    m_bar->setRatio(known ? std::optional(*row.betterThanMe / 100) : std::nullopt);
    m_bar->setCaption(tr("needs that somebody does better than I"),
                      tr("%1 of %2, %3").arg(QString::number(better), QString::number(rated), wording::percent(row.betterThanMe)));
}

/// The line goes on to today, since the index holds until another need is surpassed.
void BetterCard::showOverTime(const QList<IndexPoint> &points)
{
    QList<TrendPoint> dated;
    QStringList said;
    for (const IndexPoint &point : points) {
        const QString percent = wording::percent(point.percent);
        said << (point.day.isValid() ? tr("%1 since %2").arg(percent, wording::day(point.day)) : tr("%1 at first").arg(percent));
        if (point.day.isValid())
            dated << TrendPoint{point.day, point.percent};
    }
    if (!dated.isEmpty() && dated.last().on < workspace().today())
        dated << TrendPoint{workspace().today(), dated.last().value};
    m_trend->setPoints(dated);
    m_trend->setVisible(dated.size() > 2);
    m_since->setText(tr("How it rose: %1.").arg(said.join(QStringLiteral(", "))));
    m_since->setVisible(!said.isEmpty());
}

ServingCard::ServingCard(Workspace &workspace, QWidget *parent) : PrioritySection(workspace, parent), m_hint(mutedLabel())
{
    auto *card = new Card(tr("Alliances that move it"));
    m_hint->setText(tr("None yet. When a partner fits, an alliance with them can move it."));
    card->body()->addWidget(m_hint);
    m_lines = linesIn(card);
    auto *draft = plainButton(tr("Draft an alliance for it"));
    draft->setEnabled(workspace.canWrite());
    connect(draft, &QPushButton::clicked, this, &ServingCard::allianceWanted);
    card->body()->addWidget(draft, 0, Qt::AlignLeft);
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
