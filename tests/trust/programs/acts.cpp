// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/programs/performing.h"

#include <QCoreApplication>

using namespace concord;

/// Performs acts of the table without a window, each on a ground that the test has made: OUTSIDE (FOLDER CODE)...
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const WantedAct &wanted : wantedActs()) {
        Ground ground(wanted.folder, wanted.outside);
        ground.open();
        performAndSay(wanted, ground);
    }
    return 0;
}
