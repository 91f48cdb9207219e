// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/alliances/allianceview.h"
#include "core/workspace/alliances/attachments.h"
#include "ui/wording/attachmentwords.h"
#include "ui/wording/wording.h"

namespace concord::cli {

namespace {

/// What an attachment proves, in words of the command line.
QString provenBy(const AttachmentRow &row)
{
    return row.provenBy.isEmpty() ? QString() : QStringLiteral("yes of %1 to version %2").arg(row.provenBy).arg(row.version);
}

int attachments(Call &call)
{
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const auto rows = listAttachments(call.workspace, *id);
    if (!rows)
        return call.fail(rows.error());
    QJsonArray list;
    QList<QStringList> lines;
    for (const AttachmentRow &row : *rows) {
        const Attachment &a = row.attachment;
        list << QJsonObject{{QStringLiteral("id"), qint64{a.id.value()}},
                            {QStringLiteral("name"), a.name},
                            {QStringLiteral("mode"), QString(word(a.mode))},
                            {QStringLiteral("size_bytes"), qint64{a.size}},
                            {QStringLiteral("sha256"), a.sha256.isEmpty() ? QJsonValue() : QJsonValue(a.sha256)},
                            {QStringLiteral("path"), a.path.isEmpty() ? QJsonValue() : QJsonValue(a.path)},
                            {QStringLiteral("added_on"), known(a.addedOn)},
                            {QStringLiteral("accepted_by"), row.provenBy.isEmpty() ? QJsonValue() : QJsonValue(row.provenBy)},
                            {QStringLiteral("version"), row.provenBy.isEmpty() ? QJsonValue() : QJsonValue(row.version)}};
        lines << QStringList{QString::number(a.id.value()), a.name, wording::name(a.mode), wording::fileSize(a.size), shown(a.addedOn),
                             provenBy(row)};
    }
    if (call.json())
        call.out.json(list);
    else
        call.out.table({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("kept"), QStringLiteral("size"), QStringLiteral("since"),
                        QStringLiteral("proves")},
                       lines);
    return Done;
}

/// Which acceptance `--accepted-by` means: that party's yes to the newest version that it has accepted.
std::optional<AcceptanceId> acceptanceBy(const Call &call, AllianceId id, const QString &party)
{
    const auto yeses = provable(call.workspace, id);
    std::optional<AcceptanceId> found;
    if (yeses) {
        for (const AttachmentRow &yes : *yeses) {
            if (yes.provenBy.compare(party, Qt::CaseInsensitive) == 0)
                found = yes.attachment.acceptanceId;
        }
    }
    if (!found)
        throw UsageError{QStringLiteral("\"%1\" has not accepted the agreement of that alliance").arg(party)};
    return found;
}

int attach(Call &call)
{
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const QString path = call.arguments[1];
    const QString acceptedBy = call.options.value(QStringLiteral("accepted-by"));
    const auto acceptance = acceptedBy.isEmpty() ? std::nullopt : acceptanceBy(call, *id, acceptedBy);
    Attachments files(call.workspace);
    const auto attached = call.options.isSet(QStringLiteral("link")) ? files.link(*id, path) : files.embed(*id, path);
    if (!attached)
        return call.fail(attached.error());
    if (acceptance) {
        if (const auto proves = files.edit(*attached, [&](Attachment &a) { a.acceptanceId = acceptance; }); !proves)
            return call.fail(proves.error());
    }
    const auto attachment = call.workspace.read([&](const Store &store) { return store.get(*attached); });
    if (!attachment)
        return call.fail(attachment.error());
    call.out.line(QStringLiteral("Attached %1 (%2).").arg(attachment->name, wording::fileSize(attachment->size)));
    if (attachment->mode == AttachmentMode::Embedded && attachment->size > largeAttachment)
        call.out.line(QStringLiteral("It goes along with every copy and backup of the workspace; with --link, only where it lies would be noted."));
    return Done;
}

/// The attachment that a number or a name means; a name that several have is refused.
AttachmentId attachmentMeant(const std::vector<AttachmentRow> &rows, const QString &text)
{
    QList<AttachmentId> found;
    for (const AttachmentRow &row : rows) {
        if (QString::number(row.attachment.id.value()) == text)
            return row.attachment.id;
        if (row.attachment.name == text)
            found << row.attachment.id;
    }
    if (found.isEmpty())
        throw UsageError{QStringLiteral("nothing named \"%1\" is attached to that alliance").arg(text)};
    if (found.size() > 1)
        throw UsageError{QStringLiteral("several attachments are named \"%1\"; say which by its number").arg(text)};
    return found.first();
}

int detach(Call &call)
{
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    const auto rows = listAttachments(call.workspace, *id);
    if (!rows)
        return call.fail(rows.error());
    const auto done = Attachments(call.workspace).detach(attachmentMeant(*rows, call.arguments[1]));
    if (!done)
        return call.fail(done.error());
    call.out.line(QStringLiteral("Detached %1.").arg(call.arguments[1]));
    return Done;
}

int exportAttachments(Call &call)
{
    const auto id = allianceWithCode(call.workspace, call.arguments.first());
    if (!id)
        return call.fail(id.error());
    QList<Failure> failures;
    const auto written = writeAttachments(call.workspace, *id, call.arguments[1], &failures);
    if (!written)
        return call.fail(written.error());
    for (const QString &path : *written)
        call.out.line(QStringLiteral("Wrote %1.").arg(path));
    int status = Done;
    for (const Failure &failure : failures)
        status = std::max(status, call.fail(failure));
    return status;
}

} // namespace

QList<Command> attachmentCommands()
{
    return {
        {QStringLiteral("attachments"), QStringLiteral("CODE"), QStringLiteral("the files that are attached to an alliance"), 1, 1, {}, attachments},
        {QStringLiteral("attach"), QStringLiteral("CODE PATH [--link] [--accepted-by PARTY]"),
         QStringLiteral("attach a file: its bytes, or with --link only where it lies"), 2, 2,
         {{QStringLiteral("link"), QStringLiteral("note only where the file lies")},
          QCommandLineOption(QStringLiteral("accepted-by"), QStringLiteral("it proves the newest yes of that party"), QStringLiteral("PARTY"))},
         attach},
        {QStringLiteral("detach"), QStringLiteral("CODE NAME|NUMBER"), QStringLiteral("take an attached file away"), 2, 2, {}, detach},
        {QStringLiteral("export-attachments"), QStringLiteral("CODE FOLDER"),
         QStringLiteral("write the attached files into a folder; nothing there is replaced"), 2, 2, {}, exportAttachments},
    };
}

} // namespace concord::cli
