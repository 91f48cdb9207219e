// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord::testing {

namespace {

const QString asOf = QStringLiteral("--as-of");
const QString today = QStringLiteral("2026-11-23");

class DraftCommands : public ::testing::Test {
protected:
    DraftCommands() { qputenv("XDG_DATA_HOME", folder.file(QStringLiteral("data")).toUtf8()); }
    ~DraftCommands() override { qunsetenv("XDG_DATA_HOME"); }

    void makeSample(const QString &kind)
    {
        file = folder.file(kind + QStringLiteral(".concord"));
        ASSERT_EQ(concordCli({QStringLiteral("new"), file, QStringLiteral("--sample"), kind, asOf, today}).status, 0);
    }
    /// Words apart by blanks; those with blanks of their own between bars: "draft |Three of us| --partner Mill".
    [[nodiscard]] Ended run(const QString &line, const QString &day = today) const
    {
        QStringList words{file};
        const QStringList parts = line.split(u'|');
        for (qsizetype i = 0; i < parts.size(); ++i)
            words += i % 2 == 1 ? QStringList{parts[i]} : parts[i].split(u' ', Qt::SkipEmptyParts);
        return concordCli(words + QStringList{asOf, day});
    }
    [[nodiscard]] QJsonObject alliance(const QString &code, const QString &day = today) const
    {
        return run(QStringLiteral("alliance %1 --json").arg(code), day).json().object();
    }
    [[nodiscard]] QJsonArray alliances(const QString &options = {}, const QString &day = today) const
    {
        return run(QStringLiteral("alliances --json ") + options, day).json().array();
    }

