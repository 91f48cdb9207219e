// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/unsaved.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two fields in a shown window, so that the caret can leave one for the other.
struct FieldTest : ::testing::Test {
    QWidget window;
    QVBoxLayout *layout = new QVBoxLayout(&window);
    LineField *other = add(new LineField);

    FieldTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~FieldTest() override { QLocale::setDefault(QLocale::c()); }

    template <class T>
    T *add(T *field)
    {
        layout->addWidget(field);
        return field;
    }
    void show()
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
};

TEST_F(FieldTest, CommitsWhenTheCaretLeaves)
{
    auto *name = add(new LineField);
    name->setValue(u"Quayside"_s);
    show();
    QSignalSpy committed(name, &Field::committed);
    name->setFocus();
    name->line()->setText(u"Quayside Couriers"_s);
    EXPECT_EQ(committed.count(), 0);
    other->setFocus();
    EXPECT_EQ(committed.count(), 1);
    EXPECT_EQ(name->value(), u"Quayside Couriers"_s);
    EXPECT_FALSE(name->isEdited());
}

TEST_F(FieldTest, CommitsOnEnterAndOnlyWhenSomethingChanged)
{
    auto *name = add(new LineField);
    show();
    QSignalSpy committed(name, &Field::committed);
    QTest::keyClick(name->line(), Qt::Key_Return);
    EXPECT_EQ(committed.count(), 0);
    QTest::keyClicks(name->line(), u"Ines"_s);
    QTest::keyClick(name->line(), Qt::Key_Return);
    EXPECT_EQ(committed.count(), 1);
}

TEST_F(FieldTest, BringsBackWhatIsStoredOnEscape)
{
    auto *name = add(new LineField);
    name->setValue(u"Ines"_s);
    show();
    QSignalSpy committed(name, &Field::committed);
    QTest::keyClicks(name->line(), u"X"_s);
    QTest::keyClick(name->line(), Qt::Key_Escape);
    EXPECT_EQ(name->value(), u"Ines"_s);
    other->setFocus();
    EXPECT_EQ(committed.count(), 0);
}

TEST_F(FieldTest, IsWrittenAgainWhenItCouldNotBeSaved)
{
    auto *name = add(new LineField);
    name->setValue(u"Quayside"_s);
    bool hasRoom = false;
    int written = 0;
    QObject::connect(name, &Field::committed, &window, [&] {
        ++written;
        if (!hasRoom)
            keepUnsaved(&window, u"This is not saved yet."_s);
    });
    show();
    name->setFocus();
    name->line()->setText(u"Quayside Couriers"_s);
    other->setFocus();
    EXPECT_TRUE(name->isEdited());
    EXPECT_EQ(name->refusal(), u"This is not saved yet."_s);
    EXPECT_EQ(other->refusal(), QString());
    hasRoom = true;
    name->setFocus();
    other->setFocus();
    EXPECT_EQ(written, 2);
    EXPECT_FALSE(name->isEdited());
    EXPECT_EQ(name->refusal(), QString());
}

TEST_F(FieldTest, KeepsWhatWasTypedWhenItIsRefusedAndSaysWhy)
{
    auto *name = add(new LineField);
    name->setValue(u"Ines"_s);
    show();
    QObject::connect(name, &Field::committed, name, [name] { name->showRefusal(u"That name is taken."_s); });
    name->line()->setText(u"Piet"_s);
    name->commit();
    EXPECT_EQ(name->value(), u"Piet"_s);
    EXPECT_EQ(name->refusal(), u"That name is taken."_s);
    EXPECT_TRUE(name->isEdited());

    name->setValue(u"Ines"_s); // the page reads its record again
    EXPECT_EQ(name->value(), u"Piet"_s);

    discardEdits(&window);
    EXPECT_EQ(name->value(), u"Ines"_s);
    EXPECT_EQ(name->refusal(), QString());
}

