// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teams/changeboard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"
#include "ui/wording/teamwords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int leastColumn = 120;

} // namespace

ChangeBoard::ChangeBoard(QWidget *parent) : QWidget(parent), m_columns(new Columns(leastColumn))
{
    QList<QWidget *> columns; // each a head with its list
    for (const ChangeState state : everyValue<ChangeState>()) {
        auto *column = new ChangeColumn(state);
        auto *head = headingLabel();
        auto *whole = new QWidget;
        auto *layout = new QVBoxLayout(whole);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::xs);
        layout->addWidget(head);
        layout->addWidget(column);
        head->setBuddy(column);
        m_lists << column;
        m_heads << head;
        columns << whole;
        connect(column, &ChangeColumn::chosen, this, &ChangeBoard::take);
        connect(column, &ChangeColumn::opened, this, [this](ChangeId change) {
            take(change);
            emit opened();
        });
        // Queued, since the list that is dragged from is still at it and would be filled anew.
        connect(column, &ChangeColumn::dropped, this, &ChangeBoard::moveWanted, Qt::QueuedConnection);
        connect(column, &ChangeColumn::pushed, this, [this, column](int by) {
            if (const ChangeColumn *to = neighbour(column, by); to != nullptr && column->current())
                emit moveWanted(*column->current(), to->state());
        });
        connect(column, &ChangeColumn::left, this, [this, column](int by) {
            if (ChangeColumn *to = neighbour(column, by))
                to->setFocus(Qt::TabFocusReason);
        });
    }
    m_columns->setWidgets(columns, static_cast<int>(columns.size())); // which takes them over
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_columns);
    layout->addWidget(smallLabel(tr("Drag a change to where it stands, or press Shift with an arrow key. Enter shows its details.")));
}

void ChangeBoard::show(const std::vector<ChangeRow> &rows, QDate today)
{
    const bool hadCaret = std::ranges::any_of(m_lists, &QWidget::hasFocus);
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        m_lists[i]->show(rows, today);
        QString head = wording::name(m_lists[i]->state());
        head[0] = head[0].toUpper();
        m_heads[i]->setText(m_lists[i]->count() == 0 ? head : tr("%1 %2").arg(head).arg(m_lists[i]->count()));
    }
    const bool isThere = m_current && std::ranges::any_of(rows, [this](const ChangeRow &row) { return row.change.id == *m_current; });
    if (!isThere)
        m_current = rows.empty() ? std::nullopt : std::optional(rows.front().change.id);
    if (m_current)
        choose(*m_current);
    if (hadCaret) {
        for (ChangeColumn *column : std::as_const(m_lists)) {
            if (column->current())
                column->setFocus();
        }
    }
}

void ChangeBoard::choose(ChangeId change)
{
    for (ChangeColumn *column : std::as_const(m_lists)) {
        const QSignalBlocker quiet(column);
        if (!column->choose(change))
            column->clearSelection();
    }
    m_current = change;
}

void ChangeBoard::take(ChangeId change)
{
    choose(change);
    emit chosen();
}

ChangeColumn *ChangeBoard::neighbour(const ChangeColumn *of, int by) const
{
    const qsizetype at = std::ranges::find(m_lists, of) - m_lists.begin() + by;
    return at < 0 || at >= m_lists.size() ? nullptr : m_lists[at];
}

} // namespace concord
