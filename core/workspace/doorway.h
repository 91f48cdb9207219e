// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/partners/party.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"
#include "core/workspace/changelog.h"
#include "core/workspace/lastcontacts.h"
#include "core/workspace/searchindex.h"
#include "core/workspace/takeback.h"

#include <functional>
#include <memory>

namespace concord {

/// What stands behind Workspace: one connection, its history and its search index, and the one way to write. Throws
/// FailureError, and leaves the file as it was when it does. Every call that writes is one durable transaction and
/// answers with the rows it touched.
class Doorway {
public:
    /// Without `takesUp`, what was written past the doorway is left to others: isPassed().
    Doorway(const QString &path, const Clock &clock, Access access, bool takesUp = true);

    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] const ChangeLog &log() const { return m_log; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    ChangeSet perform(const Act &act, const std::function<void(Store &)> &closure);
    /// Takes back, or does again, the act that the history says is next. Conflict unless exactly the rows of that act
    /// change, so that nothing that was added later is swept away with it.
    ChangeSet undo();
    ChangeSet redo();
    /// An act that leaves nothing of what it deletes: no row is recorded, `closure` may thin the history out, undo ends
    /// here, and the search index is written anew. Then the whole file is; `isRewritten` says whether that went well.
    ChangeSet erase(const Act &act, const std::function<std::int64_t(Store &, ChangeLog &)> &closure, bool &isRewritten);

    /// Writes the rows that an entry of the history deleted back and counts them in `rows`; refuses
    /// ("nothing_to_bring_back") when there are none.
    ChangeSet bringBack(std::int64_t entry, int &rows);

    /// Takes an import back as far as nobody edited what it brought; refuses ("not_an_import") for any other act.
    ChangeSet takeImportBack(std::int64_t entry, TakenBack &taken);
    /// Inside an act: writes partners back that `entry` deleted.
    void bringPartiesBack(std::int64_t entry, const std::vector<PartyId> &ids);

    /// What other processes have written since the last look. What was written past the doorway, be it while no Concord
    /// had the file open, makes the index new and leaves nothing to undo; where nothing may be written it is only told.
    ChangeSet foreignChanges();
    /// Whether the last look found something that is left to others to take up.
    [[nodiscard]] bool isPassed() const;
    /// A little upkeep of the search index, in a transaction without a line in the history; does nothing when there is
    /// nothing to keep up or the file is read-only. Says in `isLeft` whether there is more to do.
    ChangeSet tidy(bool &isLeft);
    /// Looks whether the file is still where it was opened. From when another file has taken its place, the file is
    /// read as it was at that moment, until it is back.
    FilePlace lookWhereTheFileIs();
    /// Throws FileGone or FileReplaced.
    void requirePlace();
    /// Throws FileReplaced for the moments in which the file can't be read without harm to the one in its place.
    void requireReadable();
    /// True inside an act.
    [[nodiscard]] bool isActing() const { return m_isActing; }

private:
    /// Writes the line of the history that belongs to a changeset and answers its id.
    using Note = std::function<std::int64_t(const QByteArray &changeset)>;

    ChangeSet transact(const Act &act, const std::function<void()> &work, const Note &note);
    [[nodiscard]] HistoryEntry entryOf(std::int64_t id) const;
    ChangeSet reverse(const HistoryEntry &entry, bool isRedo);
    [[nodiscard]] QString recorder() const;
    /// How far the file is: compared with the last look, it tells who wrote meanwhile.
    struct State {
        std::int64_t version = 0;  ///< SQLite's data_version: moves when another connection has written
        std::int64_t shape = 0;    ///< how many migrations have written
        std::int64_t entry = 0;    ///< how many acts have: the newest entry of the history
        std::int64_t unlogged = 0; ///< the count of writes without an entry
        std::int64_t writes = 0;   ///< SQLite's own count of all writes
        /// Each write through the doorway is in one of the three counts. It stays so when the program ends: what was
        /// written past the doorway while none was running shows in `writes` alone.
        [[nodiscard]] std::int64_t known() const { return shape + entry + unlogged; }
        [[nodiscard]] bool isPassed() const { return writes != known(); }
    };
    [[nodiscard]] State state() const;
    /// Refuses an act inside an act, and throws where the file may not be written.
    void requireReady(const Act &act);
    void settle(const State &now);
    [[nodiscard]] std::int64_t dataVersion() const;
    [[nodiscard]] ChangeSet changesBetween(const State &before, const State &now) const;
    void takeUpWritesPastTheDoorway();
    [[nodiscard]] bool hasJournal() const;
    void countUnlogged();
    bool rewriteFile();

    std::unique_ptr<Connection> m_connection;
    Store m_store;
    ChangeLog m_log;
    SearchIndex m_index;
    LastContacts m_lastContacts;
    Clock m_clock;
    State m_seen;
    bool m_takesUp;
    bool m_isHeld = false; ///< a transaction for reading is open
    bool m_isActing = false;
};

} // namespace concord
