// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partnerlist.h"

#include "core/workspace/partners/fits.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/alignments.h"
#include "core/workspace/priorities/prioritylist.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/statementcounts.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace concord {

namespace {

const QDate today(2026, 11, 23);

std::unique_ptr<Workspace> sample(const Folder &folder, SampleKind kind)
{
    return createSample(folder.file(QStringLiteral("sample.concord")), kind, Clock(today)).value();
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 1) : QStringLiteral("?");
}

/// The list as text, a line for each partner, as it comes page by page.
QString printed(const Workspace &workspace, const PartnerQuery &query, int pageSize = 3)
{
    const PartnerList list(workspace.store());
    QString text;
    std::optional<PartnerCursor> place;
    do {
        const PartnerPage page = list.page(query, pageSize, place);
        for (const PartnerRow &row : list.rows(page.ids, query.priority))
            text += QStringList{row.name, word(row.stage), number(row.coverage), number(row.focus),
                                number(row.fit.percent), row.lastContact.toString(Qt::ISODate)}
                        .join(QStringLiteral(" | "))
                  + u'\n';
        place = page.next;
    } while (place);
    return text;
}

QStringList names(const Workspace &workspace, const PartnerQuery &query, int pageSize = 3)
{
    QStringList list;
    for (const QString &line : printed(workspace, query, pageSize).split(u'\n', Qt::SkipEmptyParts))
        list << line.section(QStringLiteral(" | "), 0, 0);
    return list;
}

PriorityId onlyPriority(const Workspace &workspace)
{
    return openPriorities(workspace.store()).front().id;
}

} // namespace

TEST(PartnerList, ShowsTheBakerysPartnersWithTheirAlignment)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    PartnerQuery query;
    query.priority = onlyPriority(*workspace);
    // Coverage, focus and fit as in the table of the sample's description; DashPlate was met 92 days ago.
    EXPECT_EQ(printed(*workspace, query),
              QStringLiteral("DashPlate | not_now | 83.9 | 56.0 | 63.8 | 2026-08-23\n"
                             "Greenfield Van Hire | listed | 21.4 | 50.0 | 43.8 | \n"
                             "Ines Okafor | exploring | 21.4 | 55.6 | 63.8 | 2026-11-03\n"
                             "Quayside Couriers | allied | 67.9 | 66.7 | 82.5 | 2026-11-04\n"));
}

TEST(PartnerList, KnowsNoAlignmentWithoutAPriority)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    const PartnerList list(workspace->store());
    const auto rows = list.rows(list.page({}, 1).ids, {});
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].coverage, std::nullopt);
    EXPECT_EQ(rows[0].focus, std::nullopt);
    EXPECT_EQ(rows[0].fit.percent, std::nullopt);
    EXPECT_EQ(rows[0].strengths.front(), (PartnerStrength{QStringLiteral("ordering"), 5, true}));
}

TEST(PartnerList, SaysWhatSomePartnersCoverTogether)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    const Store &store = workspace->store();
    std::vector<PartyId> pair;
    for (const QString &name : {QStringLiteral("Quayside Couriers"), QStringLiteral("Ines Okafor")})
        pair.push_back(store.first<Party>("WHERE name = ?", {name})->id);
    const JointCoverage together = jointCoverage(store, pair, onlyPriority(*workspace));
    EXPECT_EQ(number(together.percent), QStringLiteral("78.6")); // as in the sample's description
    EXPECT_EQ(together.uncovered, QStringList{QStringLiteral("Food-safe packing")});
    EXPECT_EQ(jointCoverage(store, {}, onlyPriority(*workspace)).percent, std::nullopt);
}

