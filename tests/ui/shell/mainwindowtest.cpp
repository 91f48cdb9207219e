// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/model/partners/party.h"
#include "core/workspace/details.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/searchindex.h"
#include "tests/support/asnobody.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/pages.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/inputpause.h"
#include "ui/widgets/textfields.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

using MainWindowTest = ShellTest;

TEST_F(MainWindowTest, ShowsAWorkspaceByItsName)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    EXPECT_TRUE(shownText().contains(u"Harbour Lane Bakery"_s));
    EXPECT_EQ(window->view()->status().words(), u"All changes saved"_s);
}

TEST_F(MainWindowTest, SaysWhyAFileIsNotOpened)
{
    const QString path = folder.filePath(u"letter.concord"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear Quayside, this is a letter and no workspace at all, however long it gets.");
    file.close();
    EXPECT_EQ(open(path), MainWindow::Opened::No);
    EXPECT_EQ(window->view(), nullptr);
    EXPECT_TRUE(shownText().contains(u"letter.concord can't be opened. The file is not a Concord workspace."_s));
}

TEST_F(MainWindowTest, StaysWithTheOpenFileWhenAnotherFails)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    EXPECT_EQ(open(folder.filePath(u"nothing.concord"_s)), MainWindow::Opened::No);
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_EQ(window->workspace()->path(), bakery());
}

TEST_F(MainWindowTest, RaisesTheFirstWindowInsteadOfOpeningAFileTwice)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    MainWindow second({theme, language, Clock()}, std::make_unique<Answers>());
    EXPECT_EQ(second.open(bakery()), MainWindow::Opened::Elsewhere);
    EXPECT_EQ(second.view(), nullptr);
}

TEST_F(MainWindowTest, UndoesAndRedoesByKeyAndNamesTheAct)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    ASSERT_TRUE(Details(*window->workspace()).rename(u"Quay Bakery"_s).has_value());
    EXPECT_TRUE(shownText().contains(u"Quay Bakery"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->view()->status().words(), u"Undone: Name the workspace Quay Bakery"_s);
    EXPECT_TRUE(shownText().contains(u"Harbour Lane Bakery"_s));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(shownText().contains(u"Quay Bakery"_s));
}

TEST_F(MainWindowTest, OpensThePaletteByKeyAndRunsACommandFromThere)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    key(Qt::Key_K, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"hist"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->view()->place().page == u"history"_s; }));
    EXPECT_FALSE(line->isVisible());
}

TEST_F(MainWindowTest, FindsRecordsInThePalette)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    key(Qt::Key_F, Qt::ControlModifier);
    const auto *list = window->findChild<QAbstractItemView *>(u"paletteList"_s);
    ASSERT_NE(list, nullptr);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"<nothing> like \"that\""_s);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"Nothing was found."_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(MainWindowTest, MakesANewWorkspaceFromTheStartPage)
{
    prompts->path = folder.filePath(u"mine.concord"_s);
    auto *start = window->findChild<StartPage *>();
    ASSERT_NE(start, nullptr);
    emit start->createRequested({u"Zoë Example"_s, u"Harbour Choir"_s, u"CHF"_s});
    for (int i = 0; i < 5; ++i) // made, opened, shown, and what follows the first paint
        QCoreApplication::processEvents();
    ASSERT_NE(window->workspace(), nullptr);
    EXPECT_EQ(window->workspace()->info()->defaultCurrency, u"CHF"_s);
    EXPECT_TRUE(shownText().contains(u"Harbour Choir"_s));
    EXPECT_EQ(recentfiles::all().value(0), prompts->path);
}

TEST_F(MainWindowTest, SavesACopyAndGoesOnWithTheFile)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    prompts->path = folder.filePath(u"copy"_s);
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(Workspace::open(prompts->path + u".concord"_s).has_value());
    EXPECT_EQ(window->workspace()->path(), bakery());
}

TEST_F(MainWindowTest, SaysSoWhenAFileMayOnlyBeRead)
{
    const QString path = bakery();
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0444), 0);
    const AsNobody reader(folder.path());
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    EXPECT_TRUE(shownText().contains(u"This file may only be read"_s));
    EXPECT_EQ(window->view()->status().words(), u"Read-only"_s);
}

TEST_F(MainWindowTest, FieldsOnlyShowTheirValueWhereAFileMayOnlyBeRead)
{
    const QString path = bakery();
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0444), 0);
    const AsNobody reader(folder.path());
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    const Party first = *window->workspace()->store().first<Party>("WHERE is_partner = 1");
    window->view()->goTo({u"partners"_s, RecordRef{u"party"_s, first.id.value(), {}}});
    const Page *partners = window->view()->pageOf(u"partners"_s);
    const auto shown = [partners] {
        QList<LineField *> fields = partners->findChildren<LineField *>();
        fields.removeIf([](const LineField *field) { return !field->isVisible(); });
        return fields;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown().size() > 5; }))
        << window->view()->status().words().toStdString() << '\n' << shownText().toStdString();
    for (const LineField *field : shown())
        EXPECT_TRUE(field->line()->isReadOnly()) << field->line()->accessibleName().toStdString();

    window->view()->goTo({u"teams"_s, {}});
    QList<QLineEdit *> adding = window->view()->pageOf(u"teams"_s)->findChildren<QLineEdit *>();
    adding.removeIf([](const QLineEdit *line) { return !line->accessibleName().startsWith(u"New "); });
    ASSERT_GE(adding.size(), 2); // a member, a change
    for (const QLineEdit *line : adding)
        EXPECT_TRUE(line->isReadOnly()) << line->accessibleName().toStdString();
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnceAndStaysOnItsPage)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    window->view()->goTo({u"history"_s, {}});
    window->speak(u"de"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->view()->place().page, u"history"_s);
    EXPECT_TRUE(shownText().contains(u"23. November 2026"_s));
}

