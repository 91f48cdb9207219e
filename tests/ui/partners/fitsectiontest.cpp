// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/fitsection.h"

#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {

namespace {

class FitSectionTest : public ::testing::Test {
protected:
    void show(SampleKind kind, const char *name)
    {
        if (!workspace)
            workspace = createSample(folder.file(QStringLiteral("a.concord")), kind, Clock(QDate(2026, 11, 23))).value();
        id = workspace->store().first<Party>("WHERE name LIKE ?", {QString::fromUtf8(name) + u'%'}).value().id;
        if (!section) {
            section = std::make_unique<FitSection>(*workspace);
            section->resize(420, 900);
            section->show();
        }
        again();
    }
    void again()
    {
        const auto priority = workspace->store().first<Priority>("ORDER BY id LIMIT 1");
        section->showPartner(*partnerDetail(workspace->store(), id, priority->id));
        QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget *named(const char *name) const
    {
        for (Widget *widget : section->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : section->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FitSection> section;
    PartyId id;
};

} // namespace

TEST_F(FitSectionTest, HidesTheRubricUntilTheGutHasSpoken)
{
    show(SampleKind::Bakery, "Marco");
    EXPECT_EQ(named<LevelDots>("Keeps promises"), nullptr);
    EXPECT_TRUE(words().contains(QStringLiteral("Trust your gut first")));
    auto *gut = named<LevelDots>("My gut says");
    ASSERT_NE(gut, nullptr);
    gut->setFocus();
    QTest::keyClick(gut, Qt::Key_4);
    again();
    EXPECT_NE(named<LevelDots>("Keeps promises"), nullptr);
    EXPECT_TRUE(words().contains(QStringLiteral("Nothing is rated yet.")));
}

TEST_F(FitSectionTest, SaysTheScoreWithItsRangeAndWhatItMayNotBeRankedAgainst)
{
    show(SampleKind::Reading, "Rotary");
    EXPECT_TRUE(words().contains(QStringLiteral("Fit 52.8 of 100: worth trying small.")));
    EXPECT_TRUE(words().contains(QStringLiteral("47.5 to 57.5")));
    EXPECT_TRUE(words().contains(QStringLiteral("Too close to call with Norvale")));
}

TEST_F(FitSectionTest, PutsTheDifferenceBetweenGutAndScoreAsAQuestion)
{
    show(SampleKind::Bakery, "DashPlate");
    EXPECT_TRUE(words().contains(QStringLiteral("What is it that makes you hesitate?")));
    show(SampleKind::Bakery, "Quayside");
    EXPECT_FALSE(words().contains(QStringLiteral("Your gut")));
}

TEST_F(FitSectionTest, RatesByKeysAndKeepsWhatShowsIt)
{
    show(SampleKind::Bakery, "Greenfield");
    auto *promises = named<LevelDots>("Keeps promises");
    ASSERT_NE(promises, nullptr);
    promises->setFocus();
    QTest::keyClick(promises, Qt::Key_1);
    again();
    EXPECT_TRUE(words().contains(QStringLiteral("record of slipping")));
    EXPECT_TRUE(words().contains(QStringLiteral("Fit 36.3 of 100"))); // 43.75 less 10 x 3/4
    auto *evidence = named<QLineEdit>("What shows it: Keeps promises");
    ASSERT_NE(evidence, nullptr);
    evidence->setFocus();
    QTest::keyClicks(evidence, QStringLiteral("Late twice"));
    QTest::keyClick(evidence, Qt::Key_Return);
    again();
    EXPECT_EQ(partnerDetail(workspace->store(), id, workspace->store().first<Priority>("ORDER BY id LIMIT 1")->id)
                  ->fit->ratings[4]
                  .evidence,
              QStringLiteral("Late twice"));
}

} // namespace concord
