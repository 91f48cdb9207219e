// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/benefitrows.h"

#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/summaryline.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/trendline.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int figureWidth = 112;
constexpr int mostReadingsListed = 24;

} // namespace

BenefitProgress::BenefitProgress(QWidget *parent) : QWidget(parent), reading(new NumberField(nullptr, 2)), m_bar(new RatioBar)
{
    reading->setPlaceholder(tr("today's figure"));
    reading->setFixedWidth(figureWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setSpacing(space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_bar, 1);
    line->addWidget(reading);
    layout->addLayout(line);
}

void BenefitProgress::show(const Benefit &b, const QList<BenefitReading> &readings, int series)
{
    const BenefitReading *latest = readings.isEmpty() ? nullptr : &readings.last();
    const auto measured = realised(b, latest);
    reading->setName(tr("New reading of %1").arg(b.statement));
    reading->setValue(std::nullopt);
    m_bar->setCaption(b.unplanned ? tr("A surprise") : tr("So far"), wording::progress(b, latest));
    m_bar->setRatio(measured ? std::optional(measured->realised) : std::nullopt);
    m_bar->setSeries(series);
    if (readings.size() > 1) {
        if (m_trend == nullptr) {
            m_trend = new TrendLine;
            static_cast<QVBoxLayout *>(layout())->addWidget(m_trend);
        }
        QList<TrendPoint> points;
        for (const BenefitReading &r : readings)
            points << TrendPoint{r.readOn, r.value};
        m_trend->setPoints(points);
        m_trend->setTarget(b.target);
        m_trend->setNames(b.target ? tr("aim %1").arg(wording::number(*b.target)) : QString());
        m_trend->setSeries(series);
    }
    if (m_trend != nullptr)
        m_trend->setVisible(readings.size() > 1);
}

BenefitEditor::BenefitEditor(QWidget *parent)
    : QWidget(parent), statement(new LineField), importance(new LevelField), basis(new ChoiceField), likelihood(new NumberField)
    , measure(new LineField), unit(new LineField), baseline(new NumberField(nullptr, 2)), target(new NumberField(nullptr, 2)), due(new DayField)
    , owner(new LineField), state(new ChoiceField), unplanned(new CheckField(tr("A surprise that nobody planned"))), m_readings(new QVBoxLayout)
    , m_remove(linkButton(tr("Remove")))
{
    importance->setOptional(false);
    likelihood->setUnit(QStringLiteral("%"));
    basis->setChoices(choicesOf<Basis>());
    state->setChoices(choicesOf<BenefitState>());
    measure->setPlaceholder(tr("how it is counted"));
    unit->setPlaceholder(tr("hours a week"));
    owner->setPlaceholder(tr("one name"));
    auto *form = new FormGrid;
    form->addWide(tr("What"), statement);
    form->addRow(tr("Matters"), importance);
    form->addRow(tr("How we know"), basis);
    form->addRow(tr("Likely"), likelihood);
    form->addRow(tr("Measure"), measure);
    form->addRow(tr("Unit"), unit);
    form->addRow(tr("From"), baseline);
    form->addRow(tr("Aim"), target);
    form->addRow(tr("By"), due);
    form->addRow(tr("Brings the figure"), owner);
    form->addRow(tr("State"), state);
    form->addWhole(unplanned);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addLayout(m_readings);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &BenefitEditor::removeWanted);
}

void BenefitEditor::show(const Benefit &b, const AllianceView &view, const QStringList &people)
{
    const auto named = [&](Field *field, const QString &pattern) { field->setName(pattern.arg(b.statement)); };
    named(statement, tr("Benefit: %1"));
    named(importance, tr("How much %1 matters"));
    named(basis, tr("How we know that %1 matters"));
    named(likelihood, tr("How likely %1 is"));
    named(measure, tr("Measure of %1"));
    named(unit, tr("Unit of %1"));
    named(baseline, tr("Where %1 starts"));
    named(target, tr("Aim of %1"));
    named(due, tr("Day for %1"));
    named(owner, tr("Who brings the figure of %1"));
    named(state, tr("State of %1"));
    m_remove->setAccessibleName(tr("Remove benefit %1").arg(b.statement));
    offer(owner, people);
    statement->setValue(b.statement);
    importance->setValue(b.importance);
    basis->setValue(static_cast<int>(b.importanceBasis));
    likelihood->setWhole(b.likelihood);
    measure->setValue(b.measure);
    unit->setValue(b.unit);
    baseline->setValue(b.baseline);
    target->setValue(b.target);
    due->setValue(b.dueOn);
    owner->setValue(view.name(b.ownerPersonId));
    state->setValue(static_cast<int>(b.state));
    unplanned->setValue(b.unplanned);
    showReadings(view.readingsOf(b.id), b);
}

void BenefitEditor::showReadings(const QList<BenefitReading> &readings, const Benefit &benefit)
{
    clearLayout(m_readings);
    int listed = 0;
    for (auto read = readings.crbegin(); read != readings.crend() && listed < mostReadingsListed; ++read, ++listed) {
        auto *line = new QHBoxLayout;
        QString text = QStringLiteral("%1: %2 %3").arg(wording::day(read->readOn), wording::number(read->value), benefit.unit);
        if (!read->note.isEmpty())
            text += QStringLiteral(" · ") + read->note;
        line->addWidget(smallLabel(text), 1);
        auto *remove = linkButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove the reading of %1").arg(wording::day(read->readOn)));
        connect(remove, &QPushButton::clicked, this, [this, id = read->id] { emit removeReadingWanted(id); });
        line->addWidget(remove);
        m_readings->addLayout(line);
    }
}

void summarise(SummaryLine *line, const Benefit &b)
{
    const QString detail = BenefitEditor::tr("matters %1 of 5 · %2 · %3 % likely").arg(b.importance).arg(wording::name(b.importanceBasis)).arg(b.likelihood);
    QString badge;
    Tone tone = Tone::Neutral;
    if (b.state == BenefitState::Realised || b.state == BenefitState::Missed || b.state == BenefitState::GivenUp) {
        badge = wording::name(b.state);
        tone = b.state == BenefitState::Realised ? Tone::Accent : b.state == BenefitState::Missed ? Tone::Warning : Tone::Neutral;
    } else if (b.unplanned) {
        badge = BenefitEditor::tr("surprise");
        tone = Tone::Accent;
    }
    line->set(b.statement, detail, badge, tone);
}

} // namespace concord
