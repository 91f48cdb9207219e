// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonexport.h"
#include "core/workspace/check.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/samples.h"
#include "core/workspace/search.h"
#include "core/workspace/today/agenda.h"
#include "tests/support/program.h"
#include "tests/trust/rig/ground.h"
#include "tests/trust/rig/tier.h"
#include "ui/wording/wording.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace concord {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

const QByteArray &bakery()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("a.concord"));
        must(createSample(path, SampleKind::Bakery, Ground::clock())).reset();
        return bytesOf(path);
    }();
    return bytes;
}

/// Draws kinds of damage and where they are.
class Damage {
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    QByteArray done(QByteArray bytes)
    {
        switch (below(7)) {
        case 0: // from a newer program
            bytes[60 + below(4)] = static_cast<char>(1 + below(100));
            break;
        case 1: // of another program
            bytes[68 + below(4)] = static_cast<char>(below(256));
            break;
        case 2:
            bytes.truncate(below(bytes.size()));
            break;
        case 3: // one bit, anywhere
            flip(bytes, below(bytes.size()));
            break;
        case 4: // many bits in the first pages, where the tables are described
            for (int i = 0; i < 40; ++i)
                flip(bytes, below(3 * pageSize));
            break;
        case 5: // pages that were never written
            for (int i = 0; i <= below(4); ++i) {
                const auto page = below(bytes.size() / pageSize);
                bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            }
            break;
        default: // many bits, anywhere
            for (int i = 0; i < 20; ++i)
                flip(bytes, 100 + below(bytes.size() - 100));
        }
        return bytes;
    }

private:
    static constexpr qsizetype pageSize = 4096;

    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(limit)); }
    void flip(QByteArray &bytes, qsizetype at) { bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); }

    std::mt19937_64 m_random;
};

void expectWords(const Failure &failure)
{
    EXPECT_FALSE(wording::sentence(failure).isEmpty());
    for (const QString &reason : wording::reasons(failure))
        EXPECT_FALSE(reason.isEmpty());
}

template <class T>
void expectWords(const Outcome<T> &outcome)
{
    if (!outcome)
        expectWords(outcome.error());
}

/// What the pages and the commands ask of a file, and one act.
void use(Workspace &workspace)
{
    const QDate today = workspace.today();
    expectWords(workspace.read([&](const Store &store) { return agenda(store, today).size(); }));
    expectWords(workspace.read([](const Store &store) { return search(store, QStringLiteral("bread")).size(); }));
    expectWords(workspace.read([](const Store &store) { return exportJson(store).size(); }));
    const auto history = workspace.history();
    expectWords(history);
    if (history) {
        for (const HistoryEntry &entry : *history)
            expectWords(workspace.historyOf("party", entry.id));
    }
    expectWords(Partners(workspace).add(QStringLiteral("One more"), PartyKind::Person));
    expectWords(workspace.undo());
    expectWords(workspace.redo());
}

} // namespace

TEST(DamagedFile, NeverCrashesIsNeverOverwrittenAndIsExplained)
{
    const int files = inTier(200, 2000);
    Damage damage(20261123);
    int refused = 0;
    for (int i = 0; i < files; ++i) {
        SCOPED_TRACE("file " + std::to_string(i));
        const Folder folder;
        const QString path = folder.file(QStringLiteral("a.concord"));
        write(path, damage.done(bakery()));
        const QByteArray before = bytesOf(path);

        expectWords(check(path));
        const auto opened = Workspace::open(path, Ground::clock());
        expectWords(opened);
        if (opened) {
            use(**opened);
        } else {
            ++refused;
            EXPECT_EQ(bytesOf(path), before) << "a file that was refused was written";
        }
        if (i % 20 == 0) {
            const auto ended = testing::concordCli({path, QStringLiteral("agenda")});
            EXPECT_GE(ended.status, 0) << "concord-cli crashed";
            EXPECT_EQ(ended.error.isEmpty(), ended.status == 0);
        }
        if (::testing::Test::HasFailure())
            return;
    }
    EXPECT_GT(refused, files / 4);
    EXPECT_LT(refused, files) << "the damage is too coarse to get past the door";
}

} // namespace concord
