// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/erasurewords.h"

#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace concord::wording {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("concord::wording", text);
}

QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return names.join(QStringLiteral(", "));
}

/// "The contact with Ines Okafor of 3 May 2026": how a sentence about a record begins.
QString recordOf(const RecordName &name)
{
    if (name.table == QLatin1String("questionnaire"))
        return tr("A questionnaire");
    if (name.table == QLatin1String("workspace"))
        return tr("The title of the workspace");
    if (name.title.isEmpty())
        return name.table == QLatin1String("interaction") ? tr("The contact of %1").arg(day(name.day)) : tr("A record");
    if (name.table == QLatin1String("party"))
        return tr("The record of %1").arg(name.title);
    if (name.table == QLatin1String("alliance"))
        return tr("The alliance %1").arg(name.title);
    if (name.table == QLatin1String("team"))
        return tr("The team %1").arg(name.title);
    if (name.table == QLatin1String("priority"))
        return tr("The priority %1").arg(name.title);
    if (name.table == QLatin1String("action"))
        return tr("The action %1").arg(name.title);
    if (name.table == QLatin1String("check_in_schedule"))
        return tr("The rhythm %1").arg(name.title);
    if (name.table == QLatin1String("day_note"))
        return tr("The note of the five days “%1”").arg(name.title);
    if (name.table == QLatin1String("check_in"))
        return tr("The check-in of %1, %2,").arg(name.title, day(name.day));
    if (name.table == QLatin1String("interaction"))
        return tr("The contact with %1 of %2").arg(name.title, day(name.day));
    const qsizetype comma = name.title.lastIndexOf(QLatin1String(", "));
    return tr("The text of %1, version %2,").arg(name.title.left(comma), name.title.mid(comma + 2));
}

} // namespace

QStringList consequences(const ErasurePlan &plan)
{
    QStringList said;
    said << (plan.form == ErasureForm::Whole
                 ? tr("The record of %1 goes, with everything that hangs on it, and all of it in the history.").arg(plan.name)
                 : tr("%1 has a place in an alliance. The record stays there without a name or anything else about them; "
                      "everything that hangs on it goes, and all of it in the history.")
                       .arg(plan.name));
    if (plan.copies.size() == 1)
        said << tr("The backup that holds them is deleted, once a new one is made: %1.").arg(namesOf(plan.copies));
    else if (!plan.copies.isEmpty())
        said << tr("The %1 backups that hold them are deleted, once a new one is made: %2.")
                    .arg(QString::number(plan.copies.size()), namesOf(plan.copies));
    if (!plan.unreadable.isEmpty())
        said << tr("These copies can't be read and stay; delete them yourself: %1.").arg(namesOf(plan.unreadable));
    said << tr("Files that you exported and copies that you made elsewhere are not reached.");
    said << tr("Nothing brings them back: no undo, no history, no backup. Undo ends here for everything that was done before.");
    return said;
}

QString remaining(const Remaining &remaining)
{
    switch (remaining.as) {
    case RemainsAs::SealedText: {
        const qsizetype comma = remaining.where.lastIndexOf(QLatin1String(", "));
        QStringList kept = remaining.ways;
        if (remaining.isNamed)
            kept.prepend(tr("the name"));
        const QString last = kept.takeLast();
        return tr("The sealed text of %1, version %2, keeps %3: both sides hold it, and its mark proves that nobody changed it.")
            .arg(remaining.where.left(comma), remaining.where.mid(comma + 2),
                 kept.isEmpty() ? last : tr("%1 and %2").arg(kept.join(QStringLiteral(", ")), last));
    }
    case RemainsAs::Acceptance: {
        const qsizetype comma = remaining.where.lastIndexOf(QLatin1String(", "));
        return tr("That version %2 of %1 was accepted, and when: without that it would not be in force. The name goes.")
            .arg(remaining.where.left(comma), remaining.where.mid(comma + 2));
    }
    case RemainsAs::Place:
        return tr("A place without a name in %1, so that what the others promised and got still makes sense.").arg(remaining.where);
    case RemainsAs::Mention:
        return tr("%1 has words that name them: “%2”. If they should not stay, edit them yourself.").arg(recordOf(remaining.of), remaining.where);
    case RemainsAs::MayMean:
        return tr("%1 has words that may mean them: “%2”.").arg(recordOf(remaining.of), remaining.where);
    }
    Q_UNREACHABLE();
}

QStringList report(const Erased &erased)
{
    QStringList said{tr("Erased for good.")};
    if (erased.deletedCopies.size() == 1)
        said << tr("1 backup was deleted: %1.").arg(namesOf(erased.deletedCopies));
    else if (!erased.deletedCopies.isEmpty())
        said << tr("%1 backups were deleted: %2.").arg(QString::number(erased.deletedCopies.size()), namesOf(erased.deletedCopies));
    if (!erased.backup.isEmpty())
        said << tr("A new backup was made: %1.").arg(namesOf({erased.backup}));
    else
        said << tr("No new backup could be made, so the older ones were left.");
    if (!erased.leftCopies.isEmpty())
        said << tr("These copies may still hold them; delete them yourself: %1.").arg(namesOf(erased.leftCopies));
    if (!erased.isRewritten)
        said << tr("The file could not be written anew, so that traces may be left between its records. The next erasure writes it anew, if there is room on the disk.");
    return said;
}

QString placeholder()
{
    return tr("Erased record");
}

} // namespace concord::wording
