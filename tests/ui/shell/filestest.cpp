// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/workspace/details.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/pages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FilesTest : ShellTest {
    const QDateTime yesterday{QDate(2026, 11, 22), QTime(9, 0)};

    void chooseFromMenu(const QString &text)
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == text) {
                action->trigger();
                QCoreApplication::processEvents(); // asked and answered
                QCoreApplication::processEvents(); // shown
                return;
            }
        }
        FAIL() << "there is no " << text.toStdString();
    }
    QByteArray contents(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The bakery with one backup, whose file then reads `broken`.
    QString damagedBakery(const QByteArray &broken)
    {
        const QString path = bakery();
        EXPECT_TRUE(backUpBeside(path, yesterday).has_value());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(broken);
        return path;
    }
    QStringList replaced() const { return QDir(folder.path()).entryList({u"bakery replaced *.concord"_s}); }

    void bringsBack(const QByteArray &broken)
    {
        const QString path = damagedBakery(broken);
        prompts->choice = 0;
        EXPECT_EQ(open(path), MainWindow::Opened::No);
        QCoreApplication::processEvents();
        ASSERT_EQ(prompts->chosen.size(), 1);
        EXPECT_TRUE(prompts->entries[0].contains(u"22 November 2026"_s)) << prompts->entries[0].toStdString();
        EXPECT_TRUE(shownText().contains(u"Harbour Lane Bakery"_s));
        ASSERT_EQ(replaced().size(), 1) << replaced().join(u", "_s).toStdString();
        EXPECT_EQ(contents(folder.filePath(replaced()[0])), broken);
    }
};

TEST_F(FilesTest, ABackupComesBackInTheWindowAndTheFileIsKept)
{
    ASSERT_TRUE(backUpBeside(bakery(), yesterday).has_value());
    QSettings().setValue(Preferences::automaticBackupsKey, false); // or the renaming might make a newer one in time
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    ASSERT_TRUE(Details(*window->workspace()).rename(u"Quay Bakery"_s).has_value());
    const auto before = window->workspace()->undoable();
    prompts->choice = 0;
    chooseFromMenu(u"Restore a backup…"_s);
    EXPECT_TRUE(shownText().contains(u"Harbour Lane Bakery"_s));
    EXPECT_FALSE(shownText().contains(u"Quay Bakery"_s));
    EXPECT_NE(window->workspace()->undoable(), before);
    ASSERT_EQ(replaced().size(), 1);
    EXPECT_EQ(window->view()->status().words(), u"The file as it was before is kept as %1."_s.arg(replaced()[0]));
    const auto kept = Workspace::open(folder.filePath(replaced()[0]));
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ((*kept)->info()->title, u"Quay Bakery"_s);
}

TEST_F(FilesTest, SteppingBackFromTheBackupsLeavesTheFileOpenAsItIs)
{
    ASSERT_TRUE(backUpBeside(bakery(), yesterday).has_value());
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    const Workspace *open = window->workspace();
    chooseFromMenu(u"Restore a backup…"_s);
    EXPECT_EQ(prompts->chosen.size(), 1);
    EXPECT_EQ(window->workspace(), open);
    EXPECT_TRUE(replaced().isEmpty());
}

TEST_F(FilesTest, ForATruncatedFileTheBackupIsOffered)
{
    bringsBack(contents(bakery()).left(20000));
}

TEST_F(FilesTest, ForGarbageTheBackupIsOffered)
{
    bringsBack(QByteArray(30000, 'x'));
}

TEST_F(FilesTest, ForAnEmptyFileTheBackupIsOffered)
{
    bringsBack({});
}

TEST_F(FilesTest, ForAZeroedPageTheBackupIsOffered)
{
    QByteArray broken = contents(bakery());
    broken.replace(4096, broken.size() - 8192, QByteArray(broken.size() - 8192, '\0'));
    bringsBack(broken);
}

TEST_F(FilesTest, ForPagesThatTurnOutToBeZeroedTheBackupIsOfferedOnce)
{
    ASSERT_TRUE(backUpBeside(bakery(), yesterday).has_value());
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    emit window->view()->damageFound();
    emit window->view()->damageFound();
    QCoreApplication::processEvents();
    EXPECT_EQ(prompts->chosen.size(), 1);
}

TEST_F(FilesTest, ADamagedBackupIsNamedAndTheNextOneCanBeTaken)
{
    const QString path = damagedBakery(contents(bakery()).left(20000)); // with the backup of yesterday
    QFile newest(backupFolder(path) + u"/bakery 2026-11-23 08.00.00.concord"_s);
    ASSERT_TRUE(newest.open(QIODevice::WriteOnly));
    newest.write(QByteArray(30000, 'x'));
    newest.close();
    prompts->choices = {0, 1};
    EXPECT_EQ(open(path), MainWindow::Opened::No);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    ASSERT_EQ(prompts->chosen.size(), 2);
    EXPECT_TRUE(shownText().contains(u"Harbour Lane Bakery"_s)) << shownText().toStdString();
}

TEST_F(FilesTest, ADamagedFileWithoutABackupIsLeftAsItIs)
{
    const QByteArray broken = contents(bakery()).left(20000);
    const QString path = damagedBakery(broken);
    QDir(backupFolder(path)).removeRecursively();
    EXPECT_EQ(open(path), MainWindow::Opened::No);
    EXPECT_TRUE(shownText().contains(u"bakery.concord can't be opened."_s)) << shownText().toStdString();
    EXPECT_EQ(contents(path), broken);
}

/// What every page says, one after the other.
QString wordsOfEveryPage(const ShellTest &test)
{
    QString words;
    for (const PageKind &kind : pageKinds()) {
        test.window->view()->goTo({kind.key, {}});
        for (int i = 0; i < 5; ++i) // what a page shows after its first paint too
            QCoreApplication::processEvents();
        words += kind.key + u":\n" + test.shownText() + u'\n';
    }
    // When the file was last seen differs between one window and the next.
    return words.remove(QRegularExpression(u"Nothing was missed.*"_s));
}

TEST_F(FilesTest, AtMidnightEveryPageSpeaksFromTheNewDay)
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "BEHIND11"); // 25 hours lie between these two zones, so it is a later day in the second
    start(Clock());
    ASSERT_EQ(open(bakery(Clock())), MainWindow::Opened::Yes);
    const QString before = wordsOfEveryPage(*this);
    window->view()->goTo({u"today"_s, {}});
    qputenv("TZ", "AHEAD-14");
    window->view()->lookAround();
    const QString after = wordsOfEveryPage(*this);
    EXPECT_NE(before, after);
    start(Clock());
    ASSERT_EQ(open(bakery()), MainWindow::Opened::Yes);
    EXPECT_EQ(after.toStdString(), wordsOfEveryPage(*this).toStdString());
    if (zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
}

} // namespace
