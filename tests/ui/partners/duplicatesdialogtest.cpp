// SPDX-License-Identifier: GPL-3.0-or-later
// CONCORD_PICTURES=DIR keeps pictures of the dialogs, to look at them.
#include "ui/partners/duplicatesdialog.h"

#include "core/model/partners/merged.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/duplicates.h"
#include "ui/partners/erasedialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The bakery's Tomasz and Ines, each there twice.
class ADuplicatesDialog : public ::testing::Test {
protected:
    ADuplicatesDialog()
        : workspace(createSample(folder.file(u"a.concord"_s), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value())
    {
        tomasz = workspace->store().first<Party>("WHERE name = 'Tomasz Wieczorek'")->id;
        ines = workspace->store().first<Party>("WHERE name = 'Ines Okafor'")->id;
        tom = add(u"T. Wieczorek"_s);
        inez = add(u"Inez Okafor"_s);
        EXPECT_TRUE(partners.addRole(tom, u"Quayside Couriers"_s, u"dispatcher"_s));
        EXPECT_TRUE(partners.addContact(tom, ContactKind::Phone, u"+44 20 7946 0112"_s));
        EXPECT_TRUE(partners.edit(tom, [](Party &p) {
            p.location = u"the quay"_s;
            p.note = u"<b>Rings</b> before seven."_s;
        }));
    }

    PartyId add(const QString &name) { return partners.add(name, PartyKind::Person).value(); }
    DuplicatePairs found() const { return findDuplicates(workspace->store()); }
    template <class Widget>
    static Widget *starting(const QWidget &dialog, const QString &start)
    {
        for (auto *each : dialog.findChildren<Widget *>()) {
            const QString text = each->text().isEmpty() ? each->accessibleName() : each->text().remove(u'&');
            if (text.startsWith(start))
                return each;
        }
        ADD_FAILURE() << "nothing begins with " << start.toStdString();
        return nullptr;
    }
    void keepPicture(QWidget &dialog, const QString &name) const
    {
        if (const QString pictures = qEnvironmentVariable("CONCORD_PICTURES"); !pictures.isEmpty()) {
            EXPECT_TRUE(dialog.grab().save(pictures + u'/' + name + u".png"_s));
        }
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Partners partners{*workspace};
    PartyId tomasz, ines, tom, inez;
};

/// Answers the next dialog of that kind, once it is open.
template <class Dialog, class Answer>
void answer(QObject &context, Answer act)
{
    auto *timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, act] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            timer->stop();
            act(*dialog);
        }
    });
    timer->start(5);
}

} // namespace

TEST_F(ADuplicatesDialog, ShowsPairsWithReasonsAndTheTwoSideBySide)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme theme(*qApp);
        theme.setChoice(choice);
        DuplicatesDialog dialog(*workspace, found());
        const auto *list = dialog.findChild<QListWidget *>();
        ASSERT_EQ(list->count(), 2);
        EXPECT_EQ(list->item(0)->text(), u"Tomasz Wieczorek – T. Wieczorek\nlikely: almost the same name"_s);
        EXPECT_EQ(list->item(1)->text(), u"Ines Okafor – Inez Okafor\npossible: almost the same name"_s);
        EXPECT_TRUE(starting<QRadioButton>(dialog, u"Name: Tomasz"_s)->isChecked());
        EXPECT_TRUE(starting<QRadioButton>(dialog, u"Place: the quay"_s)->isChecked()) << "the other says nothing";
        for (const auto *label : dialog.findChildren<QLabel *>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        dialog.show();
        QTest::qWait(20);
        for (const auto *radio : dialog.findChildren<QRadioButton *>()) {
            const auto *words = radio->parentWidget()->findChild<QLabel *>();
            EXPECT_EQ(words->geometry().top(), 0) << "beside its button: " << words->text().toStdString();
            EXPECT_FALSE(words->text().startsWith(u"Both"_s)) << "of each note one says nothing";
        }
        keepPicture(dialog, u"duplicates-"_s + word(choice));
    }
}

TEST_F(ADuplicatesDialog, MergesAsChosenAndGoesOnToTheNextPair)
{
    DuplicatesDialog dialog(*workspace, found());
    dialog.show();
    starting<QRadioButton>(dialog, u"Name: T. "_s)->click();
    starting<QPushButton>(dialog, u"Merge"_s)->click();
    EXPECT_EQ(dialog.merged(), 1);
    EXPECT_FALSE(workspace->store().find(tom));
    EXPECT_EQ(workspace->store().get(tomasz).name, u"T. Wieczorek"_s);
    EXPECT_EQ(workspace->store().get(tomasz).location, u"the quay"_s);
    EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 1);
    EXPECT_TRUE(starting<QRadioButton>(dialog, u"Name: Ines"_s)->isChecked());
    EXPECT_EQ(workspace->undoable()->code, u"partner.merge"_s);
}

