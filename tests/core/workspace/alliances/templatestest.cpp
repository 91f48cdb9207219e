// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/templates.h"

#include "core/exchange/templates/templatejson.h"
#include "core/model/records.h"
#include "core/workspace/details.h"
#include "tests/core/workspace/alliances/alliancefixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace concord {

namespace {

const QString english = QStringLiteral("en");

/// How many rows each table has.
QMap<QString, qint64> countsOf(const Store &store)
{
    QMap<QString, qint64> counts;
    for (const RecordType &type : recordTypes()) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + type.table;
        Statement row = store.query(sql);
        row.next();
        counts.insert(QLatin1String(type.table), row.integer(0));
    }
    return counts;
}

NewAlliance wishFor(const AllianceTemplate &content, int partners)
{
    NewAlliance wish;
    wish.title = QStringLiteral("From a template");
    wish.partner.typed = QStringLiteral("Partner 1");
    for (int n = 2; n <= partners; ++n)
        wish.others << Picked<Party>{{}, QStringLiteral("Partner %1").arg(n)};
    wish.from = content;
    return wish;
}

} // namespace

class ATemplate : public AnAlliance {
protected:
    TemplateFolder templates{folder.file(QStringLiteral("templates"))};
};

TEST_F(ATemplate, ComesInTheLanguageAskedForAndElseInEnglish)
{
    EXPECT_EQ(shippedTemplates(QStringLiteral("de_AT")).front().locale, QStringLiteral("de"));
    EXPECT_EQ(shippedTemplates(QStringLiteral("fr")).front().locale, english);
    EXPECT_EQ(shippedTemplates(english).size(), 4u);
}

TEST_F(ATemplate, GivesANewAllianceAllItHasInOneActThatUndoTakesBack)
{
    for (const AllianceTemplate &content : shippedTemplates(english)) {
        for (int partners = 1; partners <= 3; ++partners) {
            SCOPED_TRACE(content.key.toStdString() + " with " + std::to_string(partners));
            const auto before = countsOf(workspace->store());
            const AllianceId made = alliances.create(wishFor(content, partners)).value();
            const AllianceView view = viewAlliance(*workspace, made).value();
            EXPECT_EQ(view.facts.sides.size(), partners + 1);
            EXPECT_EQ(view.facts.terms.size(), content.terms.size());
            EXPECT_EQ(view.facts.safeguards.size(), content.safeguards.size());
            EXPECT_EQ(view.facts.schedules.size(), content.schedules.size());
            EXPECT_EQ(view.facts.alliance.renewal, content.alliance.renewal);
            EXPECT_EQ(view.facts.alliance.noticeValue, content.alliance.noticeValue);
            EXPECT_EQ(view.facts.alliance.state, AllianceState::Draft);
            // Every side that the template is made for gives, gets and answers for something.
            for (int side = 0; side < std::min(partners + 1, content.sides()); ++side) {
                const PartyId party = view.facts.sides[side].party.id;
                EXPECT_TRUE(std::ranges::any_of(view.facts.benefits, [&](const Benefit &b) { return b.partyId == party; }));
                EXPECT_TRUE(std::ranges::any_of(view.facts.contributions, [&](const Contribution &c) { return c.partyId == party; }));
                EXPECT_TRUE(std::ranges::any_of(view.facts.responsibilities, [&](const Responsibility &r) { return r.accountablePartyId == party; }));
            }
            for (const Term &term : view.facts.terms)
                EXPECT_FALSE(term.text.contains(u'{')) << term.text.toStdString();
            EXPECT_TRUE(view.facts.alliance.purpose.size() <= 300);
            // It claims nothing: no gain is likely before somebody says so, nothing is settled, nothing matters 4 or 5.
            EXPECT_FALSE(view.balance.percent);
            EXPECT_EQ(view.questions.agreed, 0);
            EXPECT_TRUE(std::ranges::none_of(view.facts.benefits, [](const Benefit &b) { return b.importance >= 4; }));
            EXPECT_TRUE(std::ranges::any_of(view.next.first().blockers, [](const Violation &v) { return v.code == QStringLiteral("no_benefit_that_matters"); }));

            EXPECT_EQ(workspace->undoable()->code, QStringLiteral("alliance.create"));
            ASSERT_TRUE(workspace->undo());
            EXPECT_EQ(countsOf(workspace->store()), before);
        }
    }
}

