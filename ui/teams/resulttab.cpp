// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/resulttab.h"

#include "ui/teams/cardgrid.h"
#include "ui/teams/changeline.h"
#include "ui/teams/dotsview.h"
#include "ui/teams/roundexport.h"
#include "ui/teams/roundpaper.h"
#include "ui/teams/wordsview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/trendline.h"
#include "ui/wording/days.h"
#include "ui/wording/teamwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace concord {

namespace {

constexpr qsizetype mostAdvice = 3;
constexpr std::size_t mostChanges = 4;

QVBoxLayout *listIn(Card *card)
{
    auto *list = new QVBoxLayout;
    list->setSpacing(space::s);
    card->body()->addLayout(list);
    card->body()->addStretch(1);
    return list;
}

/// A mean in the two decimals that people see, so that a screen reader says no more than they do.
std::optional<double> asShown(std::optional<double> mean)
{
    return mean ? std::optional(std::round(*mean * 100) / 100) : std::nullopt;
}

} // namespace

ResultTab::ResultTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : TeamTab(workspace, parent), m_layout(new QVBoxLayout(this)), m_notice(mutedLabel()), m_cards(new CardGrid),
      m_radarCard(new Card), m_radar(new RadarChart), m_legend(smallLabel()), m_dotsCard(new Card(tr("Every answer"))),
      m_dots(new DotsView),
      m_adviceCard(new Card(tr("What to change first"))),
      m_advice(listIn(m_adviceCard)), m_changesCard(new Card(tr("Changes"))), m_changes(listIn(m_changesCard)),
      m_trendCard(new Card(tr("Over the rounds"))), m_trend(new TrendLine), m_trendWords(smallLabel()),
      m_wordsCard(new Card(tr("In their own words"))), m_words(new WordsView)
{
    m_layout->setContentsMargins(0, space::l, 0, 0);
    m_layout->setSpacing(space::l);
    m_layout->addWidget(m_notice);
    m_layout->addWidget(m_cards);
    m_layout->addStretch(1);

    m_radarCard->addToHeader(exporter(prompts));
    m_radarCard->body()->addWidget(m_radar, 1);
    m_radarCard->body()->addWidget(m_legend);
    m_dotsCard->body()->addWidget(m_dots);
    m_dotsCard->body()->addStretch(1);
    m_wordsCard->body()->addWidget(m_words);
    m_wordsCard->body()->addStretch(1);
    m_trend->setRange(1, 5);
    m_trend->setNames(QString());
    m_trendCard->body()->addWidget(m_trend);
    m_trendCard->body()->addWidget(m_trendWords);
    for (Card *card : {m_radarCard, m_dotsCard, m_adviceCard, m_changesCard, m_trendCard, m_wordsCard})
        m_cards->add(card);
}

