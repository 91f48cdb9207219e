// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonimport.h"

#include "core/exchange/json/jsonexport.h"
#include "core/exchange/samples/sampledocument.h"
#include "core/model/alliances/agreement.h"
#include "core/model/partners/party.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/samples.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace concord {

namespace {

class ImportingJson : public ::testing::Test {
protected:
    ImportingJson()
        : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(QDate(2026, 11, 23))).value())
    {
    }

    QByteArray exported() const
    {
        return workspace->read([](const Store &store) { return exportJson(store); }).value();
    }

    Outcome<void> import(const QByteArray &json)
    {
        return workspace->perform({QStringLiteral("import.json"), {}}, [&](Store &store) { importJson(store, json); });
    }

    /// What importing says is wrong, after making sure that nothing was written.
    QList<Violation> refused(const QByteArray &json)
    {
        const QByteArray before = exported();
        const auto outcome = import(json);
        EXPECT_FALSE(outcome);
        EXPECT_EQ(exported(), before);
        return outcome ? QList<Violation>() : outcome.error().violations;
    }

    /// A small, lawful document with more `rows` in it.
    static QByteArray document(const QByteArray &rows = {})
    {
        return R"({"concord_format": 1,
            "workspace": [{"uid": "w", "title": "T", "self_party_id": "us", "me_person_id": "us", "default_currency": "EUR"}],
            "party": [{"uid": "us", "kind": "person", "is_self": true, "is_partner": false, "name": "Us"}])"
            + rows + "}";
    }

    static Violation violation(const char *code, const char *where, const char *detail = "")
    {
        return {QString::fromLatin1(code), QString::fromLatin1(where), QString::fromUtf8(detail)};
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(ImportingJson, ReplacesTheSelfOfANewFile)
{
    ASSERT_TRUE(import(document()));
    EXPECT_EQ(workspace->info()->title, QStringLiteral("T"));
    EXPECT_EQ(workspace->store().select<Party>().size(), 1u);
}

TEST_F(ImportingJson, ReplacesAnOrganisationAndItsPersonToo)
{
    NewWorkspace about;
    about.organisation = QStringLiteral("Harbour Lane");
    workspace = Workspace::create(folder.file(QStringLiteral("b.concord")), about).value();
    ASSERT_TRUE(import(document()));
    EXPECT_EQ(workspace->store().select<Party>().size(), 1u);
    EXPECT_TRUE(workspace->store().select<Affiliation>().empty());
}

TEST_F(ImportingJson, IsRefusedByAFileThatHasMoreThanItsSelf)
{
    ASSERT_TRUE(workspace->perform({QStringLiteral("party.add"), {}}, [](Store &store) {
        Party party;
        party.name = QStringLiteral("Quayside");
        store.insert(party);
    }));
    EXPECT_EQ(refused(document()), QList<Violation>{violation("not_empty", "party")});
}

TEST_F(ImportingJson, IsTakenBackWhole)
{
    const QByteArray before = exported();
    ASSERT_TRUE(import(document()));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(exported(), before);
}

TEST_F(ImportingJson, SealsTheTermsOfAVersionThatAnOlderExportDoesNotSay)
{
    const QByteArray rows = R"(,
        "alliance": [{"uid": "a", "code": "A-001", "title": "Bike", "state": "active", "start_on": "2026-05-01",
            "initial_months": 12, "notice_value": 14, "notice_unit": "days"}],
        "agreement_version": [
            {"uid": "v1", "alliance_id": "a", "number": 1, "state": "in_force", "effective_on": "2026-05-01"},
            {"uid": "v2", "alliance_id": "a", "number": 2, "state": "proposed", "sealed_on": "2026-09-01", "notice_value": 3}])";
    ASSERT_TRUE(import(document(rows)));
    const auto versions = workspace->store().select<AgreementVersion>("ORDER BY number");
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(versions[0].sealedOn, QDate(2026, 5, 1));
    EXPECT_EQ(versions[0].startOn, QDate(2026, 5, 1));
    EXPECT_EQ(versions[0].initialMonths, 12);
    EXPECT_EQ(versions[0].noticeValue, 14);
    EXPECT_EQ(versions[0].noticeUnit, NoticeUnit::Days);
    EXPECT_EQ(versions[1].noticeValue, 3);
    EXPECT_EQ(versions[1].noticeUnit, NoticeUnit::Months);
}

