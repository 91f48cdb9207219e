// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/fitsection.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/fitwords.h"
#include "ui/wording/partnerwords.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace concord {

namespace {

constexpr std::size_t mostNames = 3;

} // namespace

FitRow::FitRow(const FitLine &line)
    : score(new LevelField), evidence(new LineField), m_line(line), m_anchor(smallLabel())
{
    const QString name = wording::criterion(line);
    score->setOptional(true);
    score->setName(name);
    evidence->setQuiet();
    evidence->setPlaceholder(tr("What shows it?"));
    evidence->setName(tr("What shows it: %1").arg(name));
    evidence->line()->setFont(typeFont(TypeSize::Small));
    auto *words = plainLabel(name);
    setPlainToolTip(words, wording::anchors(line));

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(words, 1);
    auto *weight = smallLabel(tr("weight %1").arg(line.weight));
    weight->setWordWrap(false);
    head->addWidget(weight);
    head->addWidget(score);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_anchor);
    layout->addWidget(evidence);
}

void FitRow::fill(const FitRating &rating)
{
    score->setValue(rating.score);
    evidence->setValue(rating.evidence);
    m_anchor->setText(wording::anchor(m_line, rating.score));
}

FitSection::FitSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_about(headingLabel()), m_first(mutedLabel()), m_gut(new LevelField),
      m_whole(new QWidget)
{
    m_rubric = makeRubric();
    m_decision = makeDecision();
    m_gut->setOptional(true);
    connect(m_gut, &Field::committed, this, [this] { done(fits().feel(id(), m_priority, m_gut->value()), m_gut); });
    auto *form = new FormGrid;
    form->addRow(tr("My gut says"), m_gut);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::s);
    heading->addWidget(m_about, 1);
    heading->addWidget(new Badge(tr("private"), Tone::Warning), 0, Qt::AlignTop);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::l);
    whole->addWidget(form);
    whole->addWidget(m_first);
    whole->addWidget(m_rubric);
    whole->addWidget(m_decision);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(heading);
    layout->addWidget(m_whole);
}

QWidget *FitSection::makeRubric()
{
    auto *rubric = new QWidget;
    auto *layout = new QVBoxLayout(rubric);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_result = headingLabel();
    m_beside = plainLabel();
    m_close = mutedLabel();
    for (QLabel *label : {m_result, m_beside, m_close})
        layout->addWidget(label);
    for (const FitLine &line : fitLines()) {
        auto *row = new FitRow(line);
        const auto write = [this, row](Field *field) {
            done(fits().rate(id(), m_priority, row->criterion(), row->score->value(), row->evidence->value()), field);
        };
        connect(row->score, &Field::committed, this, [write, row] { write(row->score); });
        connect(row->evidence, &Field::committed, this, [write, row] { write(row->evidence); });
        m_rows.push_back(row);
        layout->addWidget(row);
    }
    return rubric;
}

QWidget *FitSection::makeDecision()
{
    m_breaker = new LineField;
    m_breaker->setPlaceholder(tr("What speaks against it, whatever the score?"));
    auto *known = new QCompleter(wording::dealBreakers(), m_breaker);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    m_breaker->line()->setCompleter(known);
    connect(m_breaker, &Field::committed, this,
            [this] { done(fits().setDealBreaker(id(), m_priority, m_breaker->value()), m_breaker); });
    m_decide = new ChoiceField;
    QList<Choice> choices;
    for (const FitDecision decision : everyValue<FitDecision>())
        choices << Choice{wording::name(decision), static_cast<int>(decision)};
    m_decide->setChoices(choices);
    connect(m_decide, &Field::committed, this, [this] {
        done(fits().decide(id(), m_priority, static_cast<FitDecision>(m_decide->value().toInt())), m_decide);
    });
    auto *form = new FormGrid;
    form->addWide(tr("Deal-breaker"), m_breaker);
    form->addRow(tr("Decision"), m_decide);
    return form;
}

void FitSection::fill(const PartnerDetail &detail)
{
    m_whole->setVisible(detail.fit.has_value());
    if (!detail.fit) {
        m_priority = {};
        m_about->setText(tr("Choose a priority above the list: somebody fits something, not everything."));
        return;
    }
    const FitDetail &fit = *detail.fit;
    m_priority = fit.priorityId;
    m_about->setText(tr("How well they fit: %1").arg(fit.priority));
    m_gut->setValue(fit.summary.gut);
    const bool mayRate = fit.summary.gut || fit.fit.percent;
    m_first->setVisible(!mayRate);
    m_first->setText(tr("Trust your gut first, 1 to 5. The eight questions come after, so that they can't colour it."));
    m_rubric->setVisible(mayRate);
    m_decision->setVisible(mayRate);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->fill(fit.ratings[i]);
    m_breaker->setValue(fit.summary.dealbreakerNote);
    m_decide->setValue(static_cast<int>(fit.summary.decision));
    tellResult(fit);
}

void FitSection::tellResult(const FitDetail &fit)
{
    m_result->setText(wording::fitInWords(fit.fit, fit.summary.dealbreakerNote));
    const QString beside = wording::gutBeside(fit);
    m_beside->setVisible(!beside.isEmpty());
    m_beside->setText(beside);
    QStringList names;
    for (const CloseFit &close : fit.tooClose) {
        if (names.size() < static_cast<int>(mostNames))
            names << tr("%1 (%2)").arg(close.name, wording::fitScore(close.fit));
    }
    const auto more = static_cast<int>(fit.tooClose.size()) - static_cast<int>(names.size());
    m_close->setVisible(!names.isEmpty());
    m_close->setText(more > 0 ? tr("Too close to call with %1, and %n more.", nullptr, more).arg(names.join(QStringLiteral(", ")))
                              : tr("Too close to call with %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace concord
