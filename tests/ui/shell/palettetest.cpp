// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/model/partners/party.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/shell/commands.h"
#include "ui/shell/searcher.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PaletteTest : ::testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.file(u"a.concord"_s), {}).value();
    QWidget window;
    Commands commands{&window};
    Searcher searcher{*workspace, nullptr};
    Palette *palette = new Palette(commands, &searcher, [](const QString &) { return true; }, &window);
    QLineEdit *line = palette->findChild<QLineEdit *>();
    RecordTable *list = palette->findChild<RecordTable *>();

    PaletteTest()
    {
        put(u"Alpha"_s, u"Once, in a long evening of talk about boats, harbours, nets and weather, sourdough came up."_s);
        put(u"Zulu"_s, u"Sourdough, sourdough and sourdough."_s);
        window.resize(900, 600);
        window.show();
        palette->open(&window);
    }

    void put(const QString &name, const QString &note)
    {
        Party party;
        party.name = name;
        party.note = note;
        ASSERT_TRUE(workspace->perform({u"partner.add"_s, name}, [&](Store &store) { store.insert(party); }));
    }
    QString first() const { return list->model()->index(0, 0).data().toString(); }
};

TEST_F(PaletteTest, RanksWhatItFoundWhenTheTextHasRested)
{
    QTest::keyClicks(line, u"sourdou"_s);
    EXPECT_EQ(first(), u"Alpha"_s); // in the order of the names, at once
    EXPECT_TRUE(QTest::qWaitFor([this] { return first() == u"Zulu"_s; }));
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST_F(PaletteTest, LeavesTheListAsItIsOnceARowIsGoneTo)
{
    QSignalSpy ranked(&searcher, &Searcher::ranked);
    QTest::keyClicks(line, u"sourdou"_s);
    QTest::keyClick(line, Qt::Key_Down);
    ASSERT_TRUE(ranked.wait());
    EXPECT_EQ(first(), u"Alpha"_s);
    EXPECT_EQ(list->currentIndex().row(), 1);
}

TEST_F(PaletteTest, ForgetsTheRankingOfATextThatIsNoLongerThere)
{
    QSignalSpy ranked(&searcher, &Searcher::ranked);
    searcher.rank(u"sourdou"_s);
    QTest::keyClicks(line, u"alp"_s);
    ASSERT_TRUE(ranked.wait());
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(first(), u"Alpha"_s);
}

TEST_F(PaletteTest, UnderlinesTheWordsThatMatch)
{
    QTest::keyClicks(line, u"sour"_s);
    const QModelIndex index = list->model()->index(0, 0);
    EXPECT_EQ(index.data(MarkedWordsRole).toString(), u"sour"_s);
    EXPECT_TRUE(index.data(SecondLineRole).toString().contains(u"sourdough came up"_s));
    // With the line below the word, the picture differs from the one without.
    const QImage with = list->grab().toImage();
    const_cast<QAbstractItemModel *>(index.model())->setData(index, QString(), MarkedWordsRole);
    EXPECT_NE(list->grab().toImage(), with);
}

} // namespace
