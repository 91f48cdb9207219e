// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/portfoliopage.h"

#include "ui/alliances/choices.h"
#include "ui/alliances/portfolioexport.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/portfoliowords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace concord {

namespace {

enum State { Listed, NothingFound };

constexpr int paddings = space::m + space::s + 2; // of a cell; a pixel at each side of what is rounded
constexpr int sortSign = 14;
constexpr int titleWidth = 154;
constexpr int partnersWidth = 130;
constexpr int rowLines = 3; ///< a strong one and two small ones

/// How wide the words are when they are cut into two lines of the same length, as near as may be.
int widthOnTwoLines(const QString &words)
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    int least = metrics.horizontalAdvance(words);
    for (qsizetype i = words.indexOf(u' '); i >= 0; i = words.indexOf(u' ', i + 1))
        least = std::min(least, std::max(metrics.horizontalAdvance(words.first(i)), metrics.horizontalAdvance(words.sliced(i + 1))));
    return least;
}

/// As wide as what it may say, in the language that it says it in; of what anybody may have written, a fair part.
int usualWidth(PortfolioColumn column)
{
    if (column == PortfolioColumn::Title)
        return titleWidth;
    if (column == PortfolioColumn::Partners)
        return partnersWidth;
    int width = QFontMetrics(typeFont(TypeSize::Small)).horizontalAdvance(wording::name(column)) + sortSign;
    for (const QString &words : PortfolioModel::usualWords(column))
        width = std::max(width, widthOnTwoLines(words));
    if (column == PortfolioColumn::State) { // in the larger letters
        for (const AllianceState state : everyValue<AllianceState>())
            width = std::max(width, QFontMetrics(typeFont(TypeSize::Body)).horizontalAdvance(wording::name(state)));
    }
    return width + paddings;
}

/// A table of more lines than this fills its place anyway.
constexpr int manyLines = 30;

template <class Enum>
QList<Choice> choicesWithAny(const QString &any)
{
    QList<Choice> choices{{any, -1}};
    choices += choicesOf<Enum>();
    return choices;
}

template <class Enum>
std::optional<Enum> chosen(const ChoiceField *field)
{
    const int value = field->value().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Enum>(value));
}

} // namespace

PortfolioPage::PortfolioPage(Workspace &workspace, Prompts &prompts, QWidget *modes, QWidget *parent)
    : QWidget(parent), m_model(workspace), m_export(new PortfolioExport(workspace, prompts, this)), m_table(new RecordTable), m_search(new QLineEdit)
    , m_state(new ChoiceField), m_kind(new ChoiceField), m_attention(pillButton(tr("needs attention"))), m_states(new QStackedWidget)
{
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(header(modes));
    layout->addWidget(filters());
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Portfolio"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(true); // up to the frame, or to the scroll bar
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * rowLines + space::l);
    head->setSortIndicator(static_cast<int>(m_model.sortColumn()), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *nothing = new EmptyState(tr("No alliance matches these filters."), tr("Clear the filters"));
    connect(nothing, &EmptyState::pressed, this, &PortfolioPage::clearFilters);
    auto *listed = new QWidget;
    auto *list = new QVBoxLayout(listed);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_table, 1);
    list->addStretch(0);
    m_states->addWidget(listed);
    m_states->addWidget(nothing);
    layout->addWidget(m_states, 1);

    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &row) { emit opened(m_model.idAt(row.row())); });
    connect(&m_model, &PortfolioModel::failed, this, &PortfolioPage::failed);
    connect(m_export, &PortfolioExport::failed, this, &PortfolioPage::failed);
    connect(m_export, &PortfolioExport::said, this, &PortfolioPage::said);
}

