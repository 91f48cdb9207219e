// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace concord::cli {

// One list for each subject, in the file of that name: <subject>commands.cpp.
[[nodiscard]] QList<Command> allianceCommands();
[[nodiscard]] QList<Command> askCommands();
[[nodiscard]] QList<Command> attachmentCommands();
[[nodiscard]] QList<Command> changeCommands();
[[nodiscard]] QList<Command> checkInCommands();
[[nodiscard]] QList<Command> draftCommands();
[[nodiscard]] QList<Command> duplicateCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> fileCommands();
[[nodiscard]] QList<Command> fiveDaysCommands();
[[nodiscard]] QList<Command> historyCommands();
[[nodiscard]] QList<Command> partnerCommands();
[[nodiscard]] QList<Command> portfolioCommands();
[[nodiscard]] QList<Command> priorityCommands();
[[nodiscard]] QList<Command> remindCommands();
[[nodiscard]] QList<Command> roundCommands();
[[nodiscard]] QList<Command> teamCommands();

} // namespace concord::cli
