// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wordmatch.h"

#include "core/workspace/foldedtext.h"
#include "core/workspace/search.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"

#include <gtest/gtest.h>

#include <random>

namespace concord {
namespace {

bool matches(const QString &typed, const QString &text)
{
    return WordMatch(typed).isIn(fold(text).text.toUtf8());
}

} // namespace

TEST(WordMatch, FindsEachWordAsTheBeginningOfAWordInAnyOrder)
{
    const QString text = QStringLiteral("Siobhán O'Brien\nWind forecasting\nsomeone77@example.org");
    for (const char *typed : {"sio", "wind", "fore wind", "O'Br", "o'brien", "SIOBHÁN", "someone77@ex", "77 sio"}) {
        const bool isThere = QByteArray(typed) != "77 sio";
        EXPECT_EQ(matches(QString::fromUtf8(typed), text), isThere) << typed;
    }
    EXPECT_FALSE(matches(QStringLiteral("o'brian"), text));
    EXPECT_FALSE(matches(QStringLiteral("brien o"), QStringLiteral("Brien")));
    EXPECT_FALSE(matches(QStringLiteral("(\""), text));
}

TEST(WordMatch, FollowsAPhraseThatBeginsAnewWithinItself)
{
    EXPECT_TRUE(matches(QStringLiteral("a-a-b"), QStringLiteral("a a a b")));
    EXPECT_FALSE(matches(QStringLiteral("a-a-b"), QStringLiteral("a b a b")));
}

TEST(WordMatch, AnswersAsTheIndexDoesForAnyText)
{
    constexpr std::array pieces{u"a",   u"ab",     u"aba",  u"o'", u"ø",  u"Ł",    u"ß",      u"é",   u"e\u0301",
                                u"नेहा", u"सुन",     u"小明", u"김", u"สม", u"🙂", u"-",      u"@",   u".",
                                u"\"",  u"(",      u"*",    u" ",  u" ",  u"\n",   u"7",      u"½",   u"²",
                                u"_",   u"\u00ad", u"ı",    u"İ",  u"ﬁ",  u"𝒜",    u"\u200d", u"AND", u"NOT "};
    std::mt19937 random(3);
    const auto some = [&](int most) {
        QString text;
        for (int i = static_cast<int>(random() % static_cast<unsigned>(most)); i >= 0; --i)
            text += QString::fromUtf16(pieces[random() % pieces.size()]);
        return text;
    };
    const Folder folder;
    const auto workspace = Workspace::create(folder.file(QStringLiteral("a.concord")), {}).value();
    int found = 0;
    const auto asked = workspace->perform({QStringLiteral("test.look"), {}}, [&](Store &store) {
        for (int i = 0; i < 1500; ++i) {
            const QString text = some(14);
            const QString typed =
                i % 2 == 0 ? some(4)
                           : text.mid(static_cast<qsizetype>(random() % 4), 1 + static_cast<qsizetype>(random() % 5));
            store.query("INSERT OR REPLACE INTO search (rowid, body) VALUES (15, ?)", {fold(text).text}).run();
            const QString expression = searchExpression(typed);
            Statement hit = store.query("SELECT 1 FROM search WHERE search MATCH ? AND rowid = 15", {expression});
            const bool expected = !expression.isEmpty() && hit.next();
            found += expected ? 1 : 0;
            EXPECT_EQ(matches(typed, text), expected) << typed.toStdString() << " in " << text.toStdString();
        }
    });
    EXPECT_TRUE(asked);
    EXPECT_GT(found, 200);
}

} // namespace concord