TEST_F(ImportingJson, GivesALeftOutColumnItsDefault)
{
    ASSERT_TRUE(import(document(R"(, "strength": [{"uid": "s", "party_id": "us", "what": "bread"}])")));
    const Strength strength = workspace->store().first<Strength>("").value();
    EXPECT_EQ(strength.level, 3);
    EXPECT_FALSE(strength.observedOn.isValid());
}

TEST_F(ImportingJson, SaysWhatIsWrongAndWhere)
{
    EXPECT_EQ(refused(document(R"(, "strength": [
            {"uid": "s0", "party_id": "us", "what": 5},
            {"uid": "s1", "party_id": "nobody", "what": "a"},
            {"uid": "s2", "party_id": 1, "what": "a"},
            {"uid": "s3", "party_id": "us", "what": "a", "level": 6},
            {"uid": "s4", "party_id": "us", "what": "a", "level": 4294967298},
            {"uid": "s5", "party_id": "us", "what": "a", "level": 2.5},
            {"uid": "s6", "party_id": "us", "what": "a", "level": null},
            {"uid": "s7", "party_id": "us", "what": "a", "observed_on": "2026-02-30"},
            {"uid": "s8", "party_id": "us", "what": "a", "observed_on": "2026-2-3"},
            {"uid": "s9", "party_id": "us", "what": " "},
            {"uid": "s9", "party_id": "us", "what": "a"},
            {"party_id": "us", "what": "a"},
            {"uid": "s12", "party_id": "us", "what": "a", "colour": "red"},
            7,
            {"uid": "s14", "party_id": "us", "what": "\u200b\ufeff"}],
        "contact_point": [{"uid": "c", "party_id": "us", "kind": "pigeon", "value": "v"}])")),
              (QList<Violation>{
                  violation("unknown_word", "contact_point[0].kind", "pigeon"),
                  violation("wrong_type", "strength[0].what", "text"),
                  violation("unknown_uid", "strength[1].party_id", "nobody"),
                  violation("wrong_type", "strength[2].party_id", "uid"),
                  violation("out_of_range", "strength[3].level", "1..5"),
                  violation("out_of_range", "strength[4].level", "1..5"),
                  violation("wrong_type", "strength[5].level", "whole number"),
                  violation("blank", "strength[6].level"),
                  violation("not_a_day", "strength[7].observed_on", "2026-02-30"),
                  violation("not_a_day", "strength[8].observed_on", "2026-2-3"),
                  violation("blank", "strength[9].what"),
                  violation("duplicate_uid", "strength[10].uid", "s9"),
                  violation("blank", "strength[11].uid"),
                  violation("unknown_key", "strength[12].colour"),
                  violation("wrong_type", "strength[13]", "row"),
                  violation("blank", "strength[14].what"),
              }));
}

TEST_F(ImportingJson, SaysNothingOfWhatHangsOnARefusedRowButWhatIsWrongThere)
{
    QJsonObject bakery = QJsonDocument::fromJson(exportJson(
        createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value()->store())).object();
    QJsonArray parties = bakery.value(QStringLiteral("party")).toArray();
    const auto quayside = std::ranges::find(parties, QStringLiteral("Quayside Couriers"),
                                            [](const QJsonValue &party) { return party[u"name"].toString(); });
    ASSERT_NE(quayside, parties.end());
    const auto at = static_cast<int>(quayside - parties.begin());
    QJsonObject nameless = parties[at].toObject();
    nameless.insert(QStringLiteral("name"), QString());
    parties[at] = nameless;
    bakery.insert(QStringLiteral("party"), parties);
    QJsonArray strengths = bakery.value(QStringLiteral("strength")).toArray();
    QJsonObject odd = strengths[0].toObject();
    ASSERT_EQ(odd.value(QStringLiteral("party_id")), nameless.value(QStringLiteral("uid")));
    odd.insert(QStringLiteral("level"), QStringLiteral("high"));
    strengths[0] = odd;
    bakery.insert(QStringLiteral("strength"), strengths);

    const QList<Violation> said = refused(QJsonDocument(bakery).toJson());
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0], violation("blank", qPrintable(QStringLiteral("party[%1].name").arg(at))));
    EXPECT_EQ(said[1].subject, QStringLiteral("strength[0].level"));
}

