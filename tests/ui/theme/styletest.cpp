// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace concord;

namespace {

class StyleTest : public ::testing::Test {
protected:
    void SetUp() override { m_theme.setChoice(ThemeChoice::Light); }

    static QColor middleOfTopEdge(QWidget &widget)
    {
        const QImage picture = widget.grab().toImage();
        return picture.pixelColor(picture.width() / 2, 0);
    }
    static QColor inside(QWidget &widget)
    {
        return widget.grab().toImage().pixelColor(widget.width() - 5, widget.height() / 2);
    }

private:
    Theme m_theme{*qApp};
};

TEST_F(StyleTest, FramesAFieldAndSaysWhenItWasRefused)
{
    QLineEdit field;
    field.resize(120, field.sizeHint().height());
    EXPECT_EQ(middleOfTopEdge(field), lightTokens().line);
    field.setProperty("refused", true);
    EXPECT_EQ(middleOfTopEdge(field), lightTokens().bad);
}

TEST_F(StyleTest, LeavesTheFrameOfAQuietFieldAwayAndItsWordsFlush)
{
    QLineEdit quiet;
    quiet.setProperty("quiet", true);
    quiet.resize(120, quiet.sizeHint().height());
    EXPECT_EQ(middleOfTopEdge(quiet), lightTokens().window);
    EXPECT_LT(quiet.sizeHint().width(), QLineEdit().sizeHint().width());
}

TEST_F(StyleTest, TellsAFieldThatOnlyShowsFromOneThatTakesTyping)
{
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
        field->resize(160, 60);
        EXPECT_EQ(inside(*field), lightTokens().surface);
    }
    line.setReadOnly(true);
    text.setReadOnly(true);
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)})
        EXPECT_EQ(inside(*field), lightTokens().window);
}

TEST_F(StyleTest, PaintsEachKindOfButtonInItsOwnColours)
{
    const auto ground = [](const char *kind, bool enabled) {
        QPushButton button(QStringLiteral("Go"));
        button.setProperty("kind", QLatin1String(kind));
        button.setEnabled(enabled);
        button.resize(button.sizeHint());
        return button.grab().toImage().pixelColor(3, button.height() / 2);
    };
    EXPECT_EQ(ground("primary", true), lightTokens().accent);
    EXPECT_EQ(ground("primary", false), lightTokens().line);
    EXPECT_EQ(ground("plain", true), lightTokens().surface);
    EXPECT_EQ(ground("link", true), lightTokens().window);
}

TEST_F(StyleTest, FollowsTheThemeWithoutAnotherStyle)
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Dark);
    QLineEdit field;
    field.resize(120, field.sizeHint().height());
    EXPECT_EQ(middleOfTopEdge(field), darkTokens().line);
    theme.setChoice(ThemeChoice::Light);
    QCoreApplication::processEvents();
    EXPECT_EQ(middleOfTopEdge(field), lightTokens().line);
}

TEST_F(StyleTest, LetsAScrollBarReachBothEnds)
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    const auto handle = [&] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = option.sliderValue = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    EXPECT_EQ(handle().top(), 0);
    EXPECT_GE(handle().height(), 30) << "a handle of a long list can still be taken";
    bar.setValue(bar.maximum());
    EXPECT_EQ(handle().bottom(), bar.height() - 1);
}

TEST_F(StyleTest, KeepsTheSameRoomRoundAListBeforeAndAfterItIsShown)
{
    QWidget page;
    auto *list = new QTableView;
    list->setProperty("framed", false);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list);
    page.resize(200, 200);
    page.ensurePolished();
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(list->contentsMargins(), QMargins(8, 4, 8, 4));
}

} // namespace
