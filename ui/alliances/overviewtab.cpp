// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/overviewtab.h"

#include "core/model/checkins/schedule.h"
#include "ui/alliances/columns.h"
#include "ui/alliances/termsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace concord {

namespace {

constexpr int cardWidth = 350;
constexpr int topicsShown = 8;

QVBoxLayout *rowsIn(Card *card, int spacing = space::s)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(spacing);
    card->body()->addLayout(rows);
    return rows;
}

/// A small tick, dash or "n/a", as the grid of terms draws them, for reading only.
class AnswerMark : public QWidget {
public:
    AnswerMark(YesNo answer, const QString &name) : m_answer(answer)
    {
        setFixedSize(26, 26);
        setAccessibleName(name);
        setPlainToolTip(this, name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAnswer(painter, rect(), m_answer, tokensOf(this));
    }

private:
    YesNo m_answer;
};

QLabel *oneLine(QLabel *label)
{
    label->setWordWrap(false);
    return label;
}

QWidget *lineOf(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QLabel *>(widget) != nullptr ? 1 : 0);
    return line;
}

Tone toneOf(const Responsibility &work, bool late)
{
    if (late || work.confidence == Confidence::OffTrack)
        return Tone::Bad;
    return work.confidence == Confidence::Wobbling ? Tone::Warning : Tone::Accent;
}

bool isOpen(const Responsibility &work)
{
    return work.state == ResponsibilityState::Planned || work.state == ResponsibilityState::UnderWay;
}

} // namespace

OverviewTab::OverviewTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_wins(new Card(tr("A win for each side"))), m_state(new Card)
    , m_needs(new Card(tr("What needs you"))), m_terms(new Card(tr("Agreed, written, checked, divided")))
    , m_work(new Card(tr("Who does what"))), m_complete(new Card(tr("How complete the agreement is"))), m_gauge(new BalanceGauge)
    , m_winRows(nullptr), m_stateRows(rowsIn(m_state)), m_needRows(rowsIn(m_needs)), m_termRows(rowsIn(m_terms)), m_workRows(rowsIn(m_work))
    , m_completeRows(rowsIn(m_complete))
{
    m_wins->body()->addWidget(m_gauge);
    m_winRows = rowsIn(m_wins, space::m);
    const auto link = [this](Card *card, QLatin1String to) {
        auto *open = linkButton(tr("Open"));
        open->setAccessibleName(tr("Open %1").arg(QString(to).replace(u'_', u' ')));
        connect(open, &QPushButton::clicked, this, [this, to] { emit tabWanted(to, {}); });
        card->addToHeader(open);
    };
    link(m_wins, tab::giveAndGet);
    link(m_terms, tab::terms);
    link(m_work, tab::responsibilities);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    auto *columns = new Columns(cardWidth);
    columns->setWidgets({m_wins, m_state, m_terms, m_needs, m_work, m_complete}, 2);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

void OverviewTab::present(const AllianceView &view)
{
    presentWins(view);
    presentState(view);
    presentNeeds(view);
    presentTerms(view);
    presentWork(view);
    presentCompleteness(view);
}

void OverviewTab::presentWins(const AllianceView &view)
{
    QList<GaugeParty> parties;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i)
        parties << GaugeParty{view.facts.sides[i].role.isUs ? tr("us") : view.facts.sides[i].party.name, view.balance.parties[i].lean};
    m_gauge->setParties(parties, wording::balanceSentence(view));

    clearLayout(m_winRows);
    if (const QString known = wording::knownnessSentence(view.balance); !known.isEmpty()) {
        QLabel *sentence = smallLabel(known);
        sentence->setAlignment(Qt::AlignHCenter);
        m_winRows->addWidget(sentence);
    }
    auto *columns = new Columns(170);
    QList<QWidget *> sides;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const AllianceSide &side = view.facts.sides[i];
        auto *box = new QWidget;
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        const auto percent = view.value.parties[i].percent;
        rows->addWidget(smallLabel(percent ? tr("%1 gets · %2 % realised").arg(side.party.name).arg(std::lround(*percent))
                                           : tr("%1 gets").arg(side.party.name)));
        bool any = false;
        for (const Benefit &benefit : view.facts.benefits) {
            if (benefit.partyId != side.role.partyId || benefit.state == BenefitState::GivenUp)
                continue;
            any = true;
            const BenefitReading *latest = latestReading(view.readings, benefit.id);
            if (benefit.unplanned) {
                rows->addWidget(smallLabel(tr("Surprise: %1").arg(benefit.statement)));
                continue;
            }
            auto *bar = new RatioBar;
            const auto measured = realised(benefit, latest);
            bar->setCaption(benefit.statement, wording::progress(benefit, latest));
            bar->setRatio(measured ? std::optional(measured->realised) : std::nullopt);
            bar->setSeries(static_cast<int>(i));
            rows->addWidget(bar);
        }
        if (!any)
            rows->addWidget(mutedLabel(tr("Nothing named yet. What would make it matter to them?")));
        sides << box;
    }
    columns->setWidgets(sides, 3);
    m_winRows->addWidget(columns);
}

