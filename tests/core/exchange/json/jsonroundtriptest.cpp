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

QByteArray exported(const Workspace &workspace)
{
    return workspace.read([](const Store &store) { return exportJson(store); }).value();
}

class JsonRoundTrip : public ::testing::TestWithParam<SampleKind> {
protected:
    Folder folder;
};

} // namespace

TEST_P(JsonRoundTrip, OfASampleIsByteIdentical)
{
    const auto sample = createSample(folder.file(QStringLiteral("sample.concord")), GetParam(), Clock(today));
    ASSERT_TRUE(sample) << ::testing::PrintToString(sample.error());
    const QByteArray first = exported(**sample);

    const auto copy = Workspace::create(folder.file(QStringLiteral("copy.concord")), {}, Clock(today)).value();
    ASSERT_TRUE(copy->perform({QStringLiteral("import.json"), {}}, [&](Store &store) { importJson(store, first); }));
    EXPECT_EQ(exported(*copy), first);
}

INSTANTIATE_TEST_SUITE_P(Samples, JsonRoundTrip, ::testing::Values(SampleKind::Bakery, SampleKind::Reading),
                         [](const auto &each) { return std::string(word(each.param).data()); });

} // namespace concord
