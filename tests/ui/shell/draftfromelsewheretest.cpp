// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/workspace/samples.h"
#include "tests/support/answers.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/partnerspage.h"
#include "ui/priorities/prioritiespage.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace concord {
namespace {

/// What a page asks for when the button with that text is pressed on it.
std::pair<QString, RecordRef> askedFor(Page &page, const QString &text)
{
    std::pair<QString, RecordRef> asked;
    QObject::connect(&page, &Page::newRecordRequested, &page, [&](const QString &table, const RecordRef &about) { asked = {table, about}; });
    QPushButton *button = nullptr;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                button = each;
        }
        return button != nullptr;
    })) << text.toStdString();
    if (button != nullptr)
        button->click();
    return asked;
}

class AnAllianceDraftedFromElsewhere : public ::testing::Test {
protected:
    Folder folder;
    Answers prompts;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
};

TEST_F(AnAllianceDraftedFromElsewhere, IsAskedForByAPriority)
{
    PrioritiesPage page(*workspace, prompts);
    page.resize(1200, 1200);
    page.show();
    page.aboutToShow();
    page.showView(QStringLiteral("overview"));
    QApplication::processEvents();
    const auto asked = askedFor(page, QStringLiteral("Draft an alliance for it"));
    EXPECT_EQ(asked.first, QStringLiteral("alliance"));
    EXPECT_EQ(asked.second.table, QStringLiteral("priority"));
    EXPECT_EQ(asked.second.id, workspace->store().select<Priority>().front().id.value());
}

TEST_F(AnAllianceDraftedFromElsewhere, IsAskedForByAPartner)
{
    PartnersPage page(*workspace, prompts);
    page.resize(1200, 1200);
    page.show();
    page.aboutToShow();
    const Party ines = workspace->store().first<Party>("WHERE name = 'Ines Okafor'").value();
    ASSERT_TRUE(page.showRecord({QLatin1String(tableOf<Party>), ines.id.value(), QStringLiteral("alliances")}));
    QApplication::processEvents();
    const auto asked = askedFor(page, QStringLiteral("Draft an alliance with them"));
    EXPECT_EQ(asked.first, QStringLiteral("alliance"));
    EXPECT_EQ(asked.second, (RecordRef{QLatin1String(tableOf<Party>), ines.id.value(), QStringLiteral("alliances")}));
}

} // namespace
} // namespace concord
