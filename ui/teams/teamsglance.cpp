// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/teamsglance.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/attentionchart.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/teamwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace concord {

namespace {

constexpr int cardWidth = 380;
constexpr qsizetype mostStoppers = 3; // the rest stands in the result of the team

bool counts(const TeamRow &row)
{
    return !row.endedOn.isValid() && !row.isWorkingGroup;
}

/// What keeps a team from being really effective, in words.
QString whatStops(const TeamRow &row)
{
    if (row.myViewOnly)
        return TeamsGlance::tr("my view only: ask the others");
    if (!row.overall)
        return wording::unrated(row);
    QStringList stoppers;
    for (const Stopper &stopper : row.stoppers.first(std::min(row.stoppers.size(), mostStoppers)))
        stoppers << wording::sentence(stopper);
    if (const auto more = static_cast<int>(row.stoppers.size() - stoppers.size()); more > 0)
        stoppers << (more == 1 ? TeamsGlance::tr("and 1 more") : TeamsGlance::tr("and %n more", nullptr, more));
    return stoppers.join(QStringLiteral("; "));
}

} // namespace

QString effectiveCount(const std::vector<TeamRow> &rows)
{
    const EffectiveTeams count = effectiveTeams(rows);
    if (count.rated == 1)
        return count.effective == 1 ? TeamsGlance::tr("The team is really effective.") : TeamsGlance::tr("The team is not really effective yet.");
    return TeamsGlance::tr("%1 of %2 teams are really effective.").arg(count.effective).arg(count.rated);
}

QString effectiveRule()
{
    return TeamsGlance::tr("Really effective: at least 4.0 overall, every dimension known and none below 3.0, nobody split, and at least "
                           "two who answered. Working groups are not rated and do not count.");
}

TeamsGlance::TeamsGlance(QWidget *parent)
    : QWidget(parent), m_count(titleLabel()), m_stopped(new Card(tr("What stops the others"))), m_lines(new QVBoxLayout),
      m_attention(new Card(tr("Where attention helps most"))), m_chart(new AttentionChart)
{
    m_lines->setSpacing(space::s);
    m_stopped->body()->addLayout(m_lines);
    m_attention->body()->addWidget(m_chart);
    m_attention->body()->addWidget(smallLabel(tr("Attention is importance times what is missing to 4.0. Teams without a result are left out.")));
    auto *cards = new Columns(cardWidth);
    cards->setWidgets({m_stopped, m_attention}, 2);
    auto *content = new QWidget;
    QVBoxLayout *layout = pageLayout(content);
    layout->addWidget(m_count);
    layout->addWidget(mutedLabel(effectiveRule()));
    layout->addWidget(cards);
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

void TeamsGlance::show(const std::vector<TeamRow> &rows)
{
    m_count->setText(effectiveCount(rows));
    clearLayout(m_lines);
    QList<AttentionDot> dots;
    bool isStopped = false;
    for (const TeamRow &row : rows) {
        if (!counts(row))
            continue;
        if (row.overall)
            dots << AttentionDot{row.name, row.importance, std::max(0.0, 4.0 - *row.overall), attention(row.importance, row.overall).value_or(0)};
        if (row.effective)
            continue;
        isStopped = true;
        auto *line = new QVBoxLayout;
        line->setSpacing(0);
        auto *open = linkButton(QString(row.name).replace(u'&', QStringLiteral("&&")));
        open->setAccessibleName(row.name);
        connect(open, &QPushButton::clicked, this, [this, team = row.id] { emit teamWanted(team); });
        auto *words = mutedLabel(whatStops(row));
        words->setContentsMargins(space::xs, 0, 0, 0);
        line->addWidget(open, 0, Qt::AlignLeft);
        line->addWidget(words);
        auto *holder = new QWidget;
        line->setContentsMargins(0, 0, 0, 0);
        holder->setLayout(line);
        m_lines->addWidget(holder);
    }
    m_stopped->setVisible(isStopped);
    m_attention->setVisible(!dots.isEmpty());
    m_chart->setDots(dots);
}

} // namespace concord
