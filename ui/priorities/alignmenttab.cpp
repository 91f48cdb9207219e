// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/alignmenttab.h"

#include "core/workspace/priorities/alignments.h"
#include "ui/priorities/cellcard.h"
#include "ui/priorities/matrixmodel.h"
#include "ui/priorities/matrixview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/alignmentchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/wording/prioritywords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int rowsShown = 12;
constexpr int cardWidth = 300;

QString legend()
{
    QStringList signs;
    for (const CoverageBasis basis : everyValue<CoverageBasis>())
        signs << wording::mark(basis) + u' ' + wording::name(basis);
    return AlignmentTab::tr("Move with the arrow keys. 0 to 4: so many quarters; + and − a step; Delete: not judged; "
                            "Space: tick the partner; Enter: the words below. How it is known, by G, I, T and P: %1.")
        .arg(signs.join(QStringLiteral(", ")));
}

/// "A, B and C".
QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return AlignmentTab::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

} // namespace

AlignmentTab::AlignmentTab(Workspace &workspace, QWidget *parent)
    : PrioritySection(workspace, parent), m_model(new MatrixModel(this)), m_view(new MatrixView), m_empty(new Card),
      m_emptyText(mutedLabel()), m_next(primaryButton({})), m_whole(new QWidget), m_together(plainLabel()),
      m_clear(linkButton(tr("Clear ticks"))), m_order(new ChoiceField), m_legend(smallLabel(legend())),
      m_more(new AddLine(tr("Show"), tr("Another partner by name"))), m_others(smallLabel()), m_cell(new CellCard(workspace)),
      m_chart(new AlignmentChart)
{
    m_empty->body()->addWidget(m_emptyText);
    m_empty->body()->addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_model->table().needs.isEmpty())
            emit needsWanted();
        else
            emit partnerWanted();
    });
    auto *quadrant = new Card(tr("Coverage up, focus to the right"));
    m_chart->setTall();
    quadrant->body()->addWidget(m_chart);
    auto *columns = new Columns(cardWidth);
    columns->setWidgets({m_cell, quadrant}, 2);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::l);
    whole->addWidget(matrixCard());
    whole->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, space::l);
    layout->addWidget(m_empty);
    layout->addWidget(m_whole);
    layout->addStretch(1);

    connect(m_cell, &CellCard::failed, this, &PrioritySection::failed);
    connect(m_model, &MatrixModel::chosenChanged, this, [this] {
        const QList<PartyId> chosen = m_model->chosen();
        m_chosen[m_shown] = QSet<PartyId>(chosen.begin(), chosen.end());
        showTogether();
        showDots();
    });
    connect(m_view, &MatrixView::percentWanted, this, [this](const QModelIndex &cell, std::optional<int> percent) {
        const AlignmentRow *partner = m_model->partner(cell.row());
        const Need *need = m_model->need(cell.column());
        if (partner == nullptr || need == nullptr || !this->workspace().canWrite())
            return;
        Alignments alignments(this->workspace());
        done(percent ? alignments.cover(need->id, partner->id, [percent](Coverage &c) { c.percent = *percent; })
                     : alignments.uncover(need->id, partner->id));
    });
    connect(m_view, &MatrixView::basisWanted, this, [this](const QModelIndex &cell, CoverageBasis basis) {
        const auto known = m_model->coverage(cell); // how one knows what is not judged yet is no question
        if (known && this->workspace().canWrite())
            done(Alignments(this->workspace()).cover(known->needId, known->partyId, [basis](Coverage &c) { c.basis = basis; }));
    });
    connect(m_view, &MatrixView::wordsWanted, m_cell, &CellCard::startWriting);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlignmentTab::showCell);
    connect(m_more, &AddLine::added, this, &AlignmentTab::showPartnerNamed);
}

QWidget *AlignmentTab::matrixCard()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Alignment matrix: partners and needs"));
    m_order->setFilter();
    m_order->setChoices({{tr("by coverage"), static_cast<int>(MatrixModel::Order::Coverage)},
                         {tr("by focus"), static_cast<int>(MatrixModel::Order::Focus)},
                         {tr("by name"), static_cast<int>(MatrixModel::Order::Name)}});
    m_order->setValue(static_cast<int>(MatrixModel::Order::Coverage));
    m_order->setName(tr("Order of the partners"));
    connect(m_order, &Field::committed, this,
            [this] { m_model->setOrder(static_cast<MatrixModel::Order>(m_order->value().toInt())); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model->setChosen({}); });
    auto *card = new Card(tr("Who covers how much of what"));
    card->addToHeader(m_order);
    auto *set = new QHBoxLayout;
    set->setSpacing(space::s);
    set->addWidget(m_together, 1);
    set->addWidget(m_clear, 0, Qt::AlignTop);
    card->body()->addLayout(set);
    card->body()->addWidget(m_view);
    card->body()->addWidget(m_others);
    card->body()->addWidget(m_more);
    card->body()->addWidget(m_legend);
    return card;
}

