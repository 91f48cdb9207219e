// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyedrows.h"
#include "ui/widgets/summaryline.h"

#include <functional>

class QPushButton;

namespace concord {

/// A record as a line that opens into the fields to edit it. The fields are made when it is opened first, since a page of
/// hundreds of records with all their fields would take seconds to make.
class FoldRow : public QWidget {
    Q_OBJECT
public:
    /// `make` gives the widget with the fields, filled.
    explicit FoldRow(std::function<QWidget *()> make, QWidget *parent = nullptr);

    [[nodiscard]] SummaryLine *line() const { return m_line; }
    /// What is shown between the line and the fields, open or not.
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    /// The fields; null until they have been made.
    template <class Editor>
    [[nodiscard]] Editor *editor() const
    {
        return static_cast<Editor *>(m_editor);
    }
    [[nodiscard]] bool isOpen() const { return m_line->isChecked(); }
    void setOpen(bool open) { m_line->setChecked(open); }

private:
    void unfold(bool open);

    std::function<QWidget *()> m_make;
    QVBoxLayout *m_layout;
    SummaryLine *m_line;
    QVBoxLayout *m_below;
    QWidget *m_editor = nullptr;
};

/// Rows that open, for the records of one list. Only so many are made at first; the rest follow when they are asked for,
/// by the link at the end or by reveal().
template <class Id>
class FoldRows {
public:
    FoldRows(int most, QPushButton *all) : m_rows(0), m_all(all), m_most(most), m_first(most)
    {
        m_layout = new QVBoxLayout;
        m_layout->setSpacing(2);
        m_layout->addLayout(m_rows.layout());
        m_layout->addWidget(m_all, 0, Qt::AlignLeft);
    }
    [[nodiscard]] QVBoxLayout *layout() const { return m_layout; }
    [[nodiscard]] QPushButton *all() const { return m_all; }

    /// As KeyedRows::show(). A record that was not here before is opened when it is the only new one in a list that was
    /// shown already: it has just been added.
    template <class Records, class Make, class Fill>
    void show(const Records &records, bool isSameList, Make make, Fill fill)
    {
        if (!isSameList)
            m_most = m_first;
        std::vector<Id> fresh;
        std::vector<Id> ids;
        for (const auto &record : records) {
            ids.push_back(record.id);
            if (std::find(m_known.begin(), m_known.end(), record.id) == m_known.end())
                fresh.push_back(record.id);
        }
        const bool isOneMore = isSameList && fresh.size() == 1 && ids.size() == m_known.size() + 1;
        m_known = ids;
        if (isOneMore)
            makeRoomFor(fresh.front());
        const auto shown = std::min<std::size_t>(ids.size(), static_cast<std::size_t>(m_most));
        Records some(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(shown));
        m_rows.show(some, [](const auto &record) { return record.id; }, make, fill);
        m_all->setVisible(shown < ids.size());
        if (isOneMore)
            m_rows.row(fresh.front())->setOpen(true);
    }
    /// Lets that record be among those that the next show() makes.
    void makeRoomFor(Id id)
    {
        const auto place = std::find(m_known.begin(), m_known.end(), id) - m_known.begin();
        m_most = std::max(m_most, static_cast<int>(place) + 1);
    }
    void makeRoomForAll() { m_most = std::max(m_most, static_cast<int>(m_known.size())); }
    [[nodiscard]] FoldRow *row(Id id) const { return m_rows.row(id); }
    [[nodiscard]] int count() const { return static_cast<int>(m_known.size()); }

private:
    KeyedRows<Id, FoldRow> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_all;
    int m_most;
    int m_first;
    std::vector<Id> m_known;
};

} // namespace concord