TEST(PartnerList, SortsByEachColumnInBothDirections)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    const QString dash = QStringLiteral("DashPlate"), green = QStringLiteral("Greenfield Van Hire"),
                  ines = QStringLiteral("Ines Okafor"), quay = QStringLiteral("Quayside Couriers");
    PartnerQuery query;
    query.priority = onlyPriority(*workspace);
    const auto sorted = [&](PartnerSort sort, bool descending) {
        query.sort = sort;
        query.descending = descending;
        return names(*workspace, query);
    };
    EXPECT_EQ(sorted(PartnerSort::Name, false), (QStringList{dash, green, ines, quay}));
    EXPECT_EQ(sorted(PartnerSort::Name, true), (QStringList{quay, ines, green, dash}));
    EXPECT_EQ(sorted(PartnerSort::Stage, false), (QStringList{green, ines, quay, dash}));
    EXPECT_EQ(sorted(PartnerSort::Stage, true), (QStringList{dash, quay, ines, green}));
    EXPECT_EQ(sorted(PartnerSort::Coverage, true), (QStringList{dash, quay, green, ines}));
    EXPECT_EQ(sorted(PartnerSort::Coverage, false), (QStringList{green, ines, quay, dash}));
    EXPECT_EQ(sorted(PartnerSort::Focus, true), (QStringList{quay, dash, ines, green}));
    EXPECT_EQ(sorted(PartnerSort::Fit, true), (QStringList{quay, dash, ines, green}));
    EXPECT_EQ(sorted(PartnerSort::Fit, false), (QStringList{green, dash, ines, quay}));
}

TEST(PartnerList, PutsPartnersWithoutAContactLastInEitherDirection)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    PartnerQuery query;
    query.sort = PartnerSort::LastContact;
    EXPECT_EQ(names(*workspace, query).last(), QStringLiteral("Greenfield Van Hire"));
    query.descending = true;
    EXPECT_EQ(names(*workspace, query).last(), QStringLiteral("Greenfield Van Hire"));
    EXPECT_EQ(names(*workspace, query).first(), QStringLiteral("Quayside Couriers"));
}

TEST(PartnerList, FiltersByStageKindTagAndWords)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    const auto filtered = [&](auto set) {
        PartnerQuery query;
        set(query);
        return names(*workspace, query).join(QStringLiteral(", "));
    };
    EXPECT_EQ(filtered([](PartnerQuery &q) { q.stage = Stage::Exploring; }), QStringLiteral("Ines Okafor"));
    EXPECT_EQ(filtered([](PartnerQuery &q) { q.kind = PartyKind::Person; }), QStringLiteral("Ines Okafor"));
    EXPECT_EQ(filtered([](PartnerQuery &q) { q.tag = QStringLiteral("on the quay"); }),
              QStringLiteral("Ines Okafor, Quayside Couriers"));
    EXPECT_EQ(filtered([](PartnerQuery &q) { q.text = QStringLiteral("QUAY cour"); }),
              QStringLiteral("Quayside Couriers"));
    EXPECT_EQ(filtered([](PartnerQuery &q) { q.text = QStringLiteral("long distance"); }),
              QStringLiteral("Greenfield Van Hire"));
    EXPECT_EQ(filtered([](PartnerQuery &q) { q.text = QStringLiteral("\"*("); }), QString());
}

TEST(PartnerList, LeavesTheArchiveOutUnlessItIsAskedFor)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    const PartnerList list(workspace->store());
    const PartyId first = list.page({}, 1).ids.front();
    ASSERT_TRUE(Partners(*workspace).archive({first}));
    EXPECT_EQ(names(*workspace, {}).size(), 3);
    PartnerQuery archive;
    archive.stage = Stage::Archived;
    EXPECT_EQ(names(*workspace, archive), QStringList{QStringLiteral("DashPlate")});
}

