// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/difference.h"

#include "core/reports/editscript.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

using Kind = LineChange::Kind;

/// A short list over few letters, so that much of two lists is the same.
QStringList someList(std::size_t letters)
{
    QStringList list;
    for (char c : *rc::gen::container<std::string>(rc::gen::inRange('a', static_cast<char>('a' + letters))))
        list << QString(QLatin1Char(c));
    return list;
}

/// The longest list that both contain in order, by the textbook's table: what the fewest edits must keep.
qsizetype longestCommon(const QStringList &a, const QStringList &b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype k = 1; k <= b.size(); ++k)
            table[i][k] = a[i - 1] == b[k - 1] ? table[i - 1][k - 1] + 1 : std::max(table[i - 1][k], table[i][k - 1]);
    }
    return table[a.size()][b.size()];
}

RC_GTEST_PROP(EditScript, TurnsOneListIntoTheOtherWithTheFewestEdits, ())
{
    const QStringList before = someList(*rc::gen::inRange<std::size_t>(1, 6));
    const QStringList after = someList(*rc::gen::inRange<std::size_t>(1, 6));
    QStringList made;
    qsizetype taken = 0;
    qsizetype kept = 0;
    for (const Edit &edit : editScript(before, after)) {
        if (edit.kind != Edit::Kind::Add)
            RC_ASSERT(edit.before == taken++);
        if (edit.kind != Edit::Kind::Remove) {
            RC_ASSERT(edit.after == made.size());
            made << (edit.kind == Edit::Kind::Keep ? before[edit.before] : after[edit.after]);
        }
        kept += edit.kind == Edit::Kind::Keep ? 1 : 0;
    }
    RC_ASSERT(taken == before.size());
    RC_ASSERT(made == after);
    RC_ASSERT(kept == longestCommon(before, after));
}

RC_GTEST_PROP(WordDifference, GivesBothTextsBackToTheLetter, ())
{
    const auto text = [] {
        QString words;
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
        static const QStringList parts{QStringLiteral("bike"), QStringLiteral(" "), QStringLiteral("  "), QStringLiteral("ø"), QStringLiteral("😀"),
                                       QStringLiteral("6:50"), QStringLiteral("\n"), QStringLiteral("e\u0301"), QStringLiteral(","), QStringLiteral("rain"),
                                       QStringLiteral("no"), QStringLiteral("|")};
        for (int pick : picks)
            words += parts[pick];
        return words;
    };
    const QString before = text();
    const QString after = text();
    QString was;
    QString is;
    for (const WordRun &run : wordDifference(before, after)) {
        RC_ASSERT(!run.text.isEmpty());
        if (run.kind != WordRun::Kind::Added)
            was += run.text;
        if (run.kind != WordRun::Kind::Removed)
            is += run.text;
    }
    RC_ASSERT(was == before);
    RC_ASSERT(is == after);
}

Document someDocument()
{
    static const QStringList texts{QStringLiteral("The bakery pays by drop."), QStringLiteral("The bakery pays by the hour."), QStringLiteral("Ice and storm."),
                                   QStringLiteral("Quayside decides by 6:15."), QStringLiteral("Quayside decides by 6:30.")};
    Document d(*rc::gen::element(QStringLiteral("Bikes"), QStringLiteral("More bikes")));
    for (int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20))) {
        const QString text = texts[pick % 5];
        switch (pick / 5) {
        case 0: d.heading(text, 1 + pick % 2); break;
        case 1: d.text(text); break;
        case 2: d.bullets({text}); break;
        default: d.table({QStringLiteral("What"), QStringLiteral("Who")}, {{text, text}}); break;
        }
    }
    return d;
}

RC_GTEST_PROP(Difference, AppliedToTheOldLinesGivesTheNewOnes, ())
{
    const Document before = someDocument();
    const Document after = someDocument();
    QList<DocumentLine> was;
    QList<DocumentLine> is;
    for (const LineChange &change : difference(before, after)) {
        if (change.kind != Kind::Added)
            was << DocumentLine{change.line.kind, change.kind == Kind::Changed ? change.before : change.line.text};
        if (change.kind != Kind::Removed)
            is << change.line;
    }
    RC_ASSERT(was == linesOf(before));
    RC_ASSERT(is == linesOf(after));
    RC_ASSERT(anyChange(difference(before, after)) == (was != is));
    RC_ASSERT(!anyChange(difference(after, after)));
}

// The bakery's fee goes up, a paragraph goes and an item comes.
TEST(Difference, MarksWhatWasAddedRemovedAndChangedByWords)
{
    Document before(QStringLiteral("Bikes"));
    before.heading(QStringLiteral("Fee"));
    before.text(QStringLiteral("The bakery pays 1.90 for each drop."));
    before.text(QStringLiteral("Nobody rides in a storm."));
    before.bullets({QStringLiteral("Three riders")});
    Document after(QStringLiteral("Bikes"));
    after.heading(QStringLiteral("Fee"));
    after.text(QStringLiteral("The bakery pays 2.10 for each drop."));
    after.bullets({QStringLiteral("Three riders"), QStringLiteral("A routing tool")});

    const QList<LineChange> changes = difference(before, after);
    QList<Kind> kinds;
    for (const LineChange &change : changes)
        kinds << change.kind;
    EXPECT_EQ(kinds, (QList<Kind>{Kind::Same, Kind::Same, Kind::Changed, Kind::Removed, Kind::Same, Kind::Added}));
    const QList<WordRun> words{{WordRun::Kind::Same, QStringLiteral("The bakery pays ")}, {WordRun::Kind::Removed, QStringLiteral("1.90")},
                               {WordRun::Kind::Added, QStringLiteral("2.10")},
                               {WordRun::Kind::Same, QStringLiteral(" for each drop.")}};
    EXPECT_EQ(changes[2].words, words);
    EXPECT_EQ(changes[3].line.text, QStringLiteral("Nobody rides in a storm."));
    EXPECT_EQ(changes[5].line.text, QStringLiteral("A routing tool"));
}

TEST(Difference, TakesLinesWithLittleInCommonForTwo)
{
    Document before(QStringLiteral("t"));
    before.text(QStringLiteral("Crates go back within a week."));
    Document after(QStringLiteral("t"));
    after.text(QStringLiteral("Both sides speak before they write."));
    const QList<LineChange> changes = difference(before, after);
    ASSERT_EQ(changes.size(), 3);
    EXPECT_EQ(changes[1].kind, Kind::Removed);
    EXPECT_EQ(changes[2].kind, Kind::Added);
}

TEST(Difference, ShowsALineOfMarkupAsTheTextThatItIs)
{
    const QString evil = QStringLiteral("<b>&amp;</b> | =1+1");
    Document before(QStringLiteral("t"));
    Document after(QStringLiteral("t"));
    after.text(evil);
    EXPECT_EQ(difference(before, after).last().line.text, evil);
}

} // namespace
} // namespace concord
