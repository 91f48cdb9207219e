// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/templates/templatejson.h"

#include "core/model/alliances/completeness.h"
#include "core/model/alliances/sharing.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

const QString folder = QStringLiteral(CONCORD_SOURCE_DIR "/resources/templates");
const QStringList keys{QStringLiteral("referral"), QStringLiteral("joint_project"), QStringLiteral("community_programme"),
                       QStringLiteral("research_collaboration")};

QByteArray bytesOf(const QString &name)
{
    QFile file(folder + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QJsonObject objectOf(const QString &name)
{
    return QJsonDocument::fromJson(bytesOf(name)).object();
}

/// "code at subject: detail" for each rule that the file breaks.
QStringList complaintsOf(const QByteArray &json)
{
    try {
        (void)readTemplate(json);
        return {};
    } catch (const FailureError &error) {
        QStringList complaints;
        for (const Violation &each : error.failure().violations)
            complaints << QStringList{each.code, each.subject, each.detail}.join(u' ').trimmed();
        return complaints;
    }
}

QStringList complaintsOf(const QJsonObject &object)
{
    return complaintsOf(QJsonDocument(object).toJson());
}

/// The value with every text taken out: what is left must be the same in both languages.
QJsonValue shapeOf(const QJsonValue &value, const QString &key = {})
{
    static const QStringList texts{QStringLiteral("name"), QStringLiteral("about"), QStringLiteral("locale"), QStringLiteral("purpose"),
                                   QStringLiteral("in_scope"), QStringLiteral("out_scope"), QStringLiteral("topic"), QStringLiteral("text"),
                                   QStringLiteral("reason"), QStringLiteral("title"), QStringLiteral("what_good_looks_like"),
                                   QStringLiteral("statement"), QStringLiteral("measure"), QStringLiteral("roles")};
    if (value.isString())
        return texts.contains(key) ? QJsonValue(QStringLiteral("text")) : value;
    if (value.isArray()) {
        QJsonArray shape;
        for (const QJsonValue &each : value.toArray())
            shape << shapeOf(each, key);
        return shape;
    }
    if (value.isObject()) {
        QJsonObject shape;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            shape.insert(each.key(), shapeOf(each.value(), each.key()));
        if (shape.contains(QStringLiteral("measure"))) // of a benefit; that of a rhythm is a word of the format
            shape.insert(QStringLiteral("unit"), QStringLiteral("text"));
        return shape;
    }
    return value;
}

QStringList placesIn(const QByteArray &json)
{
    static const QRegularExpression place(QStringLiteral("\\{[a-z_0-9]+\\}"));
    QStringList found;
    for (auto matches = place.globalMatch(QString::fromUtf8(json)); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

TEST(ShippedTemplates, AreReadInBothLanguagesAndSayTheSame)
{
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 2 * keys.size());
    for (const QString &key : keys) {
        SCOPED_TRACE(key.toStdString());
        const QString english = key + QStringLiteral(".en.json");
        const QString german = key + QStringLiteral(".de.json");
        EXPECT_EQ(complaintsOf(bytesOf(english)), QStringList());
        EXPECT_EQ(complaintsOf(bytesOf(german)), QStringList());
        EXPECT_EQ(readTemplate(bytesOf(english)).key, key);
        EXPECT_EQ(readTemplate(bytesOf(german)).locale, QStringLiteral("de"));
        EXPECT_EQ(QJsonDocument(shapeOf(objectOf(english)).toObject()).toJson(), QJsonDocument(shapeOf(objectOf(german)).toObject()).toJson());
        EXPECT_EQ(placesIn(bytesOf(english)), placesIn(bytesOf(german)));
    }
}

TEST(ShippedTemplates, HaveSomethingOfEachKindAndForEachSide)
{
    for (const QString &key : keys) {
        SCOPED_TRACE(key.toStdString());
        const AllianceTemplate content = readTemplate(bytesOf(key + QStringLiteral(".en.json")));
        EXPECT_GE(content.terms.size(), 12);
        EXPECT_GE(content.responsibilities.size(), 4);
        EXPECT_GE(content.contributions.size(), 3);
        EXPECT_GE(content.safeguards.size(), 5);
        EXPECT_GE(content.schedules.size(), 2);
        EXPECT_FALSE(content.about.isEmpty());
        const QList<PartyId> parties{PartyId(1), PartyId(2), PartyId(3)};
        for (const PartyId party : parties.mid(0, content.sides())) {
            const auto isFor = [&](const auto &part) { return part.side.among(parties).contains(party); };
            EXPECT_TRUE(std::ranges::any_of(content.benefits, isFor)) << party.value();
            EXPECT_TRUE(std::ranges::any_of(content.contributions, isFor)) << party.value();
            EXPECT_TRUE(std::ranges::any_of(content.responsibilities, isFor)) << party.value();
        }
        // Nothing is answered before anybody has talked about it.
        for (const Term &term : content.terms) {
            EXPECT_NE(term.agreed, YesNo::Yes) << term.topic.toStdString();
            EXPECT_NE(term.state, TermState::Settled) << term.topic.toStdString();
            const bool hasGap = term.text.contains(QStringLiteral("____"));
            EXPECT_EQ(term.written == YesNo::Yes, term.state == TermState::Drafted && !hasGap) << term.topic.toStdString();
        }
        // Every line of the checklist that stands in the way of proposing or starting, and is a topic, is there.
        for (const CompletenessLine &line : completenessLines()) {
            if (line.derived || line.gate == Gate::GoodToHave)
                continue;
            EXPECT_TRUE(std::ranges::any_of(content.terms, [&](const Term &term) { return term.clauseKey == QLatin1String(line.key); })) << line.key;
        }
        for (const Safeguard &safeguard : content.safeguards) {
            if (const SafeguardLine *line = safeguardLine(safeguard.key)) {
                EXPECT_EQ(safeguard.statement, QLatin1String(line->text));
            }
        }
    }
}

TEST(TemplateFile, ComesBackAsItWasWritten)
{
    for (const QString &key : keys) {
        const AllianceTemplate content = readTemplate(bytesOf(key + QStringLiteral(".de.json")));
        EXPECT_EQ(readTemplate(writeTemplate(content)), content);
    }
}

TEST(TemplateFile, WritesNothingBeyondWhatItMayCarry)
{
    AllianceTemplate content = readTemplate(bytesOf(QStringLiteral("referral.en.json")));
    content.alliance.privateReason = content.alliance.title = content.alliance.code = QStringLiteral("zqxsentinel");
    content.alliance.startOn = QDate(2026, 5, 1);
    content.terms[0].ownerPartyId = PartyId(7);
    content.benefits[0].record.baseline = 31337;
    content.safeguards[0].evidence = QStringLiteral("zqxsentinel");
    content.responsibilities[0].record.dueOn = QDate(2026, 5, 1);
    const QByteArray json = writeTemplate(content);
    for (const char *trace : {"zqxsentinel", "2026", "31337", "owner"})
        EXPECT_FALSE(json.contains(trace)) << trace;
}

TEST(TemplateFile, SaysWhatIsNoTemplate)
{
    EXPECT_EQ(complaintsOf(QByteArray("{")), QStringList{QStringLiteral("not_a_template  1: unterminated object")});
    EXPECT_EQ(complaintsOf(QByteArray("[]")), QStringList{QStringLiteral("not_a_template  concord_template")});
    EXPECT_EQ(complaintsOf(QByteArray("{\"concord_format\": 1}")), QStringList{QStringLiteral("not_a_template  concord_template")});
    EXPECT_EQ(complaintsOf(QByteArray("{\"concord_template\": 2}")), QStringList{QStringLiteral("template_too_new  2")});
    EXPECT_EQ(complaintsOf(QByteArray(largestTemplate + 1, ' ')).value(0).section(u' ', 0, 0), QStringLiteral("not_a_template"));
}

TEST(TemplateFile, SaysAllThatIsWrongAndWhere)
{
    QJsonObject file = objectOf(QStringLiteral("referral.en.json"));
    file.insert(QStringLiteral("name"), QStringLiteral(" "));
    file.insert(QStringLiteral("colour"), QStringLiteral("blue"));
    file.insert(QStringLiteral("alliance"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("marriage")},
                                                        {QStringLiteral("prep_days"), 4000},
                                                        {QStringLiteral("private_reason"), QStringLiteral("because")},
                                                        {QStringLiteral("start_on"), QStringLiteral("2026-01-01")}});
    file.insert(QStringLiteral("term"), QJsonArray{QJsonObject{{QStringLiteral("topic"), QString()}}, QStringLiteral("words")});
    file.insert(QStringLiteral("responsibility"), QJsonArray{QJsonObject{{QStringLiteral("side"), QStringLiteral("each")}, {QStringLiteral("title"), QStringLiteral("x").repeated(201)}}});
    file.insert(QStringLiteral("benefit"), QStringLiteral("many"));
    EXPECT_EQ(complaintsOf(file),
              (QStringList{QStringLiteral("unknown_key colour"), QStringLiteral("blank name"), QStringLiteral("unknown_word alliance.kind marriage"),
                           QStringLiteral("out_of_range alliance.prep_days 0..365"), QStringLiteral("unknown_key alliance.private_reason"),
                           QStringLiteral("unknown_key alliance.start_on"), QStringLiteral("blank term[0].topic"),
                           QStringLiteral("wrong_type term[1] row"), QStringLiteral("unknown_word responsibility[0].side each"),
                           QStringLiteral("too_long responsibility[0].title 200"), QStringLiteral("wrong_type benefit list of rows")}));
}

TEST(TemplateFile, KeepsTheRulesOfTopicsAndSafeguards)
{
    QJsonObject file = objectOf(QStringLiteral("referral.en.json"));
    const auto term = [](const char *key, const char *state = "drafted") {
        return QJsonObject{{QStringLiteral("clause_key"), QLatin1String(key)}, {QStringLiteral("topic"), QStringLiteral("Topic")},
                           {QStringLiteral("state"), QLatin1String(state)}};
    };
    file.insert(QStringLiteral("term"), QJsonArray{term("K1"), term("K4"), term("K4"), term("K19", "not_needed")});
    file.insert(QStringLiteral("safeguard"), QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("G13")}, {QStringLiteral("statement"), QStringLiteral("I sleep well.")}}});
    file.insert(QStringLiteral("alliance"), QJsonObject{{QStringLiteral("renewal"), QStringLiteral("automatic")}});
    EXPECT_EQ(complaintsOf(file),
              (QStringList{QStringLiteral("renewal_months_needed alliance.renewal_months"), QStringLiteral("not_a_clause term.clause_key K1"),
                           QStringLiteral("reason_needed term.reason Topic"), QStringLiteral("clause_twice K4 Topic"),
                           QStringLiteral("not_a_safeguard safeguard.key G13")}));
}

