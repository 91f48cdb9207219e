// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/contentline.h"

#include "tests/support/printing.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace concord {

namespace {

/// Content lines of some bytes.
struct Lines {
    explicit Lines(QByteArray content) : bytes(std::move(content)), buffer(&bytes), lines(buffer, texts)
    {
        buffer.open(QIODevice::ReadOnly);
    }
    auto next() { return lines.next(); }

    QByteArray bytes;
    QBuffer buffer;
    FileTexts texts;
    ContentLines lines;
};

ContentLine only(const QByteArray &bytes)
{
    return Lines(bytes).next().value();
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
    EXPECT_EQ(line.group, QStringLiteral("ITEM1"));
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

TEST(ContentLine, IsJoinedAtSoftBreaksOfQuotedPrintable)
{
    EXPECT_EQ(only("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one =C3=\r\n=98 two=0D=0Athree=\r\n four").value,
              QStringLiteral("one Ø two\r\nthree four"));
    EXPECT_EQ(only("NOTE;QUOTED-PRINTABLE:a=3Db =zz=4").value, QStringLiteral("a=b =zz=4")) << "what is no code stays";
    EXPECT_EQ(only("NOTE;ENCODING=QUOTED-PRINTABLE:last=\r\nEND:VCARD").value, QStringLiteral("last="))
        << "the end of the card is never swallowed";
    EXPECT_EQ(only("NOTE:ends with =\r\nFN:Ines").value, QStringLiteral("ends with =")) << "it is not quoted-printable";
}

TEST(ContentLine, IsReadInItsCharset)
{
    EXPECT_EQ(only("FN;CHARSET=ISO-8859-1:\xD8rsted").value, QStringLiteral("Ørsted"));
    EXPECT_EQ(only("FN;CHARSET=windows-1252:4 \x80").value, QStringLiteral("4 €"));
    EXPECT_EQ(only("FN;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:=A3uczak").value, QStringLiteral("Łuczak"));
    EXPECT_EQ(only("FN;CHARSET=no-such-thing:Ines").value, QStringLiteral("Ines"));
}

TEST(ContentLine, TakesBase64ThatIsNotIndented)
{
    Lines lines("PHOTO;ENCODING=BASE64:AAAA\r\nBBBB\r\nCC==\r\n\r\nFN:Ines\r\n");
    EXPECT_TRUE(lines.next()->isMedia());
    EXPECT_EQ(lines.next()->value, QStringLiteral("Ines"));
}

TEST(ContentLine, KeepsTheBlankOfAVersion21Fold)
{
    Lines lines("NOTE:a long\r\n note");
    lines.lines.setFoldsKeepBlanks(true);
    EXPECT_EQ(lines.next()->value, QStringLiteral("a long note"));
    EXPECT_EQ(only("NOTE:a long\r\n note").value, QStringLiteral("a longnote"));
}

TEST(ContentLine, IsCutWhenItIsVeryLong)
{
    Lines lines("NOTE:" + QByteArray(10'000'000, 'A') + "\r\nFN:Ines\r\n");
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
    Lines lines("\r\nBEGIN:VCARD\r\nNOTE:a\r\n b\r\n\r\nEND:VCARD");
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
