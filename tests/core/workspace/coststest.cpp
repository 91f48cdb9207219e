// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/workspace/exchange/calendarexport.h"
#include "core/workspace/exchange/imports.h"
#include "core/workspace/fivedays/dayview.h"
#include "core/workspace/partners/merges.h"
#include "core/workspace/today/agenda.h"
#include "tests/support/folder.h"
#include "tests/support/generator.h"
#include "tests/support/operations.h"
#include "tests/support/printing.h"
#include "tests/support/statementcounts.h"

#include <QFile>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace concord {
namespace {

using Costs = std::map<std::string, StatementCounts>;

/// What the ten operations cost on a workspace of that size, once its caches are warm.
Costs costsAt(const WorkspaceSize &size)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("generated.concord"));
    generateWorkspace(path, size);
    CountedStatements counter;
    const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
    Costs costs;
    for (const Operation &operation : operations()) {
        operation.run(*workspace);
        counter.reset();
        operation.run(*workspace);
        costs[operation.name] = counter.counted();
    }
    return costs;
}

constexpr WorkspaceSize usual{500, 40, 500, 1};
constexpr WorkspaceSize morePartners{3'000, 40, 500, 1};
constexpr WorkspaceSize longerHistory{500, 40, 5'000, 1};

} // namespace

TEST(Costs, OfTheTenOperationsStayWithinTheirStatementsRowsAndPages)
{
    struct Limit {
        int statements;
        int rows;
        int prepared; ///< none but those that SQLite's session makes for itself, and one that asks for the tokenizer
        int pages;
    };
    const std::map<std::string, Limit> limits{
        {"today", {22, 120, 0, 0}},
        {"sidebar counts", {9, 71, 0, 0}},
        {"partners, first page", {6, 220, 0, 0}},
        {"list of alliances", {4, 50, 0, 0}},
        {"partners by last contact", {8, 230, 0, 0}},
        {"partners with one letter", {12, 620, 1, 0}},
        {"one partner", {24, 34, 0, 0}},
        {"search for an address", {46, 80, 0, 0}},
        {"edit a partner", {47, 105, 5, 13}},
        {"postpone a check-in", {39, 88, 5, 11}},
    };
    const Costs costs = costsAt(usual);
    for (const auto &[name, cost] : costs) {
        ASSERT_TRUE(limits.contains(name)) << name;
        EXPECT_LE(cost.statements, limits.at(name).statements) << name;
        EXPECT_LE(cost.rows, limits.at(name).rows) << name;
        EXPECT_LE(cost.prepared, limits.at(name).prepared) << name;
        EXPECT_LE(cost.pages, limits.at(name).pages) << name;
    }
    EXPECT_EQ(limits.size(), costs.size());
}

TEST(Costs, DoNotGrowWithTheNumberOfPartners)
{
    const Costs few = costsAt(usual);
    const Costs many = costsAt(morePartners);
    for (const auto &[name, cost] : many) {
        if (name.find("letter") != std::string::npos)
            continue; // grows with the hits up to a limit; the bench shows it
        EXPECT_LE(static_cast<double>(cost.steps), 1.2 * static_cast<double>(few.at(name).steps) + 200) << name;
    }
}

TEST(Costs, OfTheFiveDaysHardlyGrowWithTheNumberOfPartners)
{
    const auto stepsAt = [](const WorkspaceSize &size) {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("generated.concord"));
        generateWorkspace(path, size);
        CountedStatements counter;
        const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
        const FiveDaysView days = fiveDays(workspace->store(), workspace->today());
        EXPECT_EQ(days.facts.partnersWithStrength, countedAtMost);
        return static_cast<double>(counter.counted().steps);
    };
    // Six times the partners; the coverage of the one priority is read whole, to say who covers most of it.
    EXPECT_LE(stepsAt(morePartners), 1.5 * stepsAt(usual));
}

TEST(Costs, DoNotGrowWithTheHistory)
{
    const Costs young = costsAt(usual);
    const Costs old = costsAt(longerHistory);
    for (const auto &[name, cost] : old)
        EXPECT_LE(static_cast<double>(cost.steps), 1.1 * static_cast<double>(young.at(name).steps) + 200) << name;
}

