// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/overviewtab.h"

#include "core/model/alliances/alliancerules.h"
#include "ui/alliances/cardrows.h"
#include "ui/widgets/columns.h"
#include "ui/alliances/healthcard.h"
#include "ui/alliances/needscard.h"
#include "ui/alliances/statecard.h"
#include "ui/alliances/termsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/wording/alliancewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int cardWidth = 350;
constexpr int topicsShown = 8;
constexpr int worksShown = 8;     ///< of each party
constexpr int benefitsShown = 8;  ///< of each party

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

Tone toneOf(const Responsibility &work, bool late)
{
    if (late || work.confidence == Confidence::OffTrack)
        return Tone::Bad;
    return work.confidence == Confidence::Wobbling ? Tone::Warning : Tone::Accent;
}

} // namespace

OverviewTab::OverviewTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_wins(new Card(tr("A win for each side"))), m_state(new StateCard)
    , m_needs(new NeedsCard), m_health(new HealthCard), m_terms(new Card(tr("Agreed, written, checked, divided")))
    , m_work(new Card(tr("Who does what"))), m_complete(new Card(tr("How complete the agreement is"))), m_gauge(new BalanceGauge)
    , m_winRows(nullptr), m_termRows(rowsIn(m_terms)), m_workRows(rowsIn(m_work))
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
    connect(m_state, &StateCard::stepWanted, this, &OverviewTab::stepWanted);
    connect(m_state, &StateCard::tabWanted, this, &OverviewTab::tabWanted);
    connect(m_health, &HealthCard::tabWanted, this, &OverviewTab::tabWanted);
    connect(m_needs, &NeedsCard::tabWanted, this, &OverviewTab::tabWanted);
    connect(m_needs, &NeedsCard::navigationRequested, this, &OverviewTab::navigationRequested);
    link(m_wins, tab::giveAndGet);
    link(m_terms, tab::terms);
    link(m_work, tab::responsibilities);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    auto *columns = new Columns(cardWidth);
    columns->setWidgets({m_wins, m_state, m_health, m_needs, m_terms, m_work, m_complete}, 2);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

void OverviewTab::present(const AllianceView &view)
{
    presentWins(view);
    m_state->present(view, workspace().today());
    m_health->present(view, workspace().today());
    m_needs->present(view, workspace().today());
    presentTerms(view);
    presentWork(view);
    presentCompleteness(view);
}

void OverviewTab::presentWins(const AllianceView &view)
{
    QList<GaugeParty> parties;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i)
        parties << GaugeParty{view.facts.sides[i].role.isUs ? tr("us") : view.facts.sides[i].party.name, view.balance.parties[i].lean};
    m_gauge->setParties(parties, wording::balanceSentence(view.facts, view.balance));

    clearLayout(m_winRows);
    if (const QString known = wording::knownnessSentence(view.balance); !known.isEmpty()) {
        QLabel *sentence = smallLabel(known);
        sentence->setAlignment(Qt::AlignHCenter);
        m_winRows->addWidget(sentence);
    }
    auto *columns = new Columns(190);
    QList<QWidget *> boxes;
    for (qsizetype i = 0; i < view.facts.sides.size(); ++i) {
        const AllianceSide &side = view.facts.sides[i];
        const auto percent = view.value.parties[i].percent;
        const QString title = percent ? tr("%1 gets · %2 realised").arg(side.party.name, QStringLiteral("%1\u00a0%").arg(std::lround(*percent)))
                                      : tr("%1 gets").arg(side.party.name);
        boxes << winsOf(view, side.role.partyId, title, static_cast<int>(i));
    }
    const bool servesOthers = std::ranges::any_of(view.facts.benefits, [](const Benefit &b) { return !b.partyId; });
    if (servesOthers)
        boxes << winsOf(view, std::nullopt, tr("Those served get"), static_cast<int>(view.facts.sides.size()));
    columns->setWidgets(boxes, 3);
    m_winRows->addWidget(columns);
}

QWidget *OverviewTab::winsOf(const AllianceView &view, std::optional<PartyId> party, const QString &title, int series)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(smallLabel(title));
    int left = 0;
    for (const Benefit &benefit : view.facts.benefits) {
        if (benefit.partyId != party || benefit.state == BenefitState::GivenUp)
            continue;
        if (rows->count() > benefitsShown) {
            ++left;
            continue;
        }
        if (benefit.unplanned) {
            rows->addWidget(smallLabel(tr("Surprise: %1").arg(benefit.statement)));
            continue;
        }
        const BenefitReading *latest = latestReading(view.readings, benefit.id);
        auto *bar = new RatioBar;
        const auto measured = realised(benefit, latest);
        bar->setCaption(benefit.statement, wording::progress(benefit, latest));
        bar->setRatio(measured ? std::optional(measured->realised) : std::nullopt);
        bar->setSeries(series);
        rows->addWidget(bar);
    }
    if (rows->count() == 1)
        rows->addWidget(mutedLabel(tr("Nothing named yet. What would make it matter to them?")));
    if (left > 0)
        rows->addWidget(smallLabel(tr("and %1 more").arg(left)));
    return box;
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
        QList<Responsibility> own = view.facts.responsibilities;
        own.removeIf([&](const Responsibility &r) { return r.accountablePartyId != side.role.partyId || r.state == ResponsibilityState::Dropped; });
        // Where not all fit, what is late or open is shown before what is done.
        if (own.size() > worksShown)
            std::ranges::stable_sort(own, {}, [today](const Responsibility &r) { return std::pair(r.state == ResponsibilityState::Done, !isLate(r, today)); });
        for (const Responsibility &work : own.first(std::min<qsizetype>(own.size(), worksShown))) {
            QStringList people;
            for (PartyId person : view.peopleOf(work.id, ResponsibilityPart::Doing))
                people << view.name(person);
            QLabel *title = plainLabel(people.isEmpty() ? work.title : tr("%1 · %2").arg(work.title, people.join(QLatin1String(", "))));
            const bool late = isLate(work, today);
            QWidget *line = lineOf({title});
            if (late)
                line->layout()->addWidget(new Badge(tr("late"), Tone::Warning));
            else if (work.state == ResponsibilityState::Done)
                line->layout()->addWidget(new Badge(tr("done"), Tone::Accent));
            else if (work.confidence && *work.confidence != Confidence::OnTrack)
                line->layout()->addWidget(new Badge(wording::name(*work.confidence), toneOf(work, false)));
            rows->addWidget(line);
        }
        if (own.isEmpty())
            rows->addWidget(mutedLabel(tr("Nothing yet.")));
        else if (own.size() > worksShown)
            rows->addWidget(smallLabel(tr("and %1 more").arg(own.size() - worksShown)));
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
