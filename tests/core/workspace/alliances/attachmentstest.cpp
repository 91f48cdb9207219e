// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonexport.h"
#include "core/exchange/json/jsonimport.h"
#include "core/model/partners/party.h"
#include "core/storage/attachedcontent.h"
#include "core/workspace/alliances/attachments.h"
#include "core/workspace/check.h"
#include "core/workspace/partners/erasures.h"
#include "core/workspace/search.h"
#include "tests/core/workspace/alliances/alliancefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace concord {
namespace {

constexpr qint64 megabyte = 1024 * 1024;

class Attached : public AnAlliance {
protected:
    Attached() : files(*workspace), outside(folder.file(QStringLiteral("outside"))), target(folder.file(QStringLiteral("target")))
    {
        QDir().mkpath(outside);
        QDir().mkpath(target);
    }

    QString fileOf(const QString &name, const QByteArray &bytes) const
    {
        QFile file(outside + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }
    AttachmentId embedded(const QString &name, const QByteArray &bytes) { return files.embed(id, fileOf(name, bytes)).value(); }
    Attachment get(AttachmentId attachment) const { return workspace->store().get(attachment); }
    std::int64_t number(const char *sql) const
    {
        Statement row = workspace->store().query(sql);
        return row.next() ? row.integer(0) : -1;
    }
    QStringList check() const
    {
        QStringList codes;
        const QList<Finding> findings = concord::check(workspace->path()).value();
        for (const Finding &finding : findings)
            codes << finding.code;
        return codes;
    }
    /// Bytes that no compression shrinks.
    static QByteArray noise(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : bytes) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }

    Attachments files;
    QString outside;
    QString target;
};

} // namespace

TEST_F(Attached, KeepTheEndingOfANameThatIsTooLong)
{
    const QString stem = QString(230, u'n');
    EXPECT_EQ(get(embedded(stem + QStringLiteral(".pdf"), "x")).name, QString(196, u'n') + QStringLiteral(".pdf"));
    EXPECT_EQ(get(embedded(stem + QStringLiteral(".no ending of a file"), "y")).name, QString(200, u'n'));
    // A letter of two halves is not cut in two: a name may have 255 bytes.
    const QString notes = QStringLiteral("\U0001D11E\U0001D11E");
    const QString half = QString(195, u'n') + notes + QString(20, u'o') + QStringLiteral(".pdf");
    EXPECT_EQ(get(embedded(half, "z")).name, QString(195, u'n') + QStringLiteral(".pdf"));
}

