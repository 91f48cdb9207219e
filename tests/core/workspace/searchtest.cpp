// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include "core/model/alliances/alliance.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/party.h"
#include "core/workspace/check.h"
#include "core/workspace/foldedtext.h"
#include "core/workspace/searchindex.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

class Search : public ::testing::Test {
protected:
    Search() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}).value()) {}

    template <class Record>
    Id<Record> put(Record record)
    {
        return workspace->perform({QStringLiteral("test.put"), {}}, [&](Store &store) { return store.insert(record); })
            .value();
    }
    PartyId putParty(const QString &name, const QString &note = {})
    {
        Party party;
        party.name = name;
        party.note = note;
        return put(party);
    }
    QStringList titles(const QString &text)
    {
        QStringList titles;
        for (const SearchHit &hit : search(workspace->store(), text))
            titles << hit.title;
        return titles;
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST(FoldedText, SpellsOutTheLettersThatAccentsDoNotExplain)
{
    EXPECT_EQ(fold(QStringLiteral("Ørsted ŁÓDŹ Æble Straße Þór")).text,
              QStringLiteral("orsted lodz aeble strasse thor"));
}

TEST(FoldedText, KnowsWhereEachCharacterCameFrom)
{
    const FoldedText folded = fold(QStringLiteral("aßb"));
    EXPECT_EQ(folded.text, QStringLiteral("assb"));
    EXPECT_EQ(folded.origin, (QList<qsizetype>{0, 1, 1, 2}));
}

TEST_F(Search, FindsAWordByItsBeginningInAnySpelling)
{
    putParty(QStringLiteral("Ørsted Forskning"));
    EXPECT_EQ(titles(QStringLiteral("ors")), QStringList{QStringLiteral("Ørsted Forskning")});
    EXPECT_EQ(titles(QStringLiteral("FORSK ØR")), QStringList{QStringLiteral("Ørsted Forskning")});
    EXPECT_TRUE(titles(QStringLiteral("sted")).isEmpty());
}

TEST_F(Search, FindsAPartnerByWhatBelongsToIt)
{
    const PartyId id = putParty(QStringLiteral("Quayside Couriers"));
    Strength strength;
    strength.partyId = id;
    strength.what = QStringLiteral("Cargo bikes before dawn");
    put(strength);
    PartyTag tag;
    tag.partyId = id;
    tag.name = QStringLiteral("logistics");
    put(tag);
    EXPECT_EQ(titles(QStringLiteral("cargo dawn")), QStringList{QStringLiteral("Quayside Couriers")});
    EXPECT_EQ(titles(QStringLiteral("logist")), QStringList{QStringLiteral("Quayside Couriers")});
}

TEST_F(Search, ForgetsWhatWasRemovedAndFindsItAgainAfterUndo)
{
    const PartyId id = putParty(QStringLiteral("Quayside Couriers"));
    Strength strength;
    strength.partyId = id;
    strength.what = QStringLiteral("Cargo bikes");
    const StrengthId strengthId = put(strength);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.remove"), {}}, [&](Store &s) { s.remove(strengthId); }));
    EXPECT_TRUE(titles(QStringLiteral("cargo")).isEmpty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(titles(QStringLiteral("cargo")), QStringList{QStringLiteral("Quayside Couriers")});
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.remove"), {}}, [&](Store &s) { s.remove(id); }));
    EXPECT_TRUE(titles(QStringLiteral("cargo")).isEmpty());
    EXPECT_TRUE(titles(QStringLiteral("quay")).isEmpty());
}

TEST_F(Search, FollowsATextThatMovesFromOneRecordToAnother)
{
    const PartyId one = putParty(QStringLiteral("One"));
    const PartyId two = putParty(QStringLiteral("Two"));
    Strength strength;
    strength.partyId = one;
    strength.what = QStringLiteral("Cargo bikes");
    strength.id = put(strength);
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.move"), {}}, [&](Store &store) {
        Strength moved = store.get(strength.id);
        moved.partyId = two;
        store.update(moved);
    }));
    EXPECT_EQ(titles(QStringLiteral("cargo")), QStringList{QStringLiteral("Two")});
}

TEST_F(Search, PutsNamesThatBeginWithTheWordFirst)
{
    putParty(QStringLiteral("Zeta"), QStringLiteral("knows Anna"));
    putParty(QStringLiteral("Bakery Anna"));
    putParty(QStringLiteral("Anna Weiss"));
    EXPECT_EQ(titles(QStringLiteral("anna")),
              (QStringList{QStringLiteral("Anna Weiss"), QStringLiteral("Bakery Anna"), QStringLiteral("Zeta")}));
}

