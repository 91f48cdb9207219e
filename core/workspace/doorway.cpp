// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/doorway.h"

#include "core/storage/migrations.h"
#include "core/storage/recorder.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/bringback.h"
#include "core/workspace/check.h"

#include <QFile>
#include <QScopeGuard>

namespace concord {

namespace {

/// What a sample or an import put in the place of the first workspace stays gone: a file has one workspace.
void requireOneSelf(const Store &store)
{
    Statement row = store.query("SELECT (SELECT count(*) FROM workspace), (SELECT count(*) FROM party WHERE is_self)");
    row.next();
    if (row.integer(0) != 1 || row.integer(1) != 1)
        refuse(QStringLiteral("workspace_was_replaced"));
}

} // namespace

Doorway::Doorway(const QString &path, const Clock &clock, Access access, bool takesUp)
    : m_connection(openWorkspaceFile(path, access)), m_store(*m_connection), m_log(*m_connection),
      m_index(m_store), m_lastContacts(m_store), m_clock(clock), m_seen(state()), m_takesUp(takesUp)
{
}

ChangeSet Doorway::perform(const Act &act, const std::function<void(Store &)> &closure)
{
    return transact(
        act, [&] { closure(m_store); },
        [&](const QByteArray &changeset) { return m_log.append(act, m_clock.now(), recorder(), changeset); });
}

ChangeSet Doorway::undo()
{
    const auto entry = m_log.undoable();
    if (!entry)
        refuse(QStringLiteral("nothing_to_undo"));
    if (entry->act.final)
        refuse(QStringLiteral("final_act"), entry->act.code, entry->act.about);
    return reverse(*entry, false);
}

ChangeSet Doorway::redo()
{
    const auto entry = m_log.redoable();
    if (!entry)
        refuse(QStringLiteral("nothing_to_redo"));
    return reverse(*entry, true);
}

HistoryEntry Doorway::entryOf(std::int64_t id) const
{
    auto entry = m_log.find(id);
    if (!entry)
        throw FailureError({FailureKind::NotFound, {}, QStringLiteral("change_log ") + QString::number(id)});
    return *std::move(entry);
}

ChangeSet Doorway::bringBack(std::int64_t entry, int &rows)
{
    const HistoryEntry deleting = entryOf(entry);
    return perform({QStringLiteral("history.bring_back"), deleting.act.about}, [&](Store &) {
        // What was deleted long ago need not fit what was decided since.
        keepInvariants(m_store, [&] { rows = writeDeletedRowsBack(*m_connection, m_log, deleting); });
        if (rows == 0)
            refuse(QStringLiteral("nothing_to_bring_back"), deleting.act.about);
        requireOneSelf(m_store);
    });
}

ChangeSet Doorway::takeImportBack(std::int64_t entry, TakenBack &taken)
{
    const HistoryEntry import = entryOf(entry);
    if (import.act.code != QLatin1String("import.contacts") || import.undoes != 0)
        refuse(QStringLiteral("not_an_import"), QString::number(entry));
    if (import.undone)
        refuse(QStringLiteral("import_is_undone"), import.act.about);
    return perform({QStringLiteral("import.take_back"), import.act.about},
                   [&](Store &) { taken = concord::takeImportBack(*m_connection, m_log, import); });
}

void Doorway::bringPartiesBack(std::int64_t entry, const std::vector<PartyId> &ids)
{
    writeDeletedPartiesBack(*m_connection, m_log, entryOf(entry), ids);
}

ChangeSet Doorway::reverse(const HistoryEntry &entry, bool isRedo)
{
    const QByteArray original = m_log.changesetOf(entry);
    const QByteArray wanted = isRedo ? original : inverted(original);
    const TouchedRows rows = touchedRows(wanted);
    bool isDone = false;
    const ChangeSet told = transact(
        entry.act,
        [&] {
            // Another process may have written, or taken the same entry back, while this one waited for its turn.
            const auto next = isRedo ? m_log.redoable() : m_log.undoable();
            if (!next || next->id != entry.id)
                throw FailureError({FailureKind::Conflict, {}, {}});
            apply(m_connection->handle(), wanted);
        },
        [&](const QByteArray &changeset) {
            if (touchedRows(changeset) != rows)
                throw FailureError({FailureKind::Conflict, {}, {}});
            isDone = true;
            return isRedo ? m_log.appendRedo(entry, m_clock.now(), recorder(), changeset)
                          : m_log.appendUndo(entry, m_clock.now(), recorder(), changeset);
        });
    if (!isDone) // all that it would change is so already, and nothing was written
        throw FailureError({FailureKind::Conflict, {}, {}});
    return told;
}

ChangeSet Doorway::transact(const Act &act, const std::function<void()> &work, const Note &note)
{
    requireReady(act);
    m_isActing = true;
    const auto done = qScopeGuard([this] { m_isActing = false; });

    Transaction transaction(*m_connection);
    // Nobody else can write from here on. What another process wrote since the last look is told together with this
    // act; what was written past the doorway is left for the next look.
    const State before = state();
    ChangeSet told = changesBetween(m_seen, before);
    told.act = act;

    const std::int64_t writtenBefore = m_connection->writtenRows();
    QByteArray changeset;
    {
        const Recorder changes(m_connection->handle());
        work();
        Q_ASSERT_X(!m_connection->hasUnfinishedStatement(), "Workspace::perform", "a SELECT is left unfinished");
        changeset = changes.changeset();
    }
    if (!changeset.isEmpty()) {
        note(changeset);
        m_index.keep(changeset);
        m_lastContacts.keep(changeset);
    } else if (m_connection->writtenRows() != writtenBefore) {
        countUnlogged();
    }
    State after = state();
    after.writes += after.known() - before.known(); // SQLite counts it with the commit
    transaction.commit();

    m_seen = after;
    int rows = 0;
    for (ChangeReader reader(changeset); rows <= ChangeSet::mostRows && reader.next(); ++rows)
        told.add(reader.table(), reader.id());
    told.everything = told.everything || rows > ChangeSet::mostRows;
    return told;
}

void Doorway::requireReady(const Act &act)
{
    if (m_isActing)
        refuse(QStringLiteral("nested_act"), act.code);
    if (!m_connection->canWrite())
        throw FailureError({FailureKind::ReadOnly, {}, m_connection->path()});
    requirePlace();
}

ChangeSet Doorway::erase(const Act &act, const std::function<std::int64_t(Store &, ChangeLog &)> &closure, bool &isRewritten)
{
    requireReady(act);
    m_isActing = true;
    const auto done = qScopeGuard([this] { m_isActing = false; });
    {
        Transaction transaction(*m_connection);
        const State before = state();
        const std::int64_t party = closure(m_store, m_log);
        m_log.clearStacks();
        m_log.appendErasure(act, m_clock.now(), recorder(), party);
        m_index.rebuild();
        m_lastContacts.rebuild();
        State after = state();
        after.writes += after.known() - before.known(); // SQLite counts it with the commit
        transaction.commit();
        m_seen = after;
    }
    isRewritten = rewriteFile();
    ChangeSet told;
    told.act = act;
    told.everything = true;
    return told;
}

/// What was deleted is overwritten with zeros already; this also leaves nothing of where pages were joined and split.
bool Doorway::rewriteFile()
{
    try {
        m_connection->execute("VACUUM");
        Transaction transaction(*m_connection);
        const State now = state();
        settle(now);
        transaction.commit();
        m_seen = state();
        return true;
    } catch (const FailureError &) {
        return false;
    }
}

ChangeSet Doorway::tidy(bool &isLeft)
{
    isLeft = false;
    if (m_isActing || !m_connection->canWrite() || m_connection->place() != FilePlace::Kept || !m_index.isScattered())
        return {};
    ChangeSet changes = transact({}, [this] { m_index.merge(); }, {});
    isLeft = m_index.isScattered();
    return changes;
}

FilePlace Doorway::lookWhereTheFileIs()
{
    const FilePlace place = m_connection->place();
    if (m_isActing)
        return place;
    if (place == FilePlace::Kept && m_isHeld) {
        m_connection->execute("COMMIT");
        m_isHeld = false;
    }
    // SQLite would take a journal of the other file for one that belongs to this file, play it back here and delete it
    // there. It looks for one whenever it begins to read, and not while it reads.
    if (place == FilePlace::Replaced && !m_isHeld && !hasJournal()) {
        m_connection->execute("BEGIN");
        m_isHeld = true;
        (void)dataVersion();
        (void)shapeOf(*m_connection);
    }
    return place;
}

void Doorway::requirePlace()
{
    switch (lookWhereTheFileIs()) {
    case FilePlace::Kept:
        return;
    case FilePlace::Gone:
        throw FailureError({FailureKind::FileGone, {}, m_connection->path()});
    case FilePlace::Replaced:
        throw FailureError({FailureKind::FileReplaced, {}, m_connection->path()});
    }
}

void Doorway::requireReadable()
{
    if (!m_isActing && lookWhereTheFileIs() == FilePlace::Replaced && !m_isHeld)
        requirePlace();
}

bool Doorway::hasJournal() const
{
    return QFile::exists(m_connection->path() + QStringLiteral("-journal"));
}

ChangeSet Doorway::foreignChanges()
{
    if (lookWhereTheFileIs() != FilePlace::Kept)
        return {};
    if (m_isActing || (dataVersion() == m_seen.version && !m_seen.isPassed()))
        return {};
    if (m_takesUp && m_connection->canWrite())
        takeUpWritesPastTheDoorway();
    const State now = state();
    ChangeSet changes = changesBetween(m_seen, now);
    changes.everything |= now.isPassed() && now.version != m_seen.version;
    m_seen = now;
    return changes;
}

bool Doorway::isPassed() const
{
    return !m_takesUp && m_connection->canWrite() && m_seen.isPassed() && m_connection->place() == FilePlace::Kept;
}

/// Nothing when the doorway has not written between the two.
ChangeSet Doorway::changesBetween(const State &before, const State &now) const
{
    ChangeSet changes = now.entry > before.entry ? m_log.changesSince(before.entry) : ChangeSet();
    changes.everything = now.unlogged != before.unlogged;
    return changes;
}

void Doorway::takeUpWritesPastTheDoorway()
{
    if (!state().isPassed())
        return;
    m_connection->execute("PRAGMA journal_mode = DELETE"); // in WAL mode SQLite does not count
    Transaction transaction(*m_connection);
    const State now = state();
    if (!now.isPassed())
        return;
    m_index.rebuild();
    m_lastContacts.rebuild();
    m_log.clearStacks();
    settle(now);
    transaction.commit();
}

/// Counts all writes that were seen in the transaction, and the transaction's own, as known.
void Doorway::settle(const State &now)
{
    m_store.query("UPDATE doorway SET unlogged = unlogged + ?", {now.writes + 1 - now.known()}).run();
}

void Doorway::countUnlogged()
{
    m_store.query("UPDATE doorway SET unlogged = unlogged + 1").run();
}

/// What the user is called in the history.
QString Doorway::recorder() const
{
    Statement row = m_store.query("SELECT name FROM party WHERE id = (SELECT me_person_id FROM workspace)");
    return row.next() ? row.text(0) : QString();
}

std::int64_t Doorway::dataVersion() const
{
    Statement row = m_store.query("PRAGMA data_version");
    row.next();
    return row.integer(0);
}

Doorway::State Doorway::state() const
{
    // As long as the row is being read nobody can commit: all five are of one moment.
    Statement row = m_store.query("SELECT (SELECT max(id) FROM change_log), unlogged FROM doorway");
    row.next();
    return {dataVersion(), shapeOf(*m_connection), row.integer(0), row.integer(1), m_connection->writeCount()};
}

} // namespace concord
