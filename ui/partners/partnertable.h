// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/partners/partnerlistmodel.h"
#include "ui/widgets/recordtable.h"

#include <QTimer>

#include <utility>
#include <vector>

namespace concord {

/// The table of partners. It shows as many columns as have room, ends with its last line when it is short, and stays
/// where it was when it is read anew.
class PartnerTable : public RecordTable {
    Q_OBJECT
public:
    explicit PartnerTable(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const PartnerQuery &query() const { return m_model.query(); }
    void setQuery(const PartnerQuery &query);
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }
    [[nodiscard]] PartyId first() const { return m_model.idAt(0); }
    [[nodiscard]] bool isLoaded(PartyId id) const { return m_model.isLoaded(id); }
    /// Makes it the current line; lets go of the selection when it is not on the list.
    void select(PartyId id);
    [[nodiscard]] std::vector<PartyId> selected() const;

signals:
    void failed(const concord::Failure &failure);
    void selectionChangedTo(const std::vector<concord::PartyId> &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The first and the last row that can be seen; an empty stretch when there is none.
    [[nodiscard]] std::pair<int, int> shownRows() const;
    /// Reads what is shown, before it is painted, and after a rest of so many milliseconds what may come next.
    void readShown(int thenRest);
    void readAhead();
    void fitColumns();
    void fitHeight();

    PartnerListModel m_model;
    QTimer m_idle; ///< reads what comes into view next
};

} // namespace concord
