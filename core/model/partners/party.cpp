// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/party.h"

#include "core/base/folding.h"

#include <array>

namespace concord {

namespace {

constexpr int longestName = 200;

constexpr Column sortNameColumn()
{
    Column c = column<&Party::name>("sort_name").atMost(longestName);
    c.get = [](const void *record) -> Value {
        return Cell<QString>::get(folded(static_cast<const Party *>(record)->name).left(longestName));
    };
    c.set = [](void *, const Value &) {};
    return c;
}

} // namespace

std::span<const Column> Party::columns()
{
    static constexpr std::array list{
        column<&Party::id>("id"),
        column<&Party::uid>("uid").required().atMost(36),
        column<&Party::kind>("kind"),
        column<&Party::isSelf>("is_self"),
        column<&Party::isPartner>("is_partner"),
        column<&Party::name>("name").required().atMost(longestName),
        sortNameColumn(),
        column<&Party::descriptor>("descriptor").atMost(200),
        column<&Party::website>("website").atMost(500),
        column<&Party::location>("location").atMost(200),
        column<&Party::respectNote>("respect_note").atMost(4000).privately(),
        column<&Party::note>("note").atMost(20000),
        column<&Party::externalUid>("external_uid").atMost(500),
        column<&Party::reviewOn>("review_on"),
        column<&Party::stage>("stage"),
        column<&Party::stageBeforeArchive>("stage_before_archive"),
        column<&Party::source>("source"),
        column<&Party::touchIdealDays>("touch_ideal_days").between(1, 730),
        column<&Party::touchMaxDays>("touch_max_days").between(1, 730),
        column<&Party::consent>("consent"),
    };
    return list;
}

std::span<const Column> Affiliation::columns()
{
    static constexpr std::array list{
        column<&Affiliation::id>("id"),
        column<&Affiliation::uid>("uid").required().atMost(36),
        column<&Affiliation::personId>("person_id"),
        column<&Affiliation::organisationId>("organisation_id"),
        column<&Affiliation::role>("role").atMost(100),
        column<&Affiliation::fromOn>("from_on"),
        column<&Affiliation::toOn>("to_on"),
        column<&Affiliation::isContactPoint>("is_contact_point"),
    };
    return list;
}

std::span<const Column> ContactPoint::columns()
{
    static constexpr std::array list{
        column<&ContactPoint::id>("id"),
        column<&ContactPoint::uid>("uid").required().atMost(36),
        column<&ContactPoint::partyId>("party_id"),
        column<&ContactPoint::kind>("kind"),
        column<&ContactPoint::label>("label").atMost(100),
        column<&ContactPoint::value>("value").required().atMost(1000),
        column<&ContactPoint::matchKey>("match_key").atMost(1000),
        column<&ContactPoint::preferred>("preferred"),
    };
    return list;
}

std::span<const Column> Strength::columns()
{
    static constexpr std::array list{
        column<&Strength::id>("id"),
        column<&Strength::uid>("uid").required().atMost(36),
        column<&Strength::partyId>("party_id"),
        column<&Strength::what>("what").required().atMost(120),
        column<&Strength::level>("level").between(1, 5),
        column<&Strength::evidence>("evidence").atMost(1000),
        column<&Strength::observedOn>("observed_on"),
    };
    return list;
}

std::span<const Column> PartyTag::columns()
{
    static constexpr std::array list{
        column<&PartyTag::id>("id"),
        column<&PartyTag::uid>("uid").required().atMost(36),
        column<&PartyTag::partyId>("party_id"),
        column<&PartyTag::name>("name").required().atMost(60),
    };
    return list;
}

} // namespace concord
