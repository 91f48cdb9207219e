// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/matrixheader.h"

#include "tests/support/printing.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <gtest/gtest.h>

namespace concord {

using namespace Qt::Literals::StringLiterals;

TEST(LinesWithin, KeepAllWordsThatFit)
{
    const QFont font = typeFont(TypeSize::Small);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u"Reach the fam"_s);
    EXPECT_EQ(linesWithin(u"Reach the families"_s, font, width, 4), (QStringList{u"Reach the"_s, u"families"_s}));
    EXPECT_EQ(linesWithin(u"Books"_s, font, width, 4), QStringList{u"Books"_s});
    EXPECT_EQ(linesWithin({}, font, width, 4), QStringList());
}

TEST(LinesWithin, EndInAnEllipsisWhereNotAllFits)
{
    const QFont font = typeFont(TypeSize::Small);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u"St Brannock"_s) + 2;
    const QStringList lines = linesWithin(u"St Brannock Primary School of the parish"_s, font, width, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], u"St Brannock"_s);
    EXPECT_TRUE(lines[1].startsWith(u"Primary"_s) && lines[1].endsWith(u'…')) << lines[1].toStdString();
    for (const QString &line : linesWithin(QString(u'x').repeated(60), font, width, 3))
        EXPECT_LE(metrics.horizontalAdvance(line), width);
}

} // namespace concord
