// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/agreementtab.h"

#include "core/workspace/alliances/acceptedby.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/templates.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/alliances/papersheet.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// The Agreement tab of the bakery's running alliance.
class AnAgreementTab : public ::testing::Test {
protected:
    AnAgreementTab()
    {
        workspace = createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
        id = allianceWithCode(*workspace, QStringLiteral("A-001")).value();
        prompts.choice = 0;
        tab = std::make_unique<AgreementTab>(*workspace, prompts);
        resize({1000, 700});
        tab->show();
        present();
    }
    void present() { tab->present(viewAlliance(*workspace, id).value()); }
    void resize(QSize size)
    {
        tab->resize(size);
        QApplication::processEvents();
    }
    void edit(const std::function<void(Alliance &)> &change)
    {
        ASSERT_TRUE(Alliances(*workspace).edit(id, change));
        present();
    }
    template <class W>
    W *named(const char *name) const
    {
        for (W *widget : tab->findChildren<W *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        ADD_FAILURE() << "nothing is called " << name;
        return nullptr;
    }
    void pick(const char *list, const QString &entry)
    {
        auto *box = named<QComboBox>(list);
        ASSERT_NE(box, nullptr);
        const int index = box->findText(entry);
        ASSERT_GE(index, 0) << entry.toStdString();
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    PaperSheet *sheet() const { return named<PaperSheet>("The agreement"); }
    QString text() const { return sheet()->toPlainText(); }
    QPushButton *button(const char *words) const
    {
        for (QPushButton *each : tab->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(words))
                return each;
        }
        ADD_FAILURE() << "no button says " << words;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = tab->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    /// The words of the sheet that are written so.
    QStringList wordsThatAre(bool (QTextCharFormat::*so)() const) const
    {
        QStringList words;
        for (QTextBlock block = sheet()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if ((part.fragment().charFormat().*so)())
                    words << part.fragment().text();
            }
        }
        return words;
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace;
    AllianceId id;
    std::unique_ptr<AgreementTab> tab;
};

TEST_F(AnAgreementTab, MarksWhatChangedByWordsAndByLinesThroughAndUnderIt)
{
    edit([](Alliance &a) { a.outScope = QStringLiteral("Weekends. Cold drinks, soup."); });
    pick("What it is compared with", QStringLiteral("Compared with version 1"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("From version 1 to the text as it reads now: 1 line"))) << text().toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("\nBefore: What is not: Weekends. Hot drinks.\n")));
    EXPECT_TRUE(text().contains(QStringLiteral("\nNow: What is not: Weekends. Cold drinks, soup.\n")));
    EXPECT_TRUE(text().contains(QStringLiteral("\nWhat it covers\n"))) << "the heading that it stands under";
    EXPECT_FALSE(text().contains(QStringLiteral("Checking in")));
    EXPECT_EQ(wordsThatAre(&QTextCharFormat::fontStrikeOut), QStringList{QStringLiteral("Hot")});
    EXPECT_EQ(wordsThatAre(&QTextCharFormat::fontUnderline), (QStringList{QStringLiteral("Cold"), QStringLiteral(", soup")}));
}

TEST_F(AnAgreementTab, SaysThatNothingChanged)
{
    pick("What it is compared with", QStringLiteral("Compared with version 1"));
    EXPECT_EQ(text(), QStringLiteral("From version 1 to the text as it reads now: nothing changed, both read the same."));
}

TEST_F(AnAgreementTab, ComparesFromTheOlderToTheNewerWhicheverIsChosen)
{
    edit([](Alliance &a) { a.outScope = QStringLiteral("Weekends. Hot drinks. Snow."); });
    pick("Which text", QStringLiteral("Version 1, sealed"));
    pick("What it is compared with", QStringLiteral("Compared with now"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("From version 1 to the text as it reads now")));
    EXPECT_TRUE(wordsThatAre(&QTextCharFormat::fontUnderline).join(u' ').contains(QStringLiteral("Snow")));
    pick("What it is compared with", QStringLiteral("Compare with…"));
    EXPECT_TRUE(text().startsWith(QStringLiteral("Breakfast by Bike\n")));
}