void OverviewTab::presentState(const AllianceView &view)
{
    const Alliance &alliance = view.facts.alliance;
    const QDate today = workspace().today();
    m_state->setTitle(wording::stateSentence(view));
    clearLayout(m_stateRows);
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
    add(tr("starts"), wording::day(alliance.startOn), wording::fromToday(alliance.startOn, today));
    add(tr("ends"), view.dates.endOn.isValid() ? tr("%1, %2").arg(wording::day(view.dates.endOn), wording::name(alliance.renewal))
                                               : tr("open end"),
        wording::fromToday(view.dates.endOn, today));
    add(tr("notice by"), view.dates.noticePassed ? tr("%1, the window has passed").arg(wording::day(view.dates.noticeBy))
                                                 : wording::day(view.dates.noticeBy),
        wording::fromToday(view.dates.noticeBy, today));
    add(tr("start preparing"), wording::day(view.dates.prepareFrom), wording::fromToday(view.dates.prepareFrom, today));
    add(tr("sharing level"), tr("%1 of 4, %2").arg(alliance.shareLevel).arg(wording::shareLevel(alliance.shareLevel).toLower()));
    if (const AgreementVersion *version = view.facts.versionToAccept()) {
        const qsizetype waiting = view.facts.yetToAccept(version).size();
        add(tr("version"), waiting == 0 ? tr("%1, accepted by all").arg(version->number)
                                        : tr("%1, %n still to accept", nullptr, static_cast<int>(waiting)).arg(version->number));
    }
    m_stateRows->addWidget(facts);
    for (const AllianceStep &step : view.facts.steps) {
        if (!step.overrideReason.isEmpty())
            m_stateRows->addWidget(smallLabel(tr("Became %1 in spite of the rules: %2").arg(wording::name(step.toState), step.overrideReason)));
    }
    presentSteps(view);
}

void OverviewTab::presentSteps(const AllianceView &view)
{
    if (view.next.isEmpty())
        return;
    m_stateRows->addWidget(headingLabel(tr("What may come next")));
    for (const NextState &next : view.next) {
        auto *step = linkButton(wording::stepName(view.facts.alliance.state, next.state));
        connect(step, &QPushButton::clicked, this, [this, next] { emit stepWanted(next); });
        QLabel *when = mutedLabel(next.blockers.isEmpty() ? tr("open to you now") : tr("%n things are still in the way", nullptr, static_cast<int>(next.blockers.size())));
        if (next.blockers.size() == 1)
            when->setText(tr("one thing is still in the way"));
        m_stateRows->addWidget(lineOf({step, when}));
        // What stands in the way of the usual next step is listed; of the others it is said when they are chosen.
        if (&next != &view.next.first())
            continue;
        for (const Violation &blocker : next.blockers) {
            auto *mend = linkButton(tr("Mend"));
            const QString sentence = wording::sentence(blocker);
            mend->setAccessibleName(tr("Mend: %1").arg(sentence));
            const QString subject = blocker.subject;
            connect(mend, &QPushButton::clicked, this, [this, subject] { emit tabWanted(tabFor(subject), subject); });
            m_stateRows->addWidget(lineOf({plainLabel(QStringLiteral("•  ") + sentence), mend}));
        }
    }
}