TEST_F(ImportingJson, SaysWhichRowTheSchemaRefuses)
{
    const auto twice = refused(document(R"(, "party_tag": [{"uid": "a", "party_id": "us", "name": "x"},
                                                           {"uid": "b", "party_id": "us", "name": "x"}])"));
    ASSERT_EQ(twice.size(), 1);
    EXPECT_EQ(twice.front().code, QStringLiteral("already_there"));
    EXPECT_EQ(twice.front().subject, QStringLiteral("party_tag[1]"));

    const auto flat = refused(document(R"(, "alliance": [{"uid": "a", "code": "A-001", "title": "t"}],
        "benefit": [{"uid": "b", "alliance_id": "a", "statement": "s", "baseline": 3, "target": 3}])"));
    ASSERT_EQ(flat.size(), 1);
    EXPECT_EQ(flat.front().code, QStringLiteral("unfit_value"));
    EXPECT_EQ(flat.front().subject, QStringLiteral("benefit[0]"));
}

TEST_F(ImportingJson, StopsCountingAfterTwenty)
{
    QByteArray rows = R"(, "strength": [{})";
    for (int i = 0; i < 1000; ++i)
        rows += ", 1";
    EXPECT_EQ(refused(document(rows + "]")).size(), 20);
}

TEST_F(ImportingJson, NeedsToKnowWhoseWorkspaceItIs)
{
    EXPECT_EQ(refused(R"({"concord_format": 1})").front().code, QStringLiteral("one_workspace"));
    EXPECT_EQ(refused(document(R"(, "workspace": [])")).front().code, QStringLiteral("one_workspace"));
    const QByteArray two = document().replace(R"("name": "Us"})", R"("name": "Us"}, {"uid": "me", "name": "Me", "is_self": true})");
    EXPECT_EQ(refused(two).front().code, QStringLiteral("one_self"));
}

TEST_F(ImportingJson, KnowsOnlyItsOwnDocuments)
{
    const std::vector<QByteArray> others{
        {}, "hello", "[]", "{}", R"({"concord_format": "1"})", R"({"concord_format": 1,)", QByteArray(100'000, '['),
        QByteArray(R"({"a":)").repeated(100'000)};
    for (const QByteArray &json : others)
        EXPECT_EQ(refused(json).front().code, QStringLiteral("not_json")) << json.left(30).toStdString();
    EXPECT_EQ(refused(R"({"concord_format": 2})"), QList<Violation>{violation("format_too_new", "", "2")});
    EXPECT_EQ(refused(document(R"(, "spaceship": [])")), QList<Violation>{violation("unknown_key", "spaceship")});
    EXPECT_EQ(refused(document(R"(, "strength": {"uid": "s"})")), QList<Violation>{violation("wrong_type", "strength", "list of rows")});
}

TEST_F(ImportingJson, LeavesDeepValuesOut)
{
    EXPECT_EQ(refused(document(R"(, "strength": [{"uid": "s", "party_id": "us", "what": [[[["deep"]]]]}])")),
              QList<Violation>{violation("wrong_type", "strength[0].what", "text")});
}

TEST_F(ImportingJson, ReadsAFileOrSaysThatThereIsNone)
{
    const QString path = folder.file(QStringLiteral("all.json"));
    Imports imports(*workspace);
    EXPECT_EQ(imports.readEverything(path).error().violations.front().code, QStringLiteral("file_missing"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(document());
    file.close();
    ASSERT_TRUE(imports.readEverything(path));
    EXPECT_EQ(workspace->undoable(), (Act{QStringLiteral("import.json"), QStringLiteral("all.json")}));
}

TEST_F(ImportingJson, SurvivesDamagedDocuments)
{
    const QByteArray whole = QJsonDocument(sampleDocument(SampleKind::Bakery, workspace->today())).toJson();
    const QByteArray before = exported();
    std::mt19937 random(20261123);
    const auto upTo = [&](qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most)(random); };
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        for (qsizetype flips = upTo(4); flips >= 0; --flips)
            damaged[upTo(damaged.size() - 1)] = char(upTo(255));
        if (upTo(3) == 0)
            damaged.truncate(upTo(damaged.size()));
        // Whatever it makes of it is taken back; only a crash or a hang would be wrong.
        EXPECT_FALSE(workspace->perform({QStringLiteral("import.json"), {}}, [&](Store &store) {
            importJson(store, damaged);
            refuse(QStringLiteral("enough"));
        }));
    }
    EXPECT_EQ(exported(), before);
}

} // namespace concord