TEST_F(FieldTest, ForgetsTheRefusalWhenWhatIsStoredIsTypedAgain)
{
    auto *day = add(new DayField);
    show();
    QObject::connect(day, &Field::committed, day, [day] { day->showRefusal(u"Too early."_s); });
    QLineEdit *line = day->line();
    line->setText(u"2026-01-01"_s);
    day->commit();
    EXPECT_EQ(day->refusal(), u"Too early."_s);
    line->clear();
    day->commit();
    EXPECT_TRUE(day->refusal().isEmpty());
    EXPECT_FALSE(day->isEdited());
}

TEST_F(FieldTest, CountsADraftAsNotWritten)
{
    auto *line = new QLineEdit(&window);
    line->setText(u"Ines"_s);
    EXPECT_FALSE(hasEdits(&window)); // what is searched for, say
    setDraft(line);
    EXPECT_TRUE(hasEdits(&window));
    line->setText(u"  "_s);
    EXPECT_FALSE(hasEdits(&window));
}

TEST_F(FieldTest, ForgetsTheRefusalOnceItIsTaken)
{
    auto *name = add(new LineField);
    show();
    bool refuses = true;
    QObject::connect(name, &Field::committed, name, [&] {
        if (refuses)
            name->showRefusal(u"No."_s);
    });
    name->line()->setText(u"Piet"_s);
    name->commit();
    refuses = false;
    name->commit();
    EXPECT_EQ(name->refusal(), QString());
    EXPECT_FALSE(name->isEdited());
}