    Folder folder;
    QString file;
};

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

TEST_F(DraftCommands, ListTheTemplatesInBothLanguagesAndOnesOwn)
{
    makeSample(QStringLiteral("bakery"));
    const QJsonArray list = run(QStringLiteral("templates --json")).json().array();
    QStringList keys;
    for (const QJsonValue &each : list)
        keys << each.toObject().value(u"key").toString();
    EXPECT_EQ(keys, (QStringList{QStringLiteral("referral"), QStringLiteral("joint_project"), QStringLiteral("community_programme"),
                                 QStringLiteral("research_collaboration")}));
    const QJsonObject programme = list[2].toObject();
    EXPECT_EQ(programme.value(u"parties").toInt(), 3);
    EXPECT_EQ(programme.value(u"kind").toString(), QStringLiteral("programme"));
    EXPECT_FALSE(programme.value(u"own").toBool(true));
    EXPECT_EQ(keysOf(programme),
              (QStringList{QStringLiteral("about"), QStringLiteral("benefits"), QStringLiteral("check_ins"), QStringLiteral("contributions"), QStringLiteral("key"),
                           QStringLiteral("kind"), QStringLiteral("language"), QStringLiteral("name"), QStringLiteral("own"), QStringLiteral("parties"),
                           QStringLiteral("responsibilities"), QStringLiteral("safeguards"), QStringLiteral("topics")}));
    EXPECT_TRUE(run(QStringLiteral("templates --language de")).out.contains("Gemeinsames Projekt"));

    const QString own = folder.file(QStringLiteral("data/concord/templates"));
    QDir().mkpath(own);
    ASSERT_TRUE(QFile::copy(QStringLiteral(CONCORD_SOURCE_DIR "/resources/templates/referral.en.json"), own + QStringLiteral("/ours.json")));
    QFile broken(own + QStringLiteral("/broken.json"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    const Ended listed = run(QStringLiteral("templates --json"));
    EXPECT_EQ(listed.status, 0);
    EXPECT_EQ(listed.json().array().size(), 5);
    EXPECT_TRUE(listed.error.contains("broken.json can't be used: This is no template of Concord"));
    EXPECT_EQ(run(QStringLiteral("draft T --partner Mill --template ours")).status, 0);
    EXPECT_EQ(run(QStringLiteral("draft T --partner Mill --template broken")).status, 1);
}

TEST_F(DraftCommands, DraftAnAllianceWithThreePartiesFromATemplateInOneAct)
{
    makeSample(QStringLiteral("bakery"));
    const Ended drafted = run(QStringLiteral("draft |Saturday stories| --partner |Quayside Couriers| --partner |Fernhill Library| --template community_programme "
                                             "--priority P1 --purpose |Stories for all.| --json"));
    ASSERT_EQ(drafted.status, 0) << drafted.error.toStdString();
    EXPECT_EQ(drafted.json().object(), (QJsonObject{{QStringLiteral("code"), QStringLiteral("A-002")}, {QStringLiteral("title"), QStringLiteral("Saturday stories")}}));
    const QJsonObject told = alliance(QStringLiteral("A-002"));
    EXPECT_EQ(told.value(u"purpose").toString(), QStringLiteral("Stories for all."));
    EXPECT_EQ(told.value(u"parties").toArray().size(), 3);
    EXPECT_TRUE(told.value(u"balance_percent").isNull()); // nothing is likely yet
    EXPECT_GE(told.value(u"benefits").toArray().size(), 6);
    EXPECT_EQ(run(QStringLiteral("undo")).status, 0);
    EXPECT_EQ(alliances().size(), 1);
    EXPECT_TRUE(run(QStringLiteral("draft Short --partner Mill")).out.startsWith("A-003 Short, with Mill"));
}

TEST_F(DraftCommands, RefuseWhatDoesNotFit)
{
    makeSample(QStringLiteral("bakery"));
    EXPECT_EQ(run(QStringLiteral("draft T")).status, 2);
    EXPECT_EQ(run(QStringLiteral("draft --partner Mill")).status, 2);
    EXPECT_EQ(run(QStringLiteral("draft T --partner Mill --priority |World peace|")).status, 2);
    const Ended unknown = run(QStringLiteral("draft T --partner Mill --template marriage"));
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.error.contains("There is no template “marriage”."));
    const Ended twice = run(QStringLiteral("draft T --partner Mill --partner mill --template referral"));
    EXPECT_EQ(twice.status, 1);
    EXPECT_EQ(run(QStringLiteral("draft T --partner |Harbour Lane Bakery|")).status, 1);
    EXPECT_EQ(alliances().size(), 1);
}

TEST_F(DraftCommands, ShowThePortfolioInTheKeysOfTheContract)
{
    makeSample(QStringLiteral("bakery"));
    ASSERT_EQ(run(QStringLiteral("draft Bread --partner Mill --template referral")).status, 0);
    const QJsonArray list = alliances();
    ASSERT_EQ(list.size(), 2);
    const QJsonObject bike = list[1].toObject();
    EXPECT_EQ(keysOf(bike),
              (QStringList{QStringLiteral("attention"), QStringLiteral("balance_band"), QStringLiteral("balance_percent"), QStringLiteral("code"),
                           QStringLiteral("completeness_percent"), QStringLiteral("end_on"), QStringLiteral("end_reached"), QStringLiteral("kind"),
                           QStringLiteral("missing"), QStringLiteral("next_check_in"), QStringLiteral("notice_by"), QStringLiteral("notice_passed"),
                           QStringLiteral("partners"), QStringLiteral("prepare_from"), QStringLiteral("state"), QStringLiteral("time_percent"),
                           QStringLiteral("title"), QStringLiteral("value_percent"), QStringLiteral("value_trails")}));
    EXPECT_EQ(bike.value(u"balance_percent").toDouble(), 92);
    EXPECT_NEAR(bike.value(u"value_percent").toDouble(), 75.5, 0.05);
    EXPECT_NEAR(bike.value(u"time_percent").toDouble(), 100.0 * 120 / 365, 1e-9);
    EXPECT_FALSE(bike.value(u"value_trails").toBool(true));
    EXPECT_EQ(bike.value(u"next_check_in").toString(), QStringLiteral("2026-11-18"));
    EXPECT_EQ(bike.value(u"notice_by").toString(), QStringLiteral("2027-06-26"));
    EXPECT_EQ(bike.value(u"attention").toArray(), (QJsonArray{QStringLiteral("check_in_overdue"), QStringLiteral("work_late")}));
    const QJsonObject bread = list[0].toObject();
    EXPECT_TRUE(bread.value(u"time_percent").isNull());
    EXPECT_EQ(bread.value(u"missing").toArray().first().toObject().value(u"code").toString(), QStringLiteral("line_not_settled"));

    EXPECT_EQ(alliances(QStringLiteral("--state draft")).size(), 1);
    EXPECT_EQ(alliances(QStringLiteral("--kind referral")).size(), 1);
    EXPECT_EQ(alliances(QStringLiteral("--search QUAYSIDE")).size(), 1);
    EXPECT_EQ(alliances(QStringLiteral("--attention")).size(), 1);
    EXPECT_EQ(alliances(QStringLiteral("--sort title --descending")).first().toObject().value(u"title").toString(), QStringLiteral("Breakfast by Bike"));
    EXPECT_EQ(alliances(QStringLiteral("--sort balance")).first().toObject().value(u"title").toString(), QStringLiteral("Breakfast by Bike"));
    EXPECT_EQ(run(QStringLiteral("alliances --state dead")).status, 2);
    EXPECT_EQ(run(QStringLiteral("alliances --sort colour")).status, 2);
    EXPECT_TRUE(run(QStringLiteral("alliances")).out.contains("check-in overdue, work is late"));
}

// Start 26 July 2026, twelve months, one month's notice, 14 days to prepare.
TEST_F(DraftCommands, SayTheDaysOfAnAgreementAtEachOfTheirBoundaries)
{
    makeSample(QStringLiteral("bakery"));
    const auto row = [&](const QString &day) { return alliances({}, day).first().toObject(); };
    const auto attention = [&](const QString &day) { return row(day).value(u"attention").toArray(); };
    EXPECT_FALSE(attention(QStringLiteral("2027-06-11")).contains(QStringLiteral("notice_due")));
    EXPECT_TRUE(attention(QStringLiteral("2027-06-12")).contains(QStringLiteral("notice_due")));
    EXPECT_TRUE(attention(QStringLiteral("2027-06-26")).contains(QStringLiteral("notice_due")));
    EXPECT_FALSE(row(QStringLiteral("2027-06-26")).value(u"notice_passed").toBool(true));
    EXPECT_TRUE(row(QStringLiteral("2027-06-27")).value(u"notice_passed").toBool());
    EXPECT_TRUE(attention(QStringLiteral("2027-07-25")).contains(QStringLiteral("notice_passed")));
    EXPECT_TRUE(attention(QStringLiteral("2027-07-26")).contains(QStringLiteral("end_reached")));
    EXPECT_TRUE(run(QStringLiteral("alliance A-001"), QStringLiteral("2027-06-27")).out.contains("notice by:       2027-06-26, notice window has passed"));
    EXPECT_TRUE(run(QStringLiteral("alliance A-001"), QStringLiteral("2027-06-01")).out.contains("start preparing: 2027-06-12"));
    EXPECT_TRUE(run(QStringLiteral("alliance A-001"), QStringLiteral("2027-07-26")).out.contains("ends:            2027-07-26: complete it, agree on a later end, or give notice?"));
    EXPECT_TRUE(alliance(QStringLiteral("A-001"), QStringLiteral("2027-07-26")).value(u"end_reached").toBool());
}

TEST_F(DraftCommands, TakeEachStepWithWhatItNeeds)
{
    makeSample(QStringLiteral("bakery"));
    const auto state = [&] { return alliance(QStringLiteral("A-001")).value(u"state").toString(); };
    const auto step = [&](const QString &words) { return run(QStringLiteral("transition A-001 ") + words); };

    EXPECT_EQ(step(QStringLiteral("paused")).status, 1); // why, and until when
    EXPECT_EQ(step(QStringLiteral("paused --reason winter")).status, 1);
    EXPECT_EQ(step(QStringLiteral("paused --reason winter --resume soon")).status, 2);
    EXPECT_EQ(step(QStringLiteral("paused --on 2026-11-18 --reason winter --resume 2027-01-10")).status, 0);
    EXPECT_EQ(state(), QStringLiteral("paused"));
    EXPECT_EQ(step(QStringLiteral("active --on 2026-11-19")).status, 0);

    EXPECT_EQ(step(QStringLiteral("ending --by Nobody")).status, 2);
    // Given by them on the 20th, a month's notice: the 20th of December at the earliest.
    const Ended early = step(QStringLiteral("ending --by |quayside couriers| --on 2026-11-20 --last-day 2026-12-19"));
    EXPECT_EQ(early.status, 1);
    EXPECT_TRUE(early.error.contains("20 December 2026")) << early.error.toStdString();
    EXPECT_EQ(step(QStringLiteral("ending --by |quayside couriers| --on 2026-11-20 --last-day 2026-12-19 --both-agree")).status, 1); // and a reason
    EXPECT_EQ(step(QStringLiteral("ending --by |quayside couriers| --on 2026-11-20")).status, 0);
    EXPECT_EQ(state(), QStringLiteral("ending"));
    EXPECT_EQ(alliance(QStringLiteral("A-001")).value(u"end_on").toString(), QStringLiteral("2026-12-20"));

    EXPECT_EQ(step(QStringLiteral("ended")).status, 1);
    EXPECT_EQ(step(QStringLiteral("ended --override")).status, 1); // not without a reason
    EXPECT_EQ(step(QStringLiteral("ended --override --reason |they moved away|")).status, 0);
    const Ended renewed = step(QStringLiteral("draft"));
    EXPECT_EQ(renewed.status, 0);
    EXPECT_TRUE(renewed.out.startsWith("A-002 Breakfast by Bike: Draft"));
    EXPECT_EQ(run(QStringLiteral("transition A-002 dropped --reason |once is enough|")).status, 0);
    EXPECT_EQ(run(QStringLiteral("transition A-009 dropped --reason x")).status, 1);
    EXPECT_EQ(step(QStringLiteral("asleep")).status, 2);
}

TEST_F(DraftCommands, NoteNobodyAsDecliningWhoWasNotNamed)
{
    makeSample(QStringLiteral("bakery"));
    ASSERT_EQ(run(QStringLiteral("draft |Rye for All| --partner Mill --template referral")).status, 0);
    ASSERT_EQ(run(QStringLiteral("transition A-002 proposed --override --reason small")).status, 0);
    const Ended unsaid = run(QStringLiteral("transition A-002 declined"));
    EXPECT_EQ(unsaid.status, 2);
    EXPECT_TRUE(unsaid.error.contains("--by PARTY")) << unsaid.error.toStdString();
    EXPECT_EQ(alliance(QStringLiteral("A-002")).value(u"state").toString(), QStringLiteral("proposed"));
    EXPECT_EQ(run(QStringLiteral("transition A-002 declined --by mill --reason |no oven|")).status, 0);
    EXPECT_EQ(alliance(QStringLiteral("A-002")).value(u"state").toString(), QStringLiteral("declined"));
}

TEST_F(DraftCommands, TellWhyAStepWasTakenAndThatItWasInSpiteOfTheRules)
{
    makeSample(QStringLiteral("bakery"));
    ASSERT_EQ(run(QStringLiteral("draft |Rye for All| --partner Mill --template referral")).status, 0);
    ASSERT_EQ(run(QStringLiteral("transition A-002 proposed --on 2026-11-19 --override --reason |100%1 small|")).status, 0);
    ASSERT_EQ(run(QStringLiteral("transition A-002 declined --on 2026-11-20 --by mill --reason |no oven|")).status, 0);
    const QByteArray told = run(QStringLiteral("alliance A-002")).out;
    EXPECT_TRUE(told.contains("2026-11-19 proposed, by Harbour Lane Bakery: in spite of the rules: 100%1 small\n")) << told.toStdString();
    EXPECT_TRUE(told.contains("2026-11-20 declined, by Mill: no oven\n")) << told.toStdString();
    const QJsonArray steps = alliance(QStringLiteral("A-002")).value(u"steps").toArray();
    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(steps.first().toObject().value(u"override_reason").toString(), QStringLiteral("100%1 small"));
    EXPECT_EQ(steps.last().toObject().value(u"by").toString(), QStringLiteral("Mill"));
    EXPECT_EQ(steps.last().toObject().value(u"reason").toString(), QStringLiteral("no oven"));
}

TEST_F(DraftCommands, NoteThatAPartyAccepts)
{
    makeSample(QStringLiteral("bakery"));
    ASSERT_EQ(run(QStringLiteral("draft |Rye for All| --partner Mill --template referral")).status, 0);
    const QString code = alliances().last().toObject().value(u"code").toString();
    EXPECT_EQ(run(QStringLiteral("accept %1 Mill --how email").arg(code)).status, 1); // nothing was proposed
    ASSERT_EQ(run(QStringLiteral("transition %1 proposed --on 2026-11-19 --override --reason small").arg(code)).status, 0);
    EXPECT_EQ(run(QStringLiteral("accept %1 Nobody --how email").arg(code)).status, 2);
    const Ended unsaid = run(QStringLiteral("accept %1 Mill").arg(code)); // is no signed paper
    EXPECT_EQ(unsaid.status, 2);
    EXPECT_TRUE(unsaid.error.contains("--how")) << unsaid.error.toStdString();
    EXPECT_EQ(run(QStringLiteral("accept %1 Mill --how shouted").arg(code)).status, 2);
    EXPECT_EQ(run(QStringLiteral("accept %1 Mill --how email --by Nobody").arg(code)).status, 2);
    EXPECT_NE(run(QStringLiteral("accept %1 Mill --how email --on 2026-11-24").arg(code)).status, 0);
    const Ended noted = run(QStringLiteral("accept %1 mill --by |Mara Lindqvist| --on 2026-11-20 --how email --reference |Folder, tab 1|").arg(code));
    EXPECT_EQ(noted.status, 0) << noted.error.toStdString();
    EXPECT_TRUE(noted.out.contains("Mill accepts version 1")) << noted.out.toStdString();
    EXPECT_EQ(run(QStringLiteral("accept %1 Mill --how email").arg(code)).status, 1);
    const QString paper = folder.file(QStringLiteral("paper.md"));
    ASSERT_EQ(run(QStringLiteral("document %1 |%2|").arg(code, paper)).status, 0);
    QFile written(paper);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray words = written.readAll();
    EXPECT_TRUE(words.contains("Mara Lindqvist")) << words.toStdString();
    EXPECT_TRUE(words.contains("Folder, tab 1"));
}

TEST_F(DraftCommands, NoteTheYesThatWasMissingWhenItWasAgreed)
{
    makeSample(QStringLiteral("bakery"));
    ASSERT_EQ(run(QStringLiteral("draft |Rye for All| --partner Mill --template referral")).status, 0);
    ASSERT_EQ(run(QStringLiteral("transition A-002 proposed --override --reason small")).status, 0);
    ASSERT_EQ(run(QStringLiteral("transition A-002 agreed --override --reason |in the post|")).status, 0);
    EXPECT_EQ(run(QStringLiteral("accept A-002 Mill --how email --version 7")).status, 1);
    const Ended noted = run(QStringLiteral("accept A-002 Mill --how signed-paper --version 1"));
    EXPECT_EQ(noted.status, 0) << noted.error.toStdString();
    EXPECT_TRUE(noted.out.contains("Mill accepts version 1")) << noted.out.toStdString();
    EXPECT_TRUE(run(QStringLiteral("accept A-002 Mill --how email")).error.contains("accepted already"));
    ASSERT_EQ(run(QStringLiteral("transition A-002 dropped --reason |no time|")).status, 0);
    EXPECT_EQ(run(QStringLiteral("accept A-002 |Harbour Lane Bakery| --how email")).status, 1);
}

TEST_F(DraftCommands, TakeNoLastDayAfterTheAgreedEndUnasked)
{
    makeSample(QStringLiteral("bakery"));
    const Ended late = run(QStringLiteral("transition A-001 ending --last-day 2099-12-31"));
    EXPECT_EQ(late.status, 1);
    EXPECT_TRUE(late.error.contains("26 July 2027")) << late.error.toStdString();
    EXPECT_EQ(run(QStringLiteral("transition A-001 ending --last-day 2027-07-26")).status, 0);
}

} // namespace concord::testing