TEST(PartnerList, IsTheSameWhateverTheSizeOfItsPages)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    Partners partners(*workspace);
    Alignments alignments(*workspace);
    PartnerQuery query;
    query.priority = onlyPriority(*workspace);
    const NeedId need = workspace->store().first<Need>("WHERE priority_id = ? ORDER BY id", {query.priority->value()})->id;
    QRandomGenerator random(7);
    int archived = 0;
    for (int i = 0; i < 40; ++i) {
        const PartyId id = partners.add(QStringLiteral("Twin %1").arg(random.bounded(12)), PartyKind::Organisation).value();
        if (i % 3 == 0) {
            ASSERT_TRUE(partners.log({}, {id}));
        }
        if (i % 4 == 0) {
            ASSERT_TRUE(partners.addStrength(id, QStringLiteral("patience"), 1 + i % 5));
        }
        if (i % 2 == 0) { // many alike, so that pages end among them
            const StrengthId strength = partners.addStrength(id, QStringLiteral("wrapping"), 4).value();
            ASSERT_TRUE(alignments.setServes(strength, need, true));
            ASSERT_TRUE(alignments.cover(need, id, [&](Coverage &coverage) { coverage.percent = 25 * (1 + i % 3); }));
            ASSERT_TRUE(Fits(*workspace).feel(id, *query.priority, 3));
            ASSERT_TRUE(Fits(*workspace).rate(id, *query.priority, everyValue<FitCriterion>().front(), 1 + i % 3, {}));
        }
        if (i % 5 == 0) { // no more found on a page than are left in it
            ASSERT_TRUE(partners.archive({id}));
            ++archived;
        }
    }
    for (const PartnerSort sort : {PartnerSort::Name, PartnerSort::Stage, PartnerSort::Coverage, PartnerSort::Focus,
                                   PartnerSort::Fit, PartnerSort::LastContact}) {
        for (const bool descending : {false, true}) {
            query.sort = sort;
            query.descending = descending;
            const QString whole = printed(*workspace, query, 1000);
            EXPECT_EQ(whole.count(u'\n'), 44 - archived);
            for (const int size : {1, 2, 7, 35, 36})
                EXPECT_EQ(printed(*workspace, query, size), whole) << static_cast<int>(sort) << size;
        }
    }
}

TEST(PartnerList, ReadsAPageInASetNumberOfStatements)
{
    const CountedStatements counted; // before the file is opened
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    Partners partners(*workspace);
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(partners.add(QStringLiteral("Partner %1").arg(i), PartyKind::Person));
    const PartnerList list(workspace->store());
    for (const int size : {1, 30}) {
        const int before = counted.count();
        const PartnerPage page = list.page({}, size);
        EXPECT_EQ(counted.count() - before, 1);
        ASSERT_EQ(list.rows(page.ids, onlyPriority(*workspace)).size(), static_cast<std::size_t>(size));
        EXPECT_EQ(counted.count() - before, 1 + 1 + 6); // the page, the priority, the lines with their grounds
    }
}

TEST(PartnerList, NarrowsToThoseOutOfTouchAsTheRuleSaysOfEach)
{
    const Folder folder;
    const auto workspace = sample(folder, SampleKind::Bakery);
    Partners partners(*workspace);
    const auto limit = [&](const char *name, std::optional<int> ideal, std::optional<int> most) {
        const PartyId id = workspace->store().first<Party>("WHERE name = ?", {QString::fromUtf8(name)})->id;
        ASSERT_TRUE(partners.edit(id, [&](Party &party) {
            party.touchIdealDays = ideal;
            party.touchMaxDays = most;
        }));
    };
    limit("DashPlate", {}, 90);           // 92 days ago
    limit("Greenfield Van Hire", 30, {}); // never
    limit("Ines Okafor", 20, 40);         // exactly 20 days ago
    limit("Quayside Couriers", {}, {});
    PartnerQuery query;
    query.touchDueOn = today;
    const QStringList late{QStringLiteral("DashPlate"), QStringLiteral("Greenfield Van Hire")};
    EXPECT_EQ(names(*workspace, query, 1), late);
    query.touchDueOn = today.addDays(1);
    EXPECT_EQ(names(*workspace, query, 1), late + QStringList{QStringLiteral("Ines Okafor")});
    for (int days = 0; days < 60; ++days) { // the SQL of the list and the rule agree on every day
        query.touchDueOn = today.addDays(days);
        const PartnerList list(workspace->store());
        QStringList expected;
        for (const PartnerRow &row : list.rows(list.page({}, 100).ids, {})) {
            const TouchState state = touchOf(row, query.touchDueOn).state;
            if (state != TouchState::None && state != TouchState::Fine)
                expected << row.name;
        }
        EXPECT_EQ(names(*workspace, query), expected) << days;
    }
}

} // namespace concord