TEST_F(Search, PutsANameFirstThatComesAfterMoreMatchesThanItLooksAt)
{
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.put"), {}}, [](Store &store) {
        for (int i = 0; i < 700; ++i) {
            Party party;
            party.name = QStringLiteral("Partner %1").arg(i);
            party.note = QStringLiteral("knows Anna Weiss");
            store.insert(party);
        }
    }));
    putParty(QStringLiteral("Anna Weiss"));
    for (const auto &text : {QStringLiteral("ann"), QStringLiteral("anna"), QStringLiteral("anna w"), QStringLiteral("ANNA weiß")}) {
        EXPECT_EQ(titles(text).value(0), QStringLiteral("Anna Weiss")) << text.toStdString();
        EXPECT_EQ(rankedSearch(workspace->store(), text).at(0).title, QStringLiteral("Anna Weiss")) << text.toStdString();
    }
}

TEST_F(Search, PutsASurnameFirstAmongMoreNotesThanItLooksAtOnceItRanks)
{
    putParty(QStringLiteral("Ada Karlsson"));
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.put"), {}}, [](Store &store) {
        for (int i = 0; i < 700; ++i) {
            Party party;
            party.name = QStringLiteral("Partner %1").arg(i);
            party.note = QStringLiteral("karlsson and karlsson");
            store.insert(party);
        }
        Alliance alliance;
        alliance.code = QStringLiteral("A-001");
        alliance.title = QStringLiteral("Bread for Ågot Karlsson");
        store.insert(alliance);
    }));
    putParty(QStringLiteral("Bo Lind-Karlsson"));
    const auto ranked = [&](const QString &text) {
        QStringList first;
        for (const SearchHit &hit : rankedSearch(workspace->store(), text, 3))
            first << hit.title;
        return first;
    };
    for (const auto &text : {QStringLiteral("karlsson"), QStringLiteral("KARLS")})
        EXPECT_EQ(ranked(text), (QStringList{QStringLiteral("Ada Karlsson"), QStringLiteral("Bo Lind-Karlsson"),
                                             QStringLiteral("Bread for Ågot Karlsson")})) << text.toStdString();
}

TEST_F(Search, RanksTextsByHowMuchTheyAreAboutTheWords)
{
    // Okapi BM25: the more often and the shorter, the higher. Alphabetical order, that of the quick search, is the other way.
    putParty(QStringLiteral("Alpha"), QStringLiteral("Once, in a long evening of talk about boats, harbours, nets and weather, sourdough came up."));
    putParty(QStringLiteral("Zulu"), QStringLiteral("Sourdough, sourdough and sourdough."));
    EXPECT_EQ(titles(QStringLiteral("sourdough")), (QStringList{QStringLiteral("Alpha"), QStringLiteral("Zulu")}));
    const auto ranked = rankedSearch(workspace->store(), QStringLiteral("sourdough"));
    ASSERT_EQ(ranked.size(), 2U);
    EXPECT_EQ(ranked[0].title, QStringLiteral("Zulu"));
    putParty(QStringLiteral("Sourdough School"), QStringLiteral("Teaches much else, on many days of a long week."));
    EXPECT_EQ(rankedSearch(workspace->store(), QStringLiteral("sourdough"))[0].title, QStringLiteral("Sourdough School"));
}

TEST_F(Search, KnowsWhichWordsMatch)
{
    using Ranges = std::vector<TextRange>;
    EXPECT_EQ(matchingWords(QStringLiteral("the Ålesund ferries of Ålesund"), QStringLiteral("fer ale")),
              (Ranges{{4, 3}, {12, 3}, {23, 3}}));
    EXPECT_EQ(matchingWords(QStringLiteral("Straße"), QStringLiteral("stras")), (Ranges{{0, 5}})); // ß is one letter of two
    EXPECT_EQ(matchingWords(QStringLiteral("unseen"), QStringLiteral("seen")), Ranges{});          // not where a word begins
    EXPECT_EQ(matchingWords(QStringLiteral("anything"), QString()), Ranges{});
}

