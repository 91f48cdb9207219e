// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every painted widget in both themes. CONCORD_PICTURES=DIR keeps the pictures, to look at them.
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/balancegauge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/ratiobar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/trendline.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *fields()
{
    auto *card = new Card(u"Fields"_s);
    auto *form = new FormGrid;
    auto *name = new LineField;
    name->setValue(u"Quayside Couriers"_s);
    form->addRow(u"Name"_s, name);
    auto *stage = new ChoiceField;
    stage->setChoices({{u"allied"_s, 1}, {u"listed"_s, 2}});
    stage->setValue(1);
    form->addRow(u"Stage"_s, stage);
    auto *day = new DayField;
    day->setValue(QDate(2026, 11, 23));
    form->addRow(u"Review on"_s, day);
    auto *level = new LevelField;
    level->setValue(4);
    form->addRow(u"Level"_s, level);
    auto *hours = new NumberField;
    hours->setUnit(u"hours"_s);
    hours->setWhole(44);
    form->addRow(u"A month"_s, hours);
    hours->line()->setText(u"many"_s);
    hours->commit();
    auto *check = new CheckField(u"Better done by someone else"_s);
    form->addRow({}, check);
    auto *why = new TextField;
    why->setValue(u"They say no early, and when they say yes they are there at 6:45."_s);
    form->addWide(u"Why I respect them"_s, why);
    card->body()->addWidget(form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(primaryButton(u"New round"_s));
    buttons->addWidget(plainButton(u"Print…"_s));
    buttons->addWidget(linkButton(u"Hold"_s));
    buttons->addWidget(iconButton(u"list-add"_s, u"Add"_s));
    auto *pill = pillButton(u"any stage"_s);
    pill->setChecked(true);
    buttons->addWidget(pill);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    auto *flow = new QWidget;
    auto *line = new FlowLayout(flow);
    line->addWidget(new Badge(u"overdue"_s, Tone::Bad));
    line->addWidget(new Badge(u"late"_s, Tone::Warning));
    line->addWidget(new Badge(u"what you need"_s, Tone::Accent));
    line->addWidget(new Badge(u"noticed"_s));
    card->body()->addWidget(flow);
    card->body()->addStretch(1);
    return card;
}

QWidget *charts()
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *win = new Card(u"A win for each side"_s);
    auto *gauge = new BalanceGauge;
    gauge->setParties({{u"Quayside Couriers"_s, 0.08}, {u"Quayside"_s, -0.08}}, u"92 of 100: even, slightly toward us"_s);
    win->body()->addWidget(gauge);
    auto *three = new BalanceGauge;
    three->setParties({{u"Reading Circle"_s, -0.075}, {u"Fernhill Library Service"_s, 0.02}, {u"St Brannock"_s, 0.055}},
                      u"92 of 100: even"_s);
    win->body()->addWidget(three);
    auto *bar = new RatioBar;
    bar->setCaption(u"hours saved a week"_s, u"7 of 9"_s);
    bar->setRatio(7.0 / 9);
    win->body()->addWidget(bar);
    auto *theirs = new RatioBar;
    theirs->setCaption(u"paid drops a week"_s, u"58 of 80"_s);
    theirs->setRatio(0.725);
    theirs->setSeries(1);
    win->body()->addWidget(theirs);
    auto *trend = new TrendLine;
    trend->setPoints({{QDate(2026, 8, 1), 0}, {QDate(2026, 9, 1), 20}, {QDate(2026, 9, 20), std::nullopt},
                      {QDate(2026, 10, 1), 38}, {QDate(2026, 11, 1), 41}});
    trend->setTarget(60);
    win->body()->addWidget(trend);
    layout->addWidget(win);
    auto *every = new Card(u"Every answer"_s);
    auto *dots = new DotPlot;
    dots->setRows({{u"Purpose"_s, {3.67, 3.67, 4, 4.33}, {}, 3.92, 0.75, false},
                   {u"Roles"_s, {3, 3.33, 3.67, 4}, {}, 3.5, 1.5, false},
                   {u"Candour"_s, {3.67, 2, 4.33, 1.67, 3.33}, {}, 3.0, std::nullopt, true},
                   {u"Dependability"_s, {}, {}, std::nullopt, std::nullopt, false}},
                  u"since round 1"_s);
    every->body()->addWidget(dots);
    layout->addWidget(every);
    layout->addStretch(1);
    return whole;
}