/// What leads out of the program: a table, and a sheet for the talk.
QToolButton *ResultTab::exporter(Prompts &prompts)
{
    auto *exporter = new RoundExport(workspace(), prompts, this);
    connect(exporter, &RoundExport::said, this, &ResultTab::said);
    connect(exporter, &RoundExport::failed, this, &ResultTab::failed);
    const auto nameFor = [this](const QString &what) -> QString { return m_shown.team.name + u' ' + what; };
    auto *menu = new QMenu(this);
    menu->addAction(tr("Print a sheet for the talk…"), this, [=, this] { exporter->print(reviewPaper(m_shown)); });
    menu->addAction(tr("The sheet as PDF…"), this, [=, this] { exporter->write(reviewPaper(m_shown), nameFor(tr("review"))); });
    menu->addAction(tr("The result as a table (CSV)…"), this,
                    [=, this] { exporter->writeTable(resultTable(*m_shown.result), nameFor(tr("result"))); });
    auto *button = iconButton(QStringLiteral("document-export"), tr("Print or export the result"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void ResultTab::fill(const TeamDetail &detail)
{
    m_shown = detail;
    delete m_invitation;
    m_invitation = nullptr;
    const TeamResult *result = detail.result ? &*detail.result : nullptr;
    const bool shown = result != nullptr && result->score.shown == Shown::Yes;
    m_cards->setVisible(shown);
    m_notice->setVisible(shown && (detail.openRound || result->later));
    if (!shown) {
        invite(detail);
        return;
    }
    QStringList notice;
    if (result->later && result->later->round.state == RoundState::Closed)
        notice << wording::laterRound(*result);
    if (const auto &open = detail.openRound) {
        notice << (open->number == result->number
                       ? tr("The round is still open: %1 of %2 have answered so far.").arg(open->answered).arg(open->round.invitedN)
                       : tr("Round %1 is open: %2 of %3 have answered.").arg(open->number).arg(open->answered).arg(open->round.invitedN));
        if (open->number != result->number)
            notice << (open->round.privacy == Privacy::Named ? tr("Its result shows as the answers come.") : tr("Its result shows when it is closed."));
    }
    m_notice->setText(notice.join(u' '));
    fillRadar(*result);
    m_dots->show(*result);
    fillAdvice(*result);
    fillChanges(detail);
    fillTrend(*result);
    m_words->show(*result);
    m_wordsCard->setVisible(!result->openChanges.isEmpty() || !result->openWho.isEmpty());
    m_cards->arrange();
}

/// One sentence why it matters, and the one next step.
void ResultTab::invite(const TeamDetail &detail)
{
    EmptyState *empty = nullptr;
    if (detail.team.isWorkingGroup) {
        empty = new EmptyState(tr("A working group works side by side and is not rated as a team. If its members answer "
                                  "for one result together, untick \"working group\" under Members."));
    } else if (detail.openRound) {
        empty = new EmptyState(tr("A round is open: %1 of %2 have answered.").arg(detail.openRound->answered)
                                       .arg(detail.openRound->round.invitedN)
                                   + u' ' + wording::whyNotShown(detail.openRound->shown, detail.openRound->round.minShown),
                               tr("Enter answers"));
        connect(empty, &EmptyState::pressed, this, &ResultTab::roundWanted);
    } else if (detail.members.size() < 2) {
        empty = new EmptyState(tr("A team brings the best out in each member when each of them can say how it is doing. "
                                  "Put the people in first, then rate the team together."),
                               tr("Add members"));
        connect(empty, &EmptyState::pressed, this, &ResultTab::membersWanted);
    } else {
        QString sentence = tr("Twenty short questions, answered by each of you, show where this team pulls together and "
                              "what to change first.");
        if (detail.row.myViewOnly && detail.result->score.gutMean)
            sentence = tr("Your gut feeling says %1 of 5. That is one view only; a round with the others shows whether "
                          "they see it too.").arg(QLocale().toString(*detail.result->score.gutMean, 'g', 2));
        else if (detail.result)
            sentence = wording::whyNotShown(detail.result->score.shown, detail.result->round.minShown);
        empty = new EmptyState(sentence, tr("Start a round"));
        connect(empty, &EmptyState::pressed, this, &ResultTab::roundWanted);
    }
    m_layout->insertWidget(0, empty, 1);
    m_invitation = empty;
}

void ResultTab::fillRadar(const TeamResult &result)
{
    const double overall = *result.score.overall;
    m_radarCard->setTitle(result.score.myViewOnly
                              ? tr("%1 of 5: my view only").arg(wording::meanText(overall))
                              : tr("%1 of 5: %2").arg(wording::meanText(overall), wording::name(reading(overall))));
    QStringList axes;
    RadarSeries now{tr("now"), {}, {}};
    RadarSeries before;
    if (result.earlier) {
        before.name = tr("round %1 of %2, %3").arg(QString::number(result.earlierNumber), wording::day(result.earlier->on),
                                                   wording::meanText(*result.earlier->overall));
    }
    for (const DimensionResult &dimension : result.dimensions) {
        axes << dimension.name;
        now.values << dimension.mean;
        now.missing << (isHeldBack(dimension, result.round) ? wording::answersText(dimension, result.round) : QString());
        before.values << dimension.before;
    }
    m_radar->setValues(axes, now, result.earlier ? std::optional(before) : std::nullopt);
    m_radar->setAccessibleName(m_radarCard->accessibleName());
    m_legend->setText(wording::whyNoTrend(result.trend.gap));
    m_legend->setVisible(!result.earlier);
}

void ResultTab::fillAdvice(const TeamResult &result)
{
    clearLayout(m_advice);
    if (result.score.reallyEffective()) {
        m_advice->addWidget(plainLabel(tr("This is a really effective team: at least 4 overall, nothing below 3, no side "
                                          "against another. Keep what you do.")));
        return;
    }
    if (result.advice.isEmpty()) {
        QStringList stoppers;
        for (const Stopper &stopper : result.score.stoppers)
            stoppers << wording::sentence(stopper);
        m_advice->addWidget(plainLabel(tr("Nothing is low. Not yet really effective: %1.")
                                           .arg(stoppers.join(QStringLiteral(", ")))));
        const auto lowest = std::ranges::min_element(result.dimensions, {}, [](const DimensionResult &dimension) {
            return dimension.mean.value_or(5);
        });
        m_advice->addWidget(plainLabel(tr("%1 is lowest at %2. %3").arg(lowest->name, wording::meanText(lowest->mean.value_or(5)),
                                                                      wording::suggestion(lowest->name))));
        return;
    }
    for (const QString &name : result.advice.first(std::min(mostAdvice, result.advice.size()))) {
        const auto dimension = std::ranges::find(result.dimensions, name, &DimensionResult::name);
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        if (dimension->split)
            line->addWidget(new Badge(tr("split"), Tone::Warning), 0, Qt::AlignTop);
        line->addWidget(plainLabel(tr("%1 is at %2. %3").arg(name, wording::meanText(*dimension->mean),
                                                           wording::suggestion(name))),
                        1);
        m_advice->addLayout(line);
    }
}

void ResultTab::fillChanges(const TeamDetail &detail)
{
    clearLayout(m_changes);
    for (std::size_t i = 0; i < std::min(mostChanges, detail.changes.size()); ++i)
        m_changes->addWidget(new ChangeLine(detail.changes[i]));
    if (detail.changes.size() > mostChanges)
        m_changes->addWidget(smallLabel(tr("and %n more under Changes", nullptr,
                                           static_cast<int>(detail.changes.size() - mostChanges))));
    if (detail.changes.empty())
        m_changes->addWidget(mutedLabel(tr("Note the change you already know is needed, under Changes.")));
}

void ResultTab::fillTrend(const TeamResult &result)
{
    m_trendCard->setVisible(result.points.size() > 1);
    QList<TrendPoint> points;
    for (const RoundPoint &point : result.points)
        points << TrendPoint{point.on, asShown(point.overall), !point.isComparable};
    m_trend->setPoints(points);
    m_trend->setAccessibleName(tr("Overall score over the rounds"));
    const bool isOther = result.trend.gap == TrendGap::OtherQuestionnaire || result.trend.gap == TrendGap::OtherRaters;
    const QString why = wording::whyNoTrend(result.trend.gap);
    const QString gap = isOther ? tr("Not comparable: %1").arg(why) : why;
    const QString change = result.trend.change ? wording::changeText(*result.trend.change) : QString();
    m_trendWords->setText(gap.isEmpty() ? tr("%1 since the round of %2").arg(change, wording::day(result.earlier->on)) : gap);
}

} // namespace concord