TEST_F(MainWindowTest, AsksBeforeAnotherLanguageTakesAwayWhatIsTyped)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    const Party first = *window->workspace()->store().first<Party>("WHERE is_partner = 1");
    window->view()->goTo({u"partners"_s, RecordRef{u"party"_s, first.id.value(), {}}});
    LineField *name = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (LineField *field : window->findChildren<LineField *>()) {
            if (field->isVisible() && field->value() == first.name)
                name = field;
        }
        return name != nullptr;
    }));
    name->line()->clear(); // which is refused
    prompts->agrees = false;
    window->speak(u"de"_s);
    QCoreApplication::processEvents();
    ASSERT_EQ(prompts->confirmed.size(), 1);
    EXPECT_TRUE(name->isEdited());
    EXPECT_FALSE(name->refusal().isEmpty());
    prompts->agrees = true;
    window->speak(u"de"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(prompts->confirmed.size(), 2);
    EXPECT_TRUE(shownText().contains(u"Partner"_s));
}

TEST_F(MainWindowTest, GoesToTheStartPageAndBackToAFile)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->workspace(), nullptr);
    EXPECT_NE(window->findChild<StartPage *>(), nullptr);
    prompts->path = bakery();
    key(Qt::Key_O, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_NE(window->workspace(), nullptr);
}

TEST_F(MainWindowTest, ComesBackToThePageThatWasOpenLast)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    window->view()->goTo({u"history"_s, {}});
    start();
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    EXPECT_EQ(window->view()->place().page, u"history"_s);
}

TEST_F(MainWindowTest, ShowsWhatAnotherProgramWrote)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    auto other = Workspace::open(bakery());
    ASSERT_TRUE(other.has_value());
    ASSERT_TRUE(Details(**other).rename(u"Quay Bakery"_s).has_value());
    window->view()->lookAround();
    EXPECT_TRUE(shownText().contains(u"Quay Bakery"_s));
}

/// Counts the windows that open.
struct WindowWatch : QObject {
    QStringList opened;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow())
            opened << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        return false;
    }
};

TEST_F(MainWindowTest, NoPartOfAPageFlashesAsAWindowOfItsOwn)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    WindowWatch watch;
    qApp->installEventFilter(&watch);
    for (const PageKind &kind : pageKinds()) {
        window->view()->goTo({kind.key, {}});
        QCoreApplication::processEvents();
        EXPECT_EQ(watch.opened.join(u", "_s).toStdString(), "") << kind.key.toStdString();
        watch.opened.clear();
    }
}

TEST_F(MainWindowTest, JoinsThePiecesOfTheSearchIndexOnlyWhileNobodyTypes)
{
    const QString path = bakery();
    {
        const auto workspace = Workspace::open(path).value();
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE(Partners(*workspace).add(u"Partner %1"_s.arg(i), PartyKind::Person));
    }
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    const SearchIndex index(window->workspace()->store());
    ASSERT_TRUE(index.isScattered());
    const InputPause pause(window.get());
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(window.get(), Qt::Key_Shift);
        window->view()->lookAround();
    }
    EXPECT_TRUE(index.isScattered());

    EXPECT_TRUE(QTest::qWaitFor([&] { return pause.hasCome(); }));
    for (int i = 0; i < 100 && index.isScattered(); ++i)
        window->view()->lookAround();
    EXPECT_FALSE(index.isScattered());
}

TEST_F(MainWindowTest, TheCaretGoesIntoThePageThatWasOpened)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    for (const PageKind &kind : pageKinds()) {
        window->view()->goTo({kind.key, {}});
        QCoreApplication::processEvents();
        const Page *page = window->view()->pageOf(kind.key);
        ASSERT_NE(QApplication::focusWidget(), nullptr) << kind.key.toStdString();
        if (page == QApplication::focusWidget())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(page->isAncestorOf(QApplication::focusWidget()))
            << kind.key.toStdString() << ": " << QApplication::focusWidget()->metaObject()->className();
    }
}

TEST_F(MainWindowTest, EveryControlOfEveryPageHasAName)
{
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    for (const PageKind &kind : pageKinds()) {
        window->view()->goTo({kind.key, {}});
        for (const QWidget *widget : window->view()->pageOf(kind.key)->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            ASSERT_NE(seen, nullptr);
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty())
                << kind.key.toStdString() << ": " << widget->metaObject()->className();
        }
    }
}

} // namespace