// Its first version takes effect 120 days before the sample's day.
TEST_F(AnAgreementTab, SaysWhichVersionWasInForceOnADay)
{
    EXPECT_TRUE(says(QStringLiteral("Today version 1 is in force.")));
    auto *day = named<QLineEdit>("Which text counted on");
    ASSERT_NE(day, nullptr);
    const auto ask = [&](const char *when) {
        day->setFocus();
        day->setText(QLatin1String(when));
        QTest::keyClick(day, Qt::Key_Return);
    };
    ask("2026-07-26");
    EXPECT_TRUE(says(QStringLiteral("On 26 July 2026 version 1 was in force.")));
    ask("2026-07-25");
    EXPECT_TRUE(says(QStringLiteral("On 25 July 2026 no version was in force.")));
    ask("2026-12-24");
    EXPECT_TRUE(says(QStringLiteral("As it stands, version 1 will be in force on 24 December 2026.")));
}

TEST_F(AnAgreementTab, ProposesAChangeFromADayOfItsOwnAndNotWhereThatIsNotSaid)
{
    edit([](Alliance &a) { a.outScope = QStringLiteral("Weekends."); });
    prompts.texts = QStringList{QStringLiteral("Drinks too")};
    QTest::mouseClick(button("Propose a change"), Qt::LeftButton);
    EXPECT_EQ(viewAlliance(*workspace, id)->facts.versions.size(), 1);
    prompts.texts = QStringList{QStringLiteral("Drinks too")};
    prompts.day = QDate(2027, 1, 1);
    QTest::mouseClick(button("Propose a change"), Qt::LeftButton);
    present();
    const AgreementVersion second = viewAlliance(*workspace, id)->facts.versions.last();
    EXPECT_EQ(second.effectiveOn, QDate(2027, 1, 1));
    EXPECT_EQ(second.summaryOfChange, QStringLiteral("Drinks too"));
    EXPECT_TRUE(says(QStringLiteral("Today version 1 is in force.")));
}

TEST_F(AnAgreementTab, SaysOfTheLastVersionThatItEndedWithTheAlliance)
{
    const auto badges = [this] {
        QStringList words;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const Badge *badge : tab->findChildren<Badge *>())
            words << badge->text();
        return words;
    };
    EXPECT_TRUE(badges().contains(QStringLiteral("in force")));
    StepRequest step;
    step.to = AllianceState::Ending;
    step.byPartyId = viewAlliance(*workspace, id)->facts.sides[0].role.partyId;
    step.on = step.lastDay = QDate(2026, 11, 20);
    step.bothAgree = true;
    step.reason = QStringLiteral("The ovens are sold.");
    ASSERT_TRUE(Agreements(*workspace).take(id, step));
    step.to = AllianceState::Ended;
    step.on = QDate(2026, 11, 23);
    step.override = true; // something is not handed back
    step.overrideReason = QStringLiteral("The crates are broken.");
    ASSERT_TRUE(Agreements(*workspace).take(id, step));
    present();
    EXPECT_EQ(badges(), QStringList{QStringLiteral("ended with the alliance")});
    EXPECT_TRUE(sealedAgreement(*workspace, id, 1)->footer.startsWith(QStringLiteral("Version 1, ended with the alliance, ")));
}

TEST_F(AnAgreementTab, NotesWhoAcceptsWhenHowAndWhereTheProofIs)
{
    edit([](Alliance &a) { a.outScope = QStringLiteral("Weekends."); });
    ASSERT_TRUE(Agreements(*workspace).proposeChange(id, QStringLiteral("Drinks too")));
    present();
    const auto facts = [this] { return viewAlliance(*workspace, id)->facts; };
    const qsizetype before = facts().acceptances.size();
    const auto open = [&](qsizetype side) {
        const QByteArray words = (facts().sides[side].party.name + QStringLiteral(" accepts")).toUtf8();
        QTest::mouseClick(button(words.constData()), Qt::LeftButton);
    };
    const auto type = [](QLineEdit *into, const QString &words) {
        ASSERT_NE(into, nullptr);
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, words);
    };
    tab->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(tab.get()));
    open(1);
    type(named<QLineEdit>("Who"), QStringLiteral("Mara Lindqvist"));
    type(named<QLineEdit>("When"), QStringLiteral("2026-11-23"));
    pick("How", QStringLiteral("by e-mail"));
    auto *proof = named<QLineEdit>("Where the proof is");
    ASSERT_NE(proof, nullptr);
    type(proof, QStringLiteral("Folder on the office shelf, tab 1"));
    present(); // something else changed: what is typed stays
    proof->setFocus();
    QTest::keyClick(proof, Qt::Key_Return);
    ASSERT_EQ(facts().acceptances.size(), before + 1);
    const Acceptance yes = facts().acceptances.last();
    EXPECT_EQ(viewAlliance(*workspace, id)->name(yes.byPersonId), QStringLiteral("Mara Lindqvist"));
    EXPECT_EQ(yes.acceptedOn, QDate(2026, 11, 23));
    EXPECT_EQ(yes.how, AcceptedHow::Email);
    EXPECT_EQ(yes.reference, QStringLiteral("Folder on the office shelf, tab 1"));
    present();
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("by Mara Lindqvist · Folder on the office shelf, tab 1")); }));
    EXPECT_FALSE(proof->isVisible());
    // What is usual is filled in, so that Enter is enough.
    open(0);
    QTest::keyClick(proof, Qt::Key_Return);
    ASSERT_EQ(facts().acceptances.size(), before + 2);
    const Acceptance ours = facts().acceptances.last();
    EXPECT_EQ(ours.acceptedOn, QDate(2026, 11, 23));
    EXPECT_EQ(ours.how, AcceptedHow::SignedPaper);
    EXPECT_EQ(ours.byPersonId, usuallyAccepts(facts().sides[0]));
}