void OverviewTab::addNeed(const QString &badge, int tone, const QString &text, const QString &act, const RecordRef &to)
{
    auto *open = linkButton(act);
    open->setAccessibleName(QStringLiteral("%1: %2").arg(act, text));
    connect(open, &QPushButton::clicked, this, [this, to] {
        if (to.table == QLatin1String(tableOf<CheckIn>))
            emit navigationRequested(to);
        else
            emit tabWanted(to.tab, {});
    });
    m_needRows->addWidget(lineOf({new Badge(badge, static_cast<Tone>(tone)), plainLabel(text), open}));
}

void OverviewTab::presentNeeds(const AllianceView &view)
{
    clearLayout(m_needRows);
    const QDate today = workspace().today();
    const auto to = [](QLatin1String where) { return RecordRef{QLatin1String(tableOf<Alliance>), 0, where}; };
    for (const CheckIn &checkIn : view.facts.checkIns) {
        if (checkIn.state != CheckInState::Planned)
            continue;
        int grace = 0;
        for (const CheckInSchedule &schedule : view.facts.schedules) {
            if (checkIn.scheduleId == schedule.id)
                grace = schedule.graceDays;
        }
        const DueStatus status = dueStatus(checkIn.plannedOn, grace, today);
        if (status == DueStatus::Later)
            continue;
        const RecordRef hold{QLatin1String(tableOf<CheckIn>), checkIn.id.value(), {}};
        const QString day = wording::day(checkIn.plannedOn);
        if (status == DueStatus::Overdue)
            addNeed(tr("overdue"), int(Tone::Bad), tr("Check-in was due on %1").arg(day), tr("Hold"), hold);
        else
            addNeed(status == DueStatus::Due ? tr("due") : tr("coming"), int(Tone::Warning), tr("Check-in on %1").arg(day), tr("Hold"), hold);
    }
    for (const Responsibility &work : view.facts.responsibilities) {
        if (isOpen(work) && work.dueOn.isValid() && work.dueOn < today)
            addNeed(tr("late"), int(Tone::Warning), tr("%1, %2, due %3").arg(work.title, view.name(work.accountablePartyId), wording::day(work.dueOn)),
                    tr("Open"), to(tab::responsibilities));
    }
    for (const Concern &concern : view.concerns) {
        if (concern.step != ConcernStep::Settled && concern.step != ConcernStep::Parked)
            addNeed(wording::name(concern.step), int(Tone::Warning),
                    concern.raisedByPartyId ? tr("%1, raised by %2").arg(concern.statement, view.name(concern.raisedByPartyId)) : concern.statement,
                    tr("Open"), to(tab::safeguards));
    }
    for (const Idea &idea : view.ideas) {
        if (idea.answer == IdeaAnswer::New)
            addNeed(tr("idea"), int(Tone::Neutral), idea.statement, tr("Answer"), to(tab::giveAndGet));
    }
    if (view.dates.endReached && (view.facts.alliance.state == AllianceState::Active || view.facts.alliance.state == AllianceState::Ending))
        addNeed(tr("ended"), int(Tone::Bad), tr("The end has come: complete, renew or end it?"), tr("Open"), to(tab::overview));
    m_needs->setVisible(m_needRows->count() > 0);
}