void AlignmentTab::fill(const PriorityDetail &)
{
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void AlignmentTab::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    PrioritySection::showEvent(event);
}

void AlignmentTab::refresh()
{
    m_stale = false;
    const bool other = id() != m_shown;
    m_shown = id();
    if (other)
        m_cell->clear();
    read();
    if (other) {
        m_model->setChosen(m_chosen.value(m_shown));
        m_view->setCurrentIndex({});
    }
    showTogether();
    showDots();
    showCell();
}

void AlignmentTab::read()
{
    const auto table = workspace().read([this](const Store &store) { return alignmentTable(store, m_shown, m_also.value(m_shown)); });
    if (!table) {
        emit failed(table.error());
        return;
    }
    const QModelIndex before = m_view->currentIndex();
    const AlignmentRow *partner = m_model->partner(before.row());
    const PartyId at = partner != nullptr ? partner->id : PartyId();
    m_model->setTable(*table);
    for (int row = 0; at.isSet() && !m_view->currentIndex().isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->partner(row)->id == at && before.column() < m_model->columnCount())
            m_view->setCurrentIndex(m_model->index(row, before.column()));
    }
    const bool nothing = table->needs.isEmpty() || (table->rows.isEmpty() && table->others == 0);
    m_empty->setVisible(nothing);
    m_whole->setVisible(!nothing);
    m_emptyText->setText(table->needs.isEmpty()
                             ? tr("How much of what they do is what you need? Say first what this priority needs done.")
                             : tr("How much of what they do is what you need? Name the people and organisations you respect first."));
    m_next->setText(table->needs.isEmpty() ? tr("Add the first need") : tr("Add the first partner"));
    m_others->setVisible(table->others > 0);
    m_more->setVisible(table->others > 0);
    m_others->setText(table->others == 1 ? tr("1 more partner is on your list, not judged yet.")
                                         : tr("%n more partners are on your list, not judged yet.", nullptr, table->others));
    m_view->showRows(rowsShown);
}

void AlignmentTab::showTogether()
{
    const QList<PartyId> chosen = m_model->chosen();
    QList<PartyId> meant = chosen;
    QStringList names;
    for (const AlignmentRow &row : m_model->table().rows) {
        if (chosen.isEmpty())
            meant << row.id;
        else if (chosen.contains(row.id))
            names << row.name;
    }
    const TogetherCovered together = m_model->table().together(meant);
    QStringList uncovered;
    for (const int place : together.uncovered)
        uncovered << needCode(place) + u' ' + m_model->table().needs[place].what;
    QString text;
    if (!together.percent)
        text = tr("Nothing is judged yet: how much of each need does each of them cover?");
    else if (chosen.isEmpty())
        text = tr("All of them together cover %1. Tick some to see what that set covers.").arg(wording::finePercent(together.percent));
    else if (chosen.size() == 1)
        text = tr("%1 covers %2.").arg(names.first(), wording::finePercent(together.percent));
    else
        text = tr("This set covers %1: %2.").arg(wording::finePercent(together.percent), listed(names));
    if (together.percent && !uncovered.isEmpty())
        text += u' ' + tr("Nobody covers %1.").arg(listed(uncovered));
    m_together->setText(text);
    m_clear->setVisible(!chosen.isEmpty());
}

void AlignmentTab::showCell()
{
    const QModelIndex index = m_view->currentIndex();
    const AlignmentRow *partner = m_model->partner(index.row());
    const Need *need = m_model->need(index.column());
    if (partner != nullptr && need != nullptr)
        m_cell->showCell(partner->id, partner->name, *need, needCode(index.column() - MatrixModel::FirstNeed));
    else
        m_cell->clear();
}

void AlignmentTab::showDots()
{
    const QList<PartyId> chosen = m_model->chosen();
    QList<AlignmentDot> dots;
    for (const AlignmentRow &row : m_model->table().rows)
        dots << AlignmentDot{row.name, row.coverage, row.focus, chosen.contains(row.id)};
    m_chart->setDots(dots);
}

void AlignmentTab::showPartnerNamed(const QString &name)
{
    const auto known = workspace().read([&](const Store &store) { return partnerNamed(store, name); });
    if (!known) {
        emit failed(known.error());
    } else if (!*known) {
        m_more->refuse(tr("No partner of that name is on your list."));
    } else {
        m_also[m_shown] << **known;
        read();
        showTogether();
    }
}

} // namespace concord