TEST_F(AnAgreementTab, NotesAYesThatWasMissingWhenTheChangeCameIntoForce)
{
    edit([](Alliance &a) { a.outScope = QStringLiteral("Weekends."); });
    ASSERT_TRUE(Agreements(*workspace).proposeChange(id, QStringLiteral("Drinks too")));
    StepRequest step;
    step.to = AllianceState::Active;
    step.override = true;
    step.overrideReason = QStringLiteral("They said so on the phone.");
    ASSERT_TRUE(Agreements(*workspace).take(id, step));
    present();
    QTest::mouseClick(button("Quayside Couriers accepts"), Qt::LeftButton);
    QTest::mouseClick(button("Note it"), Qt::LeftButton);
    present();
    const AllianceFacts facts = viewAlliance(*workspace, id)->facts;
    EXPECT_EQ(facts.yetToAccept(&facts.versions.last()).size(), 1);
    // A yes by mistake is taken back; those of the version before are not.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QList<QPushButton *> back;
    for (QPushButton *each : tab->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Take it back"))
            back << each;
    }
    ASSERT_EQ(back.size(), 1);
    EXPECT_EQ(back.first()->accessibleName(), QStringLiteral("Take back that Quayside Couriers accepts"));
    QTest::mouseClick(back.first(), Qt::LeftButton);
    EXPECT_EQ(viewAlliance(*workspace, id)->facts.acceptances.size(), facts.acceptances.size() - 1);
}

TEST_F(AnAgreementTab, WritesThePaperThatIsShownInEachFormat)
{
    prompts.path = folder.file(QStringLiteral("plan.md"));
    tab->choose(PaperKind::Plan);
    EXPECT_TRUE(text().contains(QStringLiteral("Three riders, 6:45 to 9:00 (giving)")));
    EXPECT_FALSE(text().contains(QStringLiteral("Private")));
    button("Private copy")->setChecked(true);
    EXPECT_TRUE(text().contains(QStringLiteral("92 of 100, even")));
    button("Private copy")->setChecked(false);
    tab->writeFile(DocumentFormat::Md);
    QFile plan(prompts.path);
    ASSERT_TRUE(plan.open(QIODevice::ReadOnly));
    EXPECT_TRUE(plan.readAll().startsWith("# Breakfast by Bike: the plan on one page"));
    EXPECT_EQ(prompts.suggested, QStringList{QStringLiteral("Breakfast by Bike, plan.md")});

    tab->choose(PaperKind::Agreement);
    prompts.path = folder.file(QStringLiteral("agreement"));
    tab->writeFile(DocumentFormat::Odt);
    QFile odt(folder.file(QStringLiteral("agreement.odt")));
    ASSERT_TRUE(odt.open(QIODevice::ReadOnly));
    EXPECT_TRUE(odt.readAll().contains("application/vnd.oasis.opendocument.text"));
}

TEST_F(AnAgreementTab, ShowsThePagesAsTheyWillBePrinted)
{
    tab->choose(PaperKind::Plan);
    int pages = -1;
    QTimer::singleShot(0, tab.get(), [&] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        pages = dialog->findChild<QPrintPreviewWidget *>()->pageCount();
        dialog->reject();
    });
    tab->preview();
    EXPECT_EQ(pages, 1);
}

