// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/partnerlist.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QCache>

#include <vector>

namespace concord {

/// The list of partners as a table. Who is on it is read page by page while one scrolls, and what the lines say when
/// they are about to be shown; sorting and filtering are the query's.
class PartnerListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Strengths, Coverage, Focus, FitScore, StageColumn, LastContact, ColumnCount };
    static constexpr int firstPage = 40; ///< fills a screen, which is all that one waits for
    static constexpr int pageSize = 256;
    static constexpr int linesAhead = 64; ///< read before they are shown

    explicit PartnerListModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const PartnerQuery &query() const { return m_query; }
    /// Begins anew at the first page.
    void setQuery(const PartnerQuery &query);
    /// Reads again what is loaded. Lines that stay keep their selection, wherever they move to.
    void refresh();

    [[nodiscard]] PartyId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isLoaded(PartyId id) const;
    /// The row of a partner, read on to it when need be; -1 when it is not on the list.
    [[nodiscard]] int find(PartyId id);
    /// Reads the lines of these rows, so that painting them reads nothing.
    void readLines(int first, int last) const;
    /// For an idle moment while the rows `first` to `last` are shown: reads a little of what comes into view next. False:
    /// all of it is there.
    bool readAhead(int first, int last);
    /// The line of a row; an empty one when it could not be read.
    [[nodiscard]] const PartnerRow &line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] PartnerPage read(int limit, const std::optional<PartnerCursor> &after);
    /// Adds the next lines to those that are loaded, so many at most.
    void readOn(int limit);
    void removeGone(const std::vector<PartyId> &wanted);
    void reorder(const std::vector<PartyId> &wanted);
    void insertNew(const std::vector<PartyId> &wanted);
    [[nodiscard]] QVariant secondLine(const PartnerRow &line, int column) const;
    [[nodiscard]] QString text(const PartnerRow &line, int column) const;
    [[nodiscard]] QString hint(const PartnerRow &line, int column) const;

    Workspace &m_workspace;
    PartnerQuery m_query;
    std::vector<PartyId> m_ids;
    std::optional<PartnerCursor> m_next;
    mutable QCache<PartyId, PartnerRow> m_lines{4096}; ///< those read so far
};

} // namespace concord
