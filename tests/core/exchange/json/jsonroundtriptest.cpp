// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonexport.h"
#include "core/exchange/json/jsonimport.h"
#include "core/workspace/samples.h"
#include "core/exchange/samples/sampledocument.h"
#include "core/model/records.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

namespace concord {
namespace {

const QDate today(2026, 11, 23);

QByteArray exported(const Workspace &workspace)
{
    return workspace.read([](const Store &store) { return exportJson(store); }).value();
}

/// Writes random values over cells of a document, mostly such as the columns allow.
class Scribbler {
public:
    explicit Scribbler(unsigned seed) : m_random(seed) {}

    QJsonObject over(QJsonObject document, int cells)
    {
        for (int i = 0; i < cells; ++i) {
            const RecordType &type = recordTypes()[upTo(recordTypes().size())];
            QJsonArray rows = document.value(QLatin1String(type.table)).toArray();
            if (rows.isEmpty())
                continue;
            const auto index = qsizetype(upTo(std::size_t(rows.size())));
            const auto columns = type.columns();
            const Column &column = columns[2 + upTo(columns.size() - 2)];
            QJsonObject row = rows[index].toObject();
            if (column.kind != CellKind::Reference && row.contains(QLatin1String(column.name)))
                row.insert(QLatin1String(column.name), value(column));
            rows[index] = row;
            document.insert(QLatin1String(type.table), rows);
        }
        return document;
    }

private:
    std::size_t upTo(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

    QString text(int longest)
    {
        static const QStringList pieces{QStringLiteral("Ø"),  QStringLiteral("\""),     QStringLiteral("\\"), QStringLiteral("\n"),
                                        QStringLiteral("\t"), QStringLiteral("<b>"),    QStringLiteral(" "),   QStringLiteral("🚲"),
                                        QStringLiteral("a"),  QStringLiteral("{D-1:d}"), QStringLiteral("\u0001"), QStringLiteral("ﬁ")};
        QString text = QStringLiteral("x");
        for (std::size_t i = upTo(12); i > 0; --i)
            text += pieces[qsizetype(upTo(std::size_t(pieces.size())))];
        return longest > 0 && text.size() > longest ? QStringLiteral("x") : text;
    }

    QJsonValue value(const Column &column)
    {
        if (column.nullable && upTo(4) == 0)
            return QJsonValue::Null;
        const std::int64_t least = column.ranged ? column.least : -1000000;
        const std::int64_t most = column.ranged ? column.most : 1000000;
        switch (column.kind) {
        case CellKind::Integer: return qint64(std::uniform_int_distribution(least, most)(m_random));
        case CellKind::Real: return std::uniform_real_distribution(double(least), double(most))(m_random);
        case CellKind::Boolean: return upTo(2) == 0;
        case CellKind::Word: return QString::fromLatin1(column.words[upTo(column.words.size())]);
        case CellKind::Day: return QDate(2000, 1, 1).addDays(qint64(upTo(20000))).toString(Qt::ISODate);
        case CellKind::DayList: return QJsonArray{1, int(upTo(365))};
        default: return text(column.longest);
        }
    }

    std::mt19937 m_random;
};

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

/// What scribbling makes of a sample is either refused, and then nothing was written, or kept to the last byte.
TEST_P(JsonRoundTrip, OfAScribbledSampleIsByteIdentical)
{
    const auto import = [&](const QString &name, const QByteArray &json) {
        auto workspace = Workspace::create(folder.file(name), {}, Clock(today)).value();
        const QByteArray before = exported(*workspace);
        const auto done = workspace->perform({QStringLiteral("import.json"), {}}, [&](Store &store) { importJson(store, json); });
        EXPECT_TRUE(done || exported(*workspace) == before);
        return done ? std::move(workspace) : nullptr;
    };
    int kept = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const QJsonObject document = Scribbler(seed).over(sampleDocument(GetParam(), today), int(seed));
        const auto first = import(QStringLiteral("first%1.concord").arg(seed), QJsonDocument(document).toJson());
        if (!first)
            continue;
        ++kept;
        const QByteArray once = exported(*first);
        const auto second = import(QStringLiteral("second%1.concord").arg(seed), once);
        ASSERT_TRUE(second) << "seed " << seed;
        EXPECT_EQ(exported(*second), once) << "seed " << seed;
    }
    EXPECT_GE(kept, 4) << "enough scribbles are lawful";
}

INSTANTIATE_TEST_SUITE_P(Samples, JsonRoundTrip, ::testing::Values(SampleKind::Bakery, SampleKind::Reading),
                         [](const auto &each) { return std::string(word(each.param).data()); });

} // namespace concord