TEST_F(ATemplate, LeavesWhatWasSaidAndPutsNamesIntoTheTexts)
{
    NewAlliance wish = wishFor(shippedTemplates(english).front(), 1);
    wish.partner.typed = QStringLiteral("Quayside Couriers");
    wish.purpose = QStringLiteral("Our own words.");
    wish.privateReason = QStringLiteral("I like them.");
    const AllianceView view = viewAlliance(*workspace, alliances.create(wish).value()).value();
    EXPECT_EQ(view.facts.alliance.purpose, QStringLiteral("Our own words."));
    EXPECT_EQ(view.facts.alliance.privateReason, QStringLiteral("I like them."));
    EXPECT_TRUE(view.facts.terms.first().text.startsWith(QStringLiteral("Harbour Lane Bakery and Quayside Couriers send")));
    EXPECT_EQ(view.facts.sides[0].role.roleLabel, QStringLiteral("passes on what Quayside Couriers does better"));
}

TEST_F(ATemplate, PlansItsRhythmsFromTodayOn)
{
    const AllianceView view = viewAlliance(*workspace, alliances.create(wishFor(shippedTemplates(english).front(), 1)).value()).value();
    ASSERT_EQ(view.facts.checkIns.size(), 2);
    EXPECT_EQ(view.facts.checkIns[0].plannedOn, QDate(2026, 12, 23));
    EXPECT_EQ(view.facts.checkIns[1].plannedOn, QDate(2027, 5, 23));
    EXPECT_EQ(view.facts.checkIns[1].kind, CheckInKind::FullReview);
}

TEST_F(ATemplate, IsNotBegunWithThePartnerTwiceOrWithUs)
{
    const auto before = countsOf(workspace->store());
    NewAlliance wish = wishFor(shippedTemplates(english).front(), 2);
    wish.others[0].typed = QStringLiteral("partner 1");
    EXPECT_EQ(codesOf(alliances.create(wish)), QStringList{QStringLiteral("party_twice")});
    wish.others[0].typed = QStringLiteral("Harbour Lane Bakery");
    EXPECT_EQ(codesOf(alliances.create(wish)), QStringList{QStringLiteral("partner_is_self")});
    wish.others[0].typed = QStringLiteral("  "); // a line that nobody filled in
    EXPECT_TRUE(alliances.create(wish));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(countsOf(workspace->store()), before);
}

