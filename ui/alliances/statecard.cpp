// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/statecard.h"

#include "ui/alliances/cardrows.h"
#include "ui/alliances/alliancetab.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/insentence.h"
#include "ui/wording/portfoliowords.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <ranges>

namespace concord {

namespace {

constexpr qsizetype mostBlockers = 8; ///< of one step; a button unfolds the others

/// The step that paused the alliance or gave notice, while that lasts; null otherwise.
const AllianceStep *interruption(const AllianceFacts &facts)
{
    const AllianceState state = facts.alliance.state;
    if (state != AllianceState::Paused && state != AllianceState::Ending)
        return nullptr;
    for (const AllianceStep &step : facts.steps | std::views::reverse) {
        if (step.fromState != step.toState)
            return step.toState == state ? &step : nullptr;
    }
    return nullptr;
}

/// "26 July 2027, by Quayside Couriers: the riders are away", as far as that is known.
QString dayPartyAndReason(const AllianceFacts &facts, const AllianceStep &step)
{
    QString text = wording::day(step.takenOn);
    for (const AllianceSide &side : facts.sides) {
        if (side.role.partyId == step.byPartyId)
            text = StateCard::tr("%1, by %2").arg(text, side.party.name);
    }
    return step.reason.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, step.reason);
}

/// "Became declined on 26 July 2027, by Quayside Couriers: no time this year"; empty where no reason was given.
QString whyItWasTaken(const AllianceFacts &facts, const AllianceStep &step)
{
    if (step.reason.isEmpty() || step.reason == step.overrideReason)
        return {};
    const QString text = dayPartyAndReason(facts, step);
    return step.fromState == step.toState ? text : StateCard::tr("Became %1 on %2").arg(wording::name(step.toState), text);
}

} // namespace

StateCard::StateCard(QWidget *parent) : Card({}, parent), m_rows(rowsIn(this)) {}

void StateCard::present(const AllianceView &view, QDate today)
{
    const Alliance &alliance = view.facts.alliance;
    if (alliance.id != m_shown)
        m_unfolded.clear();
    m_shown = alliance.id;
    setTitle(wording::stateSentence(view));
    clearLayout(m_rows);
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &value, const QString &hint = {}) {
        if (value.isEmpty())
            return;
        const int row = grid->rowCount();
        QLabel *text = plainLabel(value);
        setPlainToolTip(text, hint);
        grid->addWidget(oneLine(mutedLabel(name)), row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    };
    if (const AllianceStep *step = interruption(view.facts)) {
        const bool paused = step->toState == AllianceState::Paused;
        add(paused ? tr("paused") : tr("notice given"), dayPartyAndReason(view.facts, *step), wording::fromToday(step->takenOn, today));
        if (paused)
            add(tr("goes on"), wording::day(step->resumeOn), wording::fromToday(step->resumeOn, today));
    }
    const Alliance agreed = view.facts.agreed(today);
    add(tr("starts"), wording::day(agreed.startOn), wording::fromToday(agreed.startOn, today));
    add(tr("ends"), wording::endOf(view.dates, agreed), wording::fromToday(view.dates.endOn, today));
    add(tr("notice by"), wording::noticeOf(view.dates), wording::fromToday(view.dates.noticeBy, today));
    add(tr("start preparing"), wording::preparationOf(view.dates, today), wording::fromToday(view.dates.prepareFrom, today));
    add(tr("sharing level"), tr("%1 of 4, %2").arg(alliance.shareLevel).arg(wording::inSentence(wording::shareLevel(alliance.shareLevel))));
    if (const AgreementVersion *version = view.facts.versionToAccept()) {
        const qsizetype waiting = view.facts.yetToAccept(version).size();
        add(tr("version"), waiting == 0 ? tr("%1, accepted by all").arg(version->number)
                                        : tr("%1, %n still to accept", nullptr, static_cast<int>(waiting)).arg(version->number));
    }
    m_rows->addWidget(facts);
    const AllianceStep *toldAbove = interruption(view.facts);
    for (const AllianceStep &step : view.facts.steps) {
        if (!step.overrideReason.isEmpty())
            m_rows->addWidget(smallLabel(tr("Became %1 in spite of the rules: %2").arg(wording::name(step.toState), step.overrideReason)));
        if (const QString why = whyItWasTaken(view.facts, step); !why.isEmpty() && &step != toldAbove)
            m_rows->addWidget(smallLabel(why));
    }
    presentSteps(view);
}

void StateCard::presentSteps(const AllianceView &view)
{
    if (view.next.isEmpty())
        return;
    m_rows->addWidget(headingLabel(tr("What may come next")));
    for (const NextState &next : view.next) {
        auto *step = linkButton(wording::stepName(view.facts.alliance.state, next.state));
        connect(step, &QPushButton::clicked, this, [this, next] { emit stepWanted(next, false); });
        QLabel *when = mutedLabel(next.blockers.isEmpty() ? tr("open to you now") : tr("%n things are still in the way", nullptr, static_cast<int>(next.blockers.size())));
        if (next.blockers.size() == 1)
            when->setText(tr("one thing is still in the way"));
        auto *another = linkButton(tr("On another day…"));
        another->setAccessibleName(tr("%1 on another day").arg(step->text()));
        connect(another, &QPushButton::clicked, this, [this, next] { emit stepWanted(next, true); });
        m_rows->addWidget(lineOf({step, when, another}));
        another->setVisible(!next.needs.lastDay); // a notice is always asked for its day
        const bool all = m_unfolded.contains(next.state);
        const qsizetype shown = all ? next.blockers.size() : std::min<qsizetype>(next.blockers.size(), mostBlockers);
        for (const Violation &blocker : next.blockers.first(shown))
            addBlocker(m_rows, blocker);
        if (shown < next.blockers.size())
            foldAway(next.state, next.blockers.sliced(shown));
        if (!next.mayOverride && !next.blockers.isEmpty())
            m_rows->addWidget(smallLabel(tr("This step was taken against its rules once already, so these have to be mended.")));
    }
}

void StateCard::foldAway(AllianceState step, const QList<Violation> &rest)
{
    auto *more = linkButton(tr("and %1 more").arg(rest.size()));
    auto *place = new QVBoxLayout;
    place->setSpacing(m_rows->spacing());
    place->addWidget(more, 0, Qt::AlignLeft);
    m_rows->addLayout(place);
    connect(more, &QPushButton::clicked, this, [this, more, place, step, rest] {
        m_unfolded.insert(step);
        QPushButton *first = nullptr;
        for (const Violation &blocker : rest) {
            QPushButton *mend = addBlocker(place, blocker);
            first = first != nullptr ? first : mend;
        }
        if (first != nullptr)
            first->setFocus();
        more->hide();
    });
}

QPushButton *StateCard::addBlocker(QVBoxLayout *rows, const Violation &blocker)
{
    const QString sentence = wording::sentence(blocker);
    if (blocker.subject == onlyWaitingHelps) {
        rows->addWidget(plainLabel(QStringLiteral("•  ") + sentence));
        return nullptr;
    }
    auto *mend = linkButton(tr("Mend"));
    mend->setAccessibleName(tr("Mend: %1").arg(sentence));
    connect(mend, &QPushButton::clicked, this, [this, subject = blocker.subject] { emit tabWanted(tabFor(subject), subject); });
    rows->addWidget(lineOf({plainLabel(QStringLiteral("•  ") + sentence), mend}));
    return mend;
}

} // namespace concord