TEST_F(Search, ShowsTheWordsAroundTheMatchAndNothingForATitle)
{
    const QString note =
        QStringLiteral("We met at the harbour fair in spring, where she told a long story about how "
                       "the Ålesund ferries learned to wait for the night shift of the bakery, and for the bread.");
    putParty(QStringLiteral("Anna Weiss"), note);
    const auto hits = search(workspace->store(), QStringLiteral("alesund"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_TRUE(hits[0].snippet.startsWith(QStringLiteral("… ")));
    EXPECT_TRUE(hits[0].snippet.contains(QStringLiteral("the Ålesund ferries learned")));
    EXPECT_TRUE(hits[0].snippet.endsWith(QStringLiteral(" …")));
    EXPECT_EQ(search(workspace->store(), QStringLiteral("weiss"))[0].snippet, QString());
}

TEST_F(Search, ShowsThePassageWithTheMostOfTheWordsAndOfSuchTheFirst)
{
    Party ada;
    ada.name = QStringLiteral("Ada");
    ada.location = QStringLiteral("Only on weekdays");
    ada.note = QStringLiteral("The collection of glass grows. ") + QStringLiteral("What she says she does. ").repeated(9)
        + QStringLiteral("Then we went back to collection only. ") + QStringLiteral("It was quiet. ").repeated(9)
        + QStringLiteral("Collection only, she said again.");
    put(ada);
    const auto snippet = [&](const QString &words) { return search(workspace->store(), words)[0].snippet; };
    EXPECT_TRUE(snippet(QStringLiteral("collection only")).contains(QStringLiteral("back to collection only.")));
    EXPECT_TRUE(snippet(QStringLiteral("only collection")).contains(QStringLiteral("back to collection only.")));
    EXPECT_TRUE(snippet(QStringLiteral("collection")).startsWith(QStringLiteral("The collection of glass")));
    EXPECT_TRUE(snippet(QStringLiteral("glass only weekdays")).startsWith(QStringLiteral("Only on weekdays")));
}

TEST_F(Search, NamesACheckInAfterWhomItIsWithAndItsDay)
{
    CheckIn checkIn;
    checkIn.partyId = putParty(QStringLiteral("Quayside Couriers"));
    checkIn.plannedOn = QDate(2026, 3, 31);
    checkIn.minutes = QStringLiteral("Talked about the hand-over at 6:50");
    const CheckInId id = put(checkIn);
    const auto hits = search(workspace->store(), QStringLiteral("hand-over"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0], (SearchHit{QStringLiteral("check_in"), id.value(), QStringLiteral("Quayside Couriers"),
                                  QDate(2026, 3, 31), checkIn.minutes}));
}

TEST_F(Search, TakesAnyInputWithoutHarm)
{
    putParty(QStringLiteral("O'Brien & Søn \"Best\" AND NOT 100%"));
    for (const QString &odd : {QStringLiteral("\""),
                               QStringLiteral("\"\"\""),
                               QStringLiteral("'"),
                               QStringLiteral("*"),
                               QStringLiteral("("),
                               QStringLiteral(")("),
                               QStringLiteral("AND"),
                               QStringLiteral("NOT"),
                               QStringLiteral("NEAR("),
                               QStringLiteral("a OR"),
                               QStringLiteral("body:"),
                               QStringLiteral("{x}: y"),
                               QStringLiteral("-"),
                               QStringLiteral("^"),
                               QStringLiteral("+"),
                               QStringLiteral("\\"),
                               QStringLiteral("😀"),
                               QStringLiteral("é"),
                               QStringLiteral("%_"),
                               QStringLiteral(";DROP TABLE party"),
                               QString(QChar(0)),
                               QStringLiteral(" \t\n"),
                               QString(QStringLiteral("ab") + QChar(0) + QStringLiteral("cd")),
                               QString(QChar(0xd83d)),
                               QString(5000, u'x'),
                               QStringLiteral("日本"),
                               QStringLiteral("ﷺ")})
    {
        EXPECT_NO_THROW((void)search(workspace->store(), odd)) << odd.toStdString();
        EXPECT_NO_THROW((void)rankedSearch(workspace->store(), odd)) << odd.toStdString();
        EXPECT_NO_THROW((void)matchingWords(QStringLiteral("ab Søn 😀 日本"), odd)) << odd.toStdString();
    }
    EXPECT_EQ(titles(QStringLiteral("o'brien")).size(), 1);
    EXPECT_EQ(titles(QStringLiteral("\"best\" 100%")).size(), 1);
    EXPECT_EQ(titles(QStringLiteral("and not")).size(), 1);
    EXPECT_TRUE(titles(QString()).isEmpty());
}

TEST_F(Search, OfAPastedPageLooksForItsBeginning)
{
    putParty(QStringLiteral("Harbour Office"));
    EXPECT_EQ(searchWords(QStringLiteral("a ").repeated(65536)).size(), 30);
    EXPECT_EQ(searchWords(QStringLiteral("a-").repeated(65536)), QStringList{QStringLiteral("a-").repeated(50)});
    EXPECT_EQ(searchWords(QString(99, u'a') + QStringLiteral("🚀")), QStringList{QString(99, u'a')});
    EXPECT_EQ(titles(QStringLiteral("harbour ").repeated(10000)), QStringList{QStringLiteral("Harbour Office")});
}

TEST_F(Search, JoinsThePiecesOfItsIndexInIdleMomentsWithoutATrace)
{
    for (int i = 0; i < 40; ++i)
        putParty(QStringLiteral("Partner %1").arg(i));
    const SearchIndex index(workspace->store());
    ASSERT_TRUE(index.isScattered());
    const std::size_t acts = workspace->history().value().size();
    int moments = 1;
    for (; workspace->tidy().value() && moments < 100; ++moments)
        EXPECT_TRUE(index.isScattered());
    EXPECT_LT(moments, 100);
    EXPECT_FALSE(index.isScattered());
    EXPECT_EQ(search(workspace->store(), QStringLiteral("partner"), 100).size(), 40U);
    EXPECT_EQ(workspace->history().value().size(), acts);
    EXPECT_TRUE(workspace->undo());
    EXPECT_EQ(search(workspace->store(), QStringLiteral("partner"), 100).size(), 39U);
    EXPECT_TRUE(check(workspace->path()).value().isEmpty());
}

} // namespace concord
