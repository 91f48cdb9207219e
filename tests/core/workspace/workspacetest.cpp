// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/model/partners/party.h"
#include "tests/support/folder.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

class AWorkspace : public ::testing::Test {
protected:
    AWorkspace() : workspace(Workspace::create(folder.file(QStringLiteral("a.concord")), {}).value()) {}

    Outcome<PartyId> add(const QString &name)
    {
        return workspace->perform({QStringLiteral("party.add"), name}, [&](Store &store) {
            Party party;
            party.name = name;
            return store.insert(party);
        });
    }
    int partners() const { return static_cast<int>(workspace->store().select<Party>("WHERE is_self = 0").size()); }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(AWorkspace, KeepsAnActAfterItIsClosed)
{
    const PartyId id = add(QStringLiteral("Ørsted Forskning")).value();
    const QString path = workspace->path();
    workspace.reset();
    const auto again = Workspace::open(path).value();
    EXPECT_EQ(again->store().get(id).name, QStringLiteral("Ørsted Forskning"));
}

TEST_F(AWorkspace, TakesAnActBackAndDoesItAgain)
{
    ASSERT_TRUE(add(QStringLiteral("Quayside Couriers")));
    EXPECT_EQ(workspace->undoable()->about, QStringLiteral("Quayside Couriers"));
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(partners(), 0);
    ASSERT_TRUE(workspace->redo());
    EXPECT_EQ(partners(), 1);
}

} // namespace concord
