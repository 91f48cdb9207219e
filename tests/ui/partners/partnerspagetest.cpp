// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerspage.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/eventrow.h"
#include "ui/partners/partnerhead.h"
#include "ui/partners/partnertable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace concord {

namespace {

class PartnersPageTest : public ::testing::Test {
protected:
    void open(std::optional<SampleKind> sample = {})
    {
        const QString path = folder.file(QStringLiteral("s.concord"));
        const Clock clock(QDate(2026, 11, 23));
        workspace = sample ? createSample(path, *sample, clock).value() : Workspace::create(path, {}, clock).value();
        page = std::make_unique<PartnersPage>(*workspace, answers);
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        page->aboutToShow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    template <class Widget>
    Widget *named(const char *name) const
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing is called " << name;
        return nullptr;
    }
    QAction *command(const char *button, const char *text) const
    {
        for (QAction *action : named<QToolButton>(button)->menu()->actions()) {
            if (action->text() == QLatin1String(text))
                return action;
        }
        ADD_FAILURE() << "there is no " << text;
        return nullptr;
    }
    PartnerTable &table() const { return *page->findChild<PartnerTable *>(); }
    Party partner(const QString &name) const { return *workspace->store().first<Party>("WHERE name = ?", {name}); }

    Folder folder;
    Answers answers;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PartnersPage> page;
};

} // namespace

TEST_F(PartnersPageTest, TakesAPartnerWithTwoStrengthsByTypingAlone)
{
    open();
    page->createNew();
    type("Orsted Forskning");
    press(Qt::Key_Return);
    type("wind measurements");
    press(Qt::Key_Return);
    type("patience");
    press(Qt::Key_Return);
    const Party party = partner(QStringLiteral("Orsted Forskning"));
    const auto strengths = workspace->store().select<Strength>("WHERE party_id = ? ORDER BY id", {party.id.value()});
    ASSERT_EQ(strengths.size(), 2u);
    EXPECT_EQ(strengths[0].what, QStringLiteral("wind measurements"));
    EXPECT_EQ(strengths[1].what, QStringLiteral("patience"));
    EXPECT_EQ(page->current(), (RecordRef{QStringLiteral("party"), party.id.value(), QStringLiteral("overview")}));
    EXPECT_EQ(table().model()->rowCount(), 1);
}

TEST_F(PartnersPageTest, AddsNobodyWhenNoNameIsTyped)
{
    open();
    page->createNew();
    press(Qt::Key_Return);
    page->commitEdits();
    EXPECT_EQ(workspace->store().select<Party>("WHERE is_partner = 1").size(), 0u);
}

TEST_F(PartnersPageTest, TeachesInOneSentenceWhereThereIsNoPartnerYet)
{
    open();
    auto buttons = page->findChildren<QPushButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QLatin1String("Add the first partner");
    });
    ASSERT_NE(first, buttons.end());
    (*first)->click();
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Partner name"));
}

TEST_F(PartnersPageTest, WritesAFieldWhenTheCaretLeavesIt)
{
    open(SampleKind::Bakery);
    ASSERT_TRUE(page->showRecord({QStringLiteral("party"), partner(QStringLiteral("DashPlate")).id.value(), {}}));
    auto *name = named<QLineEdit>("Partner name");
    name->setFocus();
    name->selectAll();
    type("Dash");
    page->commitEdits();
    EXPECT_EQ(partner(QStringLiteral("Dash")).stage, Stage::NotNow);
    EXPECT_EQ(table().model()->index(0, 0).data().toString(), QStringLiteral("Dash"));
}

TEST_F(PartnersPageTest, KeepsARefusedNameInTheFieldAndSaysWhy)
{
    open(SampleKind::Bakery);
    auto *name = named<QLineEdit>("Partner name");
    name->setFocus();
    name->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    EXPECT_FALSE(name->accessibleDescription().isEmpty());
    EXPECT_EQ(partner(QStringLiteral("DashPlate")).name, QStringLiteral("DashPlate"));
    press(Qt::Key_Escape);
    EXPECT_EQ(name->text(), QStringLiteral("DashPlate"));
}

TEST_F(PartnersPageTest, StepsFromPartnerToPartner)
{
    open(SampleKind::Bakery);
    EXPECT_EQ(page->current().id, partner(QStringLiteral("DashPlate")).id.value());
    page->step(1);
    EXPECT_EQ(page->current().id, partner(QStringLiteral("Greenfield Van Hire")).id.value());
    page->step(-1);
    page->step(-1);
    EXPECT_EQ(page->current().id, partner(QStringLiteral("DashPlate")).id.value());
}