TEST_F(ADuplicatesDialog, TellsTwoApartForGoodAndLeavesOthersForLater)
{
    DuplicatesDialog dialog(*workspace, found());
    dialog.show();
    starting<QPushButton>(dialog, u"Later"_s)->click();
    EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 1);
    starting<QPushButton>(dialog, u"Not the same"_s)->click();
    EXPECT_EQ(dialog.toldApart(), 1);
    EXPECT_EQ(workspace->store().select<DistinctPair>().size(), 1u);
    EXPECT_FALSE(starting<QPushButton>(dialog, u"Merge"_s)->isEnabled());
    EXPECT_EQ(found().pairs.size(), 1u) << "the one that was left for later";
}

TEST_F(ADuplicatesDialog, IsWorkedByKeysAlone)
{
    DuplicatesDialog dialog(*workspace, found());
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QListWidget *>();
    EXPECT_EQ(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::qWait(20); // the rows of the pair before are gone
    EXPECT_TRUE(starting<QRadioButton>(dialog, u"Name: Ines"_s)->isChecked());
    QTest::keyClick(list, Qt::Key_Tab);
    auto *radio = starting<QRadioButton>(dialog, u"Name: Ines"_s);
    for (int presses = 0; presses < 5 && QApplication::focusWidget() != radio; ++presses)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), radio);
    QTest::keyClick(radio, Qt::Key_Right);
    EXPECT_TRUE(starting<QRadioButton>(dialog, u"Name: Inez"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(workspace->store().get(ines).name, u"Inez Okafor"_s);
}

TEST_F(ADuplicatesDialog, SaysWhyTwoCanNotBeOne)
{
    // Both are parties of the alliance.
    const PartyId quayside = workspace->store().first<Party>("WHERE name = 'Quayside Couriers'")->id;
    DuplicatePair pair = pairOf(workspace->store(), workspace->info()->selfPartyId, quayside);
    DuplicatesDialog dialog(*workspace, {{pair}, 0});
    dialog.show();
    starting<QPushButton>(dialog, u"Merge"_s)->click();
    EXPECT_EQ(dialog.merged(), 0);
    EXPECT_TRUE(starting<QLabel>(dialog, u"Both are parties of"_s)->isVisible());
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(ADuplicatesDialog, MergesTwoThatWereChosen)
{
    Answers prompts;
    QObject context;
    answer<DuplicatesDialog>(context, [](DuplicatesDialog &dialog) {
        EXPECT_FALSE(dialog.findChild<QListWidget *>()->isVisible());
        starting<QPushButton>(dialog, u"Merge"_s)->click();
    });
    EXPECT_EQ(mergeChosen(*workspace, prompts, inez, ines, nullptr), u"1 pair merged. Undo takes it back."_s);
    EXPECT_FALSE(workspace->store().find(inez));
}

TEST_F(ADuplicatesDialog, IsReachedThroughASearchBesideTheWindow)
{
    Answers prompts;
    QObject context;
    answer<DuplicatesDialog>(context, [](DuplicatesDialog &dialog) {
        EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 2);
        dialog.reject();
    });
    EXPECT_EQ(findDuplicatesBeside(*workspace, prompts, nullptr), std::nullopt);
    EXPECT_TRUE(prompts.told.isEmpty());
}

TEST_F(ADuplicatesDialog, SaysWhenNobodyIsThereTwice)
{
    DuplicatesDialog dialog(*workspace, {});
    dialog.show();
    EXPECT_TRUE(starting<QLabel>(dialog, u"No two partners look alike."_s)->isVisible());
    EXPECT_FALSE(starting<QPushButton>(dialog, u"Merge"_s)->isEnabled());
}

TEST_F(ADuplicatesDialog, ErasesOnlyOnceTheNameIsTyped)
{
    Answers prompts;
    QObject context;
    answer<EraseDialog>(context, [this](EraseDialog &dialog) {
        auto *erase = starting<QPushButton>(dialog, u"Erase for good"_s);
        auto *name = dialog.findChild<QLineEdit *>();
        EXPECT_FALSE(erase->isEnabled());
        QTest::keyClicks(name, u"T. Wieczor"_s);
        EXPECT_FALSE(erase->isEnabled());
        QTest::keyClicks(name, u"ek"_s);
        EXPECT_TRUE(erase->isEnabled());
        keepPicture(dialog, u"erase"_s);
        erase->click();
    });
    EXPECT_EQ(eraseForGood(*workspace, prompts, tom, nullptr), u"Erased for good."_s);
    EXPECT_TRUE(prompts.told.last().contains(u"A new backup was made"_s));
    EXPECT_FALSE(workspace->store().find(tom));
}

TEST_F(ADuplicatesDialog, ErasesNothingWhenOneStepsBackOrMayNot)
{
    Answers prompts;
    QObject context;
    answer<EraseDialog>(context, [this](EraseDialog &dialog) {
        EXPECT_TRUE(starting<QLabel>(dialog, u"The sealed text of A-001 Breakfast by Bike, version 1,"_s) != nullptr);
        keepPicture(dialog, u"erase-allied"_s);
        dialog.reject();
    });
    EXPECT_EQ(eraseForGood(*workspace, prompts, tomasz, nullptr), std::nullopt);
    EXPECT_TRUE(workspace->store().find(tomasz));
    EXPECT_EQ(eraseForGood(*workspace, prompts, workspace->info()->selfPartyId, nullptr), std::nullopt);
    EXPECT_FALSE(prompts.told.isEmpty());
}

} // namespace concord