void OverviewTab::presentTerms(const AllianceView &view)
{
    clearLayout(m_termRows);
    if (view.facts.terms.isEmpty()) {
        m_termRows->addWidget(mutedLabel(tr("No topic yet. What is agreed, written down, checked up on and divided up is what holds.")));
        return;
    }
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(space::xs);
    layout->setColumnStretch(0, 1);
    const QString heads[] = {tr("agreed"), tr("written"), tr("checked"), tr("divided")};
    for (int q = 0; q < 4; ++q) {
        layout->addWidget(oneLine(smallLabel(heads[q])), 0, q + 1, Qt::AlignCenter);
        layout->setColumnMinimumWidth(q + 1, 52);
    }
    int row = 1;
    for (const Term &term : view.facts.terms) {
        if (row > topicsShown)
            break;
        layout->addWidget(plainLabel(term.topic), row, 0);
        for (int q = 0; q < 4; ++q) {
            const YesNo answer = answerOf(term, static_cast<Question>(q));
            layout->addWidget(new AnswerMark(answer, tr("%1, %2: %3").arg(term.topic, heads[q], wording::name(answer))), row, q + 1, Qt::AlignCenter);
        }
        ++row;
    }
    const FourQuestions &totals = view.questions;
    const int counts[] = {totals.agreed, totals.written, totals.checked, totals.divided};
    layout->addWidget(mutedLabel(tr("of %n topics", nullptr, totals.terms)), row, 0);
    if (totals.terms == 1)
        static_cast<QLabel *>(layout->itemAtPosition(row, 0)->widget())->setText(tr("of one topic"));
    for (int q = 0; q < 4; ++q)
        layout->addWidget(oneLine(plainLabel(QString::number(counts[q]))), row, q + 1, Qt::AlignCenter);
    m_termRows->addWidget(grid);
}

void OverviewTab::presentWork(const AllianceView &view)
{
    clearLayout(m_workRows);
    const QDate today = workspace().today();
    auto *columns = new Columns(150);
    QList<QWidget *> sides;
    for (const AllianceSide &side : view.facts.sides) {
        auto *box = new QWidget;
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(6);
        rows->addWidget(smallLabel(side.party.name));
        for (const Responsibility &work : view.facts.responsibilities) {
            if (work.accountablePartyId != side.role.partyId || work.state == ResponsibilityState::Dropped)
                continue;
            QStringList people;
            for (PartyId person : view.peopleOf(work.id, ResponsibilityPart::Doing))
                people << view.name(person);
            QLabel *title = plainLabel(people.isEmpty() ? work.title : tr("%1 · %2").arg(work.title, people.join(QLatin1String(", "))));
            const bool late = isOpen(work) && work.dueOn.isValid() && work.dueOn < today;
            QWidget *line = lineOf({title});
            if (late)
                line->layout()->addWidget(new Badge(tr("late"), Tone::Warning));
            else if (work.state == ResponsibilityState::Done)
                line->layout()->addWidget(new Badge(tr("done"), Tone::Accent));
            else if (work.confidence && *work.confidence != Confidence::OnTrack)
                line->layout()->addWidget(new Badge(wording::name(*work.confidence), toneOf(work, false)));
            rows->addWidget(line);
        }
        if (rows->count() == 1)
            rows->addWidget(mutedLabel(tr("Nothing yet.")));
        sides << box;
    }
    columns->setWidgets(sides, 3);
    m_workRows->addWidget(columns);
}

void OverviewTab::presentCompleteness(const AllianceView &view)
{
    clearLayout(m_completeRows);
    auto *bar = new RatioBar;
    const Completeness &c = view.completeness;
    bar->setCaption(tr("%1 of the 26 lines settled").arg(c.count(TermState::Settled)), tr("%1 %").arg(std::lround(c.percent)));
    bar->setRatio(c.percent / 100);
    m_completeRows->addWidget(bar);
    for (const LineState &line : c.lines) {
        if (!line.isOpen())
            continue;
        auto *mend = linkButton(line.state == TermState::Drafted ? tr("Finish") : tr("Begin"));
        const QString text = wording::text(*line.line);
        mend->setAccessibleName(QStringLiteral("%1: %2").arg(mend->text(), text));
        const QString key = QLatin1String(line.line->key);
        connect(mend, &QPushButton::clicked, this, [this, key] { emit tabWanted(tabFor(key), key); });
        m_completeRows->addWidget(lineOf({plainLabel(text), mend}));
    }
}

} // namespace concord