TEST_F(PartnersPageTest, ArchivesAllThatAreSelectedInOneAct)
{
    open(SampleKind::Bakery);
    table().selectAll();
    auto buttons = page->findChildren<QPushButton *>();
    const auto archive = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QLatin1String("Archive");
    });
    ASSERT_NE(archive, buttons.end());
    (*archive)->click();
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_EQ(workspace->undoable()->code, QStringLiteral("partner.archive"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(table().model()->rowCount(), 4);
}

TEST_F(PartnersPageTest, TagsAndMovesAllThatAreSelectedInOneActEach)
{
    open(SampleKind::Bakery);
    table().clearSelection();
    const auto *model = table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex name = model->index(row, 0);
        if (name.data().toString() == QLatin1String("Greenfield Van Hire") || name.data().toString() == QLatin1String("Ines Okafor"))
            table().selectionModel()->select(name, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    answers.text = QStringLiteral("Quay; north");
    QMenu *stages = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Tag…"))
            button->click();
        if (button->isVisible() && button->text() == QLatin1String("Stage"))
            stages = button->menu();
    }
    EXPECT_EQ(workspace->store().select<PartyTag>("WHERE name = ?", {answers.text.value()}).size(), 2u);
    ASSERT_NE(stages, nullptr);
    emit stages->aboutToShow();
    ASSERT_FALSE(stages->isEmpty());
    QAction *first = stages->actions().constFirst();
    ASSERT_TRUE(first->isEnabled()) << first->text().toStdString();
    const auto stage = [this](const char *name) { return partner(QString::fromLatin1(name)).stage; };
    const Stage before[] = {stage("Greenfield Van Hire"), stage("Ines Okafor")};
    ASSERT_NE(before[0], before[1]);
    first->trigger();
    EXPECT_EQ(stage("Greenfield Van Hire"), stage("Ines Okafor"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(stage("Greenfield Van Hire"), before[0]);
    EXPECT_EQ(stage("Ines Okafor"), before[1]);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(workspace->store().select<PartyTag>("WHERE name = ?", {answers.text.value()}).empty());
}

TEST_F(PartnersPageTest, TakesAllThatAreSelectedOutOfTheArchive)
{
    open(SampleKind::Bakery);
    const PartyId hire = partner(QStringLiteral("Greenfield Van Hire")).id;
    const PartyId ines = partner(QStringLiteral("Ines Okafor")).id;
    ASSERT_TRUE(Partners(*workspace).archive({hire, ines}));
    auto *pill = named<QPushButton>("Stage: any stage");
    pill->click();
    auto *stages = pill->findChild<QMenu *>();
    for (QAction *action : stages->actions()) {
        if (action->text() == QLatin1String("archived"))
            action->trigger();
    }
    stages->close();
    ASSERT_EQ(table().model()->rowCount(), 2);
    table().selectAll();
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Take out of the archive"))
            button->click();
    }
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_EQ(partner(QStringLiteral("Ines Okafor")).stage, Stage::Exploring);
    EXPECT_EQ(workspace->undoable()->code, QStringLiteral("partner.unarchive"));
}

TEST_F(PartnersPageTest, SaysInWordsAndColourThatAContactIsTooLongAgo)
{
    open(SampleKind::Bakery);
    const PartyId quayside = partner(QStringLiteral("Quayside Couriers")).id;
    const auto badge = [&]() -> const Badge * {
        for (const Badge *one : page->findChild<PartnerHead *>()->findChildren<Badge *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    ASSERT_TRUE(page->showRecord({QStringLiteral("party"), quayside.value(), {}}));
    ASSERT_NE(badge(), nullptr);
    EXPECT_EQ(badge()->text(), QStringLiteral("past ideal by 5 days")); // 19 days ago, every 14
    EXPECT_EQ(badge()->tone(), Tone::Warning);
    ASSERT_TRUE(Partners(*workspace).edit(quayside, [](Party &party) { party.touchMaxDays = 18; }));
    EXPECT_EQ(badge()->text(), QStringLiteral("silent 1 day too long"));
    EXPECT_EQ(badge()->tone(), Tone::Bad);
    ASSERT_TRUE(page->showRecord({QStringLiteral("party"), partner(QStringLiteral("DashPlate")).id.value(), {}}));
    EXPECT_EQ(badge(), nullptr); // no limit, no judgement
}

TEST_F(PartnersPageTest, NarrowsTheListWhileOneTypes)
{
    open(SampleKind::Bakery);
    auto *search = named<QLineEdit>("Search partners");
    search->setFocus();
    type("quay");
    EXPECT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 2; }));
    type("zzz");
    EXPECT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 0; }));
    search->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 4; }));
}

