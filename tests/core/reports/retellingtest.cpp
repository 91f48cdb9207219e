// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/retelling.h"

#include "core/reports/layout.h"
#include "tests/support/printing.h"

#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace concord {
namespace {

Document agreement(const QString &words, const QStringList &items)
{
    Document d(QStringLiteral("Bikes"));
    d.facts({{QStringLiteral("Form"), QStringLiteral("Letter")}});
    d.heading(QStringLiteral("Fee"), 2);
    d.text(words);
    d.table({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("c"), QStringLiteral("d")}});
    d.bullets(items);
    return d;
}

/// All that a reader sees of a layout: texts, fonts, headings and lists.
QStringList seen(const QTextDocument &layout)
{
    QStringList lines;
    for (QTextBlock block = layout.begin(); block.isValid(); block = block.next()) {
        QString line = QStringLiteral("%1|%2|%3").arg(block.blockFormat().headingLevel()).arg(block.textList() != nullptr).arg(block.text());
        for (auto part = block.begin(); !part.atEnd(); ++part)
            line += u'|' + part.fragment().charFormat().font().toString() + part.fragment().charFormat().foreground().color().name();
        lines << line;
    }
    return lines;
}

TEST(Retelling, LooksAsIfItHadBeenLaidOutAnew)
{
    const Document before = agreement(QStringLiteral("The bakery pays."), {QStringLiteral("riders"), QStringLiteral("crates")});
    const Document after = agreement(QStringLiteral("The bakery pays\neach month."), {QStringLiteral("riders"), QStringLiteral("no crates")});
    QTextDocument layout;
    layout.setTextWidth(600);
    const QList<int> starts = layOut(before, {paperFont()}, layout);
    const auto changes = retellings(before, after, starts);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->size(), 2);
    retell(*changes, layout);
    QTextDocument anew;
    anew.setTextWidth(600);
    EXPECT_EQ(layOut(after, {paperFont()}, anew), starts);
    EXPECT_EQ(seen(layout), seen(anew));
}

TEST(Retelling, LeavesToALayoutWhatIsMoreThanWords)
{
    const Document before = agreement(QStringLiteral("The bakery pays."), {QStringLiteral("riders")});
    QTextDocument layout;
    const QList<int> starts = layOut(before, {paperFont()}, layout);
    EXPECT_FALSE(retellings(before, agreement(QStringLiteral("The bakery pays.\n\nMonthly."), {QStringLiteral("riders")}), starts));
    EXPECT_FALSE(retellings(before, agreement(QStringLiteral("The bakery pays."), {QStringLiteral("riders"), QStringLiteral("crates")}), starts));
    EXPECT_FALSE(retellings(before, agreement(QString(40, u'x'), {QStringLiteral("riders")}), starts));
    Document other = before;
    other.table({QStringLiteral("a")}, {{QStringLiteral("b")}});
    EXPECT_FALSE(retellings(before, other, starts));
    EXPECT_TRUE(retellings(before, before, starts)->isEmpty());
}

} // namespace
} // namespace concord
