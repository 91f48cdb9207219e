// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace concord {

/// The bytes of embedded attachments, each once, under their SHA-256. They stand outside the change recorder, so that a
/// large file makes no large history: an act records the attachment, which names them, and they stay when it is
/// detached, for undo and for bringing it back (docs/decisions/0012). Throws FailureError.
class AttachedContent {
public:
    explicit AttachedContent(Store &store) : m_store(store) {}

    /// Inside an act: keeps the bytes, unless they are here, and answers their SHA-256.
    QString put(const QByteArray &bytes);
    /// Inside an act: forgets what no attachment names any more. What was detached before can't be brought back whole.
    void dropUnused();

    /// The bytes; nothing when they are gone. Refuses ("attachment_changed") when they are not what was kept.
    [[nodiscard]] static std::optional<QByteArray> find(const Store &store, const QString &sha256);
    /// How many bytes are kept for attachments that there are.
    [[nodiscard]] static std::int64_t sizeInUse(const Store &store);
    /// Those that an attachment names, in the order of their SHA-256, one at a time.
    static void eachInUse(const Store &store, const std::function<void(const QString &sha256, const QByteArray &bytes)> &look);

private:
    Store &m_store;
};

/// SHA-256 as lower-case hexadecimal.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace concord
