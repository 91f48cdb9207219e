// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/coveragesection.h"
#include "ui/partners/partnerfilterbar.h"
#include "ui/partners/partnerpanel.h"
#include "ui/partners/strengthssection.h"
#include "ui/widgets/alignmentchart.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {

namespace {

/// The panel of Ines, who introduces to office managers, beside the list.
class ThePanelOfAPartner : public ::testing::Test {
protected:
    void SetUp() override
    {
        panel.resize(400, 1200);
        panel.show();
        ASSERT_TRUE(panel.showPartner(ines, priority));
        QObject::connect(workspace.get(), &Workspace::changed, &panel, [this] { panel.refresh(priority); });
    }
    template <class Widget>
    Widget *named(const char *name) const
    {
        for (Widget *widget : panel.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing is called " << name;
        return nullptr;
    }
    static void choose(QComboBox *box, const char *text)
    {
        const int index = box->findText(QLatin1String(text));
        ASSERT_GE(index, 0) << text;
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    std::optional<Coverage> orders() const
    {
        return workspace->store().first<Coverage>(
            "WHERE party_id = ? AND need_id = (SELECT id FROM need WHERE what = 'Take and route orders')", {ines.value()});
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    PartyId ines = workspace->store().first<Party>("WHERE name = 'Ines Okafor'").value().id;
    PriorityId priority = workspace->store().first<Priority>("").value().id;
    PartnerPanel panel{*workspace};
};

} // namespace

TEST_F(ThePanelOfAPartner, SaysHowMuchOfEachNeedIsCoveredAndHowThatIsKnown)
{
    auto *percent = named<QComboBox>("How much they cover of Take and route orders");
    EXPECT_EQ(percent->currentText(), QStringLiteral("0 %"));
    choose(percent, "50 %");
    choose(named<QComboBox>("How I know what they cover of Take and route orders"), "they said so");
    ASSERT_TRUE(orders());
    EXPECT_EQ(orders()->percent, 50);
    EXPECT_EQ(orders()->basis, CoverageBasis::TheySaid);
    choose(percent, "not judged");
    EXPECT_FALSE(orders());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(orders()->percent, 50);
}

TEST_F(ThePanelOfAPartner, MarksAStrengthForANeed)
{
    auto *button = named<QPushButton>("Which needs event planning serves");
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isChecked());
    emit button->menu()->aboutToShow();
    ASSERT_EQ(button->menu()->actions().size(), 4);
    button->menu()->actions().at(2)->trigger();
    EXPECT_TRUE(button->isChecked());
    // 9 of 9 levels serve the priority now: the whole of what they are good at.
    EXPECT_TRUE(panel.findChild<AlignmentChart *>()->accessibleDescription().contains(QStringLiteral("100")));
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(button->isChecked());
}

TEST_F(ThePanelOfAPartner, LeadsToTheMatrix)
{
    QSignalSpy wanted(&panel, &PartnerPanel::navigationRequested);
    named<QPushButton>("Open the alignment matrix")->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<RecordRef>(), (RecordRef{QStringLiteral("priority"), priority.value(), QStringLiteral("alignment")}));
}

TEST_F(ThePanelOfAPartner, AsksAboutNoNeedsWhereNoPriorityIsChosen)
{
    ASSERT_TRUE(panel.showPartner(ines, std::nullopt));
    EXPECT_FALSE(panel.findChild<CoverageSection *>()->isVisible());
    EXPECT_FALSE(named<QPushButton>("Which needs knows every office manager on the quay serves")->isEnabled());
}

TEST(TheFiltersOfPartners, OfferTheFourQuartersWhileAPriorityIsChosen)
{
    const Folder folder;
    const auto workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    PartnerFilterBar bar(*workspace);
    bar.refresh();
    bar.show();
    QPushButton *pill = nullptr;
    for (QPushButton *one : bar.findChildren<QPushButton *>()) {
        if (one->accessibleName() == QLatin1String("Alignment: any alignment"))
            pill = one;
    }
    ASSERT_NE(pill, nullptr);
    QSignalSpy changes(&bar, &PartnerFilterBar::changed);
    pill->click();
    const auto *menu = pill->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 5);
    menu->actions().at(3)->trigger();
    EXPECT_EQ(bar.applied({}).alignment, Alignment::Specialist);
    EXPECT_EQ(pill->text(), QStringLiteral("specialist"));
    EXPECT_EQ(changes.size(), 1);
    EXPECT_FALSE(bar.isClear());
    bar.clear();
    EXPECT_EQ(bar.applied({}).alignment, std::nullopt);
}

} // namespace concord
