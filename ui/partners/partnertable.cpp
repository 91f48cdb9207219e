// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnertable.h"

#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QScrollBar>

#include <array>

namespace concord {

namespace {

using Columns = PartnerListModel;

/// As wide as their contents mostly are; name and strengths share what is left.
constexpr std::array<int, Columns::ColumnCount> usualWidths{172, 108, 110, 122, 46, 92, 116};

/// Nothing is read ahead before the hand has rested so long, in milliseconds: the next letter makes it void.
constexpr int restAfterReset = 100;

/// A table of more lines than this fills its place anyway.
constexpr int manyLines = 30;

} // namespace

PartnerTable::PartnerTable(Workspace &workspace, QWidget *parent) : RecordTable(parent), m_model(workspace)
{
    setModel(&m_model);
    setAccessibleName(tr("Partners"));
    setSortingEnabled(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSortIndicator(Columns::Name, Qt::AscendingOrder);
    for (int column = 0; column < Columns::ColumnCount; ++column)
        header->resizeSection(column, usualWidths[static_cast<std::size_t>(column)]);
    remember(header, QStringLiteral("partners"));
    connect(&m_model, &PartnerListModel::failed, this, &PartnerTable::failed);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChangedTo(selected()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { readShown(restAfterReset); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { readShown(0); });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PartnerTable::readAhead);
}

std::pair<int, int> PartnerTable::shownRows() const
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(first, 0), last >= 0 ? last : m_model.rowCount() - 1};
}

void PartnerTable::readShown(int thenRest)
{
    const auto [first, last] = shownRows();
    m_model.readLines(first, last);
    m_idle.start(thenRest);
}

void PartnerTable::readAhead()
{
    const auto [first, last] = shownRows();
    if (isVisible() && (m_model.readAhead(first, last) || RecordDelegate::prepareRareLetters()))
        m_idle.start(0);
}

void PartnerTable::setQuery(const PartnerQuery &query)
{
    m_model.setQuery(query);
    fitHeight();
    fitColumns();
}

void PartnerTable::refresh()
{
    // The line at the top stays where it is, whatever comes or goes above it.
    const QPersistentModelIndex top = indexAt({0, 0});
    const int offset = top.isValid() ? visualRect(top).top() : 0;
    m_model.refresh();
    fitHeight();
    if (top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - offset);
    readShown(restAfterReset);
}

void PartnerTable::select(PartyId id)
{
    const int row = m_model.find(id);
    if (row < 0) {
        clearSelection();
        return;
    }
    fitHeight();
    selectRow(row);
    scrollTo(m_model.index(row, 0));
}

std::vector<PartyId> PartnerTable::selected() const
{
    std::vector<PartyId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.push_back(m_model.idAt(row.row()));
    return ids;
}

void PartnerTable::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    fitColumns();
    readShown(restAfterReset);
}

void PartnerTable::fitHeight()
{
    const int lines = verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    setMaximumHeight(m_model.rowCount() > manyLines ? QWIDGETSIZE_MAX : lines);
}

void PartnerTable::fitColumns()
{
    // Without a priority there is nothing to align with; where room is short, what the right side shows too goes first.
    constexpr std::array dispensable{Columns::LastContact, Columns::Focus, Columns::StageColumn, Columns::Strengths};
    QHeaderView *header = horizontalHeader();
    const auto wish = [&](int column) {
        const bool shares = column == Columns::Name || column == Columns::Strengths;
        return shares || header->isSectionHidden(column) ? usualWidths[static_cast<std::size_t>(column)]
                                                         : header->sectionSize(column);
    };
    std::array<bool, Columns::ColumnCount> shown{};
    shown.fill(true);
    for (const auto column : {Columns::Coverage, Columns::Focus, Columns::FitScore})
        shown[static_cast<std::size_t>(column)] = m_model.query().priority.has_value();
    const auto needed = [&] {
        int width = 0;
        for (int column = 0; column < Columns::ColumnCount; ++column)
            width += shown[static_cast<std::size_t>(column)] ? wish(column) : 0;
        return width;
    };
    for (const auto column : dispensable) {
        if (needed() > viewport()->width())
            shown[static_cast<std::size_t>(column)] = false;
    }
    const int left = viewport()->width() - needed();
    for (int column = 0; column < Columns::ColumnCount; ++column)
        header->setSectionHidden(column, !shown[static_cast<std::size_t>(column)]);
    // Who it is takes more of what is left than what they are good at.
    const bool isAlone = !shown[Columns::Strengths];
    header->resizeSection(Columns::Name, usualWidths[Columns::Name] + left * (isAlone ? 5 : 3) / 5);
    if (!isAlone)
        header->resizeSection(Columns::Strengths, usualWidths[Columns::Strengths] + left - left * 3 / 5);
}

} // namespace concord
