// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/healthcard.h"

#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/trendline.h"
#include "ui/wording/healthwords.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

QStringList shown(const HealthCard &card)
{
    QStringList texts;
    for (const auto *label : card.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

// The bakery of domain 10.1: 7 of 8 held in time but the latest is overdue; moods 4 and 4 at the last one; a worry of 30 days.
TEST(HealthCard, ShowsFourFacesWithTheirReasonsTheMoodsAndBothViews)
{
    const Folder folder;
    const auto workspace = createSample(folder.file(QStringLiteral("bakery.concord")), SampleKind::Bakery, Clock(today)).value();
    const auto view = viewAlliance(*workspace, workspace->store().first<Alliance>("WHERE code = 'A-001'")->id);
    ASSERT_TRUE(view);
    HealthCard card;
    card.present(*view, today);

    QStringList faces;
    for (const auto *badge : card.findChildren<Badge *>())
        faces << badge->accessibleName();
    ASSERT_EQ(faces.size(), 4) << faces.join(u'\n').toStdString();
    EXPECT_TRUE(faces[1].startsWith(QStringLiteral("Promises: "))) << faces[1].toStdString();
    const QString texts = shown(card).join(u'\n');
    for (const char *words : {"of the value has come", "Rain plan", "check-ins were held in time", "is overdue", "Quayside Couriers feels good",
                              "Our view: good · Quayside Couriers: good"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(words))) << words << '\n' << texts.toStdString();
    EXPECT_EQ(card.findChildren<TrendLine *>().size(), 2);

    QStringList wanted;
    QObject::connect(&card, &HealthCard::tabWanted, &card, [&](const QString &tab) { wanted << tab; });
    for (auto *link : card.findChildren<QPushButton *>())
        link->click();
    EXPECT_EQ(wanted, (QStringList{QStringLiteral("give_and_get"), QStringLiteral("responsibilities"), QStringLiteral("check_ins"), QStringLiteral("safeguards")}));
}

TEST(HealthCard, SaysThatNothingIsKnownAtTheBeginningAndNothingBeforeIt)
{
    AllianceView view;
    view.facts.alliance.state = AllianceState::Agreed;
    view.health = healthOf(view.facts, {}, today);
    HealthCard card;
    card.present(view, today);
    EXPECT_TRUE(shown(card).join(u'\n').contains(QStringLiteral("Nobody has said how it feels yet.")));
    EXPECT_TRUE(card.findChildren<TrendLine *>().isEmpty());
    EXPECT_FALSE(card.isHidden());
    for (const AllianceState state : {AllianceState::Draft, AllianceState::Proposed, AllianceState::Declined, AllianceState::Dropped}) {
        view.facts.alliance.state = state;
        card.present(view, today);
        EXPECT_TRUE(card.isHidden()) << word(state).data();
    }
}

TEST(HealthWords, EveryFindingHasASentence)
{
    HealthReason reason;
    QStringList sentences;
    for (int finding = 0; finding <= static_cast<int>(HealthFinding::ConcernPastItsDay); ++finding) {
        reason.finding = static_cast<HealthFinding>(finding);
        const QString sentence = wording::sentence(reason, today);
        EXPECT_FALSE(sentence.isEmpty()) << finding;
        EXPECT_FALSE(sentences.contains(sentence)) << sentence.toStdString();
        sentences << sentence;
    }
}

} // namespace concord