TEST_F(Attached, KeepsTheBytesOfAFileUnderTheirHash)
{
    const Attachment a = get(embedded(QStringLiteral("signed.pdf"), "abc"));
    EXPECT_EQ(a.name, QStringLiteral("signed.pdf"));
    EXPECT_EQ(a.mode, AttachmentMode::Embedded);
    EXPECT_EQ(a.size, 3);
    EXPECT_EQ(a.path, QString());
    EXPECT_EQ(a.addedOn, QDate(2026, 11, 23));
    // From FIPS 180-2, example B.1.
    EXPECT_EQ(a.sha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(bytesOf(writeAttachment(*workspace, a.id, target).value()), QByteArray("abc"));
    EXPECT_EQ(check(), QStringList());
}

TEST_F(Attached, LinksAFileWithoutReadingIt)
{
    const QString path = fileOf(QStringLiteral("plan.txt"), "abc");
    const Attachment a = get(files.link(id, path).value());
    EXPECT_EQ(a.mode, AttachmentMode::Linked);
    EXPECT_EQ(a.path, path);
    EXPECT_EQ(a.sha256, QString());
    EXPECT_EQ(number("SELECT count(*) FROM attachment_content"), 0);
    EXPECT_EQ(bytesOf(writeAttachment(*workspace, a.id, target).value()), QByteArray("abc"));
    QFile::remove(path);
    EXPECT_EQ(codesOf(writeAttachment(*workspace, a.id, target)), QStringList{QStringLiteral("file_missing")});
}

TEST_F(Attached, RefusesWhatIsNoFileToAttach)
{
    EXPECT_EQ(codesOf(files.embed(id, outside + QStringLiteral("/none"))), QStringList{QStringLiteral("file_missing")});
    EXPECT_EQ(codesOf(files.embed(id, outside)), QStringList{QStringLiteral("not_a_plain_file")});
    EXPECT_EQ(codesOf(files.embed(id, QStringLiteral("/dev/zero"))), QStringList{QStringLiteral("not_a_plain_file")});
    const QString pipe = outside + QStringLiteral("/pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(codesOf(files.embed(id, pipe)), QStringList{QStringLiteral("not_a_plain_file")});
    EXPECT_EQ(codesOf(files.link(id, outside)), QStringList{QStringLiteral("not_a_plain_file")});
}

TEST_F(Attached, NeverOpensAWorkspaceBesideSqlite)
{
    EXPECT_EQ(codesOf(files.embed(id, workspace->path())), QStringList{QStringLiteral("attachment_is_workspace")});
    const QString link = outside + QStringLiteral("/innocent.pdf");
    ASSERT_TRUE(QFile::link(workspace->path(), link));
    EXPECT_EQ(codesOf(files.embed(id, link)), QStringList{QStringLiteral("attachment_is_workspace")});
    EXPECT_EQ(codesOf(files.link(id, link)), QStringList{QStringLiteral("attachment_is_workspace")});
}

TEST_F(Attached, RefusesAFileThatIsTooLargeAndTakesItAsALink)
{
    const QString path = outside + QStringLiteral("/film.bin");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(largestAttachment + 1));
    file.close();
    EXPECT_EQ(codesOf(files.embed(id, path)), QStringList{QStringLiteral("attachment_too_large")});
    EXPECT_EQ(get(files.link(id, path).value()).size, largestAttachment + 1);
}

TEST_F(Attached, IsUndoneDoneAgainAndBroughtBackWithItsBytes)
{
    const AttachmentId attachment = embedded(QStringLiteral("a.txt"), "abc");
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(number("SELECT count(*) FROM attachment"), 0);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(bytesOf(writeAttachment(*workspace, attachment, target).value()), QByteArray("abc"));
    ASSERT_TRUE(files.detach(attachment));
    EXPECT_EQ(number("SELECT count(*) FROM attachment"), 0);
    const auto history = workspace->history(1).value();
    ASSERT_TRUE(workspace->bringBack(history.front().id));
    EXPECT_EQ(bytesOf(writeAttachment(*workspace, attachment, target).value()), QByteArray("abc"));
    EXPECT_EQ(check(), QStringList());
}

TEST_F(Attached, MakesNoLargeHistoryOfALargeFile)
{
    const QByteArray bytes = noise(10 * megabyte);
    const AttachmentId first = embedded(QStringLiteral("film.bin"), bytes);
    const AttachmentId second = embedded(QStringLiteral("the same.bin"), bytes);
    ASSERT_TRUE(files.detach(first));
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(files.detach(second));
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->redo());
    EXPECT_LT(number("SELECT sum(length(changeset)) FROM change_log WHERE code LIKE 'attachment.%'"), 4000);
    EXPECT_EQ(number("SELECT count(*) FROM attachment_content"), 1);
    // The bytes once, and a little for everything else.
    EXPECT_LT(QFileInfo(workspace->path()).size(), 12 * megabyte);
    EXPECT_EQ(bytesOf(writeAttachment(*workspace, first, target).value()), bytes);
}

TEST_F(Attached, UndoesTenMegabytesWithoutHoldingThemSeveralTimes)
{
    (void)embedded(QStringLiteral("film.bin"), noise(10 * megabyte));
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(workspace->undo());
        ASSERT_TRUE(workspace->redo());
    }
#ifndef CONCORD_SANITIZED // sanitizers keep what was given back
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 5 * 1024); // kilobytes
#endif
}

TEST_F(Attached, ProvesAYesOfItsOwnAllianceOnly)
{
    makeProposable();
    StepRequest propose;
    propose.to = AllianceState::Proposed;
    propose.on = workspace->today();
    ASSERT_TRUE(agreements.take(id, propose));
    Acceptance yes;
    yes.versionId = view().facts.versions.first().id;
    yes.alliancePartyId = them.id;
    yes.acceptedOn = workspace->today();
    const AcceptanceId acceptance = agreements.accept(yes).value();
    const AttachmentId scan = embedded(QStringLiteral("scan.pdf"), "scan");
    ASSERT_TRUE(files.edit(scan, [&](Attachment &a) { a.acceptanceId = acceptance; }));
    const auto rows = listAttachments(*workspace, id).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].provenBy, QStringLiteral("Quayside Couriers"));
    EXPECT_EQ(rows[0].version, 1);

    NewAlliance other;
    other.title = QStringLiteral("Another");
    other.partner.typed = QStringLiteral("Quayside Couriers");
    const AllianceId another = alliances.create(other).value();
    const AttachmentId stray = files.embed(another, fileOf(QStringLiteral("b.txt"), "b")).value();
    EXPECT_EQ(codesOf(files.edit(stray, [&](Attachment &a) { a.acceptanceId = acceptance; })),
              QStringList{QStringLiteral("not_an_acceptance_of_the_alliance")});

    ASSERT_TRUE(agreements.revoke(acceptance));
    EXPECT_FALSE(get(scan).acceptanceId);
}