TEST_F(PartnersPageTest, GoesToTheAllianceBehindALink)
{
    open(SampleKind::Bakery);
    const Party quayside = partner(QStringLiteral("Quayside Couriers"));
    ASSERT_TRUE(page->showRecord({QStringLiteral("party"), quayside.id.value(), QStringLiteral("alliances")}));
    QSignalSpy went(page.get(), &Page::navigationRequested);
    named<QPushButton>("Alliance Breakfast by Bike")->click();
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<RecordRef>().table, QStringLiteral("alliance"));
}

TEST_F(PartnersPageTest, SaysSinceWhenARoleIsHeldAndWhomToReach)
{
    open(SampleKind::Bakery);
    ASSERT_TRUE(page->showRecord({QStringLiteral("party"), partner(QStringLiteral("Ines Okafor")).id.value(), {}}));
    const auto role = [this] {
        return workspace->store().select<Affiliation>("WHERE person_id = ?",
                                                      {partner(QStringLiteral("Ines Okafor")).id.value()})[0];
    };
    ASSERT_TRUE(role().isContactPoint);
    command("More about this role", "Contact point")->trigger();
    EXPECT_FALSE(role().isContactPoint);
    command("More about this role", "From when to when")->trigger();
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Since"));
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    type("2024-05-01");
    press(Qt::Key_Return);
    EXPECT_EQ(role().fromOn, QDate(2024, 5, 1));
}

TEST_F(PartnersPageTest, ChangesWhenAndHowAContactWas)
{
    open(SampleKind::Bakery);
    const PartyId hire = partner(QStringLiteral("Greenfield Van Hire")).id;
    Interaction met;
    met.summary = QStringLiteral("At the fair");
    const InteractionId id = Partners(*workspace).log(met, {hire}).value();
    ASSERT_TRUE(page->showRecord({QStringLiteral("party"), hire.value(), QStringLiteral("timeline")}));
    const auto contact = [&] { return workspace->store().get(id); };
    command("More about this contact", "call")->trigger();
    EXPECT_EQ(contact().kind, InteractionKind::Call);
    command("More about this contact", "Counts as contact")->trigger();
    EXPECT_FALSE(contact().countsAsContact);
    command("More about this contact", "Another day")->trigger();
    ASSERT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Day of this contact"));
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    type("2026-11-20");
    press(Qt::Key_Return);
    EXPECT_EQ(contact().happenedOn, QDate(2026, 11, 20));
}

TEST_F(PartnersPageTest, ShowsAllOfAContactInTheSmallestWindow)
{
    const Theme theme(*qApp);
    open(SampleKind::Bakery);
    page->resize(840, 624); // of a window of 1024 x 700
    page->showView(QStringLiteral("timeline"));
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
    const auto *text = page->findChild<EventRow *>()->summary->findChild<QPlainTextEdit *>();
    const int lines = static_cast<int>(text->document()->size().height());
    EXPECT_EQ(lines, 2) << text->toPlainText().toStdString();
    EXPECT_GE(text->viewport()->height(), lines * text->fontMetrics().lineSpacing());
}

TEST_F(PartnersPageTest, ShowsAnotherPartnerWhenTheOneShownIsDeleted)
{
    open(SampleKind::Bakery);
    const RecordRef first = page->current();
    ASSERT_TRUE(Partners(*workspace).remove(PartyId(first.id)));
    QApplication::processEvents();
    EXPECT_TRUE(page->current().id > 0);
    EXPECT_NE(page->current().id, first.id);
}

TEST_F(PartnersPageTest, ShowsNoRecordThatIsGone)
{
    open(SampleKind::Bakery);
    EXPECT_FALSE(page->showRecord({QStringLiteral("party"), 999999, {}}));
    EXPECT_FALSE(page->showRecord({QStringLiteral("team"), 1, {}}));
}

} // namespace concord