TEST(TemplateFile, StopsAtTwentyComplaintsAndReadsNoEndlessLists)
{
    QJsonObject file = objectOf(QStringLiteral("referral.en.json"));
    QJsonArray many;
    for (int i = 0; i < 150; ++i)
        many << 1;
    file.insert(QStringLiteral("term"), many);
    EXPECT_EQ(complaintsOf(file).size(), 20);
    for (int i = 0; i < 150; ++i)
        many << 1;
    file.insert(QStringLiteral("term"), many);
    EXPECT_EQ(complaintsOf(file), QStringList{QStringLiteral("too_many term 200")});
}

RC_GTEST_PROP(TemplateFileProperty, EndsInATemplateOrInARefusalWhateverIsDoneToIt, ())
{
    static const QByteArray whole = bytesOf(QStringLiteral("joint_project.en.json"));
    QByteArray torn = whole;
    const int cuts = *rc::gen::inRange(1, 6);
    for (int i = 0; i < cuts; ++i) {
        const int at = *rc::gen::inRange(0, static_cast<int>(torn.size()));
        if (*rc::gen::arbitrary<bool>())
            torn.remove(at, *rc::gen::inRange(1, 40));
        else
            torn.insert(at, static_cast<char>(*rc::gen::inRange(1, 256)));
    }
    try {
        (void)readTemplate(torn);
    } catch (const FailureError &error) {
        RC_ASSERT(error.failure().kind == FailureKind::Refused);
        RC_ASSERT(!error.failure().violations.isEmpty());
    }
}

} // namespace
} // namespace concord
