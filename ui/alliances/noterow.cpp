// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/giveandgetrows.h"

#include "ui/alliances/choices.h"
#include "ui/widgets/suggestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/trendline.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/amounts.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

QVBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(6);
    return layout;
}

} // namespace

ContributionRow::ContributionRow(QWidget *parent)
    : QWidget(parent), statement(new LineField), effort(new LevelField), amount(new LineField), kind(new ChoiceField), state(new ChoiceField)
    , m_remove(linkButton(tr("Remove")))
{
    statement->setQuiet();
    effort->setOptional(false);
    amount->setQuiet();
    amount->setPlaceholder(tr("how much"));
    kind->setChoices(choicesOf<ContributionKind>());
    state->setChoices(choicesOf<ContributionState>());
    auto *layout = rowLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(statement, 5);
    head->addWidget(amount, 3);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *line = new QHBoxLayout;
    line->addWidget(labelled(tr("Effort"), effort));
    line->addWidget(labelled(tr("Kind"), kind), 1);
    line->addWidget(labelled(tr("State"), state), 1);
    layout->addLayout(line);
    layout->addWidget(new Line);
    connect(m_remove, &QPushButton::clicked, this, &ContributionRow::removeWanted);
}

void ContributionRow::show(const Contribution &c)
{
    statement->setValue(c.statement);
    statement->setName(tr("Contribution: %1").arg(c.statement));
    effort->setName(tr("Effort of %1").arg(c.statement));
    amount->setName(tr("How much of %1").arg(c.statement));
    kind->setName(tr("Kind of %1").arg(c.statement));
    state->setName(tr("State of %1").arg(c.statement));
    m_remove->setAccessibleName(tr("Remove contribution %1").arg(c.statement));
    effort->setValue(c.effort);
    amount->setValue(wording::amount(c));
    kind->setValue(static_cast<int>(c.kind));
    state->setValue(static_cast<int>(c.state));
}

BenefitRow::BenefitRow(QWidget *parent)
    : QWidget(parent), statement(new LineField), importance(new LevelField), basis(new ChoiceField), likelihood(new NumberField)
    , reading(new NumberField(nullptr, 2)), measure(new LineField), unit(new LineField), baseline(new NumberField(nullptr, 2))
    , target(new NumberField(nullptr, 2)), due(new DayField), owner(new LineField), state(new ChoiceField)
    , unplanned(new CheckField(tr("A surprise that nobody planned"))), m_bar(new RatioBar), m_trend(new TrendLine), m_more(new QWidget)
    , m_readings(new QVBoxLayout), m_toggle(linkButton(tr("More"))), m_remove(linkButton(tr("Remove")))
{
    statement->setQuiet();
    statement->line()->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    importance->setOptional(false);
    likelihood->setUnit(QStringLiteral("%"));
    basis->setChoices(choicesOf<Basis>());
    state->setChoices(choicesOf<BenefitState>());
    reading->setPlaceholder(tr("today's figure"));
    measure->setPlaceholder(tr("how it is counted"));
    unit->setPlaceholder(tr("hours a week"));
    owner->setPlaceholder(tr("one name"));

    auto *layout = rowLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(statement, 1);
    head->addWidget(m_toggle);
    layout->addLayout(head);
    auto *matters = new QHBoxLayout;
    matters->addWidget(labelled(tr("Matters"), importance));
    matters->addWidget(labelled(tr("How we know"), basis), 2);
    matters->addWidget(labelled(tr("Likely"), likelihood), 1);
    layout->addLayout(matters);
    layout->addWidget(m_bar);
    layout->addWidget(m_trend);

    auto *more = new FormGrid;
    more->addRow(tr("Measure"), measure);
    more->addRow(tr("Unit"), unit);
    more->addRow(tr("From"), baseline);
    more->addRow(tr("Aim"), target);
    more->addRow(tr("By"), due);
    more->addRow(tr("New reading"), reading);
    more->addRow(tr("Brings the figure"), owner);
    more->addRow(tr("State"), state);
    more->addWhole(unplanned);
    auto *moreLayout = new QVBoxLayout(m_more);
    moreLayout->setContentsMargins(0, 0, 0, 0);
    moreLayout->addWidget(more);
    moreLayout->addLayout(m_readings);
    moreLayout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    m_more->hide();
    layout->addWidget(new Line);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        const bool open = m_more->isHidden();
        m_more->setVisible(open);
        m_toggle->setText(open ? tr("Less") : tr("More"));
    });
    connect(m_remove, &QPushButton::clicked, this, &BenefitRow::removeWanted);
}