/// Everything that an alliance can hold, with names and private words in every text of it.
TEST_F(ATemplate, OfAnAllianceNamesNobodyAndCarriesNothingPrivateNoDayAndNoReading)
{
    ASSERT_TRUE(alliances.nameSpokesperson(them.id, {{}, QStringLiteral("Tomasz Wieczorek")}));
    ASSERT_TRUE(alliances.create([&] { // Piet is known to belong to them, and plays no part in this alliance
        NewAlliance other;
        other.title = QStringLiteral("Other");
        other.partner.typed = QStringLiteral("Fernhill Library");
        return other;
    }()));
    const QString secret = QStringLiteral("zqxsentinel");
    const QString who = QStringLiteral("Quayside Couriers, Tomasz, Mara Lindqvist and Piet Aarden");
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Party piet;
        piet.kind = PartyKind::Person;
        piet.name = QStringLiteral("Piet Aarden");
        store.insert(piet);
        Affiliation role;
        role.personId = piet.id;
        role.organisationId = them.partyId;
        store.insert(role);
        Affiliation mara;
        mara.personId = infoOf(store).mePersonId;
        mara.organisationId = us.partyId;
        if (!store.first<Affiliation>("WHERE person_id = ?", {mara.personId.value()}))
            store.insert(mara);
    }));
    ASSERT_TRUE(alliances.edit(id, [&](Alliance &a) {
        a.purpose = who;
        a.inScope = a.outScope = who;
        a.privateReason = a.exclusivityArea = secret;
        a.startOn = QDate(2031, 7, 1);
        a.endOn = QDate(2032, 7, 1);
        a.noticeValue = 2;
    }));
    settle(QStringLiteral("K24"));
    ASSERT_TRUE(parts.edit(view().facts.terms.first().id, [&](Term &t) {
        t.text = t.topic = who;
        t.ownerPartyId = them.partyId;
    }));
    const ResponsibilityId work = addWork(them.partyId, QStringLiteral("Ride for ") + who);
    ASSERT_TRUE(parts.setPeople(work, ResponsibilityPart::Doing, {{{}, QStringLiteral("Lena Brandt")}}));
    ASSERT_TRUE(parts.edit(work, [&](Responsibility &r) {
        r.whatGoodLooksLike = who + QStringLiteral(" and Lena");
        r.evidence = secret;
        r.dueOn = QDate(2031, 8, 2);
    }));
    ASSERT_TRUE(parts.edit(addContribution(us.partyId, who), [&](Contribution &c) {
        c.moneyMinor = 31337;
        c.currency = QStringLiteral("EUR");
        c.fromOn = QDate(2031, 8, 3);
    }));
    const BenefitId benefit = addBenefit(them.partyId, who, 5);
    ASSERT_TRUE(parts.edit(benefit, [&](Benefit &b) {
        b.baseline = 31337;
        b.target = 31338;
        b.measure = who;
        b.dueOn = QDate(2031, 8, 4);
    }));
    ASSERT_TRUE(parts.add(BenefitReading{{}, {}, benefit, QDate(2026, 11, 3), 31337.5, {}, secret}));
    Drawback drawback;
    drawback.allianceId = id;
    drawback.partyId = us.partyId;
    drawback.statement = secret;
    ASSERT_TRUE(parts.add(drawback));
    Concern concern;
    concern.allianceId = id;
    concern.statement = secret;
    ASSERT_TRUE(parts.add(concern));
    Safeguard safeguard;
    safeguard.allianceId = id;
    safeguard.statement = who;
    safeguard.level = SafeguardLevel::Must;
    safeguard.state = SafeguardState::Waived;
    safeguard.waiveReason = secret;
    safeguard.waivedById = us.partyId;
    safeguard.evidence = secret;
    ASSERT_TRUE(parts.add(safeguard));
    ASSERT_TRUE(alliances.editParty(them.id, [&](AllianceParty &side) {
        side.roleLabel = QStringLiteral("rides for ") + who;
        side.significance = 5;
    }));

    const QByteArray json = writeTemplate(templateOf(*workspace, id, QStringLiteral("Rides"), english).value());
    const QString text = QString::fromUtf8(json);
    for (const char *trace : {"Quayside", "Tomasz", "Wieczorek", "Mara", "Lindqvist", "Piet", "Aarden", "Lena", "Brandt", "Harbour", "zqxsentinel",
                              "3133", "uid", "likelihood", "importance", "significance"})
        EXPECT_FALSE(text.contains(QLatin1String(trace), Qt::CaseInsensitive)) << trace;
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"))));
    // And what is worth keeping is there.
    const AllianceTemplate content = readTemplate(json);
    EXPECT_EQ(content.terms.first().clauseKey, QStringLiteral("K24"));
    EXPECT_EQ(content.terms.first().state, TermState::Drafted);
    EXPECT_EQ(content.terms.first().agreed, YesNo::No);
    EXPECT_EQ(content.responsibilities.first().side.word(), QStringLiteral("partner"));
    EXPECT_EQ(content.safeguards.first().level, SafeguardLevel::Must);
    EXPECT_EQ(content.safeguards.first().state, SafeguardState::Open);
    EXPECT_EQ(content.alliance.noticeValue, 2);
    EXPECT_EQ(content.benefits.first().record.measure, QStringLiteral("{partner}, …, … and …"));
}

