// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/timeline.h"
#include "core/workspace/workspace.h"

#include <QAbstractListModel>

namespace concord {

/// The timeline of one partner, read a page at a time as one looks further down.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    void show(PartyId party, std::optional<EventKind> kind);
    /// Reads again what is shown. False: it is as it was.
    bool refresh();

    [[nodiscard]] PartyId party() const { return m_party; }
    [[nodiscard]] std::optional<EventKind> kind() const { return m_kind; }
    [[nodiscard]] const PartnerEvent &eventAt(int row) const { return m_events[static_cast<std::size_t>(row)]; }
    /// The row of the same record, of those read so far; -1: none.
    [[nodiscard]] int rowOf(const PartnerEvent &event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] TimelinePage read(int limit, const std::optional<TimelineCursor> &after);

    Workspace &m_workspace;
    PartyId m_party;
    std::optional<EventKind> m_kind;
    std::vector<PartnerEvent> m_events;
    std::optional<TimelineCursor> m_next;
    QDate m_today; ///< the words speak from that day on
};

} // namespace concord