void BenefitRow::show(const Benefit &b, const AllianceView &view, int series, const QStringList &people)
{
    const auto named = [&](Field *field, const QString &pattern) { field->setName(pattern.arg(b.statement)); };
    named(statement, tr("Benefit: %1"));
    named(importance, tr("How much %1 matters"));
    named(basis, tr("How we know that %1 matters"));
    named(likelihood, tr("How likely %1 is"));
    named(reading, tr("New reading of %1"));
    named(measure, tr("Measure of %1"));
    named(unit, tr("Unit of %1"));
    named(baseline, tr("Where %1 starts"));
    named(target, tr("Aim of %1"));
    named(due, tr("Day for %1"));
    named(owner, tr("Who brings the figure of %1"));
    named(state, tr("State of %1"));
    m_toggle->setAccessibleName(tr("More about %1").arg(b.statement));
    m_remove->setAccessibleName(tr("Remove benefit %1").arg(b.statement));
    offer(owner, people);
    statement->setValue(b.statement);
    importance->setValue(b.importance);
    basis->setValue(static_cast<int>(b.importanceBasis));
    likelihood->setWhole(b.likelihood);
    reading->setValue(std::nullopt);
    measure->setValue(b.measure);
    unit->setValue(b.unit);
    baseline->setValue(b.baseline);
    target->setValue(b.target);
    due->setValue(b.dueOn);
    owner->setValue(view.name(b.ownerPersonId));
    state->setValue(static_cast<int>(b.state));
    unplanned->setValue(b.unplanned);

    const QList<BenefitReading> readings = view.readingsOf(b.id);
    const BenefitReading *latest = readings.isEmpty() ? nullptr : &readings.last();
    const auto measured = realised(b, latest);
    m_bar->setCaption(b.unplanned ? tr("A surprise") : tr("So far"), wording::progress(b, latest));
    m_bar->setRatio(measured ? std::optional(measured->realised) : std::nullopt);
    m_bar->setSeries(series);
    m_bar->setVisible(b.target.has_value() || latest != nullptr);
    QList<TrendPoint> points;
    for (const BenefitReading &r : readings)
        points << TrendPoint{r.readOn, r.value};
    m_trend->setPoints(points);
    m_trend->setTarget(b.target);
    m_trend->setSeries(series);
    m_trend->setVisible(readings.size() > 1);
    showReadings(readings, b);
}

void BenefitRow::showReadings(const QList<BenefitReading> &readings, const Benefit &benefit)
{
    clearLayout(m_readings);
    for (auto read = readings.crbegin(); read != readings.crend(); ++read) {
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

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent), statement(new LineField), first(new ChoiceField), second(new ChoiceField), m_note(smallLabel())
    , m_remove(linkButton(tr("Remove")))
{
    statement->setQuiet();
    auto *layout = rowLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(statement, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *line = new QHBoxLayout;
    line->addWidget(first, 1);
    line->addWidget(second, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(new Line);
    connect(m_remove, &QPushButton::clicked, this, &NoteRow::removeWanted);
}

void NoteRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void NoteRow::setNames(const QString &what, const QString &firstName, const QString &secondName, const QString &remove)
{
    statement->setName(what);
    first->setName(firstName);
    second->setName(secondName);
    m_remove->setAccessibleName(remove);
}

} // namespace concord
