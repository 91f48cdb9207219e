// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>

class QWidget;

namespace concord {

class Prompts;

/// The whole way in the window: asks for a file of contacts, asks what its columns are where nobody knows, shows what it
/// would bring, brings it. Returns what to say about it; nothing when the user stepped back.
[[nodiscard]] std::optional<QString> importContacts(Workspace &workspace, Prompts &prompts, QWidget *window);

} // namespace concord
