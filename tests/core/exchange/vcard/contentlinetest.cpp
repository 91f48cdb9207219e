// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/contentline.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

ContentLine only(const QByteArray &bytes)
{
    return ContentLines(bytes).next().value();
}

} // namespace

TEST(ContentLine, IsUnfoldedWhateverTheLineEnds)
{
    for (const char *text : {"NOTE:one\r\n  two\r\n\tthree\r\nEND:VCARD", "NOTE:one\n  two\n\tthree\n", "NOTE:one\r  two\r\tthree"})
        EXPECT_EQ(only(text).value, QStringLiteral("one twothree")) << text;
}

TEST(ContentLine, JoinsALetterThatAFoldCutInHalf)
{
    EXPECT_EQ(only("FN:\xC3\r\n \x98rsted").value, QStringLiteral("Ørsted"));
}

TEST(ContentLine, KnowsItsGroupItsNameAndItsParameters)
{
    const ContentLine line = only("item1.tel;type=WORK,voice;PREF=1;HOME:123");
    EXPECT_EQ(line.name, QStringLiteral("TEL"));
    EXPECT_EQ(line.value, QStringLiteral("123"));
    EXPECT_EQ(line.parameter(QStringLiteral("TYPE")),
              (QStringList{QStringLiteral("work"), QStringLiteral("voice"), QStringLiteral("home")}));
    EXPECT_EQ(line.parameter(QStringLiteral("PREF")), QStringList{QStringLiteral("1")});
    EXPECT_TRUE(line.parameter(QStringLiteral("VALUE")).isEmpty());
}

TEST(ContentLine, LeavesSeparatorsInQuotedParametersAlone)
{
    const ContentLine line = only("ADR;LABEL=\"1; Lane: by ^'the^' quay^nnorth\";TYPE=\"work,pref\":;;1 Lane");
    EXPECT_EQ(line.value, QStringLiteral(";;1 Lane"));
    EXPECT_EQ(line.parameters.value(QStringLiteral("LABEL")), QStringList{QStringLiteral("1; Lane: by \"the\" quay\nnorth")});
    EXPECT_EQ(line.parameter(QStringLiteral("TYPE")), (QStringList{QStringLiteral("work"), QStringLiteral("pref")}));
}

TEST(ContentLine, IsCutWhenItIsAPicture)
{
    ContentLines lines("PHOTO:" + QByteArray(10'000'000, 'A') + "\r\nFN:Ines\r\n");
    const ContentLine photo = lines.next().value();
    EXPECT_TRUE(photo.cut);
    EXPECT_LE(photo.value.size(), ContentLines::longest);
    EXPECT_EQ(lines.next()->value, QStringLiteral("Ines"));
}

TEST(ContentLines, ReadUtf16AndLatin1)
{
    const QString text = QStringLiteral("FN:Ørsted\r\n");
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : text) {
        utf16 += char(c.unicode() & 0xff);
        utf16 += char(c.unicode() >> 8);
    }
    EXPECT_EQ(only(utf16).value, QStringLiteral("Ørsted"));
    EXPECT_EQ(only("\xEF\xBB\xBF" + text.toUtf8()).value, QStringLiteral("Ørsted"));
    EXPECT_EQ(only(text.toLatin1()).value, QStringLiteral("Ørsted"));
}

TEST(ContentLines, CountPhysicalLines)
{
    ContentLines lines("\r\nBEGIN:VCARD\r\nNOTE:a\r\n b\r\n\r\nEND:VCARD");
    EXPECT_EQ(lines.next()->number, 2);
    EXPECT_EQ(lines.next()->number, 3);
    EXPECT_EQ(lines.next()->number, 6);
    EXPECT_FALSE(lines.next());
}

TEST(Escapes, AreSplitAroundAndTakenOut)
{
    EXPECT_EQ(splitEscaped(QStringLiteral(R"(a\;b;c;)"), u';'),
              (QStringList{QStringLiteral(R"(a\;b)"), QStringLiteral("c"), QString()}));
    EXPECT_EQ(unescaped(QStringLiteral(R"(one\, two\; three\\ four\nfive\Nsix\: seven)")),
              QStringLiteral("one, two; three\\ four\nfive\nsix: seven"));
    EXPECT_EQ(unescaped(QStringLiteral("bell\x07 and end\\")), QStringLiteral("bell and end\\"));
}

} // namespace concord