TEST(Costs, OfTodayFollowWhatIsDueAndNotAHistoryAHundredTimesAsLong)
{
    constexpr WorkspaceSize young{300, 60, 400, 1};
    constexpr WorkspaceSize old{300, 60, 40'000, 1};
    const Costs few = costsAt(young);
    const Costs many = costsAt(old);
    for (const char *name : {"today", "sidebar counts"}) {
        EXPECT_GT(few.at(name).rows, 0) << name;
        EXPECT_EQ(many.at(name).rows, few.at(name).rows) << name;
        EXPECT_LE(static_cast<double>(many.at(name).steps), 1.2 * static_cast<double>(few.at(name).steps)) << name;
    }
}

TEST(Costs, OfTodayAreTheSameWhereMuchWasHeldLately)
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("generated.concord"));
    generateWorkspace(path, {100, 20, 100, 1});
    CountedStatements counter;
    const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
    const auto stepsOfToday = [&] {
        (void)agenda(workspace->store(), workspace->today());
        counter.reset();
        (void)agenda(workspace->store(), workspace->today());
        return static_cast<double>(counter.counted().steps);
    };
    const double quiet = stepsOfToday();
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.fill"), {}}, [](Store &store) {
        const PartyId partner = store.first<Party>("WHERE is_self = 0")->id;
        for (int i = 0; i < 2'000; ++i) {
            CheckIn held;
            held.partyId = partner;
            held.state = CheckInState::Held;
            held.plannedOn = held.heldOn = generatedToday.addDays(-1 - i % 10);
            store.insert(held);
        }
    }));
    EXPECT_LE(stepsOfToday(), 1.05 * quiet);
}

TEST(Costs, OfACalendarFollowWhatIsPlannedAndNotTheHistory)
{
    const CalendarWords words{QStringLiteral("Prepare: %1"), QStringLiteral("Notice: %1"), QStringLiteral("End: %1")};
    const auto steps = [&](const WorkspaceSize &size) {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("generated.concord"));
        generateWorkspace(path, size);
        CountedStatements counter;
        const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
        counter.reset();
        EXPECT_FALSE(calendarEvents(*workspace, words).empty());
        return static_cast<double>(counter.counted().steps);
    };
    EXPECT_LE(steps(longerHistory), 1.1 * steps(usual));
}

TEST(Costs, OfLookingForDuplicatesGrowWithThePartnersAndNotWithTheirSquare)
{
    const auto cost = [](const WorkspaceSize &size) {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("generated.concord"));
        generateWorkspace(path, size);
        CountedStatements counter;
        const auto workspace = Workspace::open(path, Clock(generatedToday)).value();
        counter.reset();
        (void)findDuplicates(workspace->store(), 10);
        return counter.counted();
    };
    const StatementCounts few = cost(usual);
    const StatementCounts many = cost(morePartners);
    EXPECT_LE(few.statements, 26) << "six, and two names for each of ten pairs";
    EXPECT_EQ(many.statements, few.statements);
    EXPECT_LE(few.rows, 5 * usual.partners);
    EXPECT_LE(many.rows, 5 * morePartners.partners);
    EXPECT_LE(many.steps, few.steps * morePartners.partners / usual.partners * 12 / 10);
}

TEST(Costs, OfBringingBackAreThoseOfStoringAndOneWalkOverTheChangeThatDeletedThem)
{
    const auto statements = [](int partners) {
        const Folder folder;
        QFile cards(folder.file(QStringLiteral("cards.vcf")));
        EXPECT_TRUE(cards.open(QIODevice::WriteOnly));
        for (int i = 0; i < partners; ++i) {
            const QByteArray number = QByteArray::number(i);
            cards.write("BEGIN:VCARD\nFN:Person " + number + "\nEMAIL:p" + number + "@example.org\nTEL:+44 7700 " + number + "\nEND:VCARD\n");
        }
        cards.close();
        CountedStatements counter;
        const auto workspace = Workspace::create(folder.file(QStringLiteral("a.concord")), {}, Clock(generatedToday)).value();
        Imports imports(*workspace);
        EXPECT_TRUE(imports.importContacts(*imports.planContacts(cards.fileName()), {}));
        EXPECT_EQ(workspace->takeImportBack(workspace->history().value().front().id).value().removed, partners);
        const ContactPlan again = imports.planContacts(cards.fileName()).value();
        counter.reset();
        EXPECT_EQ(imports.importContacts(again, {}, true).value().broughtBack, partners);
        const auto points = workspace->store().select<ContactPoint>();
        EXPECT_EQ(points.size(), 2 * static_cast<std::size_t>(partners));
        return counter.count();
    };
    EXPECT_LE((statements(200) - statements(20)) / 180, 30) << "of each partner, with what it costs to store them";
}

} // namespace concord
