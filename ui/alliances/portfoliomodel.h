// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/portfolio.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace concord {

/// All alliances as a table, a column for each PortfolioColumn. Who is on it is one SELECT; where each stands is worked out
/// for a screen of them at once, for the others when the window has time, and for all where the order or the filter asks.
class PortfolioModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int columns = static_cast<int>(words<PortfolioColumn>.size());

    explicit PortfolioModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads it anew. While the same alliances are on it, what is selected moves with them; else the model is reset.
    void refresh();
    void setFilter(const PortfolioFilter &filter);
    [[nodiscard]] const PortfolioFilter &filter() const { return m_filter; }
    [[nodiscard]] PortfolioColumn sortColumn() const { return m_column; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    /// Names the partners below the title, where their own column has no room.
    void setPartnersBelow(bool below);
    /// The longest of the small words that a column has for all alliances; none of what people wrote.
    [[nodiscard]] static QStringList usualWords(PortfolioColumn column);
    [[nodiscard]] AllianceId idAt(int row) const;
    [[nodiscard]] int rowOf(AllianceId id) const; ///< -1: not on it
    /// How many there are without any filter.
    [[nodiscard]] int unfiltered() const { return static_cast<int>(m_all.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void failed(const concord::Failure &failure);

private:
    struct Line {
        PortfolioLine line;
        bool isKnown = false; ///< its standing is worked out
    };
    /// Lets the rows follow from all alliances, the filter and the order.
    void arrange();
    /// Where those stand that are not known yet.
    void workOut(const std::vector<std::size_t> &places);
    void workOutNext();
    [[nodiscard]] QString text(const Line &line, PortfolioColumn column) const;
    [[nodiscard]] QString secondLine(const Line &line, PortfolioColumn column) const;
    [[nodiscard]] QString badge(const Line &line, PortfolioColumn column) const;
    [[nodiscard]] QString hint(const Line &line, PortfolioColumn column) const;

    Workspace &m_workspace;
    PortfolioFilter m_filter;
    PortfolioColumn m_column = PortfolioColumn::Title;
    bool m_descending = false;
    bool m_partnersBelow = false;
    std::vector<Line> m_all;
    std::vector<std::size_t> m_rows; ///< places in m_all
    QTimer m_next;
};

} // namespace concord
