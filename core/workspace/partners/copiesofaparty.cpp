// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/copiesofaparty.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/header.h"
#include "core/workspace/partners/erasures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace concord {

namespace {

QStringList copiesBeside(const QString &workspacePath)
{
    QStringList copies;
    for (const BackupFile &backup : backupsOf(workspacePath))
        copies << backup.path;
    const QFileInfo file(workspacePath);
    const QString start = file.completeBaseName() + QStringLiteral(" replaced ");
    const QDir folder(file.absolutePath());
    for (const QString &name : folder.entryList({QStringLiteral("*.concord")}, QDir::Files)) {
        if (name.startsWith(start))
            copies << folder.filePath(name);
    }
    return copies;
}

bool answers(const Connection &copy, const QByteArray &sql, const Value &value)
{
    Statement row(copy.handle(), sql);
    row.bind(1, value);
    return row.next();
}

bool hasNumber(const Connection &copy, std::int64_t party)
{
    return answers(copy, "SELECT 1 FROM party WHERE id = ?", party)
        || answers(copy, "SELECT 1 FROM change_log_row WHERE tab = 'party' AND pk = ?", party);
}

bool holds(const Connection &copy, const Traces &traces)
{
    const auto hasUid = [&](const QString &uid) { return answers(copy, "SELECT 1 FROM party WHERE uid = ?", uid); };
    const auto isInHistory = [&](std::int64_t party) {
        return answers(copy, "SELECT 1 FROM change_log_row WHERE tab = 'party' AND pk = ?", party);
    };
    const QSet<std::int64_t> parties = traces.rows().value(QStringLiteral("party"));
    return std::ranges::any_of(traces.uids(), hasUid) || std::ranges::any_of(parties, isInHistory);
}

/// An erasure of the history: its line and whom it erased.
struct ErasureLine {
    std::int64_t entry = 0;
    std::int64_t party = 0;
};

std::vector<ErasureLine> erasuresIn(const Connection &workspace)
{
    std::vector<ErasureLine> lines;
    Statement rows(workspace.handle(), "SELECT c.id, r.pk FROM change_log_row r JOIN change_log c ON c.id = r.change"
                                       " WHERE r.tab = 'party' AND c.code = 'partner.erase'");
    while (rows.next())
        lines.push_back({rows.integer(0), rows.integer(1)});
    return lines;
}

/// Whether the copy's history is the beginning of the workspace's, so that a number means the same party in both.
bool isEarlier(const Connection &workspace, const Connection &copy, std::int64_t than)
{
    Statement newest(copy.handle(), "SELECT id, at, code FROM change_log ORDER BY id DESC LIMIT 1");
    if (!newest.next() || newest.integer(0) >= than)
        return false;
    Statement same(workspace.handle(), "SELECT 1 FROM change_log WHERE id = ? AND at = ? AND code = ?");
    for (const int column : {0, 1, 2})
        same.bind(column + 1, newest.value(column));
    return same.next();
}

} // namespace

CopiesOfAParty::CopiesOfAParty(const QString &workspacePath, const Traces &traces)
{
    for (const QString &path : copiesBeside(workspacePath)) {
        try {
            requireWorkspace(path, anyVersion);
            if (holds(Connection(path, Access::ReadOnly), traces))
                m_holding << path;
        } catch (const FailureError &) {
            m_unreadable << path;
        }
    }
}

QStringList finishErasures(const QString &workspacePath)
{
    QStringList deleted;
    try {
        requireWorkspace(workspacePath, anyVersion);
        const Connection workspace(QFileInfo(workspacePath).absoluteFilePath(), Access::ReadOnly);
        const auto erasures = erasuresIn(workspace);
        if (erasures.empty())
            return deleted;
        for (const QString &path : copiesBeside(workspacePath)) {
            bool isDue = false;
            try {
                requireWorkspace(path, anyVersion);
                const Connection copy(path, Access::ReadOnly);
                isDue = std::ranges::any_of(erasures, [&](const ErasureLine &line) {
                    return isEarlier(workspace, copy, line.entry) && hasNumber(copy, line.party);
                });
            } catch (const FailureError &) {
                continue; // it was named when the erasure was made
            }
            if (isDue && QFile::remove(path))
                deleted << path;
        }
    } catch (const FailureError &) {
        return deleted; // the next time
    }
    return deleted;
}

} // namespace concord