TEST_F(ATemplate, ThatWasSavedBeginsAnAllianceLikeTheOneItCameFrom)
{
    const AllianceId first = alliances.create(wishFor(shippedTemplates(english)[2], 2)).value();
    const QString key = templates.save(templateOf(*workspace, first, QStringLiteral("Our Saturdays"), english).value()).value();
    const AllianceTemplate saved = templateWithKey(key, english, templates).value();
    const AllianceId second = alliances.create(wishFor(saved, 2)).value();
    const AllianceFacts a = viewAlliance(*workspace, first)->facts;
    const AllianceFacts b = viewAlliance(*workspace, second)->facts;
    ASSERT_EQ(a.terms.size(), b.terms.size());
    for (qsizetype i = 0; i < a.terms.size(); ++i) {
        EXPECT_EQ(a.terms[i].topic, b.terms[i].topic);
        EXPECT_EQ(a.terms[i].text, b.terms[i].text);
    }
    EXPECT_EQ(a.benefits.size(), b.benefits.size());
    EXPECT_EQ(a.contributions.size(), b.contributions.size());
    EXPECT_EQ(a.responsibilities.size(), b.responsibilities.size());
    EXPECT_EQ(a.safeguards.size(), b.safeguards.size());
    EXPECT_EQ(a.schedules.size(), b.schedules.size());
    EXPECT_EQ(a.alliance.purpose, b.alliance.purpose);
}

TEST_F(ATemplate, IsSavedRenamedAndRemoved)
{
    EXPECT_TRUE(templates.list().empty());
    const AllianceTemplate content = templateOf(*workspace, id, QStringLiteral("  Bike   rides "), english).value();
    const QString key = templates.save(content).value();
    EXPECT_EQ(key, QStringLiteral("bike_rides"));
    EXPECT_EQ(templates.save(content).value(), QStringLiteral("bike_rides_2"));
    ASSERT_EQ(templates.list().size(), 2u);
    ASSERT_TRUE(templates.rename(key, QStringLiteral("Quick rides")));
    EXPECT_EQ(templateWithKey(key, english, templates)->name, QStringLiteral("Quick rides"));
    EXPECT_EQ(codesOf(templates.rename(key, QStringLiteral(" "))), QStringList{QStringLiteral("blank")});
    EXPECT_EQ(codesOf(templates.rename(QStringLiteral("nothing"), QStringLiteral("x"))), QStringList{QStringLiteral("no_such_template")});
    ASSERT_TRUE(templates.remove(key));
    EXPECT_EQ(templates.list().size(), 1u);
    EXPECT_EQ(codesOf(templates.remove(key)), QStringList{QStringLiteral("no_such_template")});
    EXPECT_EQ(codesOf(templateWithKey(key, english, templates)), QStringList{QStringLiteral("no_such_template")});
}

TEST_F(ATemplate, NeverTakesTheKeyOfOneThatComesAlong)
{
    AllianceTemplate content = templateOf(*workspace, id, QStringLiteral("Referral"), english).value();
    EXPECT_EQ(templates.save(content).value(), QStringLiteral("referral_2"));
    content.name = QStringLiteral("…");
    EXPECT_EQ(templates.save(content).value(), QStringLiteral("template"));
}

TEST_F(ATemplate, FromSomebodyElseIsTakenInAndABrokenOneIsToldAndHarmsNothing)
{
    const QString sent = folder.file(QStringLiteral("sent.json"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/concord/templates/referral.de.json"), sent));
    EXPECT_EQ(templates.takeIn(sent).value(), QStringLiteral("empfehlung_unter_kleinen_firmen"));
    QFile broken(QDir(templates.path()).filePath(QStringLiteral("broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"concord_template\": 1}");
    broken.close();
    EXPECT_EQ(codesOf(templates.takeIn(broken.fileName())), (QStringList{QStringLiteral("blank"), QStringLiteral("blank"), QStringLiteral("blank")}));
    EXPECT_EQ(templates.takeIn(folder.file(QStringLiteral("none.json"))).error().kind, FailureKind::NoFile);
    const auto list = templates.list();
    ASSERT_EQ(list.size(), 2u);
    EXPECT_FALSE(list[0].flaw);
    EXPECT_TRUE(list[1].flaw);
    EXPECT_EQ(list[1].content.key, QStringLiteral("broken"));
    EXPECT_FALSE(templateWithKey(QStringLiteral("broken"), english, templates));
    EXPECT_TRUE(templateWithKey(QStringLiteral("joint_project"), english, templates));
    ASSERT_TRUE(templates.remove(QStringLiteral("broken")));
}

} // namespace concord
