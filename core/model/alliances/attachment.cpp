// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/attachment.h"

#include "core/model/rules.h"

#include <algorithm>
#include <array>

namespace concord {

namespace {

bool isHash(const QString &text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

std::span<const Column> Attachment::columns()
{
    static constexpr std::array list{
        column<&Attachment::id>("id"),
        column<&Attachment::uid>("uid").required().atMost(36),
        column<&Attachment::allianceId>("alliance_id"),
        column<&Attachment::acceptanceId>("acceptance_id"),
        column<&Attachment::name>("name").required().atMost(200),
        column<&Attachment::mode>("mode"),
        column<&Attachment::path>("path").atMost(4096).privately(),
        column<&Attachment::size>("size").between(0, 1'000'000'000'000),
        column<&Attachment::sha256>("sha256").atMost(64),
        column<&Attachment::addedOn>("added_on").required(),
    };
    return list;
}

QList<Violation> violationsOf(const Attachment &attachment)
{
    const bool isEmbedded = attachment.mode == AttachmentMode::Embedded;
    return Rules()
        .require(isEmbedded ? isHash(attachment.sha256) : attachment.sha256.isEmpty(), QStringLiteral("hash_needed"), QStringLiteral("attachment.sha256"), attachment.name)
        .require(isEmbedded ? attachment.path.isEmpty() : !isBlank(attachment.path), QStringLiteral("path_needed"), QStringLiteral("attachment.path"), attachment.name)
        .broken();
}

} // namespace concord
