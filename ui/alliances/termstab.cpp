// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/termstab.h"

#include "ui/alliances/derivedlinescard.h"
#include "ui/alliances/livedocument.h"
#include "ui/alliances/termeditor.h"
#include "ui/alliances/termsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/alliancewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int gridWidth = 380;
constexpr int gridShare = 62;
constexpr int rowHeight = 36;
constexpr int mostRows = 20; ///< the grid scrolls beyond them, so that the topic beside it stays in sight

} // namespace

TermsTab::TermsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_model(new TermsModel(this)), m_grid(new RecordTable)
    , m_unwritten(pillButton(tr("Agreed but not written"))), m_fromList(plainButton(tr("From the list"))), m_menu(new QMenu(this))
    , m_add(new AddLine(tr("Add topic"), tr("New topic"))), m_hint(mutedLabel()), m_totals(smallLabel())
    , m_editor(new TermEditor(workspace, prompts)), m_document(new LiveDocument(workspace, prompts)), m_derived(new DerivedLinesCard)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, 0);
    auto *columns = new Columns(gridWidth);
    columns->setWidgets({buildGrid(), buildSecond()}, 2);
    columns->setFirstShare(gridShare);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
    connect(m_editor, &AllianceTab::failed, this, &AllianceTab::failed);
    connect(m_editor, &TermEditor::moveWanted, this, &TermsTab::moveCurrent);
    connect(m_derived, &DerivedLinesCard::tabWanted, this, &AllianceTab::tabWanted);
    // The model is asked to move while the view still handles the drop: the act follows when that is done.
    connect(m_model, &TermsModel::moveWanted, this, &TermsTab::move, Qt::QueuedConnection);
}

QWidget *TermsTab::buildGrid()
{
    auto *card = new Card(tr("Agreed, written, checked, divided"));
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Topics and the four questions"));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setDragDropMode(QAbstractItemView::InternalMove);
    m_grid->setDragDropOverwriteMode(false);
    m_grid->setDropIndicatorShown(true);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setSortingEnabled(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *answers = new AnswerDelegate(m_grid);
    QHeaderView *header = m_grid->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(TermsModel::Topic, QHeaderView::Stretch);
    for (int column = TermsModel::Agreed; column <= TermsModel::Divided; ++column)
        m_grid->setItemDelegateForColumn(column, answers);
    fitColumns();
    m_grid->installEventFilter(this);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const Term *term = m_model->term(index.row())) {
            m_current = term->id;
            showCurrent();
        }
    });
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const Term *term = m_model->term(index.row());
        if (term != nullptr && index.column() != TermsModel::Topic)
            answer(index.row(), index.column(), answerOf(*term, questionOf(index.column())) == YesNo::Yes ? YesNo::No : YesNo::Yes);
    });

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_unwritten);
    filters->addWidget(m_totals, 1);
    connect(m_unwritten, &QPushButton::toggled, this, [this](bool on) {
        m_model->setOnlyUnwritten(on);
        sizeGrid();
        showCurrent();
    });
    card->body()->addLayout(filters);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_grid);
    card->body()->addWidget(smallLabel(tr("Click a box, or move with the arrow keys: Space turns yes and no, Y yes, N no, – not needed. Drag a topic, or press Alt with an arrow, to move it.")));
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add, 1);
    m_fromList->setMenu(m_menu);
    adding->addWidget(m_fromList);
    card->body()->addLayout(adding);
    connect(m_menu, &QMenu::aboutToShow, this, &TermsTab::fillMenu);
    onAdded(m_add, [this](const QString &topic) {
        Term term;
        term.allianceId = m_view.facts.alliance.id;
        term.topic = topic;
        const auto id = parts().add(term);
        if (id)
            select(*id);
        return id;
    });
    return card;
}

void TermsTab::fitColumns()
{
    // As wide as the words above them, in whichever language.
    const QFontMetrics metrics(m_grid->horizontalHeader()->font());
    for (int column = TermsModel::Agreed; column <= TermsModel::Divided; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_grid->horizontalHeader()->resizeSection(column, std::max(64, metrics.horizontalAdvance(title) + 2 * space::m + space::xs));
    }
}

/// What is written, and how the agreement reads with it, beside the grid.
QWidget *TermsTab::buildSecond()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_editor);
    layout->addWidget(m_document);
    layout->addWidget(m_derived);
    layout->addStretch(1);
    connect(m_document, &AllianceTab::failed, this, &AllianceTab::failed);
    connect(m_document, &AllianceTab::tabWanted, this, &AllianceTab::tabWanted);
    connect(m_editor, &TermEditor::typed, this, [this](const QString &text) { m_document->showTyped(m_current, text); });
    return column;
}

void TermsTab::move(TermId id, int place)
{
    if (tell(parts().moveTerm(id, place)))
        select(id);
}

