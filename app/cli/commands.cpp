// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace concord::cli {

QList<Command> workspaceCommands()
{
    return portfolioCommands()
        + allianceCommands()
        + draftCommands()
        + askCommands()
        + attachmentCommands()
        + fileCommands()
        + changeCommands()
        + checkInCommands()
        + duplicateCommands()
        + exchangeCommands()
        + fiveDaysCommands()
        + historyCommands()
        + partnerCommands()
        + priorityCommands()
        + remindCommands()
        + roundCommands()
        + teamCommands();
}

} // namespace concord::cli
