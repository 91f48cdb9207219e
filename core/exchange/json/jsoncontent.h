// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QJsonArray>

namespace concord {

/// The key of the embedded files in a JSON document: a list of { "content": base64, "sha256": hexadecimal }, in the order
/// of their SHA-256.
inline constexpr auto contentKey = "attachment_content";

/// The bytes of every embedded attachment, each once.
[[nodiscard]] QJsonArray contentAsJson(const Store &store);

/// Keeps the bytes that the attachments of `store` name; others are left out. What is missing, too large or not what
/// its SHA-256 says is reported by its place: "content_missing", "attachment_too_large", "attachment_changed",
/// "not_base64", "wrong_type".
[[nodiscard]] QList<Violation> readContent(Store &store, const QJsonValue &json);

} // namespace concord
