// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/party.h"
#include "core/storage/changeset.h"
#include "core/storage/store.h"

#include <QSet>

namespace concord {

class ChangeLog;

/// Whether a party can go altogether, or has to leave a place without a name in alliances that others are part of.
enum class ErasureForm { Whole, LeavesAPlace };

/// Everything in a workspace that is about one party, in the records and in the history. Throws FailureError.
class Traces {
public:
    Traces(const Store &store, const ChangeLog &log, PartyId id);

    [[nodiscard]] ErasureForm form() const { return m_form; }
    /// The rows that are there now or were once; those of the parties that were merged into this one are among them.
    [[nodiscard]] const TouchedRows &rows() const { return m_rows; }
    /// What the party was ever called, folded, as far as the history knows.
    [[nodiscard]] const QSet<QString> &names() const { return m_names; }
    /// By what the party could ever be reached, folded, as far as the history knows.
    [[nodiscard]] const QSet<QString> &ways() const { return m_ways; }
    /// The marks by which a copy of the workspace is known to hold the party.
    [[nodiscard]] const QSet<QString> &uids() const { return m_uids; }

private:
    /// A column through which a row belongs to a row of another table.
    struct Belonging {
        QString table;
        QByteArray column;
        QString owner;
    };

    void findForm(PartyId id);
    void findBelongings();
    void findMerged();
    bool growInRecords();
    bool growInHistory();
    void findInteractions();
    void findTexts(const QString &table, const char *column, QSet<QString> &texts) const;
    bool add(const QString &table, std::int64_t id);

    const Store &m_store;
    const ChangeLog &m_log;
    ErasureForm m_form = ErasureForm::Whole;
    std::vector<Belonging> m_belongings;
    TouchedRows m_rows;
    QSet<QString> m_names;
    QSet<QString> m_ways;
    QSet<QString> m_uids;
};

/// The columns, as "table.column", in which an erased party leaves its place without a name. A test compares them and
/// the rest with the schema.
[[nodiscard]] QStringList placesInAlliances();

} // namespace concord
