// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace concord {

/// A column of row widgets, one for each record, that follows the records: a row stays as long as its record does, so
/// that the caret and what is being typed there stay too.
template <class Id, class Row>
class KeyedRows {
public:
    explicit KeyedRows(int spacing) : m_layout(new QVBoxLayout) { m_layout->setSpacing(spacing); }

    /// To be put into the layout of the section.
    [[nodiscard]] QVBoxLayout *layout() const { return m_layout; }

    /// `make(id)` gives a new row widget; `fill(row, record)` shows the record in it.
    template <class Records, class IdOf, class Make, class Fill>
    void show(const Records &records, IdOf idOf, Make make, Fill fill)
    {
        std::vector<Entry> kept;
        for (const auto &record : records) {
            const Id id = idOf(record);
            const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Entry &e) { return e.id == id; });
            Row *row = known == m_rows.end() ? make(id) : known->row;
            if (known != m_rows.end())
                m_rows.erase(known);
            const int place = static_cast<int>(kept.size());
            if (m_layout->indexOf(row) != place) {
                m_layout->insertWidget(place, row);
                row->setVisible(true); // now, not with the next event: it would be squeezed in for a moment
            }
            fill(*row, record);
            kept.push_back({id, row});
        }
        for (const Entry &gone : m_rows) {
            gone.row->hide();
            m_layout->removeWidget(gone.row);
            gone.row->deleteLater(); // it may be the sender of what led here
        }
        m_rows = std::move(kept);
    }
    /// The row of a record; null when it is not shown.
    [[nodiscard]] Row *row(Id id) const
    {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Entry &e) { return e.id == id; });
        return known == m_rows.end() ? nullptr : known->row;
    }

private:
    struct Entry {
        Id id;
        Row *row;
    };
    QVBoxLayout *m_layout;
    std::vector<Entry> m_rows;
};

} // namespace concord
