// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/summaryline.h"

#include "tests/support/printing.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// How many lines the words fill, by Qt's own layout.
int linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

// Around the width at which the words just fit, and with a hyphen, after which a line may end.
TEST(ASummaryLine, IsAsTallAsItsWordsAtEveryWidth)
{
    const QFont font = typeFont(TypeSize::Body, QFont::DemiBold);
    const QFontMetrics metrics(font);
    for (const QString &title : {QStringLiteral("Room and a key-holder"), QStringLiteral("Three riders, 6:45 to 9:00"), QStringLiteral("Our name on the bikes")}) {
        SummaryLine line;
        line.set(title, {}, {}, Tone::Neutral);
        const int around = line.heightForWidth(10'000) - metrics.height();
        for (int room = metrics.horizontalAdvance(title) - 8; room < metrics.horizontalAdvance(title) + 8; ++room)
            EXPECT_GE(line.heightForWidth(room + 22) - around, std::min(3, linesOf(title, font, room)) * metrics.height()) << title.toStdString() << room;
    }
}

TEST(ASummaryLine, CutsNoLetterOfItsThirdLine)
{
    const QString title = QStringLiteral("Rain plan for all the houses on the left side of the quay");
    const QFont font = typeFont(TypeSize::Body, QFont::DemiBold);
    SummaryLine line;
    line.set(title, {}, {}, Tone::Neutral);
    const int padding = line.heightForWidth(10'000) - QFontMetrics(font).height();
    int room = 10'000;
    while (linesOf(title, font, room) < 3)
        --room;
    const int needed = QFontMetrics(font).boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, title).height();
    EXPECT_GE(line.heightForWidth(room + 22) - padding, needed);
}

} // namespace
} // namespace concord
