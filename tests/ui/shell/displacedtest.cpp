// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/workspace/check.h"
#include "core/workspace/details.h"
#include "tests/support/filestate.h"
#include "tests/support/printing.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/filebanner.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/textfields.h"

#include <QLineEdit>
#include <QPushButton>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window whose file is moved, deleted or replaced under it.
struct DisplacedTest : ShellTest {
    const QString gone = u"The file was moved or deleted, so nothing is saved any more."_s;
    const QString replaced = u"Another file has taken the place of this one, so nothing is saved any more."_s;

    DisplacedTest() { EXPECT_EQ(open(bakery()), MainWindow::Opened::Yes); }

    bool isShown(const QString &words) const { return shownText().contains(words); }
    void lookAround()
    {
        window->view()->lookAround();
        QCoreApplication::processEvents();
    }
    LineField *nameOfAPartner()
    {
        const Party first = *window->workspace()->store().first<Party>("WHERE is_partner = 1");
        window->view()->goTo({u"partners"_s, RecordRef{u"party"_s, first.id.value(), {}}});
        const auto fields = window->view()->pageOf(u"partners"_s)->findChildren<LineField *>();
        const auto found = std::ranges::find_if(fields, [&](const LineField *f) { return f->line()->text() == first.name; });
        return found == fields.end() ? nullptr : *found;
    }
    void saveCopyByTheBanner()
    {
        prompts->path = folder.filePath(u"copy.concord"_s);
        window->findChild<FileBanner *>()->findChild<QPushButton *>()->click();
        QCoreApplication::processEvents(); // opened
        QCoreApplication::processEvents(); // shown
    }
};

TEST_F(DisplacedTest, SaysSoUntilTheFileIsBack)
{
    EXPECT_FALSE(isShown(gone));
    const QString away = folder.filePath(u"away.concord"_s);
    ASSERT_TRUE(QFile::rename(bakery(), away));
    lookAround();
    EXPECT_TRUE(isShown(gone));
    EXPECT_EQ(window->view()->status().words(), u"Nothing is saved any more"_s);
    ASSERT_TRUE(QFile::rename(away, folder.filePath(u"bakery.concord"_s)));
    lookAround();
    EXPECT_FALSE(isShown(gone));
    EXPECT_EQ(window->view()->status().words(), u"All changes saved"_s);
}

TEST_F(DisplacedTest, WhatWasTypedStaysInItsField)
{
    LineField *name = nameOfAPartner();
    ASSERT_NE(name, nullptr);
    ASSERT_TRUE(QFile::remove(bakery()));
    name->line()->setFocus();
    name->line()->setText(u"Quay Couriers"_s);
    const auto before = stateOf(folder.path());
    QTest::keyClick(name->line(), Qt::Key_Return);
    EXPECT_EQ(name->line()->text(), u"Quay Couriers"_s);
    EXPECT_TRUE(name->isEdited()) << "the field takes it for saved";
    EXPECT_EQ(name->refusal(), u"This is not saved yet."_s);
    EXPECT_TRUE(window->view()->status().words().startsWith(u"The file was moved or deleted while it was open."_s))
        << window->view()->status().words().toStdString();
    EXPECT_TRUE(isShown(gone)) << "the banner waits for the next look around";
    EXPECT_EQ(stateOf(folder.path()), before);
}

TEST_F(DisplacedTest, WorkGoesOnInTheCopyOfADeletedFile)
{
    ASSERT_TRUE(Details(*window->workspace()).rename(u"Quay Bakery"_s));
    ASSERT_TRUE(QFile::remove(folder.filePath(u"bakery.concord"_s)));
    lookAround();
    saveCopyByTheBanner();
    EXPECT_EQ(window->workspace()->path(), prompts->path);
    EXPECT_EQ(window->workspace()->info()->title, u"Quay Bakery"_s);
    EXPECT_EQ(window->view()->status().words(), u"The work goes on in the copy, %1."_s.arg(prompts->path));
    EXPECT_FALSE(isShown(gone));
    EXPECT_TRUE(Details(*window->workspace()).rename(u"Quay Bakery and Sons"_s));
    EXPECT_EQ(check(prompts->path), QList<Finding>());
}

TEST_F(DisplacedTest, TheCopyMayTakeThePlaceOfTheDeletedFile)
{
    const QString path = window->workspace()->path();
    ASSERT_TRUE(QFile::remove(path));
    lookAround();
    prompts->path = path;
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(window->workspace()->displaced());
    EXPECT_TRUE(Details(*window->workspace()).rename(u"Quay Bakery"_s));
}

TEST_F(DisplacedTest, TheFileThatTookItsPlaceStaysAsItIsAndCanBeOpened)
{
    const QString path = window->workspace()->path();
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(Workspace::create(path, {u"Somebody Else"_s, {}, u"EUR"_s}));
    const auto before = stateOf(folder.path());
    lookAround();
    EXPECT_TRUE(isShown(replaced));
    EXPECT_FALSE(Details(*window->workspace()).rename(u"Quay Bakery"_s));
    EXPECT_EQ(stateOf(folder.path()), before);
    saveCopyByTheBanner();
    EXPECT_EQ(window->workspace()->info()->title, u"Harbour Lane Bakery"_s);
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    EXPECT_EQ(window->workspace()->info()->title, u"Somebody Else"_s);
}

TEST_F(DisplacedTest, OpeningThePathAgainOpensTheFileThatIsThereNow)
{
    const QString path = window->workspace()->path();
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(Workspace::create(path, {u"Somebody Else"_s, {}, u"EUR"_s}));
    ASSERT_EQ(open(path), MainWindow::Opened::Yes);
    EXPECT_EQ(window->workspace()->info()->title, u"Somebody Else"_s);
}

TEST_F(DisplacedTest, ADeletedFileDoesNotEndUnnoticed)
{
    prompts->agrees = false;
    ASSERT_TRUE(QFile::remove(bakery()));
    window->close();
    EXPECT_TRUE(window->isVisible());
    ASSERT_EQ(prompts->confirmed.size(), 1);
    EXPECT_TRUE(prompts->confirmed[0].startsWith(u"The file was deleted while it was open."_s));
}

TEST_F(DisplacedTest, AMovedFileIsLeftWithoutAQuestion)
{
    ASSERT_TRUE(QFile::rename(bakery(), folder.filePath(u"away.concord"_s)));
    window->close();
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(prompts->confirmed.isEmpty());
}

} // namespace
