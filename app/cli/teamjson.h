// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/teams/teamdetail.h"

#include <QJsonArray>
#include <QJsonObject>

namespace concord::cli {

/// Teams as `teams --json` and `team --json` tell them (docs/cli.md).
[[nodiscard]] QJsonObject teamJson(const TeamRow &row);
[[nodiscard]] QJsonObject resultJson(const TeamResult &result);
[[nodiscard]] QJsonArray changesJson(const std::vector<ChangeRow> &changes);

/// The lowest or the highest answer of a dimension; nothing without answers.
[[nodiscard]] std::optional<double> edge(const DimensionResult &dimension, bool high);

} // namespace concord::cli
