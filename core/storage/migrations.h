// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

class Connection;

/// The newest version of the schema that this program knows: the number of the last file in core/storage/schema.
[[nodiscard]] int newestShape();

/// The version that the file is in (PRAGMA user_version); 0 for an empty one.
[[nodiscard]] int shapeOf(const Connection &connection);

/// Brings the file to newestShape(), one transaction for each step. A step that fails leaves the file as the step
/// before left it. Whoever calls it for a file with something in it has made a verified copy first.
void migrate(const Connection &connection);

} // namespace concord
