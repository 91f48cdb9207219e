// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/alliancetemplate.h"

#include "core/model/records.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord {
namespace {

const QList<PartyId> three{PartyId(1), PartyId(2), PartyId(3)};

TEST(TemplateSides, MeanTheirPartiesAndNobodyWhoIsNotThere)
{
    const auto among = [](const char *word, const QList<PartyId> &parties) {
        return TemplateSide::fromWord(QLatin1String(word)).value().among(parties);
    };
    EXPECT_EQ(among("us", three), QList<PartyId>{PartyId(1)});
    EXPECT_EQ(among("partner", three), QList<PartyId>{PartyId(2)});
    EXPECT_EQ(among("partner_2", three), QList<PartyId>{PartyId(3)});
    EXPECT_EQ(among("each_partner", three), (QList<PartyId>{PartyId(2), PartyId(3)}));
    EXPECT_EQ(among("each", three), three);
    EXPECT_TRUE(among("served", three).isEmpty());
    EXPECT_TRUE(among("partner_2", three.mid(0, 2)).isEmpty());
}

TEST(TemplateSides, KeepTheirWords)
{
    for (const char *word : {"us", "partner", "partner_2", "partner_19", "each_partner", "each", "served"})
        EXPECT_EQ(TemplateSide::fromWord(QLatin1String(word)).value().word(), QLatin1String(word));
    for (const char *word : {"", "them", "partner_1", "partner_20", "partner_-1", "Partner"})
        EXPECT_FALSE(TemplateSide::fromWord(QLatin1String(word))) << word;
}

TEST(TemplateTexts, NamePartiesInTheirPlaces)
{
    const QStringList names{QStringLiteral("Bakery"), QStringLiteral("{us} & Sons"), QStringLiteral("Library")};
    EXPECT_EQ(withNames(QStringLiteral("{us} with {partners}; {partner}, {partner_2}, {partner_3} and {else}"), names),
              QStringLiteral("Bakery with {us} & Sons, Library; {us} & Sons, Library, ________ and {else}"));
}

TEST(TemplateTexts, LoseEveryName)
{
    const QList<NameToHide> parties{{QStringLiteral("Harbour Lane Bakery"), 0, false},
                                    {QStringLiteral("Quayside Couriers"), 1, false},
                                    {QStringLiteral("Quay"), 2, false},
                                    {QStringLiteral("Tomasz Wieczorek"), -1, true}};
    EXPECT_EQ(withoutNames(QStringLiteral("harbour lane bakery packs, Quayside Couriers ride; Tomasz' idea, says T. Wieczorek of Quayside. "
                                          "The Quay helps."),
                           parties),
              QStringLiteral("{us} packs, {partner} ride; …' idea, says T. … of {partner}. The {partner_2} helps."));
    // A name inside another word is none, and neither is a small word that looks like one.
    EXPECT_EQ(withoutNames(QStringLiteral("Quays, quayside and Tomaszow"), parties), QStringLiteral("Quays, quayside and Tomaszow"));
}

RC_GTEST_PROP(TemplateTextsProperty, ComeBackWithTheNamesThatTheyLost, ())
{
    const QStringList names{QStringLiteral("Harbour Lane Bakery"), QStringLiteral("Quayside Couriers"), QStringLiteral("Fernhill Library")};
    QList<NameToHide> parties;
    for (const QString &name : names)
        parties << NameToHide{name, static_cast<int>(parties.size()), false};
    QString text;
    const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
    for (const int piece : pieces)
        text += (piece < 3 ? names[piece] : piece == 3 ? QStringLiteral("give {brackets}") : piece == 4 ? QStringLiteral(", and") : QString()) + u' ';
    const QString without = withoutNames(text, parties);
    for (const QString &name : names)
        RC_ASSERT(!without.contains(name));
    RC_ASSERT(withNames(without, names) == text);
}

/// What a template may carry is told column by column: nothing private, no day, nobody and no figure of a reading.
TEST(TemplateColumns, HaveNothingPrivateNoDayAndNobody)
{
    int tables = 0;
    for (const RecordType &type : recordTypes()) {
        const auto carried = templateColumns(QLatin1String(type.table));
        tables += carried.empty() ? 0 : 1;
        for (const char *name : carried) {
            const auto columns = type.columns();
            const auto column = std::ranges::find_if(columns, [&](const Column &each) { return QLatin1String(each.name) == QLatin1String(name); });
            ASSERT_NE(column, columns.end()) << type.table << '.' << name;
            EXPECT_FALSE(column->isPrivate) << name;
            for (const CellKind kind : {CellKind::Day, CellKind::Instant, CellKind::Reference, CellKind::Real, CellKind::Bytes})
                EXPECT_NE(column->kind, kind) << type.table << '.' << name;
        }
    }
    EXPECT_EQ(tables, 7);
}

} // namespace
} // namespace concord
