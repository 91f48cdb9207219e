// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/portfolio.h"

#include "core/workspace/alliances/templates.h"
#include "core/workspace/samples.h"
#include "tests/core/workspace/alliances/alliancefixture.h"
#include "tests/support/generator.h"
#include "tests/support/statementcounts.h"

namespace concord {

namespace {

/// Every alliance on its own, by the way that its page takes.
void expectTheSameAsOneByOne(const Workspace &workspace, QDate today)
{
    const Store &store = workspace.store();
    std::vector<AllianceId> ids;
    for (const AllianceRow &row : allianceRows(store))
        ids.push_back(row.id);
    ASSERT_FALSE(ids.empty());
    const auto together = standingsOf(store, ids, today);
    ASSERT_EQ(together.size(), static_cast<qsizetype>(ids.size()));
    for (const AllianceId id : ids) {
        const AllianceView view = viewAlliance(workspace, id).value();
        const Standing alone = standingOf(view.facts, view.readings, view.concerns, today);
        EXPECT_EQ(together.value(id), alone) << view.facts.alliance.code.toStdString();
        EXPECT_EQ(alone.balance, view.balance);
        EXPECT_EQ(alone.valuePercent, view.value.percent);
        EXPECT_EQ(alone.completenessPercent, view.completeness.percent);
    }
}

QStringList titlesOf(const std::vector<PortfolioLine> &lines)
{
    QStringList titles;
    for (const PortfolioLine &line : lines)
        titles << line.row.title;
    return titles;
}

} // namespace

TEST_F(AnAlliance, StandsAmongOthersWithoutTheYesOfWhoJoinedLater)
{
    makeProposable();
    for (const AllianceState to : {AllianceState::Proposed, AllianceState::Agreed, AllianceState::Active}) {
        StepRequest go = step(to);
        go.override = true;
        go.overrideReason = QStringLiteral("we trust each other");
        ASSERT_TRUE(agreements.take(id, go));
        if (to == AllianceState::Proposed)
            acceptByBoth(view().facts.versions.last());
    }
    ASSERT_TRUE(alliances.addParty(id, {{}, QStringLiteral("Library")}, {}));
    const Standing standing = standingsOf(workspace->store(), {id}, workspace->today()).value(id);
    EXPECT_FALSE(standing.missing.contains(Violation{QStringLiteral("line_not_settled"), QStringLiteral("K26"), {}}));
    expectTheSameAsOneByOne(*workspace, workspace->today());
}

TEST_F(AnAlliance, StandsAmongOthersAsItStandsOnItsOwnPage)
{
    for (const AllianceTemplate &content : shippedTemplates(QStringLiteral("en"))) {
        NewAlliance wish;
        wish.title = content.name;
        wish.partner.typed = QStringLiteral("Quayside Couriers");
        wish.others << Picked<Party>{{}, QStringLiteral("Library")};
        wish.from = content;
        ASSERT_TRUE(alliances.create(wish));
    }
    makeProposable();
    addWork(them.partyId, QStringLiteral("Ride"));
    expectTheSameAsOneByOne(*workspace, workspace->today());
    ASSERT_TRUE(agreements.take(id, step(AllianceState::Proposed)));
    acceptByBoth(view().facts.versions.last());
    expectTheSameAsOneByOne(*workspace, workspace->today());
    ASSERT_TRUE(agreements.withdraw(view().facts.versions.last().id, QStringLiteral("once more")));
    expectTheSameAsOneByOne(*workspace, workspace->today());
}

TEST(Portfolio, OfBothSamplesIsWhatTheirPagesSay)
{
    const Folder folder;
    for (const SampleKind kind : {SampleKind::Bakery, SampleKind::Reading}) {
        const QDate today(2026, 11, 23);
        const auto workspace = createSample(folder.file(QString(word(kind)) + QStringLiteral(".concord")), kind, Clock(today)).value();
        for (const int days : {0, 100, 250, 400})
            expectTheSameAsOneByOne(*workspace, today.addDays(days));
    }
}

/// Start 120 days ago, 12 months: 120 of 365 days have gone, and 75.5 % of the value has come.
TEST(Portfolio, OfTheBakeryShowsValueAheadOfTime)
{
    const Folder folder;
    const QDate today(2026, 11, 23);
    const auto workspace = createSample(folder.file(QStringLiteral("b.concord")), SampleKind::Bakery, Clock(today)).value();
    const auto lines = portfolio(workspace->store(), {}, today);
    ASSERT_EQ(lines.size(), 1u);
    const Standing &standing = lines[0].standing;
    EXPECT_EQ(standing.balance.percent, 92);
    EXPECT_NEAR(*standing.valuePercent, 75.5, 0.05);
    EXPECT_NEAR(*standing.timePercent, 100.0 * 120 / 365, 1e-9);
    EXPECT_FALSE(standing.valueTrails);
    EXPECT_EQ(standing.attention, (QList<Attention>{Attention::CheckInOverdue, Attention::WorkLate}));
    EXPECT_EQ(standing.nextCheckIn, lines[0].row.nextCheckIn);
}

TEST_F(AnAlliance, IsFoundByStateKindWordsAndNeedForAttention)
{
    const auto make = [&](const QString &title, const QString &partner, AllianceKind kind) {
        NewAlliance wish;
        wish.title = title;
        wish.partner.typed = partner;
        const AllianceId made = alliances.create(wish).value();
        EXPECT_TRUE(alliances.edit(made, [kind](Alliance &a) { a.kind = kind; }));
        return made;
    };
    make(QStringLiteral("Ärzte und Küche"), QStringLiteral("Ørsted"), AllianceKind::Research);
    const AllianceId dropped = make(QStringLiteral("Bread"), QStringLiteral("Mill"), AllianceKind::Supply);
    ASSERT_TRUE(agreements.take(dropped, step(AllianceState::Dropped, QStringLiteral("no time"))));
    ASSERT_TRUE(parts.edit(addWork(us.partyId, QStringLiteral("Pack")), [](Responsibility &r) { r.dueOn = QDate(2026, 11, 1); }));

    const auto found = [&](const PortfolioFilter &filter) { return titlesOf(portfolio(workspace->store(), filter, workspace->today())); };
    EXPECT_EQ(found({}), (QStringList{QStringLiteral("Ärzte und Küche"), QStringLiteral("Bread"), QStringLiteral("Breakfast by Bike")}));
    EXPECT_EQ(found({.text = QStringLiteral("orsted")}), QStringList{QStringLiteral("Ärzte und Küche")});
    EXPECT_EQ(found({.text = QStringLiteral("a-001")}), QStringList{QStringLiteral("Breakfast by Bike")});
    EXPECT_EQ(found({.state = AllianceState::Dropped}), QStringList{QStringLiteral("Bread")});
    EXPECT_EQ(found({.kind = AllianceKind::Research}), QStringList{QStringLiteral("Ärzte und Küche")});
    EXPECT_EQ(found({.needsAttention = true}), QStringList{QStringLiteral("Breakfast by Bike")});
}

TEST(Portfolio, SortsByEveryColumnWithTheUnknownLastInEitherOrder)
{
    const auto line = [](int id, const char *title, std::optional<int> balance, std::optional<double> value, QDate checkIn, QDate notice, int missing) {
        PortfolioLine made;
        made.row.id = AllianceId(id);
        made.row.title = made.row.partners = QString::fromUtf8(title);
        made.row.state = static_cast<AllianceState>(id);
        made.row.nextCheckIn = checkIn;
        made.standing.balance.percent = balance;
        made.standing.valuePercent = value;
        made.standing.dates.noticeBy = notice;
        made.standing.missing.fill({}, missing);
        return made;
    };
    const std::vector<PortfolioLine> lines{line(0, "b", 50, 10.0, QDate(2026, 2, 1), {}, 2), line(1, "Ä", std::nullopt, std::nullopt, {}, QDate(2026, 1, 1), 0),
                                           line(2, "c", 90, 5.0, QDate(2026, 1, 1), QDate(2025, 1, 1), 2)};
    const auto order = [&](PortfolioColumn column, bool descending) {
        auto sorted = lines;
        std::ranges::sort(sorted, [&](const PortfolioLine &a, const PortfolioLine &b) { return comesBefore(a, b, column, descending); });
        return titlesOf(sorted).join(QString());
    };
    const auto expectOrder = [&](PortfolioColumn column, const QString &up, const QString &down) {
        EXPECT_EQ(order(column, false), up) << words<PortfolioColumn>[static_cast<std::size_t>(column)];
        EXPECT_EQ(order(column, true), down) << words<PortfolioColumn>[static_cast<std::size_t>(column)];
    };
    expectOrder(PortfolioColumn::Title, QStringLiteral("Äbc"), QStringLiteral("cbÄ"));
    expectOrder(PortfolioColumn::Partners, QStringLiteral("Äbc"), QStringLiteral("cbÄ"));
    expectOrder(PortfolioColumn::State, QStringLiteral("bÄc"), QStringLiteral("cÄb"));
    expectOrder(PortfolioColumn::Balance, QStringLiteral("bcÄ"), QStringLiteral("cbÄ"));
    expectOrder(PortfolioColumn::ValueSoFar, QStringLiteral("cbÄ"), QStringLiteral("bcÄ"));
    expectOrder(PortfolioColumn::NextCheckIn, QStringLiteral("cbÄ"), QStringLiteral("bcÄ"));
    expectOrder(PortfolioColumn::NoticeBy, QStringLiteral("cÄb"), QStringLiteral("Äcb"));
    expectOrder(PortfolioColumn::Missing, QStringLiteral("Äbc"), QStringLiteral("bcÄ"));
}

TEST(Portfolio, TakesNoMoreStatementsForManyThanForFew)
{
    const auto statements = [](int alliances) {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("many.concord"));
        generateWorkspace(path, {200, alliances, 3 * alliances, 0});
        CountedStatements counter;
        const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
        (void)portfolio(workspace->store(), {}, generatedToday);
        counter.reset();
        EXPECT_EQ(portfolio(workspace->store(), {}, generatedToday).size(), static_cast<std::size_t>(alliances));
        expectTheSameAsOneByOne(*workspace, generatedToday);
        counter.reset();
        (void)portfolio(workspace->store(), {}, generatedToday);
        return counter.counted().statements;
    };
    const int few = statements(5);
    EXPECT_EQ(statements(60), few);
    EXPECT_LE(few, 25);
}

} // namespace concord
