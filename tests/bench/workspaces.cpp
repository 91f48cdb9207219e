// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"

#include "core/base/outcome.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace concord::bench {

QString Workspaces::of(const WorkspaceSize &size) const
{
    QDir().mkpath(m_folder);
    const QString path = QStringLiteral("%1/%2-%3-%4-%5.v%6-%7.concord")
                             .arg(m_folder)
                             .arg(size.partners)
                             .arg(size.alliances)
                             .arg(size.checkIns)
                             .arg(size.teams)
                             .arg(generatorVersion)
                             .arg(migrationsOfThisProgram().size()); // of an older schema it would be brought up to date while it is measured
    if (!QFile::exists(path)) {
        const QString unfinished = path + QStringLiteral(".new");
        QFile::remove(unfinished);
        generateWorkspace(unfinished, size);
        QFile::rename(unfinished, path);
    }
    return path;
}

QString Workspaces::copyOf(const WorkspaceSize &size, const QString &name) const
{
    const QString copy = m_folder + u'/' + name + QStringLiteral(".concord");
    QFile::remove(copy);
    if (!QFile::copy(of(size), copy))
        throw FailureError({FailureKind::Other, {}, copy});
    return copy;
}

} // namespace concord::bench
