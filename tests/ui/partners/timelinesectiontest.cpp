// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/timelinesection.h"

#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"
#include "ui/partners/eventrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {

namespace {

class TimelineSectionTest : public ::testing::Test {
protected:
    void show(const QString &name)
    {
        const Store &store = workspace->store();
        const PartyId id = store.first<Party>("WHERE name = ?", {name})->id;
        section.showPartner(partnerDetail(store, id, {}).value());
        section.resize(380, 600);
        section.show();
        QApplication::processEvents();
    }
    void showOnly(EventKind kind)
    {
        const auto choices = section.findChildren<ChoiceField *>();
        auto *filter = *std::ranges::find_if(choices, [](const ChoiceField *field) {
            return field->editor()->accessibleName() == QStringLiteral("What the timeline shows");
        });
        filter->setValue(static_cast<int>(kind));
        emit filter->committed();
    }
    /// As an import would: many contacts in one act.
    void logMany(const QString &name, int count)
    {
        const PartyId id = workspace->store().first<Party>("WHERE name = ?", {name})->id;
        ASSERT_TRUE(workspace->perform({QStringLiteral("partner.log_contact"), name}, [&](Store &store) {
            for (int i = 0; i < count; ++i) {
                Interaction call;
                call.happenedOn = QDate(2026, 11, 22).addDays(-i / 2);
                call.summary = QStringLiteral("Talk %1").arg(i);
                InteractionParty with;
                with.interactionId = store.insert(call);
                with.partyId = id;
                store.insert(with);
            }
        }));
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace =
        createSample(folder.file(QStringLiteral("s.concord")), SampleKind::Bakery, Clock(QDate(2026, 11, 23))).value();
    TimelineSection section{*workspace};
    RecordTable *table = section.findChild<RecordTable *>();
    EventRow *event = section.findChild<EventRow *>();
    TimelineModel *model = section.findChild<TimelineModel *>();
};

} // namespace

TEST_F(TimelineSectionTest, ShowsTheLatestWholeAndLeadsToWhereItBelongs)
{
    show(QStringLiteral("Ines Okafor"));
    const auto row = [&](EventSource source) {
        int at = 0;
        while (at < model->rowCount() && model->eventAt(at).source != source)
            ++at;
        return at;
    };
    table->selectRow(row(EventSource::Answered));
    QSignalSpy away(&section, &PartnerSection::navigationRequested);
    emit event->opened();
    ASSERT_EQ(away.size(), 1);
    EXPECT_EQ(away[0][0].value<RecordRef>().table, QStringLiteral("invitation"));
}

TEST_F(TimelineSectionTest, ShowsTheWholeDayInTheNarrowestPanel)
{
    show(QStringLiteral("Ines Okafor"));
    section.resize(280, 500);
    QApplication::processEvents();
    auto *day = section.findChild<DayField *>()->findChild<QLineEdit *>();
    day->setText(wording::day(QDate(2026, 9, 28)));
    QStyleOptionFrame option;
    option.initFrom(day);
    option.lineWidth = day->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, day);
    const QRect inside = day->style()->subElementRect(QStyle::SE_LineEditContents, &option, day);
    constexpr int besideText = 4; // a line edit keeps two pixels on either side
    EXPECT_GE(inside.width() - besideText, day->fontMetrics().horizontalAdvance(day->text())) << "the section is " << section.width() << " wide";
    EXPECT_EQ(section.width(), 280);
}

TEST_F(TimelineSectionTest, ShowsAllLinesOfTheChosenContact)
{
    const Theme theme(*qApp);
    Interaction call;
    call.happenedOn = QDate(2026, 11, 23);
    call.summary = QStringLiteral("They asked again. I said not now, and why it is so, and that they may ask again in spring.");
    ASSERT_TRUE(Partners(*workspace).log(call, {workspace->store().first<Party>("WHERE name = 'DashPlate'")->id}));
    show(QStringLiteral("DashPlate"));
    for (const int width : {280, 700, 280}) {
        section.resize(width, 500);
        QApplication::processEvents();
        const auto *text = event->summary->findChild<QPlainTextEdit *>();
        const auto lines = static_cast<int>(text->document()->size().height());
        EXPECT_EQ(lines > 1, width == 280) << text->toPlainText().toStdString();
        EXPECT_GE(text->viewport()->height(), lines * text->fontMetrics().lineSpacing()) << "in a section " << width << " wide";
        EXPECT_GE(event->parentWidget()->height(), event->summary->geometry().bottom()) << "all of it is in sight";
    }
}

TEST_F(TimelineSectionTest, KeepsTheFormTogetherWhileThereIsNothingToList)
{
    show(QStringLiteral("DashPlate"));
    showOnly(EventKind::Alliance);
    ASSERT_EQ(model->rowCount(), 0);
    EXPECT_FALSE(table->isVisible());
    QApplication::processEvents();
    const auto *first = section.findChild<TextField *>();
    const auto *day = section.findChild<DayField *>();
    EXPECT_LT(first->geometry().top(), 12);
    EXPECT_LT(day->mapTo(&section, QPoint()).y(), 120) << "the fields stand below one another, without a void";
}

TEST_F(TimelineSectionTest, ShowsOneKindWhenAskedTo)
{
    show(QStringLiteral("Quayside Couriers"));
    const int all = model->rowCount();
    showOnly(EventKind::Alliance);
    EXPECT_GT(model->rowCount(), 0);
    EXPECT_LT(model->rowCount(), all);
    EXPECT_EQ(kindOf(model->eventAt(0).source), EventKind::Alliance);
}

TEST_F(TimelineSectionTest, StaysWithTheLineWhenItIsReadAnew)
{
    logMany(QStringLiteral("Greenfield Van Hire"), 30);
    show(QStringLiteral("Greenfield Van Hire"));
    table->selectRow(12);
    const PartnerEvent chosen = model->eventAt(12);
    logMany(QStringLiteral("Greenfield Van Hire"), 3);
    show(QStringLiteral("Greenfield Van Hire"));
    ASSERT_TRUE(table->currentIndex().isValid());
    EXPECT_EQ(model->eventAt(table->currentIndex().row()).id, chosen.id);
    EXPECT_EQ(event->summary->value(), chosen.text);
}

// That no event takes too long is watched in every test (tests/support/main.cpp).
TEST_F(TimelineSectionTest, ReadsFiveThousandToTheEndWithoutAStutter)
{
    logMany(QStringLiteral("Greenfield Van Hire"), 5000);
    show(QStringLiteral("Greenfield Van Hire"));
    EXPECT_LE(model->rowCount(), 2 * TimelineModel::pageSize); // no more than is looked at
    for (int before = -1; model->canFetchMore({}) && before != model->rowCount();) {
        before = model->rowCount();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QApplication::processEvents();
    }
    EXPECT_GE(model->rowCount(), 5000);
}

} // namespace concord
