// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "core/workspace/teams/asklist.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/asksview.h"
#include "ui/partners/partnerspage.h"
#include "ui/widgets/askentry.h"
#include "ui/widgets/leveldots.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

namespace {

class AsksViewTest : public ::testing::Test {
protected:
    AsksViewTest()
    {
        page.resize(1200, 800);
        page.show();
        page.aboutToShow();
    }
    [[nodiscard]] AskLog log() const { return askLog(workspace->store()); }
    [[nodiscard]] PartyId party(const QString &name) const
    {
        return workspace->store().first<Party>("WHERE name = ?", {name})->id;
    }
    /// The buttons with that text that one can see.
    [[nodiscard]] QList<QPushButton *> buttons(const QString &text) const
    {
        QList<QPushButton *> found = page.findChildren<QPushButton *>();
        found.removeIf([&](const QPushButton *button) { return button->text() != text || !button->isVisible(); });
        return found;
    }
    void press(const QString &text)
    {
        const auto found = buttons(text);
        ASSERT_FALSE(found.isEmpty()) << text.toStdString();
        found.front()->click();
        QApplication::processEvents();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    PartnersPage page{*workspace, prompts};
};

} // namespace

TEST_F(AsksViewTest, ShowsWhatAskingBroughtAndLeadsToWhoIsWanted)
{
    press(QStringLiteral("Asks"));
    EXPECT_TRUE(says(QStringLiteral("1 of 2 answered yes")));
    EXPECT_TRUE(says(QStringLiteral("1 ask felt hard before; ")));
    EXPECT_EQ(buttons(QStringLiteral("Ines Okafor")).size(), 1);
    QSignalSpy away(&page, &Page::navigationRequested);
    press(QStringLiteral("Ask…"));
    ASSERT_EQ(away.size(), 1);
    const auto to = away[0][0].value<RecordRef>();
    EXPECT_EQ(to.table, QStringLiteral("team"));
    EXPECT_EQ(to.tab, QStringLiteral("asks"));
}

TEST_F(AsksViewTest, IsAPlaceThatOneComesBackTo)
{
    press(QStringLiteral("Asks"));
    const RecordRef place = page.current();
    EXPECT_EQ(place.table, QStringLiteral("invitation"));
    ASSERT_TRUE(page.showRecord({QStringLiteral("party"), party(QStringLiteral("Ines Okafor")).value(), {}}));
    EXPECT_EQ(page.current().table, QStringLiteral("party"));
    ASSERT_TRUE(page.showRecord(place));
    EXPECT_TRUE(page.findChild<AsksView *>()->isVisible());
    press(QStringLiteral("People and organisations"));
    EXPECT_FALSE(page.findChild<AsksView *>()->isVisible());
}

TEST_F(AsksViewTest, LeadsToThePartnerWhomOneMayAsk)
{
    press(QStringLiteral("Asks"));
    press(QStringLiteral("Ask a partner…"));
    EXPECT_EQ(page.current().table, QStringLiteral("party"));
    EXPECT_EQ(page.current().tab, QStringLiteral("alliances"));
}

TEST_F(AsksViewTest, NotesAnAskOfThePartnerShownAndTakesTheNoAsAnAnswer)
{
    const PartyId hire = party(QStringLiteral("Greenfield Van Hire"));
    ASSERT_TRUE(page.showRecord({QStringLiteral("party"), hire.value(), QStringLiteral("alliances")}));
    press(QStringLiteral("Ask…"));
    const auto texts = page.findChildren<QPlainTextEdit *>();
    const auto message = std::ranges::find_if(texts, [](const QPlainTextEdit *text) {
        return text->isVisible() && text->placeholderText() == QStringLiteral("What did you ask for, in your words?");
    });
    ASSERT_NE(message, texts.end());
    (*message)->setPlainText(QStringLiteral("A van on wet days?"));
    press(QStringLiteral("I have asked"));
    const auto asked = asksOf(workspace->store(), hire);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0].invitation.message, QStringLiteral("A van on wet days?"));
    EXPECT_EQ(asked[0].invitation.invitedTo, InvitationTo::Talk);
    EXPECT_EQ(asked[0].invitation.askedOn, QDate(2026, 11, 23));
    EXPECT_TRUE(buttons(QStringLiteral("I have asked")).isEmpty()); // done: the form is away
    press(QStringLiteral("no"));
    EXPECT_EQ(asksOf(workspace->store(), hire)[0].invitation.answer, InvitationAnswer::No);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(asksOf(workspace->store(), hire)[0].invitation.answer, InvitationAnswer::None);
}

} // namespace concord
