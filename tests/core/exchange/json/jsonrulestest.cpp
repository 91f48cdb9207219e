// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonexport.h"
#include "core/exchange/json/jsonimport.h"
#include "core/workspace/samples.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

/// The bakery's export with one field of the first row of a table replaced.
QJsonObject tampered(const Workspace &bakery, const QString &table, const QString &field, const QJsonValue &value)
{
    QJsonObject document =
        QJsonDocument::fromJson(bakery.read([](const Store &store) { return exportJson(store); }).value()).object();
    QJsonArray rows = document.value(table).toArray();
    QJsonObject row = rows.first().toObject();
    row.insert(field, value);
    rows.replace(0, row);
    document.insert(table, rows);
    return document;
}

QString firstRefusal(Workspace &workspace, const QJsonObject &document)
{
    const auto outcome = workspace.perform({QStringLiteral("import.json"), {}},
                                           [&](Store &store) { importJson(store, document); });
    return outcome || outcome.error().violations.isEmpty() ? QString() : outcome.error().violations.first().code;
}

TEST(JsonImport, RefusesARecordThatBreaksARuleOfItsOwn)
{
    Folder folder;
    const auto bakery = createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, Clock(today)).value();
    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, Clock(today)).value();
    EXPECT_EQ(firstRefusal(*copy, tampered(*bakery, QStringLiteral("coverage"), QStringLiteral("percent"), 30)),
              QStringLiteral("not_a_coverage_step"));
    EXPECT_EQ(firstRefusal(*copy, tampered(*bakery, QStringLiteral("alone_entry"), QStringLiteral("hours"), 0.1)),
              QStringLiteral("not_quarter_hours"));
    EXPECT_EQ(firstRefusal(*copy, tampered(*bakery, QStringLiteral("alliance"), QStringLiteral("renewal"),
                                           QStringLiteral("automatic"))),
              QStringLiteral("renewal_months_needed"));
}

TEST(JsonImport, TakesAnAskWhoseFollowUpAnOlderVersionLetComeFirst)
{
    Folder folder;
    const auto bakery = createSample(folder.file(QStringLiteral("sample.concord")), SampleKind::Bakery, Clock(today)).value();
    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, Clock(today)).value();
    const QJsonObject old = tampered(*bakery, QStringLiteral("invitation"), QStringLiteral("follow_up_on"), QStringLiteral("2020-01-31"));
    EXPECT_EQ(firstRefusal(*copy, old), QString());
    const QJsonObject again =
        QJsonDocument::fromJson(copy->read([](const Store &store) { return exportJson(store); }).value()).object();
    EXPECT_EQ(again.value(QStringLiteral("invitation")), old.value(QStringLiteral("invitation")));
}

} // namespace
} // namespace concord