void TermsTab::moveCurrent(int by)
{
    // The place among all topics, also while only some are shown.
    const auto terms = m_view.facts.terms;
    const auto at = std::ranges::find(terms, m_current, &Term::id) - terms.begin();
    if (at + by >= 0 && at + by < terms.size() && at < terms.size())
        move(m_current, static_cast<int>(at) + by);
}

void TermsTab::presentTotals()
{
    const FourQuestions &q = m_view.questions;
    m_totals->setText(tr("%1 agreed · %2 written · %3 checked · %4 divided, of %5").arg(q.agreed).arg(q.written).arg(q.checked).arg(q.divided).arg(q.terms));
    m_totals->setVisible(q.terms > 0);
    m_unwritten->setVisible(q.terms > 0);
}

void TermsTab::present(const AllianceView &view)
{
    const bool other = view.facts.alliance.id != m_view.facts.alliance.id;
    m_view = view;
    if (other) {
        discardEdits(this);
        m_current = {};
    }
    m_model->setTerms(view.facts.terms);
    if (m_model->rowOf(m_current) < 0)
        m_current = view.facts.terms.isEmpty() ? TermId() : view.facts.terms.first().id;
    m_editor->present(view);
    m_derived->present(view);
    presentTotals();
    m_hint->setText(tr("No topic yet. Begin with the ones that could cost you a friendship: money, deciding, stopping."));
    m_hint->setVisible(view.facts.terms.isEmpty());
    m_grid->setVisible(!view.facts.terms.isEmpty());
    sizeGrid();
    m_document->setVisible(!view.facts.terms.isEmpty());
    m_document->present(view);
    showCurrent();
}

void TermsTab::sizeGrid()
{
    int height = m_grid->horizontalHeader()->sizeHint().height() + 2;
    height += std::min(m_model->rowCount(), mostRows) * rowHeight;
    m_grid->setFixedHeight(height);
}

const Term *TermsTab::current() const
{
    return m_model->term(m_model->rowOf(m_current));
}

void TermsTab::select(TermId id)
{
    m_current = id;
    if (const int row = m_model->rowOf(id); row >= 0)
        m_grid->setCurrentIndex(m_model->index(row, std::max<int>(m_grid->currentIndex().column(), TermsModel::Topic)));
    showCurrent();
}

void TermsTab::showCurrent()
{
    m_editor->show(current());
    if (current() != nullptr)
        m_document->follow(m_current);
}

void TermsTab::fillMenu()
{
    m_menu->clear();
    QString group;
    for (const CompletenessLine &line : completenessLines()) {
        const bool taken = std::ranges::any_of(m_view.facts.terms, [&](const Term &t) { return t.clauseKey == QLatin1String(line.key); });
        if (line.derived || taken)
            continue;
        if (wording::group(line) != group) {
            group = wording::group(line);
            m_menu->addSection(group);
        }
        const QString key = QLatin1String(line.key);
        m_menu->addAction(wording::text(line), this, [this, key] {
            if (const auto id = parts().addClause(m_view.facts.alliance.id, key); tell(id))
                select(*id);
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Every topic of the list is taken up."))->setEnabled(false);
}

void TermsTab::reveal(const QString &subject)
{
    const auto term = std::ranges::find(m_view.facts.terms, subject, &Term::clauseKey);
    if (term == m_view.facts.terms.end()) {
        if (completenessLine(subject) == nullptr)
            return;
        const auto id = parts().addClause(m_view.facts.alliance.id, subject);
        if (!tell(id))
            return;
        select(*id);
    } else {
        select(term->id);
    }
    m_editor->reveal(subject);
}

void TermsTab::answer(int row, int column, YesNo answer)
{
    if (const Term *term = m_model->term(row); term != nullptr && column != TermsModel::Topic)
        tell(parts().answer(term->id, questionOf(column), answer));
}

bool TermsTab::answerByKey(int key)
{
    const QModelIndex index = m_grid->currentIndex();
    const Term *term = m_model->term(index.row());
    if (term == nullptr || index.column() == TermsModel::Topic)
        return false;
    const bool isYes = answerOf(*term, questionOf(index.column())) == YesNo::Yes;
    switch (key) {
    case Qt::Key_Space: answer(index.row(), index.column(), isYes ? YesNo::No : YesNo::Yes); return true;
    case Qt::Key_Y: answer(index.row(), index.column(), YesNo::Yes); return true;
    case Qt::Key_N: answer(index.row(), index.column(), YesNo::No); return true;
    case Qt::Key_Minus: answer(index.row(), index.column(), YesNo::NotNeeded); return true;
    default: return false;
    }
}

bool TermsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && answerByKey(key->key()))
            return true;
    }
    return AllianceTab::eventFilter(watched, event);
}

} // namespace concord
