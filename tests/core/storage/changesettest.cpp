// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/model/partners/party.h"
#include "core/workspace/changelog.h"
#include "core/workspace/workspace.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {

namespace {

/// "party 3 insert" for each row.
QStringList listed(const QByteArray &changeset)
{
    static const QStringList operations{QStringLiteral("insert"), QStringLiteral("update"), QStringLiteral("delete")};
    QStringList rows;
    for (ChangeReader row(changeset); row.next();)
        rows << QStringLiteral("%1 %2 %3").arg(row.table()).arg(row.id()).arg(operations[static_cast<int>(row.operation())]);
    return rows;
}

} // namespace

TEST(ChangesetWithoutRows, KeepsEveryOtherRowOfEveryOperation)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.file(QStringLiteral("a.concord")), {}).value();
    std::vector<PartyId> parties;
    for (const char *name : {"A", "B", "C"}) {
        Party party;
        party.name = QString::fromLatin1(name);
        parties.push_back(workspace->perform({QStringLiteral("test.add"), {}}, [&](Store &s) { return s.insert(party); }).value());
    }
    ASSERT_TRUE(workspace->perform({QStringLiteral("test.mix"), {}}, [&](Store &store) {
        Party changed = store.get(parties[0]);
        changed.note = QStringLiteral("changed");
        store.update(changed);
        store.remove(parties[1]);
        Strength strength;
        strength.partyId = parties[2];
        strength.what = QStringLiteral("bread");
        store.insert(strength);
    }));
    const auto entry = workspace->history(1).value().front();
    const QByteArray all = workspace->log().changesetOf(entry);
    QStringList rows = listed(all);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(withoutRows(all, [](QLatin1String, std::int64_t) { return false; }), all);
    EXPECT_EQ(withoutRows(all, [](QLatin1String, std::int64_t) { return true; }), QByteArray());
    for (const QString &row : rows) {
        QStringList rest = rows;
        rest.removeAll(row);
        const QByteArray kept = withoutRows(all, [&](QLatin1String table, std::int64_t id) {
            return row.startsWith(QStringLiteral("%1 %2 ").arg(table).arg(id));
        });
        EXPECT_EQ(listed(kept), rest) << row.toStdString();
    }
}

TEST(ChangesetWithoutRows, RefusesWhatIsNoChangeset)
{
    EXPECT_THROW((void)withoutRows(QByteArray("T"), [](QLatin1String, std::int64_t) { return false; }), FailureError);
}

} // namespace concord
