// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/merges.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/partners/fitrating.h"
#include "core/model/partners/interaction.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/team.h"
#include "core/workspace/check.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "tests/support/property.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>


namespace concord {

namespace {

constexpr int rowsEach = 25;

/// The draws of one run, which rapidcheck has made.
class Choices {
public:
    explicit Choices(std::vector<int> draws) : m_draws(std::move(draws)) {}
    int below(int limit) { return m_draws[m_next++ % m_draws.size()] % limit; }
    /// Of few words, so that two records often have the same.
    QString word() { return QStringLiteral("word %1").arg(below(4)); }
    QDate day() { return QDate(2026, 1, 1).addDays(below(300)); }

private:
    std::vector<int> m_draws;
    std::size_t m_next = 0;
};

template <class Record>
Id<Record> anyOf(const Store &store, Choices &choose)
{
    const auto all = store.select<Record>("ORDER BY id");
    return all[static_cast<std::size_t>(choose.below(static_cast<int>(all.size())))].id;
}

/// One row more that hangs on the party, of any kind; what the schema allows once is left out the second time.
void hangOn(Store &store, PartyId id, Choices &choose)
{
    switch (choose.below(10)) {
    case 0: {
        ContactPoint contact;
        contact.partyId = id;
        contact.value = choose.word();
        contact.matchKey = contact.value;
        contact.label = choose.word();
        store.insert(contact);
        break;
    }
    case 1: {
        Strength strength;
        strength.partyId = id;
        strength.what = choose.word();
        strength.level = 1 + choose.below(5);
        strength.evidence = choose.word();
        StrengthRelevance relevance;
        relevance.strengthId = store.insert(strength);
        relevance.needId = anyOf<Need>(store, choose);
        store.insert(relevance);
        break;
    }
    case 2: {
        PartyTag tag;
        tag.partyId = id;
        tag.name = choose.word();
        if (!store.first<PartyTag>("WHERE party_id = ? AND name = ?", {id.value(), tag.name}))
            store.insert(tag);
        break;
    }
    case 3: {
        Coverage coverage;
        coverage.partyId = id;
        coverage.needId = anyOf<Need>(store, choose);
        coverage.percent = 25 * choose.below(5);
        coverage.note = choose.word();
        if (!store.first<Coverage>("WHERE party_id = ? AND need_id = ?", {id.value(), coverage.needId.value()}))
            store.insert(coverage);
        break;
    }
    case 4: {
        FitRating rating;
        rating.partyId = id;
        rating.priorityId = anyOf<Priority>(store, choose);
        rating.criterion = static_cast<FitCriterion>(choose.below(8));
        rating.score = 1 + choose.below(5);
        rating.ratedOn = choose.day();
        if (!store.first<FitRating>("WHERE party_id = ? AND priority_id = ? AND criterion = ?",
                                    {id.value(), rating.priorityId.value(), QString(word(rating.criterion))}))
            store.insert(rating);
        break;
    }
    case 5: {
        Interaction met;
        met.happenedOn = choose.day();
        met.summary = choose.word();
        InteractionParty with;
        with.interactionId = store.insert(met);
        with.partyId = id;
        store.insert(with);
        break;
    }
    case 6: {
        Invitation ask;
        ask.partyId = id;
        ask.askedOn = choose.day();
        store.insert(ask);
        break;
    }
    case 7: {
        TeamMember member;
        member.teamId = anyOf<Team>(store, choose);
        member.partyId = id;
        member.part = choose.word();
        member.toOn = choose.below(2) == 0 ? QDate() : choose.day();
        store.insert(member);
        break;
    }
    case 8: {
        Affiliation role;
        role.personId = id;
        role.organisationId = store.first<Party>("WHERE name = 'Quayside Couriers'")->id;
        role.role = choose.word();
        store.insert(role);
        break;
    }
    default: {
        // A contact with both.
        const auto met = store.first<Interaction>("ORDER BY id DESC");
        if (met && !store.first<InteractionParty>("WHERE interaction_id = ? AND party_id = ?", {met->id.value(), id.value()})) {
            InteractionParty with;
            with.interactionId = met->id;
            with.partyId = id;
            store.insert(with);
        }
    }
    }
}

/// What may become fewer by no merge: numbers of rows, and the different things that hang on the two.
QStringList whatStays(const Store &store, PartyId one, PartyId other)
{
    QStringList lines;
    for (const char *table : {"interaction", "invitation", "alliance", "alliance_party", "need", "team", "agreement_version"}) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        Statement row = store.query(sql);
        row.next();
        lines << QLatin1String(table) + u' ' + row.text(0);
    }
    for (const char *sql : {"SELECT DISTINCT 'contact ' || match_key FROM contact_point WHERE party_id IN (?1, ?2)",
                            "SELECT DISTINCT 'strength ' || what FROM strength WHERE party_id IN (?1, ?2)",
                            "SELECT DISTINCT 'tag ' || name FROM party_tag WHERE party_id IN (?1, ?2)",
                            "SELECT DISTINCT 'role ' || role FROM affiliation WHERE person_id IN (?1, ?2)",
                            "SELECT DISTINCT 'relevant ' || s.what || r.need_id FROM strength_relevance r JOIN strength s"
                            " ON s.id = r.strength_id WHERE s.party_id IN (?1, ?2)",
                            "SELECT 'coverage ' || need_id || ' ' || max(percent) FROM coverage WHERE party_id IN (?1, ?2) GROUP BY need_id",
                            "SELECT DISTINCT 'rated ' || priority_id || criterion FROM fit_rating WHERE party_id IN (?1, ?2)",
                            "SELECT DISTINCT 'member ' || team_id FROM team_member WHERE party_id IN (?1, ?2)",
                            "SELECT DISTINCT 'met ' || interaction_id FROM interaction_party WHERE party_id IN (?1, ?2)"}) {
        for (Statement rows = store.query(sql, {one.value(), other.value()}); rows.next();)
            lines << rows.text(0);
    }
    lines.sort();
    return lines;
}

} // namespace

TEST(MergeProperty, LosesNothingAndIsUndoneAndRedoneToTheSameRecords)
{
    const auto draws = rc::gen::resize(rc::kNominalSize, rc::gen::container<std::vector<int>>(200, rc::gen::inRange(0, 1000000)));
    const auto property = [&draws] {
        const Folder folder;
        const auto workspace = createSample(folder.file(QStringLiteral("a.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
        const Store &store = workspace->store();
        Choices choose(*draws);
        const PartyId kept = store.first<Party>("WHERE name = 'Tomasz Wieczorek'")->id;
        const PartyId absorbed = Partners(*workspace).add(QStringLiteral("T. Wieczorek"), PartyKind::Person).value();
        RC_ASSERT(workspace->perform({QStringLiteral("test.hang"), {}}, [&](Store &s) {
            for (int row = 0; row < rowsEach; ++row) {
                hangOn(s, kept, choose);
                hangOn(s, absorbed, choose);
            }
        }).has_value());
        const QByteArray before = exportJson(store);
        const QStringList had = whatStays(store, kept, absorbed);
        RC_ASSERT(Merges(*workspace).merge(kept, absorbed).has_value());
        const QByteArray after = exportJson(store);
        RC_ASSERT(whatStays(store, kept, kept) == had);
        RC_ASSERT(check(workspace->path()).value().isEmpty());
        RC_ASSERT(workspace->undo().has_value());
        RC_ASSERT(exportJson(store) == before);
        RC_ASSERT(workspace->redo().has_value());
        RC_ASSERT(exportJson(store) == after);
    };
    holds("MergeProperty", 12, property);
}

} // namespace concord
