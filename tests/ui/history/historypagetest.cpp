// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/model/partners/party.h"
#include "core/workspace/details.h"
#include "core/workspace/exchange/imports.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/recordtable.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace concord;
using namespace Qt::Literals::StringLiterals;

namespace {

struct HistoryPageTest : ::testing::Test {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(u"mine.concord"_s), {u"Mara"_s, u"Harbour Lane Bakery"_s, u"EUR"_s},
                          Clock(QDate(2026, 11, 23)))
            .value();
    DialogPrompts prompts{nullptr};
    HistoryPage page{*workspace, prompts, nullptr};
    RecordTable *table = page.findChild<RecordTable *>();

    PartyId add(const QString &name)
    {
        return workspace->perform({u"party.add"_s, name}, [&](Store &store) {
            Party party;
            party.name = name;
            return store.insert(party);
        }).value();
    }
    void remove(PartyId id, const QString &name)
    {
        ASSERT_TRUE(workspace->perform({u"party.remove"_s, name}, [&](Store &store) { store.remove(id); }).has_value());
    }
    QStringList acts() const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, 0).data().toString();
        return texts;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

TEST_F(HistoryPageTest, ListsEveryActTheNewestFirst)
{
    ASSERT_TRUE(Details(*workspace).rename(u"Quay Bakery"_s).has_value());
    ASSERT_TRUE(workspace->undo().has_value());
    page.aboutToShow();
    EXPECT_EQ(acts(), (QStringList{u"Undo: Name the workspace Quay Bakery"_s, u"Name the workspace Quay Bakery"_s,
                                   u"Create the workspace"_s}));
    EXPECT_EQ(table->model()->index(1, 3).data(BadgeRole).toString(), u"undone"_s);
}

TEST_F(HistoryPageTest, ShowsTheActsThatTouchedOneRecord)
{
    const PartyId ines = add(u"Ines Okafor"_s);
    add(u"DashPlate"_s);
    ASSERT_TRUE(page.showRecord({u"party"_s, ines.value(), {}}));
    EXPECT_EQ(acts().size(), 1);
    EXPECT_TRUE(acts().first().contains(u"Ines Okafor"_s));
}

TEST_F(HistoryPageTest, BringsBackWhatAnActDeleted)
{
    const PartyId ines = add(u"Ines Okafor"_s);
    remove(ines, u"Ines Okafor"_s);
    page.aboutToShow();
    QSignalSpy said(&page, &Page::said);
    EXPECT_FALSE(button(u"Bring back"_s)->isEnabled());
    table->selectRow(0);
    ASSERT_TRUE(button(u"Bring back"_s)->isEnabled());
    button(u"Bring back"_s)->click();
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(workspace->read([&](const Store &store) { return store.find(ines).has_value(); }).value());
}

TEST_F(HistoryPageTest, BringsNothingBackThatWasNotDeleted)
{
    add(u"Ines Okafor"_s);
    page.aboutToShow();
    table->selectRow(0);
    EXPECT_FALSE(button(u"Bring back"_s)->isEnabled());
}

TEST_F(HistoryPageTest, TakesAnImportBackAfterOtherActs)
{
    ContactFile file;
    ContactCard card;
    card.name = u"Ines"_s;
    file.cards.push_back(card);
    const ContactPlan plan = workspace->read([&](const Store &store) { return planContacts(store, file); }).value();
    ASSERT_TRUE(Imports(*workspace).importContacts(plan, u"contacts.vcf"_s));
    add(u"Somebody else"_s);
    page.show();
    page.aboutToShow();
    table->selectRow(0);
    EXPECT_TRUE(button(u"Take the import back"_s)->isHidden());
    table->selectRow(1);
    ASSERT_FALSE(button(u"Take the import back"_s)->isHidden());
    button(u"Take the import back"_s)->click();
    EXPECT_FALSE(workspace->store().first<Party>("WHERE name = 'Ines'"));
    EXPECT_EQ(acts().first(), u"Take the import of contacts.vcf back"_s);
}

} // namespace
