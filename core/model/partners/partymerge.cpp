// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partners/partymerge.h"

namespace concord {

namespace {

/// The member of a text field; null for the others.
QString Party::*textOf(MergeField field)
{
    switch (field) {
    case MergeField::Name: return &Party::name;
    case MergeField::Descriptor: return &Party::descriptor;
    case MergeField::Website: return &Party::website;
    case MergeField::Location: return &Party::location;
    case MergeField::RespectNote: return &Party::respectNote;
    case MergeField::Note: return &Party::note;
    case MergeField::Stage:
    case MergeField::Source:
    case MergeField::Touch:
    case MergeField::Consent: break;
    }
    return nullptr;
}

/// Gives `target` the field of `from`.
void take(MergeField field, Party &target, const Party &from)
{
    if (const auto text = textOf(field)) {
        target.*text = from.*text;
        return;
    }
    switch (field) {
    case MergeField::Stage:
        target.stage = from.stage;
        target.stageBeforeArchive = from.stageBeforeArchive;
        target.reviewOn = from.reviewOn;
        break;
    case MergeField::Source:
        target.source = from.source;
        break;
    case MergeField::Touch:
        target.touchIdealDays = from.touchIdealDays;
        target.touchMaxDays = from.touchMaxDays;
        break;
    default:
        target.consent = from.consent;
        break;
    }
}

/// Whether the field says nothing, so that anything else says more.
bool isUnsaid(MergeField field, const Party &party)
{
    if (const auto text = textOf(field))
        return (party.*text).trimmed().isEmpty();
    switch (field) {
    case MergeField::Stage: return party.stage == Stage::Listed;
    case MergeField::Source: return party.source == Source::Other;
    case MergeField::Touch: return !party.touchIdealDays && !party.touchMaxDays;
    default: return party.consent == Consent::NotAsked;
    }
}

MergePick usual(MergeField field, const Party &kept, const Party &absorbed)
{
    if (field == MergeField::Consent && absorbed.consent == Consent::Declined)
        return MergePick::Absorbed;
    if (isUnsaid(field, kept))
        return MergePick::Absorbed;
    return canTakeBoth(field) && !isUnsaid(field, absorbed) ? MergePick::Both : MergePick::Kept;
}

} // namespace

std::vector<std::pair<MergeField, MergePick>> mergeChoices(const Party &kept, const Party &absorbed)
{
    std::vector<std::pair<MergeField, MergePick>> choices;
    for (const MergeField field : everyValue<MergeField>()) {
        Party taken = kept;
        take(field, taken, absorbed);
        if (taken != kept)
            choices.emplace_back(field, usual(field, kept, absorbed));
    }
    return choices;
}

Party merged(const Party &kept, const Party &absorbed, const MergePicks &picks)
{
    Party party = kept;
    for (const auto &[field, pick] : mergeChoices(kept, absorbed)) {
        const MergePick wanted = picks.value(field, pick);
        if (wanted == MergePick::Absorbed)
            take(field, party, absorbed);
        else if (wanted == MergePick::Both && canTakeBoth(field))
            party.*textOf(field) = joinedTexts(kept.*textOf(field), absorbed.*textOf(field));
    }
    party.isPartner = kept.isPartner || absorbed.isPartner;
    if (party.externalUid.isEmpty())
        party.externalUid = absorbed.externalUid;
    return party;
}

QString joinedTexts(const QString &first, const QString &second)
{
    if (second.trimmed().isEmpty() || first.contains(second.trimmed()))
        return first;
    if (first.trimmed().isEmpty() || second.contains(first.trimmed()))
        return second;
    return first + u'\n' + second;
}

} // namespace concord