// What a window of 1024 x 700 leaves for the tab.
TEST_F(AnAgreementTab, GivesThePaperTheHeightWhereRoomIsShortAndTheVersionsByOneButton)
{
    resize({594, 520});
    EXPECT_GE(sheet()->height(), 400);
    EXPECT_FALSE(button("Propose a change")->isVisible());
    QTest::mouseClick(button("Versions"), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(button("Propose a change")->isVisible());
    EXPECT_FALSE(sheet()->isVisible());
    resize({1000, 700});
    EXPECT_TRUE(sheet()->isVisible());
    EXPECT_TRUE(button("Propose a change")->isVisible());
    EXPECT_FALSE(button("Versions")->isVisible());
}

TEST_F(AnAgreementTab, LeadsToTheVersionsWhereTheyAreMended)
{
    resize({594, 520});
    tab->reveal(QStringLiteral("K26"));
    EXPECT_TRUE(button("Propose a change")->isVisible());
    tab->choose(PaperKind::Review);
    EXPECT_TRUE(sheet()->isVisible());
}

TEST_F(AnAgreementTab, FitsItsColumnsToItsWidth)
{
    for (int width : {594, 1000, 700}) {
        resize({width, 520});
        QApplication::processEvents();
        EXPECT_LE(sheet()->document()->size().width(), sheet()->viewport()->width()) << width;
    }
}

// Each draft that a template makes, in the widths that windows between 1024 and 1440 leave.
TEST_F(AnAgreementTab, FitsWhatATemplateBringsToItsWidth)
{
    for (const AllianceTemplate &content : shippedTemplates(QStringLiteral("en"))) {
        NewAlliance wish;
        wish.title = QStringLiteral("Harvest festival");
        wish.partner.typed = QStringLiteral("Parish Council");
        for (int i = 2; i < content.sides(); ++i)
            wish.others << Picked<Party>{{}, QStringLiteral("Farm %1").arg(i)};
        wish.from = content;
        id = Alliances(*workspace).create(wish).value();
        present();
        for (int width = 594; width < 1000; width += 29) {
            resize({width, 520});
            QApplication::processEvents();
            EXPECT_LE(sheet()->document()->size().width(), sheet()->viewport()->width()) << content.key.toStdString() << ' ' << width;
            EXPECT_FALSE(sheet()->horizontalScrollBar()->isVisible()) << content.key.toStdString() << ' ' << width;
        }
    }
}

TEST_F(AnAgreementTab, KeepsItsCardsBesideThePaperHoweverLongANameIs)
{
    const PartyId quayside = viewAlliance(*workspace, id)->facts.sides[1].role.partyId;
    const QString name = QStringLiteral("Parish Council of Upper and Lower Wexcombe & Neighbours");
    ASSERT_TRUE(workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
        Party party = store.get(quayside);
        party.name = name;
        store.update(party);
    }));
    edit([](Alliance &a) { a.outScope = QStringLiteral("Weekends."); });
    ASSERT_TRUE(Agreements(*workspace).proposeChange(id, QStringLiteral("No weekends")));
    present();
    QApplication::processEvents();
    auto *yes = named<QPushButton>((name + QStringLiteral(" accepts")).toUtf8().constData());
    ASSERT_NE(yes, nullptr);
    for (QWidget *each = yes->parentWidget(); each != tab.get(); each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            EXPECT_LE(area->widget()->width(), area->viewport()->width());
        }
    }
}

TEST_F(AnAgreementTab, TakesNoTextForMarkup)
{
    const QString evil = QStringLiteral("<img src=\"file:///etc/hostname\"><b>bold</b> <a href=\"http://example.org\">x</a> **b** =1+1");
    edit([&](Alliance &a) { a.purpose = evil; });
    EXPECT_TRUE(text().contains(evil));
    pick("What it is compared with", QStringLiteral("Compared with version 1"));
    EXPECT_TRUE(text().contains(QStringLiteral("href=\"http://example.org\">x</a> **b** =1+1")));
    EXPECT_TRUE(wordsThatAre(&QTextCharFormat::isAnchor).isEmpty());
    EXPECT_TRUE(wordsThatAre(&QTextCharFormat::isImageFormat).isEmpty());
}

} // namespace
} // namespace concord
