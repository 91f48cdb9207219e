// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace concord::wording {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("concord::wording", text); }

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, detail);
}

} // namespace

QString sentence(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Refused:
        return reasons(failure).join(u' ');
    case FailureKind::NotFound:
        return withDetail(tr("It is not there any more. Nothing was changed."), failure.detail);
    case FailureKind::NoFile:
        return withDetail(tr("There is no file or folder of that name."), failure.detail);
    case FailureKind::Conflict:
        return withDetail(tr("It was changed since, so this can't be done without losing the later change. Nothing was changed."),
                          failure.detail);
    case FailureKind::FileTooNew:
        return withDetail(tr("The file was written by a newer Concord. It was left as it is; update Concord to open it."),
                          failure.detail);
    case FailureKind::NotAWorkspace:
        return withDetail(tr("The file is not a Concord workspace. It was left as it is."), failure.detail);
    case FailureKind::Locked:
        return withDetail(tr("Another program holds the file just now. Nothing was changed; try again in a moment."),
                          failure.detail);
    case FailureKind::Corrupt:
        return withDetail(tr("The file is damaged. It was left as it is; restore a backup to go on."), failure.detail);
    case FailureKind::DiskFull:
        return withDetail(tr("There is no room left on the disk. Nothing of it was saved; free some space and try again."),
                          failure.detail);
    case FailureKind::ReadOnly:
        return withDetail(tr("The file may only be read. Nothing of it was saved; save a copy elsewhere to go on."),
                          failure.detail);
    case FailureKind::WriteAhead:
        return withDetail(tr("Another program left the file in a form that can't be read without writing beside it, which is not "
                             "allowed here. It was left as it is; open it once where it may be written."),
                          failure.detail);
    case FailureKind::NoPermission:
        return withDetail(tr("You may not open the file. Ask whoever owns it for permission."), failure.detail);
    case FailureKind::FileGone:
        return withDetail(tr("The file was moved or deleted while it was open. Your last change was not saved; put the file back, "
                             "or save a copy to go on."),
                          failure.detail);
    case FailureKind::FileReplaced:
        return withDetail(tr("Another file has taken the place of the one that is open. Your last change was not saved, and the other "
                             "file was left as it is; save a copy to go on."),
                          failure.detail);
    case FailureKind::Cancelled:
        return tr("It was stopped. Nothing is left of it.");
    case FailureKind::Other:
        break;
    }
    return withDetail(tr("Something went wrong. Nothing of it was saved."), failure.detail);
}

QStringList reasons(const Failure &failure)
{
    if (failure.kind != FailureKind::Refused || failure.violations.isEmpty())
        return {sentence(failure.kind == FailureKind::Refused
                             ? Failure{FailureKind::Other, {}, failure.detail}
                             : failure)};
    QStringList sentences;
    for (const Violation &violation : failure.violations)
        sentences << sentence(violation);
    return sentences;
}

} // namespace concord::wording