QWidget *tables()
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *tabs = new Tabs;
    for (const auto &name : {u"Overview"_s, u"Terms"_s, u"Responsibilities"_s, u"Give and get"_s})
        tabs->addTab(new QWidget, name);
    tabs->setMaximumHeight(48);
    layout->addWidget(tabs);
    auto *model = new QStandardItemModel(3, 4, whole);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Covers needs"_s, u"Level"_s, u"Stage"_s});
    const QStringList names{u"Quayside Couriers"_s, u"DashPlate"_s, u"Ines Okafor"_s};
    for (int row = 0; row < 3; ++row) {
        model->setData(model->index(row, 0), names[row]);
        model->setData(model->index(row, 0), u"organisation"_s, SecondLineRole);
        model->setData(model->index(row, 1), u"68 %"_s);
        model->setData(model->index(row, 1), 0.68 - 0.2 * row, RatioRole);
        model->setData(model->index(row, 1), row % 2, SeriesRole);
        model->setData(model->index(row, 2), 5 - row, LevelRole);
        model->setData(model->index(row, 3), row == 1 ? u""_s : u"allied"_s);
    }
    model->setData(model->index(1, 3), u"not now"_s, BadgeRole);
    model->setData(model->index(2, 0), u"my view only"_s, BadgeRole);
    model->setData(model->index(2, 0), static_cast<int>(Tone::Warning), BadgeToneRole);
    auto *table = new RecordTable;
    table->setModel(model);
    table->setColumnWidth(0, 190);
    table->selectRow(0);
    layout->addWidget(table);
    auto *list = new RecordTable;
    list->setListLook();
    list->setModel(model);
    for (int column = 1; column < 4; ++column)
        list->hideColumn(column);
    list->selectRow(2);
    layout->addWidget(list);
    auto *radar = new RadarChart;
    radar->setValues({u"Purpose"_s, u"Roles"_s, u"Process"_s, u"Candour"_s, u"Dependability"_s, u"Growth"_s, u"Impact"_s},
                     {u"now"_s, {3.92, 3.5, 3.67, 3.92, 4.08, 4.0, 4.38}},
                     RadarSeries{u"65 days earlier, 3.24"_s, {3.17, 2.0, 2.92, 3.42, 3.83, 3.5, 3.88}});
    layout->addWidget(radar, 1);
    return whole;
}

class Gallery : public ::testing::TestWithParam<ThemeChoice> {};

TEST_P(Gallery, DrawsEveryWidgetAndSaysItsValues)
{
    Theme theme(*qApp);
    theme.setChoice(GetParam());
    QWidget page;
    auto *columns = new QHBoxLayout(&page);
    columns->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    columns->setSpacing(space::l);
    columns->addWidget(fields(), 3);
    columns->addWidget(charts(), 4);
    columns->addWidget(tables(), 4);
    page.resize(1440, 900);
    page.show();
    QTest::qWait(1);
    const QImage picture = page.grab().toImage();
    const QString folder = qEnvironmentVariable("CONCORD_PICTURES");
    if (!folder.isEmpty()) {
        ASSERT_TRUE(picture.save(folder + u"/gallery-"_s + word(GetParam()) + u".png"_s));
    }

    EXPECT_EQ(picture.pixelColor(3, 3), tokensOf(&page).window);
    for (const Chart *chart : page.findChildren<Chart *>()) {
        EXPECT_FALSE(chart->accessibleDescription().isEmpty()) << chart->metaObject()->className();
        const QImage drawn = picture.copy(QRect(chart->mapTo(&page, QPoint()), chart->size()));
        QSet<QRgb> colours;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                colours.insert(drawn.pixel(x, y));
        EXPECT_GT(colours.size(), 3) << chart->metaObject()->className();
    }
}

INSTANTIATE_TEST_SUITE_P(InBothThemes, Gallery, ::testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
                         [](const auto &instance) { return std::string(word(instance.param).data()); });

} // namespace
