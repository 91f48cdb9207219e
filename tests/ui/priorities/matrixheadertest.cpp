// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/matrixheader.h"

#include "tests/support/printing.h"
#include "ui/priorities/matrixmodel.h"
#include "ui/priorities/matrixview.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QResizeEvent>

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

TEST(LinesWithin, NeverBreakInsideAWord)
{
    const QFont font = typeFont(TypeSize::Small);
    const int width = QFontMetrics(font).horizontalAdvance(u"Introductio"_s);
    const QStringList lines = linesWithin(u"Introductions to schools"_s, font, width, 4);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"Introd"_s) && lines[0].endsWith(u'…')) << lines[0].toStdString();
    EXPECT_EQ(lines[1], u"to schools"_s);
}

TEST(TheMatrixHead, HasRoomForTheLongestWordOfEachNeed)
{
    AlignmentTable table;
    for (const QString &what : {u"Introductions to schools"_s, u"Books"_s, u"Understanding of Donaudampfschifffahrt"_s, u"Rooms"_s, u"A van"_s,
                                u"Reach"_s, QString(u'w').repeated(90)}) {
        Need need;
        need.id = NeedId(table.needs.size() + 1);
        need.what = what;
        table.needs << need;
    }
    MatrixModel model;
    model.setTable(table);
    MatrixView view;
    view.setModel(&model);
    for (const int width : {480, 640, 1000, 1400}) {
        view.resize(width, 300);
        QResizeEvent resized(view.size(), {});
        QApplication::sendEvent(&view, &resized);
        for (int at = 0; at < 6; ++at) {
            const int column = MatrixModel::FirstNeed + at;
            for (const QString &line : linesWithin(table.needs[at].what, typeFont(TypeSize::Small), view.columnWidth(column) - 4, 5))
                EXPECT_FALSE(line.endsWith(u'…')) << line.toStdString() << " in a view " << width << " wide";
        }
        EXPECT_LE(view.columnWidth(MatrixModel::FirstNeed + 6), 200) << "no word takes the whole view";
    }
}

} // namespace concord
