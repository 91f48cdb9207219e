// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/coveragesection.h"

#include "core/model/priorities/priorityrules.h"
#include "core/workspace/priorities/prioritylist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/prioritywords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace concord {

namespace {

constexpr int notJudged = -1;

} // namespace

CoverageRow::CoverageRow() : percent(new ChoiceField), basis(new ChoiceField), note(new LineField), m_need(plainLabel())
{
    QList<Choice> percents{{tr("not judged"), notJudged}};
    for (const int step : coverageSteps)
        percents << Choice{tr("%1 %").arg(step), step};
    percent->setChoices(percents);
    QList<Choice> ways;
    for (const CoverageBasis way : everyValue<CoverageBasis>())
        ways << Choice{wording::name(way), static_cast<int>(way)};
    basis->setChoices(ways);
    note->setQuiet();
    note->setPlaceholder(tr("What makes you think so?"));
    note->line()->setFont(typeFont(TypeSize::Small));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(percent, 1);
    line->addWidget(basis, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_need);
    layout->addLayout(line);
    layout->addWidget(note);
    connect(qApp, &QApplication::focusChanged, this, &CoverageRow::showNote);
}

void CoverageRow::fill(const CoverageLine &line, int place)
{
    const QString &need = line.need.what;
    m_judged = line.coverage.has_value();
    m_need->setText(needCode(place) + u' ' + need);
    percent->setValue(line.coverage ? line.coverage->percent : notJudged);
    percent->setName(tr("How much they cover of %1").arg(need));
    basis->setValue(static_cast<int>(line.coverage.value_or(Coverage()).basis));
    basis->setName(tr("How I know what they cover of %1").arg(need));
    basis->setVisible(m_judged);
    note->setValue(line.coverage.value_or(Coverage()).note);
    note->setName(tr("Note on what they cover of %1").arg(need));
    showNote();
}

std::optional<int> CoverageRow::percentWanted() const
{
    const int wanted = percent->value().toInt();
    return wanted == notJudged ? std::nullopt : std::optional(wanted);
}

void CoverageRow::showNote()
{
    const QWidget *caret = QApplication::focusWidget();
    note->setVisible(m_judged && (!note->value().isEmpty() || (caret != nullptr && isAncestorOf(caret))));
}

CoverageSection::CoverageSection(Workspace &workspace, QWidget *parent) : PartnerSection(workspace, parent), m_rows(space::s)
{
    auto *matrix = linkButton(tr("Matrix"));
    matrix->setAccessibleName(tr("Open the alignment matrix"));
    connect(matrix, &QPushButton::clicked, this, [this] {
        emit navigationRequested({QLatin1String(tableOf<Priority>), m_priority.value(), QStringLiteral("alignment")});
    });
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("How much of what you need")), 1);
    head->addWidget(matrix);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addLayout(m_rows.layout());
}

CoverageRow *CoverageSection::makeRow(NeedId need)
{
    auto *row = new CoverageRow;
    connect(row->percent, &Field::committed, this, [this, row, need] {
        const auto percent = row->percentWanted();
        done(percent ? alignments().cover(need, id(), [percent](Coverage &c) { c.percent = *percent; })
                     : alignments().uncover(need, id()),
             row->percent);
    });
    connect(row->basis, &Field::committed, this, [this, row, need] {
        done(alignments().cover(need, id(), [row](Coverage &c) { c.basis = static_cast<CoverageBasis>(row->basis->value().toInt()); }),
             row->basis);
    });
    connect(row->note, &Field::committed, this, [this, row, need] {
        done(alignments().cover(need, id(), [row](Coverage &c) { c.note = row->note->value(); }), row->note);
    });
    return row;
}

void CoverageSection::fill(const PartnerDetail &detail)
{
    setVisible(!detail.coverages.empty());
    m_priority = detail.coverages.empty() ? PriorityId() : detail.coverages.front().need.priorityId;
    m_rows.show(
        detail.coverages, [](const CoverageLine &line) { return line.need.id; }, [this](NeedId need) { return makeRow(need); },
        [place = 0](CoverageRow &row, const CoverageLine &line) mutable { row.fill(line, place++); });
}

} // namespace concord
