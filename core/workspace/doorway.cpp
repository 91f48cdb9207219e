// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/doorway.h"

#include "core/storage/recorder.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/bringback.h"

#include <QScopeGuard>

namespace concord {

Doorway::Doorway(const QString &path, const Clock &clock, Access access)
    : m_connection(openWorkspaceFile(path, access)), m_store(m_connection->handle()), m_log(*m_connection),
      m_clock(clock), m_seenEntry(m_log.newest()), m_seenVersion(dataVersion())
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

ChangeSet Doorway::bringBack(std::int64_t entry, int &rows)
{
    const auto deleting = m_log.find(entry);
    if (!deleting)
        throw FailureError({FailureKind::NotFound, {}, QStringLiteral("change_log ") + QString::number(entry)});
    return perform({QStringLiteral("history.bring_back"), deleting->act.about}, [&](Store &) {
        rows = writeDeletedRowsBack(*m_connection, m_log, *deleting);
        if (rows == 0)
            refuse(QStringLiteral("nothing_to_bring_back"), deleting->act.about);
    });
}

ChangeSet Doorway::reverse(const HistoryEntry &entry, bool isRedo)
{
    const QByteArray original = m_log.changesetOf(entry);
    const QByteArray wanted = isRedo ? original : inverted(original);
    const TouchedRows rows = touchedRows(wanted);
    return transact(
        entry.act, [&] { apply(m_connection->handle(), wanted); },
        [&](const QByteArray &changeset) {
            if (touchedRows(changeset) != rows)
                throw FailureError({FailureKind::Conflict, {}, {}});
            return isRedo ? m_log.appendRedo(entry, m_clock.now(), recorder(), changeset)
                          : m_log.appendUndo(entry, m_clock.now(), recorder(), changeset);
        });
}

ChangeSet Doorway::transact(const Act &act, const std::function<void()> &work, const Note &note)
{
    if (m_isActing)
        refuse(QStringLiteral("nested_act"), act.code);
    if (!m_connection->canWrite())
        throw FailureError({FailureKind::ReadOnly, {}, m_connection->path()});
    m_isActing = true;
    const auto done = qScopeGuard([this] { m_isActing = false; });

    Transaction transaction(*m_connection);
    // Nobody else can write from here on. What another process wrote since the last look is told together with this
    // act; a version that moved without the history is left for the next look.
    const std::int64_t version = dataVersion();
    ChangeSet told = version == m_seenVersion ? ChangeSet() : m_log.changesSince(m_seenEntry);
    const bool isVersionExplained = version == m_seenVersion || !told.isEmpty();
    told.act = act;

    QByteArray changeset;
    {
        const Recorder changes(m_connection->handle());
        work();
        Q_ASSERT_X(!m_connection->hasUnfinishedStatement(), "Workspace::perform", "a SELECT is left unfinished");
        changeset = changes.changeset();
    }
    const std::int64_t entry = changeset.isEmpty() ? m_log.newest() : note(changeset);
    transaction.commit();

    m_seenEntry = entry;
    if (isVersionExplained)
        m_seenVersion = version;
    for (ChangeReader reader(changeset); reader.next();)
        told.add(reader.table(), reader.id());
    return told;
}

ChangeSet Doorway::foreignChanges()
{
    const std::int64_t version = dataVersion();
    if (m_isActing || version == m_seenVersion)
        return {};
    ChangeSet changes = m_log.changesSince(m_seenEntry);
    m_seenEntry = m_log.newest();
    m_seenVersion = version;
    return changes;
}

/// What the user is called in the history.
QString Doorway::recorder() const
{
    Statement row = m_store.query("SELECT name FROM party WHERE id = (SELECT me_person_id FROM workspace)");
    return row.next() ? row.text(0) : QString();
}

/// Moves whenever another connection has written.
std::int64_t Doorway::dataVersion() const
{
    return m_connection->number("PRAGMA data_version");
}

} // namespace concord
