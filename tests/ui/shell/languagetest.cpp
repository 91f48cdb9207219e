// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/wording/days.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LanguageTest : ::testing::Test {
    Language language;
    ~LanguageTest() override
    {
        language.set(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }
};

TEST_F(LanguageTest, CarriesItsTranslationsInTheProgram)
{
    EXPECT_TRUE(QFile::exists(u":/concord/translations/concord_de.qm"_s));
    EXPECT_TRUE(QFile::exists(u":/concord/translations/concord_en.qm"_s));
}

TEST_F(LanguageTest, WritesDaysInItsWay)
{
    language.set(u"de"_s);
    EXPECT_EQ(wording::day(QDate(2026, 11, 23)), u"23. November 2026"_s);
    EXPECT_EQ(wording::shortDay(QDate(2026, 12, 2)), u"2. Dez."_s);
    EXPECT_EQ(wording::dayOf(QDate(2026, 11, 18), QDate(2026, 11, 23)), u"18. November"_s);
    language.set(u"en"_s);
    EXPECT_EQ(wording::day(QDate(2026, 11, 23)), u"23 November 2026"_s);
    EXPECT_EQ(wording::shortDay(QDate(2026, 12, 2)), u"2 Dec"_s);
    EXPECT_EQ(wording::dayOf(QDate(2026, 11, 18), QDate(2026, 11, 23)), u"18 November"_s);
    EXPECT_EQ(wording::dayOf(QDate(2027, 1, 18), QDate(2026, 11, 23)), u"18 January 2027"_s);
}

TEST_F(LanguageTest, TellsHowFarADayIs)
{
    const QDate today(2026, 11, 23);
    language.set(u"en"_s);
    EXPECT_EQ(wording::fromToday(today, today), u"today"_s);
    EXPECT_EQ(wording::fromToday(today.addDays(1), today), u"tomorrow"_s);
    EXPECT_EQ(wording::fromToday(today.addDays(8), today), u"in 8 days"_s);
    EXPECT_EQ(wording::fromToday(today.addDays(-19), today), u"19 days ago"_s);
    EXPECT_EQ(wording::fromToday(QDate(2026, 8, 23), today), u"3 months ago"_s);
    EXPECT_EQ(wording::fromToday({}, today), QString());
}

TEST_F(LanguageTest, CountsOneAsOne)
{
    language.set(u"en"_s);
    EXPECT_EQ(QCoreApplication::translate("concord::HistoryPage", "%n record(s) brought back.", nullptr, 1),
              u"1 record brought back."_s);
    EXPECT_EQ(QCoreApplication::translate("concord::HistoryPage", "%n record(s) brought back.", nullptr, 2),
              u"2 records brought back."_s);
}

} // namespace