QWidget *PortfolioPage::header(QWidget *modes)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *line = new QHBoxLayout;
    line->addWidget(titleLabel(tr("Portfolio")), 1);
    auto *leave = plainButton(tr("Export"));
    auto *ways = new QMenu(leave);
    m_export->offer(ways, [this] { return PortfolioView{m_model.filter(), m_model.sortColumn(), m_model.isDescending()}; });
    leave->setMenu(ways);
    leave->setProperty("hasMenu", true);
    line->addWidget(leave);
    layout->addLayout(line);
    layout->addWidget(mutedLabel(tr("All alliances beside one another: whether both win, what comes next, and what is missing.")));
    layout->addWidget(modes);
    return whole;
}

QWidget *PortfolioPage::filters()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Alliance or partner"));
    m_search->setAccessibleName(tr("Search the portfolio"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(200);
    m_state->setChoices(choicesWithAny<AllianceState>(tr("any state")));
    m_state->setName(tr("State"));
    m_kind->setChoices(choicesWithAny<AllianceKind>(tr("any kind")));
    m_kind->setName(tr("Kind"));
    flow->addWidget(m_search);
    for (ChoiceField *field : {m_state, m_kind}) {
        field->setFilter();
        field->setValue(-1);
        field->setFixedWidth(150);
        connect(field, &Field::committed, this, [this, field] {
            field->setValue(field->value());
            narrow();
        });
        flow->addWidget(field);
    }
    m_attention->setAccessibleName(tr("Only what needs attention"));
    auto *pill = new QWidget; // in line with the words of the fields
    auto *inset = new QVBoxLayout(pill);
    inset->setContentsMargins(0, 3, 0, 0);
    inset->addWidget(m_attention);
    flow->addWidget(pill);
    connect(m_search, &QLineEdit::textChanged, this, &PortfolioPage::narrow);
    connect(m_attention, &QPushButton::clicked, this, &PortfolioPage::narrow);
    return bar;
}

void PortfolioPage::narrow()
{
    PortfolioFilter filter;
    filter.text = m_search->text();
    filter.state = chosen<AllianceState>(m_state);
    filter.kind = chosen<AllianceKind>(m_kind);
    filter.needsAttention = m_attention->isChecked();
    m_model.setFilter(filter);
    chooseState();
}

void PortfolioPage::clearFilters()
{
    m_search->clear();
    m_state->setValue(-1);
    m_kind->setValue(-1);
    m_attention->setChecked(false);
    narrow();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortfolioPage::chooseState()
{
    m_states->setCurrentIndex(m_model.rowCount() > 0 || m_model.unfiltered() == 0 ? Listed : NothingFound);
    // A short table ends with its last line.
    const int lines = m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setMaximumHeight(m_model.rowCount() > manyLines ? QWIDGETSIZE_MAX : lines);
}

void PortfolioPage::refresh()
{
    const AllianceId chosen = selected();
    const int place = m_table->verticalScrollBar()->value();
    m_model.refresh();
    chooseState();
    if (const int row = m_model.rowOf(chosen); row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    m_table->verticalScrollBar()->setValue(place);
}

void PortfolioPage::step(int by)
{
    m_table->step(by);
}

void PortfolioPage::select(AllianceId id)
{
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

AllianceId PortfolioPage::selected() const
{
    return m_model.idAt(m_table->currentIndex().row());
}

void PortfolioPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PortfolioPage::fitColumns()
{
    int needed = 0;
    for (const PortfolioColumn column : everyValue<PortfolioColumn>())
        needed += usualWidth(column);
    const int room = width() - 2 * int{space::xl} - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    // Where room is short the partners stand below the title.
    const bool narrow = room < needed;
    m_model.setPartnersBelow(narrow);
    m_table->setColumnHidden(static_cast<int>(PortfolioColumn::Partners), narrow);
    const int left = std::max(0, room - needed + (narrow ? partnersWidth : 0));
    const int share = left / (narrow ? 2 : 3);
    for (const PortfolioColumn column : everyValue<PortfolioColumn>()) {
        const bool grows = column == PortfolioColumn::Title || column == PortfolioColumn::Partners;
        if (column != PortfolioColumn::Missing) // the last takes what is left
            m_table->setColumnWidth(static_cast<int>(column), usualWidth(column) + (grows ? share : 0));
    }
}

} // namespace concord