TEST_F(Attached, ChangesItsNameAndNothingElse)
{
    const AttachmentId attachment = embedded(QStringLiteral("a.txt"), "abc");
    const Attachment before = get(attachment);
    ASSERT_TRUE(files.edit(attachment, [](Attachment &a) {
        a.name = QStringLiteral("b.txt");
        a.sha256 = QString(64, u'0');
        a.size = 7;
        a.path = QStringLiteral("/etc/passwd");
        a.mode = AttachmentMode::Linked;
    }));
    Attachment after = before;
    after.name = QStringLiteral("b.txt");
    EXPECT_EQ(get(attachment), after);
    EXPECT_FALSE(files.edit(attachment, [](Attachment &a) { a.name = QStringLiteral(" "); }));
}

TEST_F(Attached, IsFoundByItsName)
{
    (void)embedded(QStringLiteral("Kühlkette.pdf"), "abc");
    const auto hits = search(workspace->store(), QStringLiteral("kuhlk"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().table, QStringLiteral("alliance"));
    EXPECT_EQ(hits.front().id, id.value());
}

TEST_F(Attached, IsWrittenInsideTheChosenFolderAndReplacesNothing)
{
    const QStringList hostile{QStringLiteral("../../escape.txt"), QStringLiteral("/tmp/absolute.txt"), QStringLiteral(".."),
                              QStringLiteral("..\\back.txt"), QStringLiteral("CON"), QStringLiteral("plan.txt"), QStringLiteral("PLAN.txt"),
                              QStringLiteral("plan.txt"), QStringLiteral("a\nb.txt"), QStringLiteral(".hidden")};
    for (const QString &name : hostile) {
        const AttachmentId attachment = embedded(QStringLiteral("x.txt"), name.toUtf8());
        ASSERT_TRUE(files.edit(attachment, [&](Attachment &a) { a.name = name; }));
    }
    // A file of the user's, and a link that somebody laid there.
    const QString own = target + QStringLiteral("/plan.txt");
    QFile(own).open(QIODevice::WriteOnly);
    const QString victim = outside + QStringLiteral("/victim");
    ASSERT_TRUE(QFile::link(victim, target + QStringLiteral("/escape.txt")));

    const QStringList written = writeAttachments(*workspace, id, target).value();
    ASSERT_EQ(written.size(), hostile.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QFileInfo file(written[i]);
        EXPECT_EQ(file.canonicalPath(), QFileInfo(target).canonicalFilePath()) << written[i].toStdString();
        EXPECT_FALSE(file.isHidden());
        EXPECT_EQ(bytesOf(written[i]), hostile[i].toUtf8());
    }
    EXPECT_EQ(QSet<QString>(written.begin(), written.end()).size(), written.size());
    EXPECT_EQ(bytesOf(own), QByteArray());
    EXPECT_FALSE(QFile::exists(victim));
    EXPECT_EQ(codesOf(writeAttachments(*workspace, id, own)), QStringList{QStringLiteral("not_a_folder")});
}

TEST_F(Attached, WritesWhatItCanAndTellsOfTheRest)
{
    const QString gone = fileOf(QStringLiteral("gone.txt"), "1");
    ASSERT_TRUE(files.link(id, gone));
    (void)embedded(QStringLiteral("there.txt"), "2");
    QFile::remove(gone);
    QList<Failure> failures;
    EXPECT_EQ(writeAttachments(*workspace, id, target, &failures).value(), QStringList{target + QStringLiteral("/there.txt")});
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures[0].violations[0].code, QStringLiteral("file_missing"));
}

