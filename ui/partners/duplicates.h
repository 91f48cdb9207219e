// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <optional>

class QWidget;

namespace concord {

class Prompts;

/// Looks for partners that are there twice, beside the window, and lets the user merge them. Returns what to say about
/// it; nothing when nothing was done or the user stepped back.
[[nodiscard]] std::optional<QString> findDuplicatesBeside(Workspace &workspace, Prompts &prompts, QWidget *window);

/// The same for two partners that the user chose.
[[nodiscard]] std::optional<QString> mergeChosen(Workspace &workspace, Prompts &prompts, PartyId one, PartyId other, QWidget *window);

} // namespace concord
