// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace concord {

/// What the user did, as the history and the undo entry name it: "Rate Quayside Couriers" is
/// {"party.rate", "Quayside Couriers"}. `ui/wording` has a phrase for every code.
struct Act {
    QString code;  ///< subject.verb in lower_snake_case
    QString about; ///< the name of the record it is about, as it was then; may be empty
    bool final = false; ///< undo stops at it (sealing a version, an acceptance, closing a round)
    friend bool operator==(const Act &, const Act &) = default;
};

/// Which rows an act touched. Sent once, after commit.
class ChangeSet {
public:
    /// An act that touched more rows than this says "everything": to name them takes longer than to read all again.
    static constexpr int mostRows = 10'000;

    Act act;
    bool everything = false; ///< written past the doorway, restored, or too much to name: read all again

    void add(const QString &table, std::int64_t id) { m_rows[table].insert(id); }
    template <class Record>
    [[nodiscard]] bool touches() const
    {
        return everything || m_rows.contains(QLatin1String(tableOf<Record>));
    }
    template <class Record>
    [[nodiscard]] bool touches(Id<Record> id) const
    {
        return everything || m_rows.value(QLatin1String(tableOf<Record>)).contains(id.value());
    }
    [[nodiscard]] const QHash<QString, QSet<std::int64_t>> &rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return !everything && m_rows.isEmpty(); }

private:
    QHash<QString, QSet<std::int64_t>> m_rows;
};

/// One line of the history.
struct HistoryEntry {
    std::int64_t id = 0;
    Act act;
    QDateTime at;       ///< UTC
    QString recorder;   ///< who worked at the program
    std::int64_t undoes = 0; ///< the entry that this one took back (an undo) or did again (a redo); 0: an act of its own
    bool isRedo = false;
    bool undone = false;     ///< it does not hold at present
    int rows = 0;            ///< how many rows it touched
    int deletedRows = 0;     ///< how many of them it deleted: what bringBack() can restore
};

} // namespace concord

Q_DECLARE_METATYPE(concord::ChangeSet)
