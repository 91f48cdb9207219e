// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace concord {

enum class AttachmentMode { Embedded, Linked };
template <>
inline constexpr auto words<AttachmentMode> = wordList("embedded", "linked");

/// A file that belongs to an alliance: a signed copy, a price list, a floor plan. Embedded, its bytes are kept in the
/// workspace under their SHA-256 (core/storage/attachedcontent.h); linked, only where it lies is known.
struct Attachment {
    AttachmentId id;
    QString uid;
    AllianceId allianceId;
    std::optional<AcceptanceId> acceptanceId; ///< the yes that it proves; nothing: it is about the alliance
    QString name;              ///< as it is shown and exported
    AttachmentMode mode = AttachmentMode::Embedded;
    QString path;              ///< of a linked file; private: it tells how this computer is arranged
    std::int64_t size = 0;     ///< in bytes; of a linked file, when it was attached
    QString sha256;            ///< of an embedded file, lower-case hexadecimal
    QDate addedOn;

    static std::span<const Column> columns();
    bool operator==(const Attachment &) const = default;
};

/// A file larger than this is embedded only when that is what the user wants.
inline constexpr std::int64_t largeAttachment = 10LL * 1024 * 1024;
/// No larger one is embedded.
inline constexpr std::int64_t largestAttachment = 50LL * 1024 * 1024;
/// All that is embedded in one workspace, so that its export as JSON can be read again.
inline constexpr std::int64_t mostAttached = 150LL * 1024 * 1024;

/// "hash_needed" for an embedded file without a SHA-256, "path_needed" for a linked one without a path.
[[nodiscard]] QList<Violation> violationsOf(const Attachment &attachment);

} // namespace concord