TEST_F(Attached, IsCheckedAgainstItsHash)
{
    const Attachment a = get(embedded(QStringLiteral("a.txt"), "abc"));
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [](Store &store) {
        store.query("UPDATE attachment_content SET content = x'616264'").run();
    }));
    EXPECT_EQ(check(), QStringList{QStringLiteral("attachment_changed")});
    EXPECT_EQ(codesOf(writeAttachment(*workspace, a.id, target)), QStringList{QStringLiteral("attachment_changed")});
    EXPECT_EQ(QDir(target).count(), 2U) << "nothing but . and ..";
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [](Store &store) { store.query("DELETE FROM attachment_content").run(); }));
    EXPECT_EQ(check(), QStringList{QStringLiteral("content_missing")});
    EXPECT_EQ(codesOf(writeAttachment(*workspace, a.id, target)), QStringList{QStringLiteral("content_missing")});
}

TEST_F(Attached, GoesThroughJsonByteForByte)
{
    (void)embedded(QStringLiteral("a.txt"), QByteArray("a\0b\xff", 4));
    (void)embedded(QStringLiteral("empty.txt"), "");
    (void)embedded(QStringLiteral("the same.txt"), QByteArray("a\0b\xff", 4));
    ASSERT_TRUE(files.link(id, fileOf(QStringLiteral("far.txt"), "x")));
    ASSERT_TRUE(files.detach(embedded(QStringLiteral("detached.txt"), "secret")));
    const QByteArray json = exportJson(workspace->store());
    EXPECT_FALSE(json.contains(QByteArray("secret").toBase64()));
    EXPECT_EQ(QJsonDocument::fromJson(json).object().value(QStringLiteral("attachment_content")).toArray().size(), 2);
    const auto copy = Workspace::create(folder.file(QStringLiteral("b.concord")), {}, workspace->clock()).value();
    ASSERT_TRUE(copy->perform({QStringLiteral("import.json"), {}}, [&](Store &store) { importJson(store, json); }));
    EXPECT_EQ(exportJson(copy->store()), json);
    EXPECT_EQ(bytesOf(writeAttachment(*copy, copy->store().first<Attachment>("ORDER BY id")->id, target).value()), QByteArray("a\0b\xff", 4));
}

TEST_F(Attached, IsRefusedFromJsonWhenItsBytesAreNotWhatTheHashSays)
{
    (void)embedded(QStringLiteral("a.txt"), "abc");
    const QJsonObject whole = QJsonDocument::fromJson(exportJson(workspace->store())).object();
    const QString key = QStringLiteral("attachment_content");
    const auto codesWith = [&](const QJsonValue &content) {
        QJsonObject document = whole;
        document.insert(key, content);
        const auto copy = Workspace::create(folder.file(QStringLiteral("c.concord")), {}, workspace->clock()).value();
        const QStringList codes = codesOf(copy->perform({QStringLiteral("import.json"), {}}, [&](Store &store) { importJson(store, document); }));
        QFile::remove(copy->path());
        return codes;
    };
    QJsonObject row = whole.value(key).toArray().first().toObject();
    row.insert(QStringLiteral("content"), QString::fromLatin1(QByteArray("abd").toBase64()));
    EXPECT_EQ(codesWith(QJsonArray{row}), QStringList{QStringLiteral("attachment_changed")});
    row.insert(QStringLiteral("content"), QStringLiteral("!!"));
    EXPECT_EQ(codesWith(QJsonArray{row}), QStringList{QStringLiteral("not_base64")});
    EXPECT_EQ(codesWith(QJsonArray()), QStringList{QStringLiteral("content_missing")});
    EXPECT_EQ(codesWith(QStringLiteral("x")), QStringList{QStringLiteral("wrong_type")});
    EXPECT_EQ(codesWith(QJsonArray{1, QStringLiteral("x"), QJsonArray()}), QStringList{QStringLiteral("content_missing")});
}

TEST_F(Attached, IsForgottenWithWhoIsErasedOnceItIsDetached)
{
    const AttachmentId kept = embedded(QStringLiteral("kept.txt"), "kept");
    ASSERT_TRUE(files.detach(embedded(QStringLiteral("cv of Tom.txt"), "born 1980")));
    const PartyId tom = workspace
                            ->perform({QStringLiteral("test"), {}},
                                      [](Store &store) {
                                          Party party;
                                          party.name = QStringLiteral("Tom Holt");
                                          return store.insert(party);
                                      })
                            .value();
    ASSERT_TRUE(Erasures(*workspace).erase(tom, QStringLiteral("somebody")));
    EXPECT_EQ(number("SELECT count(*) FROM attachment_content"), 1);
    EXPECT_EQ(bytesOf(writeAttachment(*workspace, kept, target).value()), QByteArray("kept"));
    QFile file(workspace->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("born 1980"));
}

} // namespace concord
