// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document.h"

#include <gtest/gtest.h>

namespace concord {

TEST(Document, InPartsReadsLikeTheWhole)
{
    Document whole(QStringLiteral("Agreement"));
    whole.text(QStringLiteral("Before."));
    QList<QStringList> rows;
    for (int i = 0; i < 25; ++i)
        rows << QStringList{QString::number(i), QStringLiteral("x")};
    whole.table({QStringLiteral("No"), QStringLiteral("What")}, rows);
    whole.heading(QStringLiteral("After"));
    const QList<Document::Part> parts = whole.inParts(10);
    ASSERT_EQ(parts.size(), 3);
    QList<bool> goesOn;
    QList<QStringList> seen;
    for (const Document::Part &part : parts) {
        goesOn << part.goesOn;
        qsizetype lines = 0;
        for (const Document::Block &block : part.document.blocks()) {
            const auto *table = std::get_if<Document::Table>(&block);
            lines += table != nullptr ? table->rows.size() : 1;
            if (table != nullptr)
                seen << table->rows;
        }
        EXPECT_LE(lines, 10);
    }
    EXPECT_EQ(goesOn, (QList<bool>{false, true, true}));
    EXPECT_EQ(seen, rows);
    EXPECT_EQ(Document(QStringLiteral("Short")).inParts(10).size(), 1);
}

TEST(Document, KeepsNothingThatTurnsTheLettersAbout)
{
    Document paper(QStringLiteral("a\u202eb"));
    paper.text(QStringLiteral("pay\u202e001\u202c \u2066x\u2069 and \u05d0\u200f"));
    EXPECT_EQ(paper.title(), QStringLiteral("ab"));
    EXPECT_EQ(std::get<Document::Paragraph>(paper.blocks()[0]).text, QStringLiteral("pay001 x and \u05d0\u200f"));
}

} // namespace concord