TEST_F(FieldTest, UndoesTypingInside)
{
    auto *name = add(new LineField);
    name->setValue(u"Ines"_s);
    show();
    name->setFocus();
    QTest::keyClicks(name->line(), u"X"_s);
    QTest::keyClick(name->line(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name->value(), u"Ines"_s);
}

TEST_F(FieldTest, GrowsWithItsText)
{
    auto *note = add(new TextField(nullptr, 2));
    show();
    const int before = note->editor()->height();
    note->setValue(u"one\ntwo\nthree\nfour\nfive"_s);
    EXPECT_GT(note->editor()->height(), before);
    note->setValue({});
    EXPECT_EQ(note->editor()->height(), before);
}

TEST_F(FieldTest, TakesANumberOrNone)
{
    auto *number = add(new NumberField(nullptr, 2));
    number->setUnit(u"hours"_s);
    number->setValue(2.5);
    EXPECT_EQ(number->line()->text(), u"2.5 hours"_s);
    number->line()->setText(u"3.25"_s);
    number->commit();
    EXPECT_EQ(number->value(), 3.25);
    number->line()->clear();
    number->commit();
    EXPECT_EQ(number->value(), std::nullopt);
}

TEST_F(FieldTest, WritesMoneyAsItIsWrittenEverywhere)
{
    auto *money = add(new NumberField(nullptr, 2));
    money->setUnit(u"EUR"_s);
    money->setValue(1250.5);
    EXPECT_EQ(money->line()->text(), u"EUR\u00A01,250.50"_s);
    for (const auto &[typed, value] : {std::pair(u"EUR 1.90"_s, 1.9), std::pair(u"3 EUR"_s, 3.0), std::pair(u"1,250.25"_s, 1250.25)}) {
        money->line()->setText(typed);
        money->commit();
        EXPECT_EQ(money->value(), value) << typed.toStdString();
    }
    EXPECT_EQ(money->line()->text(), u"EUR\u00A01,250.25"_s);
    money->commit();
    EXPECT_EQ(money->value(), 1250.25);
}

TEST_F(FieldTest, SaysWhenWhatWasTypedIsNoNumber)
{
    auto *number = add(new NumberField);
    number->setWhole(7);
    QSignalSpy committed(number, &Field::committed);
    number->line()->setText(u"seven"_s);
    number->commit();
    EXPECT_EQ(committed.count(), 0);
    EXPECT_EQ(number->whole(), 7);
    EXPECT_EQ(number->line()->text(), u"seven"_s);
    EXPECT_EQ(number->refusal(), u"“seven” is not a whole number."_s);
}

TEST_F(FieldTest, ReadsNumbersInTheLocalesWay)
{
    QLocale::setDefault(QLocale(QLocale::German));
    auto *number = add(new NumberField(nullptr, 2));
    number->line()->setText(u"1,9"_s);
    number->commit();
    EXPECT_EQ(number->value(), 1.9);
}

TEST_F(FieldTest, TakesADayInSeveralWays)
{
    auto *day = add(new DayField);
    for (const auto &typed : {u"2026-11-23"_s, u"23 November 2026"_s, u"23/11/2026"_s, u"23.11.2026"_s}) {
        day->setValue({});
        day->line()->setText(typed);
        day->commit();
        EXPECT_EQ(day->value(), QDate(2026, 11, 23)) << typed.toStdString();
        EXPECT_EQ(day->line()->text(), u"23 November 2026"_s);
    }
    day->line()->setText(u"2026-02-30"_s);
    day->commit();
    EXPECT_EQ(day->value(), QDate(2026, 11, 23));
    EXPECT_FALSE(day->refusal().isEmpty());
    day->line()->clear();
    day->commit();
    EXPECT_FALSE(day->value().isValid());
}

TEST_F(FieldTest, KeepsADayThatIsRefused)
{
    auto *day = add(new DayField);
    day->setValue(QDate(2026, 11, 1));
    QObject::connect(day, &Field::committed, day, [day] { day->showRefusal(u"Too early."_s); });
    day->line()->setText(u"2020-01-01"_s);
    day->commit();
    EXPECT_EQ(day->value(), QDate(2026, 11, 1));
    EXPECT_TRUE(day->isEdited());
}

TEST_F(FieldTest, CommitsAChoiceAsSoonAsItIsMade)
{
    auto *stage = add(new ChoiceField);
    stage->setChoices({{u"listed"_s, 0}, {u"contacted"_s, 1}});
    stage->setValue(0);
    show();
    QSignalSpy committed(stage, &Field::committed);
    QTest::keyClick(stage->editor(), Qt::Key_Down);
    EXPECT_EQ(committed.count(), 1);
    EXPECT_EQ(stage->value(), 1);
}

TEST_F(FieldTest, ChoosesALevelByKeyboardAndMouse)
{
    auto *level = add(new LevelField);
    show();
    QSignalSpy committed(level, &Field::committed);
    QTest::keyClick(level->editor(), Qt::Key_4);
    EXPECT_EQ(level->value(), 4);
    QTest::keyClick(level->editor(), Qt::Key_Left);
    EXPECT_EQ(level->value(), 3);
    QTest::mouseClick(level->editor(), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(level->value(), 1);
    QTest::keyClick(level->editor(), Qt::Key_Delete);
    EXPECT_EQ(level->value(), std::nullopt);
    EXPECT_EQ(committed.count(), 4);
}

TEST_F(FieldTest, ShowingSomethingThatEndsInSpacesIsNoEdit)
{
    auto *name = add(new LineField);
    auto *text = add(new TextField);
    show();
    name->setValue(u"Ines\nOkafor "_s); // as another program may have written it
    text->setValue(u"One\r\nand another\u00a0\n"_s);
    EXPECT_FALSE(name->isEdited());
    EXPECT_FALSE(text->isEdited());
}

TEST_F(FieldTest, OnlyShowsItsValueWhereTheFileMayNotBeWritten)
{
    setForReadingOnly(&window);
    auto *name = add(new LineField);
    auto *choice = add(new ChoiceField);
    auto *filter = add(new ChoiceField);
    filter->setFilter();
    show();
    EXPECT_TRUE(name->line()->isReadOnly());
    EXPECT_FALSE(choice->editor()->isEnabled());
    EXPECT_TRUE(filter->editor()->isEnabled());
}

TEST_F(FieldTest, IsNamedByItsLabel)
{
    FormGrid form;
    auto *name = new LineField;
    const QLabel *label = form.addRow(u"&Name"_s, name);
    EXPECT_EQ(label->buddy(), name->editor());
    EXPECT_EQ(name->editor()->accessibleName(), u"Name"_s);
}

} // namespace
