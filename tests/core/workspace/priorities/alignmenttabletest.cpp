// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities/alignmenttable.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/prioritydetail.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

class OfASample : public ::testing::Test {
protected:
    void open(SampleKind kind)
    {
        workspace =
            createSample(folder.file(word(kind) + QStringLiteral(".concord")), kind, Clock(QDate(2026, 11, 23))).value();
        priority = store().first<Priority>("").value().id;
        table = alignmentTable(store(), priority);
    }
    const Store &store() const { return workspace->store(); }
    PartyId party(const char *name) const
    {
        return store().first<Party>("WHERE name = ?", {QString::fromUtf8(name)}).value().id;
    }
    /// "67.9 66.7 made_for_this" for each partner, as the samples are known by.
    QString printed() const
    {
        QStringList lines;
        for (const AlignmentRow &row : table.rows) {
            const auto number = [](std::optional<double> value) {
                return value ? QString::number(*value, 'f', 1) : QStringLiteral("-");
            };
            const auto place = row.alignment();
            lines << QStringList{row.name, number(row.coverage), number(row.focus),
                                 place ? QString(word(*place)) : QStringLiteral("-")}
                         .join(u' ');
        }
        return lines.join(u'\n');
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    PriorityId priority;
    AlignmentTable table;
};

} // namespace

TEST_F(OfASample, TheBakerysTableHasTheFiguresOfTheStory)
{
    open(SampleKind::Bakery);
    EXPECT_EQ(printed(), QStringLiteral("DashPlate 83.9 56.0 made_for_this\n"
                                        "Quayside Couriers 67.9 66.7 made_for_this\n"
                                        "Greenfield Van Hire 21.4 50.0 specialist\n"
                                        "Ines Okafor 21.4 55.6 specialist"));
    EXPECT_EQ(table.others, 0);
    const TogetherCovered two = table.together({party("Quayside Couriers"), party("Ines Okafor")});
    EXPECT_NEAR(two.percent.value(), 78.571, 0.001);
    EXPECT_EQ(two.uncovered, QList<int>{3}) << "nobody of them packs";
}

TEST_F(OfASample, TheReadingCirclesTableHasTheFiguresOfTheStory)
{
    open(SampleKind::Reading);
    const auto of = [&](const char *name) {
        return std::find_if(table.rows.begin(), table.rows.end(), [&](const AlignmentRow &r) { return r.id == party(name); });
    };
    EXPECT_NEAR(of("Fernhill Library Service")->coverage.value(), 59.2, 0.05);
    EXPECT_NEAR(of("Fernhill Library Service")->focus.value(), 82.4, 0.05);
    EXPECT_NEAR(of("St Brannock Primary School")->coverage.value(), 39.5, 0.05);
    EXPECT_NEAR(of("St Brannock Primary School")->focus.value(), 50.0, 0.05);
    EXPECT_NEAR(of("Rotary of Fernhill")->coverage.value(), 15.8, 0.05);
    EXPECT_NEAR(of("Norvale University volunteers")->coverage.value(), 27.6, 0.05);
    const QList<PartyId> two{party("Fernhill Library Service"), party("St Brannock Primary School")};
    EXPECT_NEAR(table.together(two).percent.value(), 81.6, 0.05);
    EXPECT_NEAR(table.together(two + QList<PartyId>{party("Rotary of Fernhill"), party("Norvale University volunteers")})
                    .percent.value(),
                100, 1e-9);
}

TEST_F(OfASample, ASetOfNobodyCoversNothingThatIsKnown)
{
    open(SampleKind::Bakery);
    EXPECT_EQ(table.together({}).percent, std::nullopt);
    EXPECT_EQ(table.together({}).uncovered.size(), 4);
}

TEST_F(OfASample, OfALongListThoseAreShownOfWhomSomethingIsKnown)
{
    open(SampleKind::Bakery);
    Partners partners(*workspace);
    std::vector<PartyId> more;
    for (int i = 0; i < showsEverybodyUpTo; ++i)
        more.push_back(partners.add(QStringLiteral("Café %1").arg(i), PartyKind::Organisation).value());
    table = alignmentTable(store(), priority);
    EXPECT_EQ(table.rows.size(), 4);
    EXPECT_EQ(table.others, showsEverybodyUpTo);
    table = alignmentTable(store(), priority, {more[7]});
    EXPECT_EQ(table.rows.last().name, QStringLiteral("Café 7"));
    EXPECT_EQ(table.rows.last().coverage, std::nullopt);
}

TEST_F(OfASample, APrioritySaysWhoIsBetterAtEachNeed)
{
    open(SampleKind::Bakery);
    const PriorityDetail detail = priorityDetail(store(), priority).value();
    EXPECT_EQ(detail.row.betterThanMe, 75.0);
    // Vans were seen 300 days ago, route planning 171 and business customers 160; what was seen later adds nothing.
    EXPECT_EQ(detail.betterOverTime,
              (QList<IndexPoint>{{QDate(2026, 11, 23).addDays(-300), 25}, {QDate(2026, 11, 23).addDays(-171), 50}, {QDate(2026, 11, 23).addDays(-160), 75}}));
    ASSERT_EQ(detail.answers.size(), 4u);
    EXPECT_EQ(detail.answers[0].better.value().name, QStringLiteral("Quayside Couriers"));
    EXPECT_EQ(detail.answers[0].better.value().level, 5);
    EXPECT_EQ(detail.answers[3].better.has_value(), false) << "nobody packs better";
    EXPECT_EQ(detail.answers[0].coveredBy, QStringList({QStringLiteral("DashPlate"), QStringLiteral("Quayside Couriers")}));
    EXPECT_EQ(detail.row.unanswered, 1);
    EXPECT_EQ(detail.row.uncovered(), 0);
}

TEST_F(OfASample, APriorityKnowsWhatGoingItAloneTookAndWhatIsGivenInstead)
{
    open(SampleKind::Bakery);
    const PriorityDetail detail = priorityDetail(store(), priority).value();
    EXPECT_EQ(detail.totals.entries, 14);
    EXPECT_EQ(detail.totals.hours, 180);
    EXPECT_EQ(detail.totals.money, (QList<MoneySum>{{QStringLiteral("EUR"), 390000}}));
    EXPECT_EQ(detail.totals.months, 14);
    ASSERT_EQ(detail.alliances.size(), 1u);
    EXPECT_EQ(detail.alliances[0].gives.size(), 3u) << "orders packed, the fee per drop, the name on the bikes";
    EXPECT_FALSE(priorityDetail(store(), PriorityId(99)).has_value());
}

} // namespace concord
